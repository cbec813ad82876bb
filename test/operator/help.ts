import type { Environment } from '../../dev/operator/environment.ts'
import type { Io } from '../../dev/operator/io.ts'
import { localEnvironment, tableEnvironment } from '../../dev/operator/local.ts'
import { hashOf } from '../../functions/links.ts'
import { type Setting, secrets, variables } from '../../functions/settings.ts'
import type { World } from '../world.ts'

export const tableEnv = tableEnvironment
export const envOf = localEnvironment

export const hashFor = (world: World, number: string): string => hashOf(world.deps, number)

/** A command's surroundings that keep what was said. */
export function quietIo(env: Environment, folder: string, now: () => number = Date.now) {
  const said: string[] = []
  const io: Io = { env, folder, write: (line) => void said.push(line), sst: ['false'], now }
  return { io, said, text: () => said.join('\n') }
}

export const secretNames = secrets.map((s: Setting) => variables[s])
