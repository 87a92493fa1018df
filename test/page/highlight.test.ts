import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  adoptHighlightStyles,
  clearHighlights,
  flash,
  HIGHLIGHT_CSS,
  highlightRanges,
  highlightsSupported,
} from '../../src/page/highlight.ts'
import { doms } from './pages.ts'

/** What a browser has and the DOM of the tests has not. */
class FakeHighlight extends Set<Range> {
  priority = 0
  constructor(...ranges: Range[]) {
    super(ranges)
  }
}

function twoRanges(): [Range, Range] {
  const document = doms['happy-dom']?.('<p>Storm hits Orlo</p>')
  if (!document) throw new Error('no happy-dom')
  return [document.createRange(), document.createRange()]
}

describe('highlights', () => {
  const registry = new Map<string, FakeHighlight>()
  beforeEach(() => {
    registry.clear()
    vi.stubGlobal('CSS', { highlights: registry })
    vi.stubGlobal('Highlight', FakeHighlight)
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })

  it('one for each relation, the conflict on top', () => {
    const [one, two] = twoRanges()
    highlightRanges(
      new Map([
        ['conflict', [one]],
        ['attribution', [two]],
      ]),
    )
    expect([...registry.keys()].sort()).toEqual(['otherwise-attribution', 'otherwise-conflict'])
    expect(registry.get('otherwise-conflict')?.has(one)).toBe(true)
    expect(registry.get('otherwise-conflict')?.priority).toBeGreaterThan(registry.get('otherwise-attribution')?.priority ?? 99)
  })
  it('new marks replace the old ones', () => {
    const [one, two] = twoRanges()
    highlightRanges(new Map([['conflict', [one]]]))
    highlightRanges(new Map([['scope', [two]]]))
    expect([...registry.keys()]).toEqual(['otherwise-scope'])
  })
  it('cleared, only ours are gone', () => {
    const [one, two] = twoRanges()
    registry.set('page-search', new FakeHighlight(two))
    highlightRanges(new Map([['conflict', [one]]]))
    flash(one)
    clearHighlights()
    expect([...registry.keys()]).toEqual(['page-search'])
  })
  it('a flash goes out by itself, and an earlier one does not put out a later one', () => {
    const [one, two] = twoRanges()
    const putOut = flash(one)
    expect(registry.has('otherwise-flash')).toBe(true)
    flash(two)
    putOut()
    expect(registry.get('otherwise-flash')?.has(two)).toBe(true)
    vi.runAllTimers()
    expect(registry.has('otherwise-flash')).toBe(false)
  })
  it('every mark has a rule', () => {
    for (const name of ['conflict', 'precision', 'scope', 'attribution', 'flash'])
      expect(HIGHLIGHT_CSS).toContain(`::highlight(otherwise-${name})`)
  })
})

describe('a browser without highlights', () => {
  it('does nothing, and says so', () => {
    const [one] = twoRanges()
    expect(highlightsSupported()).toBe(false)
    highlightRanges(new Map([['conflict', [one]]]))
    flash(one)()
    clearHighlights()
  })
  it('says that the rules were not adopted', () => {
    vi.stubGlobal('CSSStyleSheet', undefined)
    expect(adoptHighlightStyles(twoRanges()[0].startContainer as Document)).toBe(false)
    vi.unstubAllGlobals()
  })
})
