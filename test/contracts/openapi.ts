import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { proseProblems } from './openapi-prose.ts'

/**
 * Checks requests, responses and webhooks against the vendors' own OpenAPI descriptions, and
 * more strictly than they ask: what they do not know (a misspelt parameter) is a problem too.
 */
export type Vendor = 'twilio' | 'resend'

type Json = { [key: string]: unknown }

interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  schema: Json
}

interface Content {
  content?: Record<string, { schema: Json }>
}

interface Operation {
  parameters?: (Parameter | { $ref: string })[]
  requestBody?: Content
  responses: Record<string, Content>
}

interface Description {
  id: string
  paths: Record<string, Record<string, Operation>>
  webhooks?: Record<string, { post: { requestBody: Content } }>
  components: { schemas: Record<string, Json>; parameters?: Record<string, Parameter> }
}

interface Found {
  description: Description
  template: string
  operation: Operation
  path: Record<string, string>
}

const read = (path: string | URL): Json => JSON.parse(readFileSync(path, 'utf8')) as Json
const require = createRequire(import.meta.url)

function load(id: string, document: Json): Description {
  return { ...(document as unknown as Description), id }
}

const twilioSpec = (name: string) =>
  load(name, read(require.resolve(`@twilio-alpha/mcp/twilio-oai/spec/json/${name}.json`)))

const DESCRIPTIONS: Record<Vendor, Description[]> = {
  twilio: ['twilio_api_v2010', 'twilio_messaging_v1'].map(twilioSpec),
  resend: [load('resend', read(new URL('../fixtures/resend-openapi.json', import.meta.url)))],
}

function createAjv(coerceTypes: boolean): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true, coerceTypes })
  addFormats.default(ajv as never)
  // Twilio's paging fields say `uri` and hold paths.
  ajv.addFormat('uri', /^(?:[a-z][a-z0-9+.-]*:\/\/|\/)\S+$/i)
  ajv.addFormat('phone-number', /^\+?\d{3,15}$/)
  ajv.addFormat('date-time-rfc-2822', /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} [\d:]{8} \+0000$/)
  ajv.addFormat('currency', /^[A-Z]{3}$/i)
  ajv.addFormat('uri-map', true)
  ajv.addFormat('http-method', true)
  ajv.addFormat('phone-number-capabilities', true)
  ajv.addFormat('binary', true)
  return ajv
}

const AJV = { json: createAjv(false), form: createAjv(true) }

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * OpenAPI 3.0's `nullable` becomes a type, references become absolute, and every object that
 * lists its properties refuses others. `inAllOf`: the whole has the others' properties too.
 */
function tighten(schema: unknown, description: Description, inAllOf = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => tighten(item, description))
  if (!isObject(schema)) return schema
  const tight: Json = {}
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'example' || key === 'examples') continue
    if (key === 'allOf') tight.allOf = (value as Json[]).map((v) => tighten(v, description, true))
    else if (key === '$ref') tight.$ref = `${description.id}${String(value)}`
    else tight[key] = tighten(value, description)
  }
  if (schema.nullable === true) {
    if (typeof schema.type === 'string') tight.type = [schema.type, 'null']
    if (Array.isArray(schema.enum)) tight.enum = [...schema.enum, null]
  }
  const closed = isObject(schema.properties) || schema.allOf || refersToClosed(schema, description)
  if (closed && !inAllOf && schema.additionalProperties === undefined) {
    tight.unevaluatedProperties = false
  }
  return tight
}

function refersToClosed(schema: Json, description: Description): boolean {
  if (typeof schema.$ref !== 'string') return false
  const target = description.components.schemas[schema.$ref.split('/').at(-1) ?? '']
  return target !== undefined && (isObject(target.properties) || target.allOf !== undefined)
}

for (const description of Object.values(DESCRIPTIONS).flat()) {
  const schemas: Json = {}
  for (const [name, schema] of Object.entries(description.components.schemas)) {
    // Whoever refers to it closes it, so that `allOf` can build on it.
    schemas[name] = tighten(schema, description, true)
  }
  for (const ajv of [AJV.json, AJV.form]) {
    ajv.addSchema({ $id: description.id, components: { schemas } })
  }
}

const compiled = new Map<string, ValidateFunction>()

function check(
  kind: keyof typeof AJV,
  description: Description,
  key: string,
  schema: Json,
  value: unknown,
): string[] {
  const id = `${kind} ${description.id} ${key}`
  const known = compiled.get(id)
  const validate = known ?? AJV[kind].compile(tighten(schema, description) as Json)
  if (!known) compiled.set(id, validate)
  return validate(value) ? [] : (validate.errors ?? []).map(describe)
}

function describe(error: ErrorObject): string {
  const where = error.instancePath || 'body'
  const { unevaluatedProperty, allowedValues } = error.params as Record<string, unknown>
  if (unevaluatedProperty) return `${where}: unknown property ${String(unevaluatedProperty)}`
  if (Array.isArray(allowedValues)) return `${where}: must be one of ${allowedValues.join(', ')}`
  return `${where}: ${error.message ?? 'is wrong'}`
}

