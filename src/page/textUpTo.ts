/**
 * An element's text, or null where it is longer: found out without putting all of it together, which nested elements would make endless.
 *
 * `textUpTo(paragraph, 600)` → “Subscribe to continue reading.”
 */
export function textUpTo(element: Element, most: number): string | null {
  let text = ''
  let node: Node | null = element.firstChild
  while (node && node !== element) {
    if (node.nodeType === 3) text += (node as Text).data
    if (text.length > most) return null
    if (node.firstChild) {
      node = node.firstChild
      continue
    }
    while (node && node !== element && !node.nextSibling) node = node.parentNode
    node = node === element ? null : (node?.nextSibling ?? null)
  }
  return text
}
