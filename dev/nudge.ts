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
}

function help(): string {
  const width = Math.max(...Object.values(commands).map((c) => c.usage.length))
  const lines = Object.values(commands).map((c) => `  nudge ${c.usage.padEnd(width)}  ${c.does}`)
  return `Usage: npm run nudge -- COMMAND\n\n${lines.join('\n')}\n`
}

const [name = '', ...args] = process.argv.slice(2)
const command = commands[name]
if (!command) {
  const asked = ['', 'help', '--help', '-h'].includes(name)
  process[asked ? 'stdout' : 'stderr'].write(
    asked ? help() : `There is no command ${name}.\n\n${help()}`,
  )
  process.exitCode = asked ? 0 : 2
} else {
  try {
    process.exitCode = await (await command.load())(args)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
