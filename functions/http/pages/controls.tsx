/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx'

/** The form controls: each has its label, its hint and its problem, tied together for everybody. */

export type Values = Record<string, string | undefined>
/** A problem by the name of its field. */
export type Problems = Record<string, string>

interface FieldProps {
  name: string
  label: string
  hint?: string | undefined
  problem?: string | undefined
  /** Makes ids unique where two forms have a field of one name. */
  form?: string
  class?: string
}

const idOf = ({ name, form }: { name: string; form?: string }): string =>
  form === undefined ? name : `${form}-${name}`

/** What ties a control to its hint and its problem. */
function tied(props: FieldProps) {
  const id = idOf(props)
  const described = [props.hint && `${id}-hint`, props.problem && `${id}-wrong`].filter(Boolean)
  return {
    id,
    name: props.name,
    ...(described.length > 0 ? { 'aria-describedby': described.join(' ') } : {}),
    ...(props.problem ? { 'aria-invalid': 'true' as const } : {}),
  }
}

export function Problem({ id, children }: { id?: string; children?: string | undefined }) {
  if (!children) return null
  return (
    <p class="wrong" id={id && `${id}-wrong`}>
      {children}
    </p>
  )
}

function Around(props: FieldProps & { children?: Child }) {
  const id = idOf(props)
  return (
    <div class={props.class ? `field ${props.class}` : 'field'}>
      <label for={id}>{props.label}</label>
      {props.hint && (
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.children}
      <Problem id={id}>{props.problem}</Problem>
    </div>
  )
}

type InputProps = FieldProps & {
  value?: string | undefined
  type?: 'text' | 'tel' | 'email' | 'date'
  autocomplete?: string
  min?: string
  max?: string
}

export function Input({ value, type = 'text', autocomplete, min, max, ...field }: InputProps) {
  return (
    <Around {...field}>
      <input
        {...tied(field)}
        type={type}
        value={value ?? ''}
        autocomplete={autocomplete}
        min={min}
        max={max}
        {...(type === 'email' || type === 'tel' ? { dir: 'ltr' } : {})}
      />
    </Around>
  )
}

export function TextArea({ value, ...field }: FieldProps & { value?: string | undefined }) {
  return (
    <Around {...field}>
      <textarea {...tied(field)} dir="auto" rows={6}>
        {value ?? ''}
      </textarea>
    </Around>
  )
}

export interface Option {
  value: string
  label: string
  disabled?: boolean
}

type SelectProps = FieldProps & {
  value?: string | undefined
  options: Option[]
  /** Shown first, and no answer. */
  empty?: string
  extra?: Record<string, string>
}

export function Select({ value, options, empty, extra, ...field }: SelectProps) {
  return (
    <Around {...field}>
      <select {...tied(field)} {...extra}>
        {empty && <option value="">{empty}</option>}
        {options.map((o) => (
          <option key={o.value} value={o.value} selected={o.value === value}>
            {o.label}
          </option>
        ))}
      </select>
    </Around>
  )
}

type GroupProps = FieldProps & {
  type: 'radio' | 'checkbox'
  options: Option[]
  chosen: string[]
  layout?: 'choices' | 'week'
  /** The legend is for screen readers only: the heading above says it. */
  quiet?: boolean
}

/** Radio buttons or check boxes under one question. */
export function Group({ type, options, chosen, layout = 'choices', quiet, ...field }: GroupProps) {
  const { id, ...described } = tied(field)
  return (
    <fieldset class={field.class} aria-describedby={described['aria-describedby']}>
      <legend class={quiet ? 'sr' : undefined}>{field.label}</legend>
      {field.hint && (
        <p class="hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
      <div class={layout}>
        {options.map((o) => (
          <label class="choice" key={o.value}>
            <input
              type={type}
              name={field.name}
              value={o.value}
              checked={chosen.includes(o.value)}
              disabled={o.disabled}
            />
            <span>{o.label}</span>
          </label>
        ))}
      </div>
      <Problem id={id}>{field.problem}</Problem>
    </fieldset>
  )
}

type CheckProps = FieldProps & { checked: boolean; bare?: boolean }

/** One box with its whole wording beside it. */
export function Check({ checked, bare, ...field }: CheckProps) {
  const described = tied(field)
  return (
    <div class={field.class}>
      <label class={bare ? 'choice bare' : 'choice consent'}>
        <input type="checkbox" {...described} value="yes" checked={checked} />
        <span>{field.label}</span>
      </label>
      <Problem id={described.id}>{field.problem}</Problem>
    </div>
  )
}

/** A form of a visit: carries the token that only its pages know, and is answered in place. */
export function Form(props: { action: string; form: string; class?: string; children?: Child }) {
  return (
    <form method="post" action={props.action} class={props.class ?? 'stack'} data-live novalidate>
      <input type="hidden" name="form" value={props.form} />
      {props.children}
    </form>
  )
}

/** Says in place what has just been done. Screen readers are told; the focus goes there. */
export function Done({ children }: { children?: Child }) {
  return (
    <p class="note" role="status" tabindex={-1} data-focus>
      {children}
    </p>
  )
}
