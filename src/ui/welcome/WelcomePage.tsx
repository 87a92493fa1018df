/**
 * What a reader sees once, after the extension was installed: what it does, at work on an invented article, and three choices.
 *
 * Example: “Remember what I read: Yes” saves `{ remember: true }`; “Done” closes the tab
 */
import { useEffect, useId, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { send } from '../../messaging.ts'
import { usePacks } from '../options/Packs.tsx'
import { useSettings } from '../shared/useSettings.ts'
import { OPTIONS, POPUP, WELCOME } from '../words.ts'
import { Choices } from './Choices.tsx'
import { type Example, Miniature } from './Miniature.tsx'

async function closeTab(): Promise<void> {
  const { id } = await browser.tabs.getCurrent()
  if (id !== undefined) await browser.tabs.remove(id)
}

function Shown({ example }: { readonly example: Example | 'asked' | 'failed' }) {
  if (example === 'failed') return <p class="problem">{WELCOME.failed}</p>
  if (example === 'asked') return <div class="miniature waiting" aria-busy="true" />
  return <Miniature example={example} />
}

export function WelcomePage() {
  const [shown, chosen] = [useId(), useId()]
  const [settings, change, said] = useSettings()
  const packs = usePacks()
  const [example, setExample] = useState<Example | 'asked' | 'failed'>('asked')
  useEffect(() => {
    send('compareExample', { level: 'normal' }).then(setExample, () => setExample('failed'))
  }, [])
  return (
    <>
      <h1>{WELCOME.title}</h1>
      <p class="intro">{WELCOME.intro}</p>
      <section aria-labelledby={shown}>
        <h2 id={shown}>{WELCOME.example}</h2>
        <p class="soft">{WELCOME.exampleMore}</p>
        <Shown example={example} />
      </section>
      <section aria-labelledby={chosen}>
        <h2 id={chosen}>{WELCOME.choices}</h2>
        <p class="soft">{WELCOME.choicesMore}</p>
        {settings !== null && <Choices packs={packs} settings={settings} onChange={change} />}
      </section>
      <p class="buttons">
        <button type="button" class="plain main" onClick={() => void closeTab().catch(console.error)}>
          {WELCOME.done}
        </button>
        <button type="button" class="plain quiet" onClick={() => void browser.runtime.openOptionsPage().catch(console.error)}>
          {POPUP.options}
        </button>
        <span class="said" role="status">
          {said.text === OPTIONS.saved && <span key={said.times}>{said.text}</span>}
        </span>
      </p>
      <p class="problem" role="alert">
        {said.text === OPTIONS.notSaved && <span key={said.times}>{said.text}</span>}
      </p>
    </>
  )
}
