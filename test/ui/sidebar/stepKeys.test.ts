// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { focusedElement, stepOf, takesLetters } from '../../../src/ui/sidebar/stepKeys.ts'

afterEach(() => document.body.replaceChildren())

function pressed(key: string, change: KeyboardEventInit = {}, trusted = true): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, cancelable: true, ...change })
  Object.defineProperty(event, 'isTrusted', { value: trusted })
  return event
}

/** The element that is marked with `id=x` in some HTML. */
function element(html: string): Element {
  document.body.innerHTML = html
  const found = document.getElementById('x')
  if (!found) throw new Error('nothing is x')
  return found
}

describe('keys', () => {
  it('j goes on, k back', () => {
    expect(stepOf(pressed('j'), null)).toBe(1)
    expect(stepOf(pressed('k'), null)).toBe(-1)
    expect(stepOf(pressed('J'), null)).toBe(1)
  })
  it.each(['l', 'Enter', 'ArrowDown', ' '])('%s is no step', key => expect(stepOf(pressed(key), null)).toBeNull())
  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { shiftKey: true }, { isComposing: true }])('nor j with %j', change =>
    expect(stepOf(pressed('j', change), null)).toBeNull(),
  )
  it('nor one that a script made', () => expect(stepOf(pressed('j', {}, false), null)).toBeNull())
  it('nor one that the page made use of', () => {
    const event = pressed('j')
    event.preventDefault()
    expect(stepOf(event, null)).toBeNull()
  })
})

describe('the focus', () => {
  const fields = [
    '<input id=x>',
    '<input id=x type=search>',
    '<input id=x type=date>',
    '<textarea id=x></textarea>',
    '<select id=x></select>',
    '<div contenteditable><b id=x>a</b></div>',
    '<div id=x role=textbox tabindex=0></div>',
    '<ul role=listbox><li id=x tabindex=0>a</li></ul>',
    '<video id=x controls></video>',
    '<their-editor id=x tabindex=0></their-editor>',
  ]
  it.each(fields)('in %s takes letters', html => {
    expect(takesLetters(element(html))).toBe(true)
    expect(stepOf(pressed('j'), element(html))).toBeNull()
  })
  const others = [
    '<a id=x href="/">a</a>',
    '<button id=x>a</button>',
    '<input id=x type=checkbox>',
    '<h3 id=x tabindex=-1>a</h3>',
    '<p contenteditable=false id=x>a</p>',
  ]
  it.each(others)('in %s does not', html => expect(stepOf(pressed('j'), element(html))).toBe(1))
  it('is looked for inside open shadow roots', () => {
    const host = element('<their-box id=x></their-box>')
    const input = document.createElement('input')
    host.attachShadow({ mode: 'open' }).append(input)
    input.focus()
    expect(focusedElement(document)).toBe(input)
  })
  it('is nowhere while it is on the page itself', () => {
    document.body.focus()
    expect(focusedElement(document)).toBeNull()
  })
})
