/**
 * The element that holds the sidebar: outside the page's body, with a closed shadow root that page and sidebar can't reach across.
 *
 * Example: `const host = createHost(css)`, render into `host.root`, later `host.remove()`.
 */

/** Drivers and style sheets know it by this name. */
export const HOST_NAME = 'otherwise-sidebar'

/** A page that keeps throwing the sidebar out is left alone in the end. */
const MOST_REPAIRS = 5

/** Important rules from inside a shadow root win over all rules of the page, and leave the element without a style of its own. */
const HOST_CSS = `:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  display: block !important;
  z-index: 2147483647 !important;
}
@media print {
  :host {
    display: none !important;
  }
}
`

/** What a reader does inside stays inside: pages have keys of their own, and listen for clicks to close their menus. */
const KEPT_INSIDE = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'copy', 'cut'] as const
/** What the sidebar acts on: made by a script, it is ignored. */
const TRUSTED_ONLY = ['click', 'auxclick', 'keydown', 'keyup', 'input', 'change', 'submit'] as const

export interface Host {
  readonly element: HTMLElement
  readonly root: ShadowRoot
  readonly container: HTMLElement
  /** At the reader's wish: back into a page that threw it out, however often. */
  readonly attach: () => void
  readonly remove: () => void
}

function guard(root: ShadowRoot): void {
  const stopUntrusted = (event: Event) => {
    if (event.isTrusted) return
    event.stopImmediatePropagation()
    event.preventDefault()
  }
  for (const name of TRUSTED_ONLY) root.addEventListener(name, stopUntrusted, { capture: true })
  for (const name of KEPT_INSIDE) root.addEventListener(name, event => event.stopPropagation())
}

/** Some pages rebuild the whole document on load and lose what is not theirs. */
function keepAttached(element: HTMLElement): () => void {
  let repairs = 0
  const repair = () => {
    if (element.isConnected) return
    observer.disconnect()
    if (repairs++ >= MOST_REPAIRS) return
    document.documentElement?.append(element)
    watch()
  }
  const observer = new MutationObserver(repair)
  // The root element may be another one after a repair.
  const watch = () => {
    observer.observe(document, { childList: true })
    if (document.documentElement) observer.observe(document.documentElement, { childList: true })
  }
  watch()
  return () => observer.disconnect()
}

export function createHost(css: string): Host {
  // One that an earlier version of the extension left behind.
  for (const stale of document.querySelectorAll(HOST_NAME)) stale.remove()
  const element = document.createElement(HOST_NAME)
  const root = element.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  style.textContent = HOST_CSS + css
  const container = document.createElement('div')
  root.append(style, container)
  guard(root)
  document.documentElement.append(element)
  const letGo = keepAttached(element)
  const remove = () => {
    letGo()
    element.remove()
  }
  const attach = () => {
    if (!element.isConnected) document.documentElement.append(element)
  }
  return { element, root, container, attach, remove }
}
