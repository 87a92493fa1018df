/**
 * The whole command line: words in, exit status out. 0 done, 1 failed, 2 wrong usage; errors are one line.
 *
 * await main(['compare', 'post.txt', '--corpus', 'reports'], io) → 0
 */
import packageJson from '../../package.json' with { type: 'json' }
import { nearest, type Options, readArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { compare } from './compare.ts'
import { diff } from './diff.ts'
import { extract } from './extract.ts'
import { Failure, WrongUsage } from './failure.ts'
import { inspect } from './inspect.ts'
import type { Io } from './io.ts'
import { merge } from './merge.ts'
import { plain } from './output.ts'
import { pack } from './pack.ts'
import { prune } from './prune.ts'
import { watch } from './watch.ts'

const COMMANDS: readonly Command[] = [compare, extract, pack, inspect, merge, prune, diff, watch]
const HELP: Options = { help: { type: 'boolean', short: 'h', help: 'show this' } }
const ABOUT: Options = { ...HELP, version: { type: 'boolean', short: 'v', help: "show the program's version" } }

function optionLines(options: Options): string {
  const names = Object.entries(options).map(([name, { short, wants, help }]) => {
    const value = wants === undefined ? '' : ` ${wants.replace(/^an? /, '').replace(/^([a-z]+)$/, word => word.toUpperCase())}`
    return [`${short ? `-${short}, ` : ''}--${name}${value}`, help] as const
  })
  const wide = Math.max(...names.map(([name]) => name.length))
  return names.map(([name, help]) => `  ${name.padEnd(wide)}  ${help}`).join('\n')
}

function generalHelp(): string {
  const commands = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(8)}  ${summary}`).join('\n')
  return `otherwise: what other reports of the same story state differently\n\nUsage: otherwise COMMAND …\n\n${commands}\n\n${optionLines(ABOUT)}\n\nMore about one: otherwise COMMAND --help\n`
}

function commandHelp({ name, summary, usage, options, examples }: Command): string {
  const shown = examples.map(example => `  ${example}`).join('\n')
  return `otherwise ${name}: ${summary}\n\nUsage: otherwise ${name} ${usage}\n\n${optionLines({ ...options, ...HELP })}\n\nFor example:\n${shown}\n`
}

function findCommand(word: string): Command {
  const command = COMMANDS.find(({ name }) => name === word)
  if (command) return command
  const names = COMMANDS.map(({ name }) => name)
  const meant = nearest(word, names)
  throw new WrongUsage(`unknown command “${word}”; ${meant ? `did you mean ${meant}?` : `there are ${names.join(', ')}`}`)
}

async function runCommand(argv: readonly string[], io: Io): Promise<number> {
  const [word, ...rest] = argv
  if (word === undefined) throw new WrongUsage(`no command; choose ${COMMANDS.map(({ name }) => name).join(', ')}, or see otherwise --help`)
  if (word.startsWith('-') || word === 'help') {
    const args = readArguments('otherwise', word === 'help' ? ['--help'] : argv, ABOUT)
    io.stdout.write(args.has('version') ? `${packageJson.version}\n` : generalHelp())
    return 0
  }
  const command = findCommand(word)
  const args = readArguments(command.name, rest, { ...command.options, ...HELP })
  if (!args.has('help')) return command.run(args, io)
  io.stdout.write(commandHelp(command))
  return 0
}

export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await runCommand(argv, io)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const known = error instanceof Failure || error instanceof WrongUsage
    io.stderr.write(`otherwise: ${known ? '' : 'unexpected error: '}${plain(message)}\n`)
    // The way to an unexpected error is of use to whoever looks for its cause, and noise to everybody else.
    if (!known && io.env.DEBUG && error instanceof Error) io.stderr.write(`${error.stack ?? ''}\n`)
    return error instanceof WrongUsage ? 2 : 1
  }
}
