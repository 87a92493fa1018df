// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, it, vi } from 'vitest'
import type { Difference } from '../../../src/core/model.ts'
import { Card } from '../../../src/ui/shared/Card.tsx'
import { Overview } from '../../../src/ui/sidebar/Overview.tsx'
import { differenceWith, thereWith } from '../sample.ts'

afterEach(cleanup)

const dawn = thereWith({ article: 'dawn-1', outlet: 'Dawn', published: '2025-03-01', quote: '39 people were hurt' })
const quay = thereWith()
const two = [
  differenceWith({ id: 'a', topic: 'people hurt', there: [dawn, quay] }),
  differenceWith({ id: 'b', topic: 'boats lost', there: [thereWith({ quote: 'six boats', relation: 'precision' })] }),
]

function draw(differences: readonly Difference[]) {
  const onOpen = vi.fn()
  render(
    <div>
      <Overview differences={differences} onOpen={onOpen} />
      {differences.map(one => (
        <Card key={one.id} difference={one} published={null} demonstration={[]} onLocate={null} />
      ))}
    </div>,
  )
  return onOpen
}

const cells = () => [...document.querySelectorAll<HTMLButtonElement>('.cell')]
const cell = (name: string) => screen.getByRole('button', { name })
const pointed = () => document.querySelector('.pointed')?.textContent

it('names each cell by outlet, relation and quote', () => {
  draw(two)
  expect(screen.getByRole('grid', { name: 'Topics and outlets at a glance' })).toBeTruthy()
  expect(cells().map(one => one.getAttribute('aria-label'))).toEqual([
    'Dawn: differs, “39 people were hurt”',
    'The Quay: differs, “44 people were hurt”',
    'Dawn: nothing found on it',
    'The Quay: one is less precise, “six boats”',
  ])
})

it('shows the quote of the cell that is pointed at or has the focus', () => {
  draw(two)
  const hint = pointed()
  fireEvent.mouseEnter(cell('Dawn: differs, “39 people were hurt”'))
  expect(pointed()).toBe('Dawn differs: “39 people were hurt”')
  fireEvent.mouseLeave(screen.getByRole('grid'))
  expect(pointed()).toBe(hint)
  fireEvent.focus(cell('The Quay: one is less precise, “six boats”'))
  expect(pointed()).toBe('The Quay one is less precise: “six boats”')
})

it('has one tab stop, which the arrow keys move', () => {
  draw(two)
  const stops = () => cells().map(one => one.tabIndex)
  expect(stops()).toEqual([0, -1, -1, -1])
  cells()[0]?.focus()
  for (const key of ['ArrowRight', 'ArrowDown']) fireEvent.keyDown(document.activeElement ?? document.body, { key })
  expect(document.activeElement).toBe(cells()[3])
  expect(stops()).toEqual([-1, -1, -1, 0])
})

it('goes to the card whose cell is chosen', async () => {
  const onOpen = draw(two)
  fireEvent.click(cell('The Quay: one is less precise, “six boats”'))
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('boats lost'))
  expect(onOpen).toHaveBeenCalledOnce()
})

it('shows eight topics at first, and all when asked', () => {
  draw(Array.from({ length: 11 }, (_, i) => differenceWith({ id: `d${i}`, topic: `topic ${i}`, there: [dawn, quay] })))
  expect(screen.getAllByRole('rowheader')).toHaveLength(8)
  fireEvent.click(cell('Show all: 11 topics, 2 outlets'))
  expect(screen.getAllByRole('rowheader')).toHaveLength(11)
  fireEvent.click(cell('Show fewer'))
  expect(screen.getAllByRole('rowheader')).toHaveLength(8)
})
