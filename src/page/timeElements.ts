/**
 * A time element → whether it says when the page was changed last, and not when it was published.
 *
 * `Updated: <time datetime="2024-05-25">25 May</time>` → true
 */

export function isLastChange(time: Element): boolean {
  const parent = time.parentElement
  const names = [
    time.getAttribute('class'),
    time.getAttribute('itemprop'),
    parent?.children.length === 1 ? parent.getAttribute('class') : null,
  ]
  if (names.some(name => name !== null && /updat|modif/i.test(name))) return true
  const sibling = time.previousSibling
  const before = sibling && sibling.childNodes.length <= 1 ? (sibling.textContent ?? '').slice(-100) : ''
  return (
    /\b(?:updated|modified|amended|changed|edited)\b[^.]{0,20}$/i.test(before) ||
    /^\s*(?:last )?(?:updated|modified)\b/i.test(time.textContent ?? '')
  )
}
