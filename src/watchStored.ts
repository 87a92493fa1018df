/**
 * Hears when any context of the extension changes what is kept under a key in `storage.local`.
 *
 * `const stop = watchStored('settings', stored => show(parseSettings(stored)))`; what is heard is unchecked: whoever keeps it, parses it.
 */
import browser from 'webextension-polyfill'

/** Returns how to stop. */
export function watchStored(key: string, listen: (stored: unknown) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) listen(changes[key].newValue)
  }
  browser.storage.onChanged.addListener(changed)
  return () => browser.storage.onChanged.removeListener(changed)
}
