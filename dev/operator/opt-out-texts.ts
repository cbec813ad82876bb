import { Lang } from '../../core/program.ts'
import { resourcesFor } from '../../core/resources.ts'
import { wordsFor } from '../../core/words.ts'
import { programFolders } from '../publish.ts'
import { readProgram } from '../read-program.ts'

/**
 * Where Twilio answers HELP itself its answer has to be ours: the hotline must be in it. The API
 * cannot set it, so these are pasted into the console.
 */
export async function optOutTexts(programs: string, contact: string): Promise<string> {
  const all = await Promise.all(programFolders(programs).map(readProgram))
  const [first] = all
  if (!first) return 'There is no program yet, so there are no texts to paste.'
  const keywords = all.map((p) => p.outline.keyword).join(', ')
  const parts = Lang.options.flatMap((lang) => {
    const wording = first.wordings[lang]
    if (!wording) return []
    const words = wordsFor(lang)
    const hotline = ` ${resourcesFor('US', lang).short}`
    return [
      `  ${lang}, STOP: ${words.stopped(wording)}`,
      `  ${lang}, START: ${words.startedPlain({ keywords })}`,
      `  ${lang}, HELP: ${words.help({ ...wording, contact, hotline })}`,
    ]
  })
  return [
    'Twilio answers STOP, START and HELP by itself on most numbers, so its answers must be ours. By hand, in the',
    'Twilio console: Messaging, Services, the service, Opt-Out Management, Advanced Opt-Out. Paste:',
    '',
    ...parts,
    '',
    'Then run nudge setup --advanced-opt-out, so that nobody is answered twice.',
  ].join('\n')
}
