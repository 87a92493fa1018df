/**
 * The keys that step through the differences: j on, k back. In: a key press. Out: 1, -1, or null where it is meant for something else.
 *
 * Example: j on the bare page → 1; j in a search box, Ctrl+J, or a j that the page made use of → null.
 */

export type Step = 1 | -1

/** Fields that take no letters. */
const LETTERLESS: ReadonlySet<string> = new Set('button checkbox radio submit reset image range file color'.split(' '))
/** What letters go to: they are typed into it, or choose in it. */
const TAKES_LETTERS =
  'textarea, select, audio, video, iframe, embed, object, [contenteditable]:not([contenteditable="false"]), ' +
  'textbox searchbox combobox spinbutton listbox tree grid treegrid menu menubar menuitem application slider'
    .split(' ')
    .map(role => `[role="${role}"]`)
    .join(', ')

/** The element with the focus, into open shadow roots; null: none but the page itself. */
export function focusedElement(root: DocumentOrShadowRoot): Element | null {
  let element = root.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element === null || element === document.body || element === document.documentElement ? null : element
}

/** Would a letter go into this? Where it can't be known, because the page closed it, yes. */
export function takesLetters(element: Element): boolean {
  if (element instanceof HTMLInputElement) return !LETTERLESS.has(element.type)
  if (element.localName.includes('-') && element.shadowRoot === null) return true
  return element.closest(TAKES_LETTERS) !== null
}

export function stepOf(event: KeyboardEvent, focused: Element | null): Step | null {
  const { isTrusted, defaultPrevented, isComposing, ctrlKey, metaKey, altKey, shiftKey } = event
  if (!isTrusted || defaultPrevented || isComposing || ctrlKey || metaKey || altKey || shiftKey) return null
  const key = event.key.toLowerCase()
  if (key !== 'j' && key !== 'k') return null
  if (document.designMode === 'on' || (focused !== null && takesLetters(focused))) return null
  return key === 'j' ? 1 : -1
}
