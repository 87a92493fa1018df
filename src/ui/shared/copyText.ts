/**
 * Text → the clipboard. Called straight from a click, or browsers refuse. Resolves to whether it worked.
 *
 * `await copyText('44 people', button)`; `near` is where a field may stand for a moment, on pages that have no clipboard of their own.
 */

/**
 * The older command tells the page that something is copied; whoever hears of it last says what. True only where that was here.
 * Nothing is selected and nothing stands in the page: the event alone carries the text.
 */
function copyByEvent(text: string): boolean {
  let taken = false
  const hear = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    // Pages put words of their own on the clipboard, or look at what is selected.
    event.stopImmediatePropagation()
    taken = true
  }
  addEventListener('copy', hear, { capture: true })
  try {
    return document.execCommand('copy') && taken
  } catch {
    return false
  } finally {
    removeEventListener('copy', hear, { capture: true })
  }
}

/** Where the command wants something selected before it says anything. */
function copyByField(text: string, near: Element): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.className = 'unseen'
  near.after(field)
  try {
    field.select()
    return copyByEvent(text)
  } finally {
    field.remove()
    if (near instanceof HTMLElement) near.focus({ preventScroll: true })
  }
}

/** Pages without https have no `navigator.clipboard`, and a page's policy may forbid it. */
const copyByCommand = (text: string, near: Element): boolean => copyByEvent(text) || copyByField(text, near)

export async function copyText(text: string, near: Element): Promise<boolean> {
  if (navigator.clipboard === undefined) return copyByCommand(text, near)
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByCommand(text, near)
  }
}
