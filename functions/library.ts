import type { Published, Store } from '../core/ports.ts'
import type { Lang } from '../core/program.ts'
import { type Compiled, precompile, precompileMembers, type Values } from '../core/slots.ts'

/** Published programs, kept in memory: versions never change, the pointers are read anew. */
export interface Library {
  /** The current version of every program, in the order of their ids. */
  programs(): Promise<Published[]>
  version(program: string, version: string): Promise<Published | undefined>
  /** Fills one published email. Throws when it was never published. */
  /** Fills one of the emails to the operator. Throws when they were never published. */
  system(lang: Lang, name: string, values: Values): Promise<Compiled>
  fill(
    at: { program: string; version: string; lang: Lang; name: string },
    values: Values,
  ): Promise<Filled>
}

/** The three parts are made when they are looked at; sending needs `members` alone. */
export type Filled = Compiled & { readonly members: string }
type Filler = (values: Values) => Filled

function fillerOf(mail: Compiled): Filler {
  const whole = precompile(mail)
  const members = precompileMembers(mail)
  return (values) => ({
    members: members(values),
    get subject() {
      return whole(values).subject
    },
    get html() {
      return whole(values).html
    },
    get text() {
      return whole(values).text
    },
  })
}

/** How long a new version may take to be seen. */
const FRESH_MS = 60_000
/** The service's own emails are published beside the programs, under this name. */
export const SYSTEM = '_system'

export function createLibrary(store: Store, now: () => number): Library {
  const versions = new Map<string, Published>()
  const mails = new Map<string, Filler>()
  let current: { at: number; list: { program: string; version: string }[] } | undefined

  async function pointers() {
    if (!current || Math.abs(now() - current.at) > FRESH_MS) {
      current = { at: now(), list: await store.current() }
    }
    return current.list
  }

  async function version(program: string, version: string): Promise<Published | undefined> {
    const key = `${program}#${version}`
    const known = versions.get(key)
    if (known) return known
    const found = await store.published(program, version)
    if (found) versions.set(key, found)
    return found
  }

  const library: Library = {
    version,
    async system(lang, name, values) {
      const found = (await pointers()).find((p) => p.program === SYSTEM)
      if (!found) throw new Error('the system emails were never published: run nudge publish')
      return library.fill({ program: SYSTEM, version: found.version, lang, name }, values)
    },
    async programs() {
      const list = (await pointers()).filter((p) => p.program !== SYSTEM)
      const found = await Promise.all(list.map((p) => version(p.program, p.version)))
      return found.filter((p): p is Published => p !== undefined)
    },
    async fill(at, values) {
      const key = `${at.program}#${at.version}#${at.lang}#${at.name}`
      let filler = mails.get(key)
      if (!filler) {
        const mail = await store.mail(at.program, at.version, at.lang, at.name)
        if (!mail) throw new Error(`email ${key} was never published: run nudge publish`)
        filler = fillerOf(mail)
        mails.set(key, filler)
      }
      return filler(values)
    },
  }
  return library
}
