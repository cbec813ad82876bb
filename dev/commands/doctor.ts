import { readSettings, variables } from '../../functions/settings.ts'
import { checkResend } from '../operator/check-resend.ts'
import { checkQueue, checkTable } from '../operator/check-table.ts'
import { checkTwilio } from '../operator/check-twilio.ts'
import { checkWeb } from '../operator/check-web.ts'
import { type Finding, fail, findingText, ok } from '../operator/checks.ts'
import { loadEnvironment, root, stageOf } from '../operator/environment.ts'
import { type Io, terminal } from '../operator/io.ts'
import { parse, UsageError, usage } from '../operator/options.ts'
import { programsFolder } from '../stack.ts'

const AREAS = ['table', 'queue', 'web', 'twilio', 'resend']

const flags = {
  only: { value: 'AREA', many: true, does: `one of ${AREAS.join(', ')}` },
  local: { value: 'URL', does: 'check a local stack (npm start), such as http://localhost:3000' },
  json: { does: 'print the findings as JSON' },
  help: { does: 'say this' },
}

/** `nudge doctor`: one line a check. Exit status 0 when nothing failed, 1 else. */
export async function doctor(args: string[], given?: Io): Promise<number> {
  const options = parse(args, flags)
  const io = given ?? terminal(loadEnvironment(process.env), root)
  if (options.has('help')) {
    io.write(`nudge doctor [--stage STAGE]\n\n${usage(flags)}`)
    return 0
  }
  const only = options.values.only ?? AREAS
  const strange = only.find((area) => !AREAS.includes(area))
  if (strange !== undefined) {
    throw new UsageError(`--only is one of ${AREAS.join(', ')}, not "${strange}".`)
  }
  const local = options.get('local')
  const { env, now } = local === undefined ? { env: io.env, now: io.now() } : await askLocal(local)
  const findings = await examine({ ...io, env }, now, only)
  if (options.has('json')) io.write(JSON.stringify(findings, null, 2))
  else for (const finding of findings) io.write(findingText(finding))
  const count = (level: Finding['level']) => findings.filter((f) => f.level === level).length
  if (!options.has('json')) {
    io.write(`\n${count('ok')} ok, ${count('warn')} to look at, ${count('fail')} failed`)
  }
  return count('fail') > 0 ? 1 : 0
}

/** `at` is the service's time: the local stack has one of its own. */
async function examine({ env, now }: Io, at: number, only: string[]): Promise<Finding[]> {
  let settings: ReturnType<typeof readSettings>
  try {
    settings = readSettings({ ...env, [variables.stage]: stageOf(env) })
  } catch (error) {
    const [, ...lines] = (error instanceof Error ? error.message : String(error)).split('\n')
    const says = lines.length > 0 ? lines.map((l) => l.trim()).join('; ') : String(error)
    return [
      fail(
        'Settings',
        says,
        'Run nudge setup, then this inside the stage: npx sst shell --stage STAGE -- npm run nudge -- doctor',
      ),
    ]
  }
  const input = { env, settings, programs: programsFolder, now: at }
  const areas: Record<string, () => Promise<Finding[]>> = {
    table: () => checkTable(input),
    queue: () => checkQueue(input),
    web: () => checkWeb(settings, now),
    twilio: () => checkTwilio(settings),
    resend: () => checkResend(settings),
  }
  const findings = [ok('Settings', `complete, for stage ${settings.stage}`)]
  for (const area of AREAS) {
    if (only.includes(area)) findings.push(...((await areas[area]?.()) ?? []))
  }
  return findings
}

async function askLocal(url: string): Promise<{ env: Io['env']; now: number }> {
  try {
    const environment = await fetch(new URL('/dev/environment', url))
    const clock = await fetch(new URL('/dev/clock', url))
    if (!environment.ok || !clock.ok) throw new Error(`it answers ${environment.status}`)
    const { now } = (await clock.json()) as { now: string }
    return { env: (await environment.json()) as Io['env'], now: Date.parse(now) }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new UsageError(`There is no local stack at ${url} (${why}). Start one: npm start`)
  }
}
