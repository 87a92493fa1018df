/**
 * Notices that a page shows another address without loading a document, as single-page sites do.
 *
 * Example: `watchAddress(() => startOver())` calls once when the reader goes from `/a` to `/b`, and not for `/a#comments`.
 */

/** The document's address without the place in it. */
export function documentAddress(): string {
  return location.href.replace(/#.*$/s, '')
}

function navigationOf(): EventTarget | null {
  return 'navigation' in globalThis && globalThis.navigation instanceof EventTarget ? globalThis.navigation : null
}

/** Calls `changed` with the new address; returns how to stop. */
export function watchAddress(changed: (address: string) => void): () => void {
  const stopping = new AbortController()
  const { signal } = stopping
  let known = documentAddress()
  const look = () => {
    const address = documentAddress()
    if (signal.aborted || address === known) return
    known = address
    changed(address)
  }
  addEventListener('popstate', look, { signal })
  const navigation = navigationOf()
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal })
    return () => stopping.abort()
  }
  // A browser without the Navigation API says nothing of pushState. Single-page sites change the title with the page.
  document.addEventListener('visibilitychange', look, { signal })
  const titles = new MutationObserver(look)
  titles.observe(document.head ?? document.documentElement, { childList: true, subtree: true, characterData: true })
  signal.addEventListener('abort', () => titles.disconnect())
  return () => stopping.abort()
}
