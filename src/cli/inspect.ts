/**
 * otherwise inspect: a pack → what is in it, and whether it is valid.
 *
 * otherwise inspect corpus.json.gz → "corpus: 5 reports of 2 outlets and 3 unnamed outlets, 123 claims, …"
 */
import { resolve } from 'node:path'
import { dayOf } from '../core/isoDate.ts'
import type { Report } from '../core/model.ts'
import { type PackHeader, VERSION } from '../core/pack.ts'
import type { Arguments } from './arguments.ts'
import { type Command, JSON_OPTION, onlyPath, printJson } from './command.ts'
import { Failure } from './failure.ts'
import type { Io } from './io.ts'
import { type Colours, coloursFor, count, plain, size } from './output.ts'
import { openPackFile } from './packFile.ts'
import { isShardFolder, readShard, readShardIndex } from './packs/shards.ts'

interface OutletCount {
  readonly outlet: string | null
  readonly reports: number
  readonly from: string | null
  readonly to: string | null
}

const SPAN_ORDER = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** Adds up part by part, so that one part is held. */
function summarise(header: PackHeader, parts: Iterable<readonly Report[]>) {
  const outlets = new Map<string | null, { outlet: string | null; reports: number; from: string | null; to: string | null }>()
  const [dates, kinds] = [new Map<string, number>(), new Map<string, number>()]
  const more = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  let [reports, claims] = [0, 0]
  for (const part of parts) {
    reports += part.length
    for (const { outlet, published, claims: own } of part) {
      claims += own.length
      for (const { kind } of own) more(kinds, kind)
      more(dates, published === null ? 'unknown' : dayOf(published))
      const known = outlets.get(outlet) ?? { outlet, reports: 0, from: published, to: published }
      known.reports++
      if (published !== null && (known.from === null || published < known.from)) known.from = published
      if (published !== null && (known.to === null || published > known.to)) known.to = published
      outlets.set(outlet, known)
    }
  }
  const sorted = (counts: Map<string, number>) => Object.fromEntries([...counts].sort(([a], [b]) => SPAN_ORDER(a, b)))
  const counted: readonly OutletCount[] = [...outlets.values()].sort(
    (a, b) => b.reports - a.reports || SPAN_ORDER(a.outlet ?? '\uffff', b.outlet ?? '\uffff'),
  )
  const { name, demonstration, evidence } = header
  return { name, demonstration, evidence, reports, claims, outlets: counted, dates: sorted(dates), kinds: sorted(kinds) }
}
type Summary = ReturnType<typeof summarise>

function table(title: string, rows: readonly (readonly [string, string])[], colours: Colours): string {
  const wide = Math.max(...rows.map(([name]) => name.length), 0)
  return `${colours.bold(title)}\n${rows.map(([name, text]) => `  ${name.padEnd(wide)}  ${text}`).join('\n')}`
}

function span({ from, to }: OutletCount): string {
  if (from === null || to === null) return 'not dated'
  return dayOf(from) === dayOf(to) ? dayOf(from) : `${dayOf(from)} to ${dayOf(to)}`
}

function counts(record: Readonly<Record<string, number>>, noun: string): (readonly [string, string])[] {
  return Object.entries(record).map(([key, number]) => [key, count(number, noun)] as const)
}

interface Sizes {
  readonly bytes: number
  readonly unpacked: number
  /** In a folder with a file a day. */
  readonly files?: number
}

function inspectText(file: string, summary: Summary, { bytes, unpacked, files }: Sizes, colours: Colours): string {
  const kept = summary.evidence === 'phrase' ? 'phrases only, no sentence of a source' : 'whole sentences'
  const outlets = summary.outlets.map(one => [plain(one.outlet ?? 'unnamed'), `${count(one.reports, 'report')}, ${span(one)}`] as const)
  return `${[
    `${colours.bold(plain(summary.name))}${summary.demonstration ? ' (demonstration: made-up stories)' : ''}`,
    `${plain(file)}: a valid pack of version ${VERSION}${files === undefined ? '' : ` in ${count(files, 'file')}`}, ${size(bytes)} on disk, ${size(unpacked)} unfolded`,
    `${count(summary.reports, 'report')}, ${count(summary.claims, 'claim')}; evidence: ${kept}`,
    ...(summary.reports === 0 ? [] : [table('Outlets', outlets, colours), table('Dates', counts(summary.dates, 'report'), colours)]),
    ...(summary.claims === 0 ? [] : [table('Kinds', counts(summary.kinds, 'claim'), colours)]),
  ].join('\n\n')}\n`
}

function tellInvalid(args: Arguments, io: Io, file: string, bytes: number, frame: object, problems: readonly string[]): number {
  if (args.has('json')) printJson(io, { ...frame, valid: false, problems })
  else io.stdout.write(`${plain(file)}: not a usable pack, ${size(bytes)}\n${problems.map(problem => `  ${problem}`).join('\n')}\n`)
  io.stderr.write(`otherwise: ${plain(file)}: not a usable pack: ${problems[0] ?? 'broken'}\n`)
  return 1
}

/** A pack in a folder: every file is read and checked against the list. */
function inspectFolder(args: Arguments, io: Io, name: string): number {
  const path = resolve(io.cwd, name)
  const index = readShardIndex(path, name)
  const bytes = index.shards.reduce((sum, shard) => sum + shard.bytes, 0)
  let unpacked = 0
  function* parts() {
    for (const shard of index.shards) {
      const read = readShard(path, name, index, shard)
      unpacked += read.unpacked
      yield read.reports
    }
  }
  try {
    const summary = summarise(index, parts())
    const frame = { file: name, bytes, unpacked_bytes: unpacked, valid: true, problems: [], version: VERSION }
    if (args.has('json')) printJson(io, { ...frame, ...summary, shards: index.shards })
    else io.stdout.write(inspectText(name, summary, { bytes, unpacked, files: index.shards.length }, coloursFor(io.stdout, io.env)))
    return 0
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return tellInvalid(args, io, name, bytes, { file: name, bytes, unpacked_bytes: unpacked }, [plain(error.message)])
  }
}

async function run(args: Arguments, io: Io): Promise<number> {
  const file = onlyPath(args, 'inspect', 'a FILE')
  if (isShardFolder(resolve(io.cwd, file))) return inspectFolder(args, io, file)
  const opened = openPackFile(io, file)
  const { read, bytes, unpacked } = opened
  const frame = { file, bytes, unpacked_bytes: unpacked }
  if (!read.ok) return tellInvalid(args, io, file, bytes, frame, read.problems.map(plain))
  const summary = summarise(read.pack, [read.pack.reports])
  if (args.has('json')) printJson(io, { ...frame, valid: true, problems: [], version: VERSION, ...summary })
  else io.stdout.write(inspectText(file, summary, opened, coloursFor(io.stdout, io.env)))
  return 0
}

export const inspect: Command = {
  name: 'inspect',
  usage: 'FILE|FOLDER [--json]',
  summary: 'say what is in a pack, and whether it is valid',
  options: { json: JSON_OPTION },
  examples: ['otherwise inspect corpus.json.gz'],
  run,
}
