/**
 * Text → the clipboard. Called straight from a click, or browsers refuse. Resolves to whether it worked.
 *
 * `await copyText('44 people', button)`; `near` is where a field may stand for a moment, on pages that have no clipboard of their own.
 */

/** Pages without https have no `navigator.clipboard`, and a page's policy may forbid it: the older command is left. */
function copyByField(text: string, near: Element): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.className = 'unseen'
  near.after(field)
  try {
    field.select()
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (near instanceof HTMLElement) near.focus({ preventScroll: true })
  }
}

export async function copyText(text: string, near: Element): Promise<boolean> {
  if (navigator.clipboard === undefined) return copyByField(text, near)
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByField(text, near)
  }
}
