/** The keys: the browser's own command as it is set now, and those of the sidebar. Example: “Alt+Shift+O — Open or close the sidebar” */
import { useEffect, useId, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { KEYS } from '../words.ts'

/** As the reader may have changed it in the browser; '' where it has no key. */
function useCommandKey(): string | null {
  const [key, setKey] = useState<string | null>(null)
  useEffect(() => {
    browser.commands.getAll().then(
      commands => setKey(commands.find(({ name }) => name === 'toggle-sidebar')?.shortcut ?? ''),
      () => setKey(''),
    )
  }, [])
  return key
}

export function Keyboard() {
  const heading = useId()
  const key = useCommandKey()
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{KEYS.title}</h2>
      <dl class="keys">
        {key !== null && (
          <div>
            <dt>{key === '' ? KEYS.none : <kbd>{key}</kbd>}</dt>
            <dd>{KEYS.toggle}</dd>
          </div>
        )}
        {KEYS.list.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{KEYS.change}</p>
    </section>
  )
}
