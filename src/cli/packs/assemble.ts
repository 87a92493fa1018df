/**
 * What a pack holds and what comes new → what it holds then: each report once, under an id of its own, day by day.
 *
 * assemble([{ id: 'storm', day: '2031-03-04', … }], [{ ids: ['storm', 'orlo/storm'], … }]) → the new one is 'orlo/storm'
 */
import type { Report } from '../../core/model.ts'
import { addReports, type Identity, reportLine } from '../../core/pack.ts'
import type { Shard } from '../../core/packIndex.ts'
import { Failure } from '../failure.ts'
import { type Journal, NO_ID, type Stored } from './journal.ts'
import { dayOfReport, type OpenPack } from './open.ts'
import type { Named, Part } from './write.ts'

/** A report of the pack that is added to: its line stays where it is. */
export interface Known extends Identity {
  readonly id: string
  readonly day: string | null
  readonly claims: number
}
/** A new one, and the ids to try, best first. */
export interface Added extends Stored {
  readonly ids: readonly string[]
}

/** As long as an id in a pack may be. */
const LONGEST_ID = 200

export function knownOf(report: Report): Known {
  const { id, fingerprint, outlet, url, claims } = report
  return { id, fingerprint, outlet, url, day: dayOfReport(report), claims: claims.length }
}

function* candidates(ids: readonly string[]): Generator<string> {
  const cut = ids.map(id => id.slice(0, LONGEST_ID - 10))
  yield* cut
  const last = cut.at(-1) ?? NO_ID
  for (let n = 2; ; n++) yield `${last} (${n})`
}

function freeId(ids: readonly string[], taken: ReadonlySet<string>): string {
  for (const id of candidates(ids)) if (!taken.has(id)) return id
  return NO_ID
}

const isAdded = (report: Known | Added): report is Added => 'ids' in report

export interface Assembled {
  /** Of those that the pack held: ids of what stays. */
  readonly stays: readonly Known[]
  readonly added: readonly Named[]
}

/** A new report takes the place of the known one with its address or text. Reports that stay keep their ids. */
export function assemble(known: readonly Known[], added: readonly Added[]): Assembled {
  const all = addReports<Known | Added>(known, added)
  const stays = all.filter(report => !isAdded(report)) as readonly Known[]
  const taken = new Set(stays.map(({ id }) => id))
  const named = all.filter(isAdded).map(({ ids, ...report }) => {
    const id = freeId(ids, taken)
    taken.add(id)
    return { ...report, id }
  })
  return { stays, added: named }
}

export function groupBy<T, K>(items: Iterable<T>, key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}

/** A report's line goes into the journal, and what is held of it comes back. */
export function store(journal: Journal, report: Report, evidence: OpenPack['header']['evidence'], key: string | null = null): Stored {
  const written = reportLine({ ...report, id: NO_ID }, evidence)
  if ('problem' in written) throw new Failure(`does not fit into a pack: ${written.problem}`)
  return journal.add(key, { ...report, day: dayOfReport(report), claims: report.claims.length }, written.line)
}

/** Days in order, the undated ones last. */
const dayOrder = (a: string | null, b: string | null): number => ((a ?? '~') < (b ?? '~') ? -1 : 1)

/** The days of a folder: those that nothing changes in stay as they are, the others are written anew. */
export function partsOf(journal: Journal, pack: OpenPack | null, { stays, added }: Assembled): readonly Part[] {
  const stayingIds = new Set(stays.map(({ id }) => id))
  const staying = groupBy(stays, ({ day }) => day)
  const coming = groupBy(added, ({ day }) => day)
  const shards = groupBy(pack?.sharded ? pack.parts : [], ({ day }) => day)
  const days = [...new Set([...staying.keys(), ...coming.keys()])].sort(dayOrder)
  return days.flatMap((day): readonly Part[] => {
    const own: readonly Shard[] = shards.get(day) ?? []
    const held = own.reduce((sum, { reports }) => sum + reports, 0)
    if (!coming.has(day) && held === (staying.get(day)?.length ?? 0)) return own.map(keep => ({ keep }))
    return [{ day, reports: [...(coming.get(day) ?? []), ...kept(journal, pack, own, stayingIds)] }]
  })
}

/** Copies what stays into the journal, so that a day's reports can be put in order without being held. */
export function kept(journal: Journal, pack: OpenPack | null, parts: readonly Shard[], ids: ReadonlySet<string>): readonly Named[] {
  if (pack === null) return []
  return parts.flatMap(part =>
    pack
      .read(part)
      .filter(({ id }) => ids.has(id))
      .map(report => ({ ...store(journal, report, pack.header.evidence), id: report.id })),
  )
}
