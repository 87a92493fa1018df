/**
 * The language model's data, fetched when the first text is read: waking up and looking up must not wait for three megabytes.
 *
 * `await loadLanguageModel()` before anything that extracts claims; later calls are free. The build leaves the data out of the
 * background and puts empty objects in their place (scripts/lib/vite-plugins.ts); this fills them.
 */
import empty from 'virtual:language-model'
import browser from 'webextension-polyfill'

const FILE = 'language-model.json'

let loading: Promise<void> | undefined

async function fill(): Promise<void> {
  const response = await fetch(browser.runtime.getURL(FILE))
  if (!response.ok) throw new Error(`${FILE} cannot be read (${response.status})`)
  const parts = (await response.json()) as Readonly<Record<string, object>>
  for (const [name, part] of Object.entries(empty)) Object.assign(part, parts[name])
}

export function loadLanguageModel(): Promise<void> {
  loading ??= fill().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}
