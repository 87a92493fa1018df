/**
 * otherwise inspect: a pack → what is in it, and whether it is valid.
 *
 * otherwise inspect corpus.json.gz → "corpus: 5 reports of 2 outlets and 3 unnamed outlets, 123 claims, …"
 */
import { dayOf } from '../core/isoDate.ts'
import type { Report } from '../core/model.ts'
import { type Pack, VERSION } from '../core/pack.ts'
import type { Arguments } from './arguments.ts'
import { type Command, JSON_OPTION, onlyPath, printJson } from './command.ts'
import type { Io } from './io.ts'
import { type Colours, coloursFor, count, plain, size } from './output.ts'
import { openPackFile, type PackFile } from './packFile.ts'

interface OutletCount {
  readonly outlet: string | null
  readonly reports: number
  readonly from: string | null
  readonly to: string | null
}

function tally<T>(items: readonly T[], key: (item: T) => string): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function countOutlets(reports: readonly Report[]): readonly OutletCount[] {
  const outlets = [...new Set(reports.map(({ outlet }) => outlet))].map(outlet => {
    const own = reports.filter(report => report.outlet === outlet)
    const dates = own.flatMap(({ published }) => (published === null ? [] : [published])).sort()
    return { outlet, reports: own.length, from: dates[0] ?? null, to: dates.at(-1) ?? null }
  })
  return outlets.sort((a, b) => b.reports - a.reports || ((a.outlet ?? '\uffff') < (b.outlet ?? '\uffff') ? -1 : 1))
}

function summarise(pack: Pack) {
  const claims = pack.reports.flatMap(report => report.claims)
  return {
    name: pack.name,
    demonstration: pack.demonstration,
    evidence: pack.evidence,
    reports: pack.reports.length,
    claims: claims.length,
    outlets: countOutlets(pack.reports),
    dates: tally(pack.reports, ({ published }) => (published === null ? 'unknown' : dayOf(published))),
    kinds: tally(claims, ({ kind }) => kind),
  }
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

function inspectText(file: string, summary: Summary, { bytes, unpacked }: PackFile, colours: Colours): string {
  const kept = summary.evidence === 'phrase' ? 'phrases only, no sentence of a source' : 'whole sentences'
  const outlets = summary.outlets.map(one => [plain(one.outlet ?? 'unnamed'), `${count(one.reports, 'report')}, ${span(one)}`] as const)
  return `${[
    `${colours.bold(plain(summary.name))}${summary.demonstration ? ' (demonstration: made-up stories)' : ''}`,
    `${plain(file)}: a valid pack of version ${VERSION}, ${size(bytes)} on disk, ${size(unpacked)} unfolded`,
    `${count(summary.reports, 'report')}, ${count(summary.claims, 'claim')}; evidence: ${kept}`,
    ...(summary.reports === 0 ? [] : [table('Outlets', outlets, colours), table('Dates', counts(summary.dates, 'report'), colours)]),
    ...(summary.claims === 0 ? [] : [table('Kinds', counts(summary.kinds, 'claim'), colours)]),
  ].join('\n\n')}\n`
}

async function run(args: Arguments, io: Io): Promise<number> {
  const file = onlyPath(args, 'inspect', 'a FILE')
  const opened = openPackFile(io, file)
  const { read, bytes, unpacked } = opened
  const frame = { file, bytes, unpacked_bytes: unpacked }
  if (read.ok) {
    const summary = summarise(read.pack)
    if (args.has('json')) printJson(io, { ...frame, valid: true, problems: [], version: VERSION, ...summary })
    else io.stdout.write(inspectText(file, summary, opened, coloursFor(io.stdout, io.env)))
    return 0
  }
  const problems = read.problems.map(plain)
  if (args.has('json')) printJson(io, { ...frame, valid: false, problems })
  else io.stdout.write(`${plain(file)}: not a usable pack, ${size(bytes)}\n${problems.map(problem => `  ${problem}`).join('\n')}\n`)
  io.stderr.write(`otherwise: ${plain(file)}: not a usable pack: ${problems[0] ?? 'broken'}\n`)
  return 1
}

export const inspect: Command = {
  name: 'inspect',
  usage: 'FILE [--json]',
  summary: 'say what is in a pack, and whether it is valid',
  options: { json: JSON_OPTION },
  examples: ['otherwise inspect corpus.json.gz'],
  run,
}
