/** What setup would do, one line a thing, shown before anything is done. */

export interface Step {
  what: string
  state: 'unchanged' | 'create' | 'change'
  /** For a change: what stands there and what will. */
  changes?: Change[]
  /** Does it; what it returns is said. */
  apply?: () => Promise<string | undefined>
}

export interface Change {
  name: string
  from: string
  to: string
}

export const pending = (steps: Step[]): Step[] => steps.filter((s) => s.state !== 'unchanged')

const SIGN = { unchanged: '  unchanged   ', create: '+ will create ', change: '~ will change ' }

export function planText(steps: Step[]): string {
  const lines = steps.flatMap((s) => [
    `${SIGN[s.state]} ${s.what}`,
    ...(s.changes ?? []).map(
      (c) => `                 ${c.name}: ${c.from || '(not set)'} → ${c.to}`,
    ),
  ])
  return lines.join('\n')
}

/** Which of the wanted values differ from what is there. */
export function differing(
  there: Record<string, string | null | undefined>,
  wanted: Record<string, string>,
): Change[] {
  return Object.entries(wanted).flatMap(([name, to]) => {
    const from = there[name] ?? ''
    return from === to ? [] : [{ name, from, to }]
  })
}
