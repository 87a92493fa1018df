/**
 * The words behind a command → its options and paths, or one line about what is wrong with them.
 *
 * ['a.txt', '--corpus', 'reports', '--json'] → { paths: ['a.txt'], text('corpus'): ['reports'], has('json'): true }
 */
import { parseArgs } from 'node:util'
import { WrongUsage } from './failure.ts'

export interface Option {
  readonly type: 'boolean' | 'string'
  readonly short?: string
  /** For `string`: what is wanted, in the help and in errors. */
  readonly wants?: string
  /** For `string`: may be given several times, and takes the paths that follow it. */
  readonly many?: boolean
  readonly help: string
}
export type Options = Readonly<Record<string, Option>>

export interface Arguments {
  readonly paths: readonly string[]
  readonly has: (name: string) => boolean
  readonly all: (name: string) => readonly string[]
  /** The last one given. */
  readonly one: (name: string) => string | undefined
}

/** A typing slip, not another word: more edits than this and the suggestion would surprise. */
const MOST_EDITS = 2

/** Letters left out, put in, mistaken, or two next to each other swapped. */
function edits(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const changed = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)
      const swapped = j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j] ? (before[j - 1] ?? 0) + 1 : changed
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, changed, swapped))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

/** The known word that was probably meant. */
export function nearest(word: string, known: readonly string[]): string | null {
  const begun = known.filter(candidate => word.length > 1 && candidate.startsWith(word))
  if (begun.length === 1) return begun[0] ?? null
  const ranked = known.map(candidate => ({ candidate, distance: edits(word, candidate) })).sort((a, b) => a.distance - b.distance)
  const best = ranked[0]
  return best && best.distance <= Math.min(MOST_EDITS, word.length / 2) ? best.candidate : null
}

function unknownOption(command: string, rawName: string, name: string, options: Options): WrongUsage {
  const meant = nearest(name, Object.keys(options))
  const hint = meant === null ? `see otherwise ${command} --help` : `did you mean --${meant}?`
  return new WrongUsage(`unknown option ${rawName} for ${command}; ${hint}`)
}

/** Reads what stands behind the command's name. */
export function readArguments(command: string, argv: readonly string[], options: Options): Arguments {
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { type, short }]) => [name, { type, multiple: true, ...(short && { short }) }]),
  )
  const { tokens } = parseArgs({ args: [...argv], options: config, strict: false, allowPositionals: true, tokens: true })
  const given = new Map<string, string[]>()
  const paths: string[] = []
  let collects: string | null = null
  for (const token of tokens) {
    if (token.kind === 'option-terminator') collects = null
    else if (token.kind === 'positional') {
      // `compare ARTICLE --corpus A B`: the second path belongs to the option. With no article yet, it is the article.
      if (collects !== null && paths.length > 0) given.get(collects)?.push(token.value)
      else paths.push(token.value)
    } else {
      const { name, rawName, value } = token
      const option = Object.hasOwn(options, name) ? options[name] : undefined
      if (!option) throw unknownOption(command, rawName, name, options)
      if (option.type === 'boolean' && value !== undefined) throw new WrongUsage(`${rawName} takes no value; leave out “=${value}”`)
      const missing = value === undefined || value === '' || (!token.inlineValue && value.startsWith('-') && value !== '-')
      if (option.type === 'string' && missing) throw new WrongUsage(`${rawName} wants ${option.wants ?? 'a value'} behind it`)
      given.set(name, [...(given.get(name) ?? []), ...(value === undefined ? [] : [value])])
      collects = option.many ? name : null
    }
  }
  const all = (name: string) => given.get(name) ?? []
  return { paths, has: name => given.has(name), all, one: name => all(name).at(-1) }
}
