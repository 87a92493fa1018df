// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type MapMark, nextOf, PassageMap, type PassageMapProps, ticksOf } from '../../../src/ui/sidebar/PassageMap.tsx'

afterEach(cleanup)

const mark = (id: string, at: number, relation: MapMark['relation'] = 'precision'): MapMark => ({ id, at, relation, topic: `topic ${id}` })
const MARKS = [mark('a', 0.1), mark('b', 0.5, 'attribution'), mark('c', 0.501, 'conflict'), mark('d', 0.9)]

function draw(change: Partial<PassageMapProps> = {}) {
  const onGo = vi.fn()
  const layout = { marks: MARKS, view: { from: 0.2, to: 0.6 } }
  render(<PassageMap layout={layout} tone="light" side="right" beside={false} current={null} onGo={onGo} {...change} />)
  const ticks = [...document.querySelectorAll<HTMLButtonElement>('.tick')]
  return { onGo, ticks }
}

describe('ticks', () => {
  it('one for each place, in the shape of the strongest difference there', () => {
    expect(ticksOf(MARKS).map(({ relation, marks }) => [relation, marks.map(({ id }) => id).join()])).toEqual([
      ['precision', 'a'],
      ['conflict', 'b,c'],
      ['precision', 'd'],
    ])
  })
  it('stay few, however many differences there are', () => {
    const many = Array.from({ length: 500 }, (_, i) => mark(`m${i}`, i / 500))
    expect(ticksOf(many).length).toBeLessThanOrEqual(81)
    expect(ticksOf(many).flatMap(({ marks }) => marks)).toHaveLength(500)
  })
  it('clicked again, one goes on to its next passage and around', () => {
    const [, both] = ticksOf(MARKS)
    if (!both) throw new Error('no tick')
    expect([null, 'a', 'b', 'c'].map(current => nextOf(both, current))).toEqual(['b', 'b', 'c', 'b'])
  })
})

describe('the map', () => {
  it('shows where, and what is in view', () => {
    const { ticks } = draw()
    expect(ticks.map(({ style }) => style.top)).toEqual(['10%', '50%', '90%'])
    const view = document.querySelector<HTMLElement>('.view')?.style
    expect([view?.top, Number.parseFloat(view?.height ?? '')]).toEqual(['20%', 40])
  })
  it('says what a tick stands for', () => expect(draw().ticks[1]?.title).toBe('Topic b\nTopic c'))
  it('a click goes there, and leaves the focus where it is', () => {
    const { ticks, onGo } = draw()
    const [first] = ticks
    if (!first) throw new Error('no tick')
    expect(fireEvent.mouseDown(first)).toBe(false)
    fireEvent.click(first)
    expect(onGo).toHaveBeenCalledExactlyOnceWith('a')
  })
  it('marks where the reader is', () => {
    expect(draw({ current: 'c' }).ticks.map(({ classList }) => classList.contains('current'))).toEqual([false, true, false])
  })
  it('is no stop for keyboard and screen reader, which have the cards', () => {
    const { ticks } = draw()
    expect(ticks.every(({ tabIndex }) => tabIndex === -1)).toBe(true)
    expect(ticks.every(tick => tick.closest('[aria-hidden=true]') !== null)).toBe(true)
  })
})
