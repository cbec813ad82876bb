/** One line a check: what was found, and what to do about it. */

export interface Finding {
  level: 'ok' | 'warn' | 'fail'
  name: string
  says: string
  remedy?: string
}

export type Check = () => Promise<Finding | Finding[]>

export const ok = (name: string, says: string): Finding => ({ level: 'ok', name, says })
export const warn = (name: string, says: string, remedy: string): Finding => ({
  level: 'warn',
  name,
  says,
  remedy,
})
export const fail = (name: string, says: string, remedy: string): Finding => ({
  level: 'fail',
  name,
  says,
  remedy,
})

const TIMEOUT_MS = 20_000

/** Runs a check; what it throws, or silence, is a failure with the check's own remedy. */
export async function run(name: string, remedy: string, check: Check): Promise<Finding[]> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${TIMEOUT_MS / 1000} s`)), TIMEOUT_MS)
  })
  try {
    return [await Promise.race([check(), silence])].flat()
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error)
    return [fail(name, says.split('\n')[0] ?? '', remedy)]
  } finally {
    clearTimeout(timer)
  }
}

export function findingText({ level, name, says, remedy }: Finding): string {
  const line = `${level.padEnd(4)}  ${name}: ${says}`
  return remedy === undefined ? line : `${line}\n      ${remedy}`
}
