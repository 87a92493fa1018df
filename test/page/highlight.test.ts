// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  adoptHighlightStyles,
  clearHighlights,
  flash,
  highlightCss,
  highlightCurrent,
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
  it('the passage that the reader is at lies over its relation, and goes', () => {
    const [one] = twoRanges()
    highlightRanges(new Map([['conflict', [one]]]))
    highlightCurrent(one)
    expect(registry.get('otherwise-current')?.priority).toBeGreaterThan(registry.get('otherwise-conflict')?.priority ?? 99)
    highlightCurrent(null)
    expect([...registry.keys()]).toEqual(['otherwise-conflict'])
  })
  it('a flash above the middle scrolls by what is missing, without motion', () => {
    const [one] = twoRanges()
    const element = document.createElement('p')
    element.append('Storm')
    one.setStart(element.firstChild ?? element, 0)
    const [into, by] = [vi.fn(), vi.fn()]
    element.scrollIntoView = into
    vi.stubGlobal('innerHeight', 800)
    vi.stubGlobal('scrollBy', by)
    vi.spyOn(one, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 20, 100, 20))
    flash(one, { smooth: true, place: 'upper' })
    expect(into).toHaveBeenCalledWith({ block: 'start', behavior: 'auto' })
    expect(by).toHaveBeenCalledWith({ top: 20 - 120, behavior: 'auto' })
  })
})

describe('the rules', () => {
  const MARKS = ['conflict', 'precision', 'scope', 'attribution', 'current', 'flash']
  it.each(['light', 'dark'] as const)('every mark has one on a %s page', tone => {
    for (const name of MARKS) expect(highlightCss(tone)).toContain(`::highlight(otherwise-${name})`)
  })
  it('each relation has a line of its own shape', () => {
    const shapes = [...highlightCss('light').matchAll(/underline (\w+)/g)].map(([, shape]) => shape)
    expect(new Set(shapes)).toEqual(new Set(['solid', 'dotted', 'dashed', 'double']))
  })
  it('colours differ with the ground', () => expect(highlightCss('dark')).not.toBe(highlightCss('light')))
  it('nothing of them is on paper', () =>
    expect(highlightCss('light').replace(/\{[^{}]*\}/g, '')).toMatch(/^@media not print \{[^}]*\{[^}]*\}\s*\}\s*$/))
})

describe('a browser without highlights', () => {
  it('does nothing, and says so', () => {
    const [one] = twoRanges()
    expect(highlightsSupported()).toBe(false)
    highlightRanges(new Map([['conflict', [one]]]))
    highlightCurrent(one)
    flash(one)()
    clearHighlights()
  })
  it('says that the rules were not adopted', () => {
    vi.stubGlobal('CSSStyleSheet', undefined)
    expect(adoptHighlightStyles(twoRanges()[0].startContainer as Document, 'light')).toBe(false)
    vi.unstubAllGlobals()
  })
})
