/**
 * Reports → the database, in one transaction: new ones take a place, known ones gain an origin, updated ones take the old one's place.
 *
 * addReports(database, [report], { origin, addressOf }) → { added: 1, updated: 0, known: 0 }
 */
import type { Added } from '../core/corpus.ts'
import type { Report } from '../core/model.ts'
import { changedClaims, withChange } from './changes.ts'
import { findKnown, findOld, isSameOutlet, type Known, sameText } from './known.ts'
import { readBodies } from './reading.ts'
import { bodyOf, type Encoded, encode } from './records.ts'
import type { Gone, Put, Writing } from './rowWriting.ts'
import type { Database, Origin } from './schema.ts'
import { numberOf, placeOf, slotOf } from './slots.ts'
import { emptySummary, originKey } from './summaries.ts'
import { apply, readSummaries, write } from './writing.ts'

/** Origins kept a report: a wire story in many packs needs no more. */
const MOST_ORIGINS = 8

export interface Adding {
  readonly origin: Origin
  /** A page's address as all its spellings share it; null for none. */
  readonly addressOf: (url: string | null) => string | null
  /** Written in the same transaction: how far an import has come. */
  readonly mark?: { readonly key: string; readonly done: number }
}

/** A report as it will be stored: a fraction of what the report takes in memory. */
export type Prepared = Encoded

type Decision =
  | { readonly is: 'new' }
  | { readonly is: 'known'; readonly old: Gone }
  /** `twin`: another report of the outlet that has the new text already. Of the two, one stays. */
  | { readonly is: 'updated'; readonly old: Gone; readonly twin: Gone | undefined; readonly changed: ReturnType<typeof withChange> }

/** Of reports with one address the last is taken, of copies within one outlet the first. */
function withoutRepeats(incoming: readonly Prepared[]): readonly Prepared[] {
  const byAddress = new Map<string, Prepared>()
  for (const one of incoming) if (one.head.address !== undefined) byAddress.set(one.head.address, one)
  const byText = new Map<string, Prepared[]>()
  return incoming.filter(one => {
    const { address, fingerprint } = one.head
    if (address !== undefined && byAddress.get(address) !== one) return false
    const others = byText.get(fingerprint) ?? []
    if (others.some(({ head }) => isSameOutlet(head, one.head))) return false
    byText.set(fingerprint, [...others, one])
    return true
  })
}

async function decide(writing: Writing, { head, stored: incoming }: Prepared, known: Known, fetched: number): Promise<Decision> {
  const old = findOld(known, head)
  if (old === undefined) return { is: 'new' }
  // A headline must not push out the report itself.
  if (old.head.fingerprint === head.fingerprint || (head.thin && !old.head.thin)) return { is: 'known', old }
  const [stored] = await readBodies(writing.objectStore('reports'), [old.number])
  const was = stored ? changedClaims(bodyOf(stored).claims, bodyOf(incoming).claims) : []
  const twin = sameText(known, head, old.number)
  return { is: 'updated', old, twin, changed: withChange(stored?.changes ?? [], { at: fetched, was }) }
}

function withOrigin(origins: readonly Origin[], origin: Origin): readonly Origin[] {
  if (origins.some(known => originKey(known) === originKey(origin))) return origins
  if (origins.length < MOST_ORIGINS) return [...origins, origin]
  // What the reader remembered must be known as such, however many had it before.
  return origin.by === 'page' ? [...origins.slice(0, -1), origin] : origins
}

function putKnown({ number, head }: Gone, origin: Origin): Put | null {
  const origins = withOrigin(head.origins, origin)
  return origins === head.origins ? null : { number, head: { ...head, origins }, stored: null }
}

function putUpdated(
  { head, stored }: Prepared,
  { old, twin, changed }: Extract<Decision, { is: 'updated' }>,
  origin: Origin,
  number: number,
): Put {
  const changes = changed.length === 0 ? {} : { changes: changed }
  const times = changed.length === 0 ? {} : { changed: changed.map(({ at }) => at) }
  const origins = [...(twin?.head.origins ?? []), origin].reduce(withOrigin, old.head.origins)
  return { number, head: { ...head, ...times, origins }, stored: { ...stored, ...changes } }
}

/** Whose places are given up. */
function goneBy(decision: Decision): readonly Gone[] {
  if (decision.is === 'new') return []
  return decision.is === 'updated' && decision.twin ? [decision.old, decision.twin] : [decision.old]
}

async function addAll(writing: Writing, incoming: readonly Prepared[], { origin, mark }: Adding): Promise<Omit<Added, 'known'>> {
  const known = await findKnown(writing, incoming)
  const decisions = await Promise.all(incoming.map(one => decide(writing, one, known, origin.fetched)))
  const slots = incoming.map(({ head }) => slotOf(head.published, origin.fetched))
  const oldSlots = decisions.flatMap(decision => goneBy(decision).map(({ number }) => placeOf(number).slot))
  const summaries = await readSummaries(writing, [...slots, ...oldSlots])
  const free = new Map([...summaries].map(([slot, { next }]) => [slot, next]))
  const nextNumber = (slot: number) => {
    const summary = summaries.get(slot) ?? emptySummary
    summaries.set(slot, { ...summary, next: summary.next + 1 })
    return numberOf({ slot, place: summary.next })
  }
  const puts: Put[] = []
  const gone: Gone[] = []
  const counts = { added: 0, updated: 0 }
  const taken = new Set<number>()
  incoming.forEach((one, i) => {
    const decision = decisions[i] ?? { is: 'new' }
    const slot = slots[i] ?? 0
    if (decision.is === 'new') {
      counts.added++
      puts.push({ number: nextNumber(slot), head: one.head, stored: one.stored })
      return
    }
    const { old } = decision
    // One may be known by its address and another by its text: the first decides.
    if (goneBy(decision).some(({ number }) => taken.has(number))) return
    for (const { number } of goneBy(decision)) taken.add(number)
    const stays = placeOf(old.number).slot === slot
    const put = decision.is === 'known' ? putKnown(old, origin) : putUpdated(one, decision, origin, stays ? old.number : nextNumber(slot))
    if (put === null) return
    if (decision.is === 'updated') counts.updated++
    puts.push(put)
    gone.push(...goneBy(decision))
  })
  await apply(writing, { puts, gone, free }, summaries)
  if (mark) await writing.objectStore('meta').put({ done: mark.done }, mark.key)
  return counts
}

export const prepare = (report: Report, { origin, addressOf }: Adding): Prepared => encode(report, [origin], addressOf(report.url))

export async function addPrepared(database: Database, prepared: readonly Prepared[], adding: Adding): Promise<Added> {
  const incoming = withoutRepeats(prepared)
  const { added, updated } = await write(database, writing => addAll(writing, incoming, adding))
  return { added, updated, known: prepared.length - added - updated }
}

export async function addReports(database: Database, reports: readonly Report[], adding: Adding): Promise<Added> {
  return addPrepared(
    database,
    reports.map(report => prepare(report, adding)),
    adding,
  )
}
