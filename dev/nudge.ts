/** The `nudge` command: each subcommand is a file of dev/commands, loaded when it is asked for. */

export type Command = (args: string[]) => Promise<number>

interface Entry {
  usage: string
  does: string
  load: () => Promise<Command>
}

const commands: Record<string, Entry> = {
  classify: {
    usage: 'classify [FILE] [--lang en|es]',
    does: 'says what each line would be read as',
    load: async () => {
      const { classifyCommand } = await import('./classify.ts')
      return (args) => classifyCommand(args, { input: process.stdin, output: process.stdout })
    },
  },
  dead: {
    usage: 'dead list|replay|discard [ID…]',
    does: 'shows what failed for good, and puts it back safely',
    load: async () => (await import('./commands/dead.ts')).dead,
  },
  lint: {
    usage: 'lint [PROGRAM]',
    does: 'checks the files of one program, or of all',
    load: async () => (await import('./commands/lint.ts')).lint,
  },
  publish: {
    usage: 'publish [PROGRAM]',
    does: 'writes what changed into the table that the settings name',
    load: async () => (await import('./commands/publish.ts')).publish,
  },
  setup: {
    usage: 'setup [--yes]',
    does: 'makes Twilio, Resend and the settings what they have to be',
    load: async () => (await import('./commands/setup.ts')).setup,
  },
  doctor: {
    usage: 'doctor',
    does: 'checks the settings, the providers and the running stack',
    load: async () => (await import('./commands/doctor.ts')).doctor,
  },
  registration: {
    usage: 'registration PROGRAM [--json]',
    does: 'writes the pack that US carriers ask for',
    load: async () => (await import('./commands/registration.ts')).registration,
  },
  forecast: {
    usage: 'forecast [--subscribers N] [--rate R]',
    does: 'says what it costs and when the last person is reached',
    load: async () => (await import('./commands/forecast.ts')).forecast,
  },
  backup: {
    usage: 'backup FILE',
    does: 'writes every item of the table to a file',
    load: async () => (await import('./commands/backup.ts')).backup,
  },
  restore: {
    usage: 'restore FILE [--into-existing]',
    does: 'puts a backup back into a table',
    load: async () => (await import('./commands/backup.ts')).restore,
  },
}

function help(): string {
  const width = Math.max(...Object.values(commands).map((c) => c.usage.length))
  const lines = Object.values(commands).map((c) => `  nudge ${c.usage.padEnd(width)}  ${c.does}`)
  return `Usage: npm run nudge -- COMMAND [--stage STAGE]\n\n${lines.join('\n')}\n`
}

const [name = '', ...args] = process.argv.slice(2)
const stageAt = args.indexOf('--stage')
if (stageAt >= 0) process.env.NUDGE_STAGE = args.splice(stageAt, 2)[1] ?? ''
const command = commands[name]
if (!command) {
  const asked = ['', 'help', '--help', '-h'].includes(name)
  process[asked ? 'stdout' : 'stderr'].write(
    asked ? help() : `There is no command ${name}.\n\n${help()}`,
  )
  process.exitCode = asked ? 0 : 2
} else {
  try {
    const { loadEnvironment } = await import('./operator/environment.ts')
    Object.assign(process.env, loadEnvironment(process.env))
    process.exitCode = await (await command.load())(args)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
