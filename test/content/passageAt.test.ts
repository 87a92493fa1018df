// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Passage } from '../../src/content/marks.ts'
import { passageAt } from '../../src/content/passageAt.ts'
import { differenceWith } from '../ui/sample.ts'

const TEXT = 'The mayor said that 31 people were hurt in the storm.'
let passages: readonly Passage[]
let caret: { offsetNode: Node; offset: number } | null

function passageOf(id: string, words: string): Passage {
  const node = document.querySelector('p')?.firstChild
  if (!node) throw new Error('no text')
  const range = document.createRange()
  range.setStart(node, TEXT.indexOf(words))
  range.setEnd(node, TEXT.indexOf(words) + words.length)
  vi.spyOn(range, 'getClientRects').mockReturnValue([new DOMRect(100, 10, 200, 20)] as never)
  return { difference: differenceWith({ id }), range }
}

beforeEach(() => {
  document.body.innerHTML = `<p>${TEXT}</p><p><a href="/b">More</a></p>`
  passages = [passageOf('said', 'The mayor said that 31 people were hurt'), passageOf('hurt', '31 people')]
  caret = { offsetNode: document.querySelector('p')?.firstChild ?? document, offset: TEXT.indexOf('people') }
  Object.assign(document, { caretPositionFromPoint: () => caret })
})
afterEach(() => {
  getSelection()?.removeAllRanges()
})

/** A click at a point; by hand unless the test says otherwise. */
function click(change: MouseEventInit & { isTrusted?: boolean } = {}, selector = 'p') {
  const event = new MouseEvent('click', { clientX: 150, clientY: 20, detail: 1, cancelable: true, ...change })
  Object.defineProperty(event, 'isTrusted', { value: change.isTrusted ?? true })
  Object.defineProperty(event, 'target', { value: document.querySelector(selector) })
  return event
}
const hit = (event: MouseEvent) => passageAt(event, passages)?.difference.id ?? null

describe('a click on marked words', () => {
  it('is of the shortest passage there', () => expect(hit(click())).toBe('hurt'))
  it('is of the other one beside it', () => {
    caret = caret && { ...caret, offset: 3 }
    expect(hit(click())).toBe('said')
  })
})

describe('left alone', () => {
  it('words that are not marked', () => {
    caret = caret && { ...caret, offset: TEXT.length - 2 }
    expect(hit(click())).toBeNull()
  })
  it('the margin, from which the caret snaps to marked words', () => expect(hit(click({ clientX: 20 }))).toBeNull())
  it('a link', () => expect(hit(click({}, 'a'))).toBeNull())
  it.each([{ isTrusted: false }, { button: 1 }, { ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { detail: 2 }])(
    '%j',
    change => expect(hit(click(change))).toBeNull(),
  )
  it('a click that the page made use of', () => {
    const event = click()
    event.preventDefault()
    expect(hit(event)).toBeNull()
  })
  it('while words are selected', () => {
    const range = document.createRange()
    range.selectNodeContents(document.querySelector('p') ?? document)
    getSelection()?.addRange(range)
    expect(hit(click())).toBeNull()
  })
  it('where nothing is under the pointer', () => {
    caret = null
    expect(hit(click())).toBeNull()
  })
})
