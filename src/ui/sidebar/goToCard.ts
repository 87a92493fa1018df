/**
 * Brings a difference's card into view and puts the focus on its heading. False where it is not among the cards.
 *
 * Example: `goToCard(panel, 'd1')` → true
 */
export function cardIn(place: HTMLElement | null, id: string | null): HTMLElement | undefined {
  const cards = [...(place?.querySelectorAll<HTMLElement>('[data-difference]') ?? [])]
  return cards.find(card => card.dataset.difference === id)
}

export function goToCard(place: HTMLElement | null, id: string | null): boolean {
  const card = cardIn(place, id)
  if (card === undefined) return false
  card.scrollIntoView({ block: 'start' })
  card.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true })
  return true
}
