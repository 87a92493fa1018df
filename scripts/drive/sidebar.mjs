/** What drivers have to know of the sidebar: the element that holds its closed shadow root. Example: `<otherwise-sidebar>` */
export const HOST = 'otherwise-sidebar'

/** To be run inside: `browser.inSidebar(page, hasElement, '.card')`. */
export const hasElement = (root, selector) => root.querySelector(selector) !== null

/** To be run inside: where a reader would click, in whole pixels of the window. Scrolls there. */
export function middleOf(root, selector) {
  const element = root.querySelector(selector)
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  const { x, y, width, height } = element.getBoundingClientRect()
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) }
}