function find(vendor: Vendor, method: string, path: string): Found | string {
  let best: Found | undefined
  let pathKnown = false
  for (const description of DESCRIPTIONS[vendor]) {
    for (const [template, operations] of Object.entries(description.paths)) {
      const names: string[] = []
      const pattern = template.replace(/[.]/g, '\\.').replace(/\{(\w+)\}/g, (_, name: string) => {
        names.push(name)
        return '([^/]+?)'
      })
      const match = new RegExp(`^${pattern}$`).exec(path)
      if (!match) continue
      pathKnown = true
      const operation = operations[method.toLowerCase()]
      if (!operation) continue
      const values = Object.fromEntries(names.map((name, i) => [name, match[i + 1] ?? '']))
      const found = { description, template, operation, path: values }
      // `/emails/batch` before `/emails/{email_id}`.
      if (!best || names.length < Object.keys(best.path).length) best = found
    }
  }
  return best ?? (pathKnown ? `method ${method} is unknown for ${path}` : `unknown path ${path}`)
}

function parametersOf({ operation, description }: Found): Parameter[] {
  return (operation.parameters ?? []).map((parameter) => {
    if (!('$ref' in parameter)) return parameter
    const name = parameter.$ref.split('/').at(-1) ?? ''
    const target = description.components.parameters?.[name]
    if (!target) throw new Error(`${parameter.$ref} is not in ${description.id}`)
    return target
  })
}

function parameterProblems(
  found: Found,
  query: URLSearchParams,
  headers: Record<string, string>,
): string[] {
  const problems: string[] = []
  const parameters = parametersOf(found)
  const known = new Set(parameters.filter((p) => p.in === 'query').map((p) => p.name))
  for (const name of query.keys()) {
    if (!known.has(name)) problems.push(`query: unknown parameter ${name}`)
  }
  for (const { name, in: place, required, schema } of parameters) {
    const values = {
      path: found.path[name],
      query: query.get(name) ?? undefined,
      header: headers[name.toLowerCase()],
    }
    const value = values[place]
    if (value === undefined) {
      if (required) problems.push(`${place}: ${name} is missing`)
      continue
    }
    const key = `${found.template} ${place} ${name}`
    const wrapped = { type: 'object', properties: { value: schema } }
    const wrong = check('form', found.description, key, wrapped, { value })
    problems.push(...wrong.map((problem) => `${place} ${name}${problem.replace(/^\/value/, '')}`))
  }
  return problems
}

/** A form as the object its schema describes: repeated names are arrays where it says so. */
function formObject(body: string, schema: Json): Json {
  const form = new URLSearchParams(body)
  const properties = (schema.properties ?? {}) as Record<string, Json>
  return Object.fromEntries(
    [...new Set(form.keys())].map((name) => {
      const values = form.getAll(name)
      return [name, properties[name]?.type === 'array' || values.length > 1 ? values : values[0]]
    }),
  )
}

function bodyProblems(found: Found, headers: Record<string, string>, body: string): string[] {
  const [type, media] = Object.entries(found.operation.requestBody?.content ?? {})[0] ?? []
  if (!type || !media) return body === '' ? [] : ['body: none is expected']
  const sent = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase()
  if (sent !== type) return [`header: content-type is ${sent || 'missing'}, not ${type}`]
  const key = `${found.template} request`
  if (type === 'application/x-www-form-urlencoded') {
    return check('form', found.description, key, media.schema, formObject(body, media.schema))
  }
  try {
    return check('json', found.description, key, media.schema, JSON.parse(body))
  } catch (error) {
    if (error instanceof SyntaxError) return ['body: is not JSON']
    throw error
  }
}

/** Problems of a request; none means the vendor would understand all of it. `path` with query. */
export function validateRequest(
  vendor: Vendor,
  method: string,
  path: string,
  headers: Record<string, string>,
  body: string,
): string[] {
  const url = new URL(path, 'http://localhost')
  const found = find(vendor, method, url.pathname)
  if (typeof found === 'string') return [found]
  const lower = Object.fromEntries(Object.entries(headers).map(([k, v]) => [k.toLowerCase(), v]))
  const problems = parameterProblems(found, url.searchParams, lower)
  if (!lower.authorization) problems.push('header: authorization is missing')
  const wrong = bodyProblems(found, lower, body)
  const readable = !wrong.includes('body: is not JSON')
  return [...problems, ...wrong, ...(readable ? proseProblems(vendor, found.template, body) : [])]
}

/** Problems of a successful response; errors have no schema in either description. */
export function validateResponse(
  vendor: Vendor,
  method: string,
  path: string,
  status: number,
  body: unknown,
): string[] {
  const found = find(vendor, method, new URL(path, 'http://localhost').pathname)
  if (typeof found === 'string') return [found]
  const response = found.operation.responses[status]
  if (!response) return [`status ${status} is not described`]
  const media = Object.values(response.content ?? {})[0]
  if (!media) return body === undefined ? [] : ['body: none is described']
  return check(
    'json',
    found.description,
    `${found.template} ${method} ${status}`,
    media.schema,
    body,
  )
}

/** Problems of a Resend event as posted to us. Twilio describes its callbacks in prose only. */
export function validateResendEvent(payload: Json): string[] {
  const type = String(payload.type)
  const [description] = DESCRIPTIONS.resend
  const media = description?.webhooks?.[type]?.post.requestBody.content?.['application/json']
  if (!description || !media) return [`unknown event ${type}`]
  return check('json', description, `webhook ${type}`, media.schema, payload)
}
