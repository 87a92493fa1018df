// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Card } from '../../../src/ui/shared/Card.tsx'
import { differenceWith, people, thereWith } from '../sample.ts'

const PUBLISHED = '2025-03-02T20:00:00Z'
afterEach(cleanup)

function draw(difference = differenceWith(), demonstration: readonly string[] = [], onLocate: (() => void) | null = vi.fn()) {
  render(<Card difference={difference} published={PUBLISHED} demonstration={demonstration} onLocate={onLocate} />)
  return { card: screen.getByRole('article'), onLocate }
}

describe('a card', () => {
  it('names the topic, the kind and the relation in words', () => {
    const { card } = draw()
    expect(within(card).getByRole('heading', { level: 3 }).textContent).toBe('people hurt')
    expect(within(card).getByText('differs')).toBeTruthy()
    expect(within(card).getByText('number')).toBeTruthy()
  })
  it('marks the differing words in both quotes', () => {
    const { card } = draw()
    expect([...card.querySelectorAll('mark')].map(mark => mark.textContent)).toEqual(['31', '44'])
  })
  it('says who states it, when, how much later, and links to the quote', () => {
    const { card } = draw()
    const link = within(card).getByRole('link', { name: /^The Quay/ })
    expect(link.getAttribute('href')).toBe('https://quay.example/arvenna#:~:text=44%20people%20were%20hurt')
    expect(link.getAttribute('rel')).toBe('noopener noreferrer')
    expect(link.getAttribute('target')).toBe('_blank')
    expect(card.textContent).toContain('3 Mar 2025, 09:00 · 13 h later')
    expect(within(card).getByText('13 h later than this article')).toBeTruthy()
    expect(card.textContent).toContain('31 and 44 cannot both hold')
  })
  it('shows one quote for all outlets that state it', () => {
    const { card } = draw(differenceWith({ there: [thereWith(), thereWith({ article: 'dawn', outlet: 'Dawn', quote: '44 hurt' })] }))
    expect(card.querySelectorAll('.there')).toHaveLength(1)
    expect([...card.querySelectorAll('.outlets li')].map(row => row.querySelector('.outlet')?.firstChild?.textContent)).toEqual([
      'The Quay',
      'Dawn',
    ])
  })
  it('names the relation of a statement that has another than the card', () => {
    const vaguer = thereWith({ article: 'dawn', outlet: 'Dawn', quote: 'dozens hurt', value: people(24), relation: 'precision' })
    const { card } = draw(differenceWith({ there: [thereWith(), vaguer] }))
    expect(within(card).getAllByText('differs')).toHaveLength(1)
    expect(within(card).getByText('one is less precise')).toBeTruthy()
  })
  it('names those who say the same, without a click', () => {
    const same = [{ ...thereWith({ article: 'a', outlet: 'Orlo Post' }) }, { ...thereWith({ article: 'b', outlet: null, url: null }) }]
    const { card } = draw(differenceWith({ same }))
    expect(card.querySelector('.same')?.textContent).toMatch(/^2 outlets say the same as this article: Orlo Post.*, unnamed outlet$/)
  })
  it('says where a report states both sides itself', () => {
    const here = { quote: '31 people were hurt', start: 0, end: 19, value: people(31), also: 'dozens hurt' }
    const { card } = draw(differenceWith({ here, there: [thereWith({ also: 'thirty-one injured' })] }))
    expect([...card.querySelectorAll('.also')].map(line => line.textContent)).toEqual([
      'This article also says “dozens hurt”',
      'Also says, as here, “thirty-one injured”',
    ])
  })
  it('names the outlet that a near copy repeats', () => {
    const copy = thereWith({ article: 'dawn', outlet: 'Dawn', voice: 'quay-1' })
    const { card } = draw(differenceWith({ there: [thereWith({ voice: 'quay-1' }), copy] }))
    const rows = [...card.querySelectorAll('.outlets li')]
    expect(rows.map(row => row.querySelector('.copy')?.textContent ?? null)).toEqual([null, 'near copy of The Quay'])
  })
  it('says which reports are demonstrations', () => {
    const { card } = draw(differenceWith({ there: [thereWith(), thereWith({ article: 'dawn', outlet: 'Dawn' })] }), ['dawn'])
    const rows = [...card.querySelectorAll('.outlets li')]
    expect(rows.map(row => row.textContent?.includes('demonstration'))).toEqual([false, true])
  })
  it('leads to the passage in the article', () => {
    const { onLocate, card } = draw()
    fireEvent.click(within(card).getByRole('button', { name: /Show in the article/ }))
    expect(onLocate).toHaveBeenCalledWith(differenceWith())
  })
})

describe('a card does not', () => {
  it('offer a way to a passage that is not on the page', () => {
    const { card } = draw(differenceWith(), [], null)
    expect(within(card).queryByRole('button')).toBeNull()
    expect(card.textContent).toContain('31 people were hurt')
  })
  it('link to anything but web pages', () => {
    const { card } = draw(
      differenceWith({ there: [thereWith({ url: 'javascript:alert(1)' })], same: [{ ...thereWith({ url: 'data:text/html,x' }) }] }),
    )
    expect(within(card).queryByRole('link')).toBeNull()
  })
  it('name an outlet that has no name, or a date that is none', () => {
    const { card } = draw(differenceWith({ there: [thereWith({ outlet: null, published: null })] }))
    expect(card.textContent).toContain('unnamed outlet')
    expect(card.textContent).toContain('no date')
    expect(card.textContent).not.toContain('later')
  })
  it('take markup in a quote for markup', () => {
    const { card } = draw(differenceWith({ there: [thereWith({ quote: '<img src=x onerror=alert(1)> 44 people' })] }))
    expect(card.querySelector('img')).toBeNull()
    expect(card.textContent).toContain('<img src=x')
  })
  it('double the quotation marks that a quote brings along', () => {
    const { card } = draw(differenceWith({ there: [thereWith({ quote: '“44 people”' })] }))
    expect(card.querySelector('.there q')?.textContent).toBe('44 people')
  })
})
