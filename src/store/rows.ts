/**
 * Rows: what lies together under one key. A request to the database costs a tenth of a millisecond, whatever it brings: so heads lie
 * twenty to a row, bodies eight, and what tells known reports from new ones sixteen days to a row.
 *
 * withHeads(emptyHeads, [{ place: 7, head }], new Set([3])) → the row with 7 and without 3. Rows are never changed.
 */
import { hash64 } from '../core/fingerprint.ts'
import type { StoredHead, StoredReport } from './schema.ts'

export interface Placed<T> {
  readonly place: number
  readonly item: T
}

/** A head is JSON until it is wanted. The sketches' hashes lie in one array: twenty of their own take longer to read than all the rest. */
export interface HeadRow {
  readonly places: Uint32Array
  readonly heads: readonly string[]
  readonly lowest: Uint32Array
  /** Where each head's hashes end. */
  readonly ends: Uint32Array
}

export interface BodyRow {
  readonly places: Uint32Array
  readonly bodies: readonly StoredReport[]
}

/**
 * Three numbers a report: place in the group of days, hash of the address (0 for none), hash of the text. Two may share a hash:
 * the head itself decides.
 */
export type PrintRow = Uint32Array
export const PRINT_WIDTH = 3

export const NO_HEADS: HeadRow = { places: new Uint32Array(0), heads: [], lowest: new Uint32Array(0), ends: new Uint32Array(0) }
export const NO_BODIES: BodyRow = { places: new Uint32Array(0), bodies: [] }
export const NO_PRINTS: PrintRow = new Uint32Array(0)

/** Where in the row each place's entry is; behind the old ones follow the new. */
interface Plan<T> {
  readonly places: Uint32Array
  readonly stay: readonly number[]
  readonly come: readonly T[]
}

/** What comes stands in for what was there at its place. */
function planOf<T>(places: Uint32Array, come: readonly Placed<T>[], leave: ReadonlySet<number>): Plan<T> {
  const replaced = new Set(come.map(({ place }) => place))
  const stay: number[] = []
  places.forEach((place, index) => {
    if (!leave.has(place) && !replaced.has(place)) stay.push(index)
  })
  const after = [...stay.map(index => places[index] ?? 0), ...come.map(({ place }) => place)]
  return { places: Uint32Array.from(after), stay, come: come.map(({ item }) => item) }
}

function pick<T>(items: readonly T[], indices: readonly number[]): T[] {
  return indices.map(index => items[index] as T)
}

const lowestAt = ({ lowest, ends }: HeadRow, index: number): Uint32Array => lowest.slice(ends[index - 1] ?? 0, ends[index] ?? 0)

function headJson({ sketch, ...head }: StoredHead): string {
  return JSON.stringify({ ...head, sketch: { count: sketch.count } })
}

export function withHeads(row: HeadRow, come: readonly Placed<StoredHead>[], leave: ReadonlySet<number>): HeadRow {
  const plan = planOf(row.places, come, leave)
  const hashes = [...plan.stay.map(index => lowestAt(row, index)), ...plan.come.map(({ sketch }) => sketch.lowest)]
  const ends = new Uint32Array(hashes.length)
  hashes.forEach((lowest, i) => {
    ends[i] = (ends[i - 1] ?? 0) + lowest.length
  })
  const all = new Uint32Array(ends.at(-1) ?? 0)
  hashes.forEach((lowest, i) => {
    all.set(lowest, ends[i - 1] ?? 0)
  })
  return { places: plan.places, heads: [...pick(row.heads, plan.stay), ...plan.come.map(headJson)], lowest: all, ends }
}

export function withBodies(row: BodyRow, come: readonly Placed<StoredReport>[], leave: ReadonlySet<number>): BodyRow {
  const plan = planOf(row.places, come, leave)
  return { places: plan.places, bodies: [...pick(row.bodies, plan.stay), ...plan.come] }
}

const low32 = (hex: string): number => Number.parseInt(hex.slice(0, 8), 16) || 1

export const addressPrint = (address: string | undefined): number => (address === undefined ? 0 : low32(hash64(address)))

export const textPrint = low32

export function withPrints(row: PrintRow, come: readonly Placed<StoredHead>[], leaves: (place: number) => boolean): PrintRow {
  const replaced = new Set(come.map(({ place }) => place))
  const merged = new Uint32Array(row.length + come.length * PRINT_WIDTH)
  let end = 0
  for (let at = 0; at < row.length; at += PRINT_WIDTH) {
    const place = row[at] ?? 0
    if (leaves(place) || replaced.has(place)) continue
    // Number by number: a row has thousands, and a view of each three takes longer than all else that dropping a day does.
    for (let i = 0; i < PRINT_WIDTH; i++) merged[end + i] = row[at + i] as number
    end += PRINT_WIDTH
  }
  for (const { place, item } of come) {
    merged.set([place, addressPrint(item.address), textPrint(item.fingerprint)], end)
    end += PRINT_WIDTH
  }
  // A copy: what is stored must not drag the whole buffer along.
  return merged.slice(0, end)
}

function headAtIndex(row: HeadRow, index: number): StoredHead {
  const head = JSON.parse(row.heads[index] ?? '') as Omit<StoredHead, 'sketch'> & { readonly sketch: { readonly count: number } }
  return { ...head, sketch: { count: head.sketch.count, lowest: lowestAt(row, index) } }
}

export function headAt(row: HeadRow | undefined, place: number): StoredHead | undefined {
  const index = row?.places.indexOf(place) ?? -1
  return row === undefined || index < 0 ? undefined : headAtIndex(row, index)
}

/** By place. */
export function headsOf(row: HeadRow): Placed<StoredHead>[] {
  return Array.from(row.places, (place, index) => ({ place, item: headAtIndex(row, index) })).sort((a, b) => a.place - b.place)
}

export function bodyAt(row: BodyRow | undefined, place: number): StoredReport | undefined {
  const index = row?.places.indexOf(place) ?? -1
  return row?.bodies[index]
}
