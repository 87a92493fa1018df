/**
 * Brings a difference's card into view and puts the focus on its heading. False where it is not among the cards.
 *
 * Example: `goToCard(panel, 'd1')` → true
 */
export function goToCard(within: HTMLElement | null, id: string): boolean {
  const cards = [...(within?.querySelectorAll<HTMLElement>('[data-difference]') ?? [])]
  const card = cards.find(one => one.dataset.difference === id)
  if (card === undefined) return false
  card.scrollIntoView({ block: 'start' })
  card.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true })
  return true
}
