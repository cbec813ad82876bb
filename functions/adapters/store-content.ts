import * as z from 'zod/mini'
import * as keys from '../../core/keys.ts'
import type { Published, Store } from '../../core/ports.ts'
import { Lang, Outline, Wording } from '../../core/program.ts'
import { Compiled } from '../../core/slots.ts'
import { all, type Table } from './dynamo.ts'

type ContentVerbs = Pick<Store, 'publish' | 'current' | 'published' | 'mail'>

const DayText = z.strictObject({
  text: z.string(),
  question: z.string(),
  checkin: z.optional(z.string()),
  title: z.optional(z.string()),
})
const Version = z.object({
  version: z.string(),
  outline: Outline,
  wordings: z.partialRecord(Lang, Wording),
  texts: z.partialRecord(Lang, z.record(z.string(), DayText)),
})

/** Programs as they are published: a version never changes, the pointer to it does. */
export function contentStore(table: Table): ContentVerbs {
  return {
    async publish(program, mails) {
      const { id } = program.outline
      await table.putAll(
        mails.map(({ lang, name, mail }) => ({
          ...keys.mail(id, program.version, lang, name),
          ...mail,
        })),
      )
      await table.put({ ...keys.version(id, program.version), ...program })
      await table.put({ ...keys.programs(id), version: program.version })
    },
    async current() {
      const items = await all(table, { pk: 'programs' })
      return items.map((item) => ({ program: String(item.sk), version: String(item.version) }))
    },
    async published(program, version) {
      const item = await table.get(keys.version(program, version), false)
      return item && (Version.parse(item) as Published)
    },
    async mail(program, version, lang, name) {
      const item = await table.get(keys.mail(program, version, lang, name), false)
      if (!item) return undefined
      const { pk: _, sk: __, ...mail } = item
      return Compiled.parse(mail)
    },
  }
}
