/**
 * Where the reader is among the passages: stepping, choosing a card, clicking a passage, each moves there and tells the others.
 *
 * Example: `const tour = new PassageTour({ … })`; `tour.replace(passages)` after each comparison; `tour.step(1)` goes on to the next passage.
 */
import type { Step } from '../ui/sidebar/stepKeys.ts'
import type { Passages } from './marks.ts'
import { passageAt } from './passageAt.ts'

export interface TourOptions {
  /** Marks are shown on the page: only then a click on a passage means anything. */
  readonly isMarked: () => boolean
  /** The foot of the page is covered. */
  readonly isCovered: () => boolean
  /** Somebody else has to follow: `card` where the card has to come into view, `click` where it was asked for on the page. */
  readonly onCurrent: (id: string | null, how: 'chosen' | 'card' | 'click') => void
}

/** Of passages in order: the next one on or back; without a current one, the first below or the last above the top of the window. */
export function stepFrom(
  places: readonly { readonly id: string; readonly top: number }[],
  current: string | null,
  by: Step,
): string | null {
  const at = places.findIndex(({ id }) => id === current)
  if (at >= 0) return places[Math.min(places.length - 1, Math.max(0, at + by))]?.id ?? null
  const below = places.findIndex(({ top }) => top >= 0)
  const first = below < 0 ? places.length : below
  return (places[by === 1 ? first : first - 1] ?? places.at(by === 1 ? -1 : 0))?.id ?? null
}

export class PassageTour {
  private passages: Passages | null = null
  private current: string | null = null
  private readonly options: TourOptions

  constructor(options: TourOptions) {
    this.options = options
  }

  /** A reader at a difference that is still there stays at it. */
  replace(passages: Passages): void {
    this.passages = passages
    if (this.current !== null && !passages.located.has(this.current)) this.current = null
    passages.setCurrent(this.current)
  }

  currentId(): string | null {
    return this.current
  }

  step(by: Step): boolean {
    const places = (this.passages?.inOrder ?? []).map(({ difference: { id }, range }) => ({ id, top: range.getBoundingClientRect().top }))
    const id = stepFrom(places, this.current, by)
    if (id !== null) this.goTo(id)
    return id !== null
  }

  /** To the passage, and its card along unless the reader comes from there. */
  goTo(id: string, how: 'chosen' | 'card' = 'card'): void {
    this.move(id, how)
    this.passages?.pointAt(id, this.options.isCovered() ? 'upper' : 'middle')
  }

  /** The reader is at its card already. */
  choose(id: string): void {
    if (id !== this.current) this.move(id, 'chosen')
  }

  click(event: MouseEvent): void {
    if (!this.options.isMarked()) return
    const passage = passageAt(event, this.passages?.inOrder ?? [])
    if (passage) this.move(passage.difference.id, 'click')
  }

  private move(id: string, how: 'chosen' | 'card' | 'click'): void {
    this.current = id
    this.passages?.setCurrent(id)
    this.options.onCurrent(id, how)
  }
}
