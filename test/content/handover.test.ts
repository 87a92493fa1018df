import { afterEach, expect, it, vi } from 'vitest'
import { type Draw, handOver, offerDisplay, type Reading } from '../../src/content/handover.ts'

const readingOf = () => ({ take: vi.fn<Reading['take']>(), stop: vi.fn<Reading['stop']>() })
const draw: Draw = () => {
  throw new Error('nothing is drawn here')
}

afterEach(() => handOver(readingOf))

it('what draws is given to the reading that there is', () => {
  const reading = readingOf()
  handOver(() => reading)
  offerDisplay(draw)
  expect(reading.take).toHaveBeenCalledExactlyOnceWith(draw)
})
it('a new reading ends the one before it, and is given what that had asked for', () => {
  const [before, after] = [readingOf(), readingOf()]
  handOver(() => before)
  handOver(() => {
    expect(before.stop).toHaveBeenCalledOnce()
    return after
  })
  offerDisplay(draw)
  expect(before.take).not.toHaveBeenCalled()
  expect(after.take).toHaveBeenCalledOnce()
  expect(after.stop).not.toHaveBeenCalled()
})
it('nobody is given anything where nothing is read', async () => {
  vi.resetModules()
  Reflect.deleteProperty(globalThis, Symbol.for('otherwise.reader'))
  expect(() => offerDisplay(draw)).not.toThrow()
})
