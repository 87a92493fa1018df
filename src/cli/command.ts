/**
 * What a command is: its name, its options, and what it does. Answers the exit status.
 *
 * inspect: { usage: 'FILE [--json]', options: { json: … }, run: (args, io) => 0 }
 */
import { isIsoDate } from '../core/isoDate.ts'
import type { Arguments, Option, Options } from './arguments.ts'
import { WrongUsage } from './failure.ts'
import type { Io } from './io.ts'

export interface Command {
  readonly name: string
  readonly usage: string
  /** One line for the list of commands. */
  readonly summary: string
  readonly options: Options
  readonly examples: readonly string[]
  readonly run: (args: Arguments, io: Io) => Promise<number>
}

export const JSON_OPTION: Option = { type: 'boolean', help: 'print one JSON object' }
export const PUBLISHED: Option = { type: 'string', wants: 'a date (YYYY-MM-DD)', help: 'when the article was published, ISO 8601' }
export const OUTLET: Option = { type: 'string', wants: 'a name', help: 'who published the article' }

export function onlyPath(args: Arguments, command: string, wanted: string): string {
  const [path, extra] = args.paths
  if (path === undefined) throw new WrongUsage(`${command} wants ${wanted}; see otherwise ${command} --help`)
  if (extra !== undefined) throw new WrongUsage(`unexpected argument “${extra}”: ${command} takes one ${wanted.replace(/^an? /, '')}`)
  return path
}

export function publishedFrom(args: Arguments): string | undefined {
  const date = args.one('published')
  if (date !== undefined && !isIsoDate(date)) {
    throw new WrongUsage(`--published “${date}” is no date; give it as 2025-05-17 or 2025-05-17T14:30+02:00`)
  }
  return date
}

/** One of a few words, or the first of them. */
export function choiceFrom<const T extends string>(args: Arguments, name: string, choices: readonly [T, ...T[]]): T {
  const given = args.one(name)
  if (given === undefined) return choices[0]
  const choice = choices.find(one => one === given)
  if (choice === undefined) throw new WrongUsage(`--${name} “${given}” is unknown; choose ${choices.join(' or ')}`)
  return choice
}

export function printJson(io: Io, value: unknown): void {
  io.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}
