// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { hasRoomBeside } from '../../src/content/room.ts'

/** A passage within a paragraph that is laid out from `left` to `right`. */
function passage(left: number, right: number): Range {
  const paragraph = document.createElement('p')
  paragraph.style.display = 'block'
  paragraph.innerHTML = 'They met in <em style="display: inline">early 2022</em>.'
  document.body.append(paragraph)
  vi.spyOn(paragraph, 'getBoundingClientRect').mockReturnValue(new DOMRect(left, 0, right - left, 20))
  const range = document.createRange()
  range.selectNodeContents(paragraph.querySelector('em') ?? paragraph)
  return range
}

afterEach(() => document.body.replaceChildren())

test('text that ends before the sidebar begins leaves room', () => expect(hasRoomBeside([passage(420, 1020)], 'right', 1440)).toBe(true))
test('text under the sidebar leaves none', () => expect(hasRoomBeside([passage(340, 940)], 'right', 1280)).toBe(false))
test('one passage under it is enough', () => expect(hasRoomBeside([passage(420, 1020), passage(420, 1100)], 'right', 1440)).toBe(false))
test('on the left the text must begin behind it', () => {
  expect(hasRoomBeside([passage(420, 1020)], 'left', 1440)).toBe(true)
  expect(hasRoomBeside([passage(340, 940)], 'left', 1280)).toBe(false)
})
test('a phone has none', () => expect(hasRoomBeside([passage(20, 370)], 'right', 390)).toBe(false))
test('no passage found on the page: nothing is covered', () => expect(hasRoomBeside([], 'right', 390)).toBe(true))
