/**
 * The options at work: every change is saved at once, and “Saved” is said quietly.
 *
 * Example: taking the tick off “Mark passages in the article” saves `{ highlights: false }`, and the marks go from open pages.
 */
import type { Settings } from '../../settings.ts'
import { useSettings } from '../shared/useSettings.ts'
import { DISMISSED, OPTIONS, TABS } from '../words.ts'
import { About } from './About.tsx'
import { Dismissed } from './Dismissed.tsx'
import { Feeds } from './Feeds.tsx'
import { Keyboard } from './Keyboard.tsx'
import { Packs, type PacksProps, usePacks } from './Packs.tsx'
import { Privacy } from './Privacy.tsx'
import { ReadingOptions } from './ReadingOptions.tsx'
import { Sites } from './Sites.tsx'
import { Stored } from './Stored.tsx'
import { type Tab, Tabs } from './Tabs.tsx'

function tabsOf(settings: Settings, packs: PacksProps['packs'], onChange: (changed: Partial<Settings>) => void): readonly Tab[] {
  const section = { settings, onChange }
  const corpus = (
    <>
      <Packs packs={packs} {...section} />
      <Feeds />
      <Stored {...section} />
    </>
  )
  return [
    { id: 'reading', label: TABS.reading, panel: <ReadingOptions {...section} /> },
    { id: 'sites', label: TABS.sites, panel: <Sites {...section} /> },
    { id: 'corpus', label: TABS.corpus, panel: corpus },
    { id: 'dismissed', label: DISMISSED.tab, panel: <Dismissed /> },
    { id: 'privacy', label: TABS.privacy, panel: <Privacy /> },
    { id: 'keys', label: TABS.keys, panel: <Keyboard /> },
    { id: 'about', label: TABS.about, panel: <About /> },
  ]
}

export function OptionsPage() {
  const [settings, change, said] = useSettings()
  const packs = usePacks()
  return (
    <>
      <header>
        <h1>{OPTIONS.title}</h1>
        <p class="said" role="status">
          <span key={said.times}>{said.text}</span>
        </p>
      </header>
      <p class="soft">{OPTIONS.intro}</p>
      {settings !== null && <Tabs name={TABS.name} tabs={tabsOf(settings, packs, change)} />}
    </>
  )
}
