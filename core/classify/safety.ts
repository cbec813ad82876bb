import type { Text } from './normalise.ts'

export type About = 'violence' | 'self-harm' | 'children'

export function readSafety(text: Text): About | undefined {
  if (/ (?:kill myself|suicidal?|matarme) /.test(text.words)) return 'self-harm'
  if (/ (?:he|she|el|ella) (?:hits?|beats?|chok(?:es|ed)) me /.test(text.words)) return 'violence'
  return undefined
}
