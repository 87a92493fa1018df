// @vitest-environment happy-dom
/** Long lists: the first cards are whole at once, the others follow by themselves, and all are there from the start. */
import { act, cleanup, render } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useSlices } from '../../../src/ui/sidebar/useSlices.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function Listed({ ids }: { readonly ids: readonly string[] }) {
  const isWhole = useSlices(ids)
  return <p>{ids.filter(isWhole).join(' ')}</p>
}

const idsTo = (count: number, first = 0) => Array.from({ length: count }, (_, i) => `d${first + i}`)
const wait = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms)
  })
const wholeIn = (place: Element) => (place.textContent ?? '').split(' ').filter(Boolean).length

describe('a list that is drawn in slices', () => {
  it('begins with the first cards', () => {
    const { container } = render(<Listed ids={idsTo(200)} />)
    expect(container.textContent).toBe(idsTo(12).join(' '))
  })

  it('is whole by itself after a while, and then rests', () => {
    const { container } = render(<Listed ids={idsTo(60)} />)
    wait(16)
    expect(wholeIn(container)).toBe(22)
    for (let i = 0; i < 10; i++) wait(16)
    expect(wholeIn(container)).toBe(60)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('begins at the top again with cards that come back, and keeps those that stayed', () => {
    const { container, rerender } = render(<Listed ids={idsTo(60)} />)
    for (let i = 0; i < 10; i++) wait(16)
    rerender(<Listed ids={['d50']} />)
    expect(container.textContent).toBe('d50')
    rerender(<Listed ids={idsTo(60)} />)
    expect(container.textContent).toBe([...idsTo(12), 'd50'].join(' '))
  })
})
