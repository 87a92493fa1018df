/**
 * Notices that a page may have changed its colours: a switch for a dark theme on the page, or the system's own.
 *
 * Example: `watchGround(() => passages.show())` calls when the page sets `<html data-theme="dark">`.
 */

/** A page that animates its root's style would ask all the time. */
const PAUSE_MS = 250

/** Calls `changed` a moment later; returns how to stop. */
export function watchGround(changed: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)')
  let timer: ReturnType<typeof setTimeout> | null = null
  const later = () => {
    timer ??= setTimeout(() => {
      timer = null
      changed()
    }, PAUSE_MS)
  }
  const themes = new MutationObserver(later)
  for (const element of [document.documentElement, document.body]) if (element) themes.observe(element, { attributes: true })
  system.addEventListener('change', later)
  return () => {
    if (timer !== null) clearTimeout(timer)
    themes.disconnect()
    system.removeEventListener('change', later)
  }
}
