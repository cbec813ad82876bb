import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Synthesis } from './synth.ts'

/** What a machine needs to look at the deploy without an account. */

export const root = join(import.meta.dirname, '../..')
const script = join(root, '../shared/sst-offline/prepare.sh')
const platform = join(root, '.sst/platform/config.d.ts')

/** In CI it must be there: then a missing platform fails the tests instead of leaving them out. */
export const enabled = existsSync(platform) || existsSync(script) || process.env.CI === 'true'

export const how =
  'The deploy is checked once SST has put its platform into .sst: run `npx sst install`.'

/** Puts SST's platform in place, which takes some seconds the first time. */
export function preparePlatform(): void {
  if (existsSync(script)) execFileSync('bash', [script, root], { stdio: 'ignore' })
  if (!existsSync(platform)) throw new Error(how)
}

/** Every secret has this value, so that any place where one shows up is found. */
export const SECRET = 'the-value-of-a-secret'

export const settings = {
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(31)}1`,
  TWILIO_NUMBER: '+15555550188',
  TWILIO_SEGMENTS_PER_SECOND: '100',
  RESEND_FROM: 'Nudgeline <tips@nudgeline.example>',
  NUDGE_POSTAL_ADDRESS: '1 Harbor Street, Portland, ME 04101, USA',
  NUDGE_OPERATOR_EMAIL: 'operator@nudgeline.example',
  NUDGE_CONTACT: 'hello@nudgeline.example',
}

/** Runs the deploy of a stage, with these settings, and returns what it would have made. */
export async function synthesize(
  stage: string,
  secrets: string[],
  env: Record<string, string | undefined> = settings,
): Promise<Synthesis> {
  const folder = mkdtempSync(join(tmpdir(), 'nudge-infra-'))
  try {
    const output = join(folder, 'synthesis.json')
    writeFileSync(join(folder, 'handler.mjs'), 'export const handler = () => {}')
    const linked = Object.fromEntries(secrets.map((name) => [`SST_SECRET_${name}`, SECRET]))
    const { PATH = '', HOME = '' } = process.env
    await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, 'synth.ts'), stage, folder, output],
      { cwd: root, env: { PATH, HOME, ...env, ...linked } as NodeJS.ProcessEnv },
    )
    return JSON.parse(readFileSync(output, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
