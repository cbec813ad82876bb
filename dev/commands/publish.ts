import { deps } from '../../functions/deps.ts'
import { compileFolder, compileSystem, publish as write } from '../publish.ts'
import { chosen } from './lint.ts'

/** `nudge publish`: what is current already is left alone. */
export async function publish(args: string[]): Promise<number> {
  const { store, settings } = deps()
  const compiled = [await compileSystem(settings)]
  for (const folder of chosen(args[0])) compiled.push(await compileFolder(folder, settings))
  for (const one of compiled) {
    const { outline, version } = one.program
    const written = await write(store, one)
    console.log(`${outline.id} ${version} ${written ? 'published' : 'is current already'}`)
  }
  return 0
}
