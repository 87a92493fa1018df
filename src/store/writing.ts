/**
 * One transaction's changes, carried into every part of the database at once: heads, bodies, rows, sums.
 *
 * `await apply(writing, { puts: [{ number, head, stored }], gone: [{ number: old, head: oldHead }] })`. Either all of it happens or
 * nothing, whenever the process dies: nothing outside one transaction has to fit together.
 */
import { keepPrints } from './prints.ts'
import { type Changes, dropPrints, groupBy, STORES, slotOfNumber, type Writing, writeRows } from './rowWriting.ts'
import type { Database, Schema, StoredHead } from './schema.ts'
import { rowsOf, type Span } from './slots.ts'
import { addTo, type DaySummary, emptySummary, NOTHING, type Totals, takeFrom } from './summaries.ts'

const TOTALS = 'totals'

/**
 * Runs `work` in one transaction: what it throws undoes all of it.
 *
 * Relaxed: what the system has not yet written when the power fails is lost whole, never in part; feeds bring it again.
 */
export async function write<T>(database: Database, work: (writing: Writing) => Promise<T>): Promise<T> {
  const writing = database.transaction(STORES, 'readwrite', { durability: 'relaxed' })
  const done = writing.done.catch((error: unknown) => {
    throw error ?? new Error('the database gave up the transaction')
  })
  try {
    const [result] = await Promise.all([work(writing), done])
    await keepPrints(writing)
    return result
  } catch (error) {
    abort(writing)
    await done.catch(() => undefined)
    throw toldBy(writing, error)
  }
}

/** What browsers say where the disk took nothing more, beside `QuotaExceededError`; named as `ui/troubles.ts` knows it. */
const UNWRITTEN = new Set(['AbortError', 'DataError', 'UnknownError'])
const NOT_WRITTEN = 'NotWrittenError'

/** A request of a transaction that the browser gave up only says that it was given up; why, the transaction says. */
export function toldBy({ error: cause }: Pick<IDBTransaction, 'error'>, error: unknown): unknown {
  const told = cause ?? error
  return told instanceof DOMException && UNWRITTEN.has(told.name)
    ? new DOMException(`the browser gave up writing: ${told.name}, ${told.message}`, NOT_WRITTEN)
    : told
}

function abort(writing: Writing): void {
  try {
    writing.abort()
  } catch {
    // It has ended by itself.
  }
}

export async function readTotals(meta: { get(key: string): Promise<Schema['meta']['value'] | undefined> }): Promise<Totals> {
  const found = await meta.get(TOTALS)
  return found !== undefined && 'reports' in found ? found : NOTHING
}

/** The sums of these days; a day without reports has empty ones. */
export async function readSummaries(writing: Writing, slots: Iterable<number>): Promise<Map<number, DaySummary>> {
  const store = writing.objectStore('summaries')
  const wanted = [...new Set(slots)]
  const found = await Promise.all(wanted.map(slot => store.get(slot)))
  return new Map(wanted.map((slot, i) => [slot, found[i] ?? emptySummary]))
}

/** `summaries` is what `readSummaries` gave, with places handed out since. */
async function writeSummaries(writing: Writing, { puts, gone }: Changes, summaries: Map<number, DaySummary>): Promise<Totals> {
  const added = groupBy(puts, slotOfNumber)
  const taken = groupBy(gone, slotOfNumber)
  const store = writing.objectStore('summaries')
  const headsOf = (group: readonly { readonly head: StoredHead }[] = []) => group.map(({ head }) => head)
  const written: Promise<unknown>[] = []
  let [reports, bytes] = [0, 0]
  for (const slot of new Set([...added.keys(), ...taken.keys()])) {
    const before = summaries.get(slot) ?? emptySummary
    const after = addTo(takeFrom(before, headsOf(taken.get(slot))), headsOf(added.get(slot)))
    reports += after.reports - before.reports
    bytes += after.bytes - before.bytes
    written.push(after.reports === 0 ? store.delete(slot) : store.put(after, slot))
  }
  await Promise.all(written)
  return { reports, bytes }
}

async function changeTotals(writing: Writing, by: Totals): Promise<void> {
  const { reports, bytes } = await readTotals(writing.objectStore('meta'))
  await writing.objectStore('meta').put({ reports: reports + by.reports, bytes: bytes + by.bytes }, TOTALS)
}

/** The sums of every day that is touched have to be handed in: places were given out from them. */
export async function apply(writing: Writing, changes: Changes, summaries: Map<number, DaySummary>): Promise<void> {
  const staying = new Set(changes.puts.map(({ number }) => number))
  const rows: Changes = { ...changes, gone: changes.gone.filter(({ number }) => !staying.has(number)) }
  await Promise.all([
    writeRows(writing, rows),
    writeSummaries(writing, changes, summaries).then(difference => changeTotals(writing, difference)),
  ])
}

export const keyRange = ({ from, to }: Span): IDBKeyRange => IDBKeyRange.bound(from, to)

/** Drops a whole day at one stroke. */
export async function dropSlot(writing: Writing, slot: number, { reports, bytes }: Totals): Promise<void> {
  const kinds = ['heads', 'reports', 'days'] as const
  await Promise.all([
    ...kinds.map(kind => writing.objectStore(kind).delete(keyRange(rowsOf(kind, { from: slot, to: slot })))),
    dropPrints(writing, slot),
    writing.objectStore('summaries').delete(slot),
    changeTotals(writing, { reports: -reports, bytes: -bytes }),
  ])
}
