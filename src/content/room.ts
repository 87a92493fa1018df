/**
 * Whether the sidebar fits beside the article. In: the article's passages and the side. Out: true where it covers none of its text.
 *
 * Example: text from 340 to 940 in a window of 1280 leaves no room for 380 on the right; in one of 1440 it does.
 */

/** The sidebar's width, as in sidebar.css. */
export const SIDEBAR_WIDTH = 380

/** In narrower windows the sidebar is a sheet at the foot of the page, as in sidebar.css. */
export const SHEET_BELOW = 700

/** The paragraph around a passage: the nearest element that is laid out as a block. */
function paragraphOf(range: Range): Element | null {
  let element = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement
  while (element && getComputedStyle(element).display.startsWith('inline')) element = element.parentElement
  return element
}

/** No passage, no article to cover: true. */
export function hasRoomBeside(passages: readonly Range[], side: 'left' | 'right', windowWidth: number): boolean {
  return passages.every(range => {
    const box = (paragraphOf(range) ?? range).getBoundingClientRect()
    return side === 'right' ? box.right <= windowWidth - SIDEBAR_WIDTH : box.left >= SIDEBAR_WIDTH
  })
}
