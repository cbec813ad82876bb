import { basename } from 'node:path'
import { lint as check } from '../../core/lint.ts'
import { place, programFolders, RESERVED } from '../publish.ts'
import { readProgram } from '../read-program.ts'
import { programsFolder } from '../stack.ts'

/** `nudge lint`: exit status 1 when a program could not be published. */
export async function lint(args: string[]): Promise<number> {
  const folders = chosen(args[0])
  let errors = 0
  for (const folder of folders) {
    const problems = check(await readProgram(folder), RESERVED)
    for (const p of problems)
      console.log(`${p.level}: ${basename(folder)} ${place(p)}: ${p.message}`)
    const found = problems.filter((p) => p.level === 'error').length
    console.log(`${basename(folder)}: ${found} errors, ${problems.length - found} warnings`)
    errors += found
  }
  return errors > 0 ? 1 : 0
}

/** All folders, or the one named. Throws when there is no such program. */
export function chosen(name: string | undefined): string[] {
  const folders = programFolders(programsFolder)
  if (name === undefined) return folders
  const found = folders.filter((folder) => basename(folder) === name)
  if (found.length > 0) return found
  throw new Error(
    `There is no program ${name}. There are: ${folders.map((f) => basename(f)).join(', ')}.`,
  )
}
