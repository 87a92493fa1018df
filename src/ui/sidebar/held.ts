/**
 * Differences and the cards that were just hidden or brought back → what stands in the list, each in its place.
 *
 * Hiding the second of three cards leaves: card, “Hidden. Undo”, card; also once the comparison comes back without it.
 */
import type { Difference } from '../../core/model.ts'

export interface Held {
  readonly difference: Difference
  /** Where in the list it stood. */
  readonly at: number
  /** What it is kept under, once it is kept. */
  readonly entry?: string
  /** Brought back again: drawn as a card until the comparison has it. */
  readonly back: boolean
}

export interface Placed {
  readonly difference: Difference
  readonly hidden: boolean
}

export function placeHeld(differences: readonly Difference[], held: readonly Held[]): readonly Placed[] {
  const hidden = new Set(held.flatMap(({ difference, back }) => (back ? [] : difference.id)))
  const placed = differences.map(difference => ({ difference, hidden: hidden.has(difference.id) }))
  const known = new Set(differences.map(({ id }) => id))
  // In ascending order each finds the ones before it in their places.
  for (const { difference, at, back } of held.toSorted((a, b) => a.at - b.at))
    if (!known.has(difference.id)) placed.splice(at, 0, { difference, hidden: !back })
  return placed
}

/** A card is hidden: its place is kept, whatever it was before. */
export function hold(held: readonly Held[], difference: Difference, at: number): readonly Held[] {
  return [...held.filter(one => one.difference.id !== difference.id), { difference, at, back: false }]
}

export function keptAs(held: readonly Held[], id: string, entry: string): readonly Held[] {
  return held.map(one => (one.difference.id === id ? { ...one, entry } : one))
}

/** Undone elsewhere, in the options or another tab: the line gives way to the card. */
export function bringBackUnkept(held: readonly Held[], kept: ReadonlySet<string>): readonly Held[] {
  return held.map(one => (one.entry === undefined || kept.has(one.entry) ? one : { ...one, back: true }))
}

/** Whether it was hidden here or before: that one comes at the end, until the comparison has it. */
export function bringBack(held: readonly Held[], difference: Difference, end: number): readonly Held[] {
  const isIt = (one: Held) => one.difference.id === difference.id
  if (!held.some(isIt)) return [...held, { difference, at: end, back: true }]
  return held.map(one => (isIt(one) ? { ...one, back: true } : one))
}
