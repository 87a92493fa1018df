/**
 * Between a list of cards and whoever shows it: the card that was asked for comes into view, and the card that the reader is at is told.
 *
 * Example: `useWanted(panel, { id: 'd3', asked: 1 })` scrolls to the third card and gives its heading the focus.
 */
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Wanted } from './Differences.tsx'
import { cardIn, goToCard } from './goToCard.ts'

export function useWanted(place: RefObject<HTMLElement | null>, wanted: Wanted | null): void {
  useEffect(() => {
    if (wanted === null) return
    if (wanted.quietly) cardIn(place.current, wanted.id)?.scrollIntoView({ block: 'nearest' })
    else if (!goToCard(place.current, wanted.id)) place.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }, [place, wanted])
}

/** By focus or by pointer, anywhere on a card. `shown`: changes when the place is another element. */
export function useChosen(place: RefObject<HTMLElement | null>, choose: (id: string) => void, shown: unknown): void {
  useEffect(() => {
    const listening = new AbortController()
    const chosen = (event: Event) => {
      const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-difference]') : null
      const id = card?.dataset.difference
      // Afterwards: the focus may be moved by what is drawn just now, and drawing within drawing leaves the list twice.
      if (id !== undefined) queueMicrotask(() => choose(id))
    }
    for (const name of ['focusin', 'click']) place.current?.addEventListener(name, chosen, { signal: listening.signal })
    return () => listening.abort()
  }, [place, choose, shown])
}
