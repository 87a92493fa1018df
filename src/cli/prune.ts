/**
 * otherwise prune: a pack → the same pack without its oldest reports.
 *
 * otherwise prune news --keep-days 30 --max-mb 500
 */
import type { Report } from '../core/model.ts'
import type { Shard } from '../core/packIndex.ts'
import type { Arguments } from './arguments.ts'
import { type Command, onlyPath } from './command.ts'
import { WrongUsage } from './failure.ts'
import { type Io, timeOf } from './io.ts'
import { count, plain, size } from './output.ts'
import { dayFrom } from './pack.ts'
import { store } from './packs/assemble.ts'
import type { Journal } from './packs/journal.ts'
import { dayOfReport, type OpenPack, openPack } from './packs/open.ts'
import { writing } from './packs/session.ts'
import { type Target, targetOf } from './packs/target.ts'
import { type Named, writeShards, writeSingle } from './packs/write.ts'

const DAY_MS = 86_400_000
const MB = 1_000_000

export interface Limits {
  /** The first day that stays. Reports without a date are older than nothing, and stay. */
  readonly from: string | null
  /** Beyond it the undated go first, then day after day from the oldest on. */
  readonly mostBytes: number | null
}

export interface Pruned {
  readonly reports: number
  readonly dropped: number
  readonly bytes: number
}

/** The first of the last so many days, today among them; days are those of UTC. */
export function firstKept(io: Io, days: number): string {
  return new Date(timeOf(io).getTime() - (days - 1) * DAY_MS).toISOString().slice(0, 10)
}

const isKept = (day: string | null, { from }: Limits): boolean => from === null || day === null || day >= from

/** The undated, then the oldest. */
const oldestFirst = (a: string | null, b: string | null): number => ((a ?? '') < (b ?? '') ? -1 : Number((a ?? '') > (b ?? '')))

function fitting(shards: readonly Shard[], { mostBytes }: Limits): readonly Shard[] {
  if (mostBytes === null) return shards
  const days = [...new Set(shards.map(({ day }) => day))].sort(oldestFirst).reverse()
  const kept = new Set<string | null>()
  let bytes = 0
  for (const day of days) {
    bytes += shards.reduce((sum, shard) => sum + (shard.day === day ? shard.bytes : 0), 0)
    if (bytes > mostBytes) break
    kept.add(day)
  }
  return shards.filter(({ day }) => kept.has(day))
}

const totals = (shards: readonly Shard[]) => ({
  reports: shards.reduce((sum, { reports }) => sum + reports, 0),
  bytes: shards.reduce((sum, { bytes }) => sum + bytes, 0),
})

/** Whole days go: no file but the list is written. Call under a lock. */
export async function pruneShards(pack: OpenPack, limits: Limits): Promise<Pruned> {
  const shards = fitting(
    pack.parts.filter(({ day }) => isKept(day, limits)),
    limits,
  )
  if (shards.length < pack.parts.length)
    await writeShards(
      null,
      pack.path,
      pack.name,
      pack.header,
      shards.map(keep => ({ keep })),
    )
  const { reports, bytes } = totals(shards)
  return { reports, bytes, dropped: pack.reports - reports }
}

/** How many of the newest fit: found by halving, since only compression tells how long they get. */
async function mostThatFit(reports: number, bytesOf: (newest: number) => Promise<number>, mostBytes: number): Promise<number> {
  if ((await bytesOf(reports)) <= mostBytes) return reports
  let [fits, toomuch] = [0, reports]
  while (toomuch - fits > 1) {
    const middle = (fits + toomuch) >> 1
    if ((await bytesOf(middle)) <= mostBytes) fits = middle
    else toomuch = middle
  }
  return fits
}

function newestFirst(a: Report, b: Report): number {
  return oldestFirst(b.published, a.published) || (a.id < b.id ? -1 : 1)
}

async function pruneFile(io: Io, target: Target, limits: Limits, journal: Journal): Promise<Pruned> {
  const pack = openPack(io, target.name, true)
  const kept = pack.parts
    .flatMap(part => pack.read(part))
    .filter(report => isKept(dayOfReport(report), limits))
    .sort(newestFirst)
  const { mostBytes } = limits
  if (kept.length === pack.reports && (mostBytes === null || pack.bytes <= mostBytes))
    return { reports: pack.reports, dropped: 0, bytes: pack.bytes }
  const named: readonly Named[] = kept.map(report => ({ ...store(journal, report, pack.header.evidence), id: report.id }))
  const write = (newest: number, path: string) => writeSingle(journal, path, target.name, pack.header, named.slice(0, newest))
  const probe = async (newest: number) => (await write(newest, target.probe)).bytes
  const most = mostBytes === null ? named.length : await mostThatFit(named.length, probe, mostBytes).finally(target.dropProbe)
  const { bytes } = await write(most, target.path)
  return { reports: most, dropped: pack.reports - most, bytes }
}

function wholeNumber(args: Arguments, name: string): number | null {
  const given = args.one(name)
  if (given === undefined) return null
  const number = Number(given)
  if (!/^\d+(?:\.\d+)?$/.test(given) || number <= 0 || (name === 'keep-days' && !Number.isInteger(number)))
    throw new WrongUsage(`--${name} “${given}” is no ${name === 'keep-days' ? 'whole number of days' : 'number of megabytes'} above 0`)
  return number
}

function limitsFrom(args: Arguments, io: Io): Limits {
  const [before, days, mb] = [dayFrom(args, 'before'), wholeNumber(args, 'keep-days'), wholeNumber(args, 'max-mb')]
  if (before === null && days === null && mb === null) throw new WrongUsage('prune wants --before, --keep-days or --max-mb')
  const from = [before, days === null ? null : firstKept(io, days)].filter(day => day !== null).sort()
  return { from: from.at(-1) ?? null, mostBytes: mb === null ? null : mb * MB }
}

async function run(args: Arguments, io: Io): Promise<number> {
  const name = onlyPath(args, 'prune', 'a PACK')
  const limits = limitsFrom(args, io)
  const { sharded, header } = openPack(io, name)
  const target = targetOf(io, name)
  const work = async (journal: Journal): Promise<Pruned> =>
    sharded ? pruneShards(openPack(io, name, true), limits) : pruneFile(io, target, limits, journal)
  const { reports, dropped, bytes } = await writing(io, target, header.evidence, work, false)
  io.stdout.write(`${plain(name)}: ${count(dropped, 'report')} dropped, ${count(reports, 'report')} left, ${size(bytes)}\n`)
  return 0
}

export const prune: Command = {
  name: 'prune',
  usage: 'PACK [--before DATE] [--keep-days N] [--max-mb N]',
  summary: 'drop the oldest reports of a pack',
  options: {
    before: { type: 'string', wants: 'a DATE', help: 'drop what was published before that day' },
    'keep-days': { type: 'string', wants: 'a number', help: 'keep the last N days, today among them (UTC)' },
    'max-mb': { type: 'string', wants: 'a number', help: 'drop undated reports, then the oldest, until N megabytes are left' },
  },
  examples: ['otherwise prune news --keep-days 30', 'otherwise prune corpus.json.gz --max-mb 20'],
  run,
}
