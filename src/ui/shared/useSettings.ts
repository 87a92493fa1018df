/**
 * The settings on a page where they are changed: saved at once, and whether that worked is said for a moment.
 *
 * `const [settings, change, said] = useSettings()`; `change({ remember: true })` → `said.text` is “Saved”; null until they are loaded
 */
import { useCallback, useEffect, useState } from 'preact/hooks'
import { loadSettings, type Settings, saveSettings, watchSettings } from '../../settings.ts'
import { OPTIONS } from '../words.ts'

/** Long enough to be read, short enough not to be taken for the next change's. */
const SAID_MS = 2500

export interface Said {
  readonly text: string
  /** Grows each time: a key for what is drawn, so that the same words said again are told again to who listens. */
  readonly times: number
}

function useSaid(): readonly [Said, (text: string) => void] {
  const [said, setSaid] = useState<Said>({ text: '', times: 0 })
  const say = useCallback((text: string) => setSaid(({ times }) => ({ text, times: times + 1 })), [])
  useEffect(() => {
    if (said.text === '') return
    const timer = setTimeout(() => say(''), SAID_MS)
    return () => clearTimeout(timer)
  }, [said, say])
  return [said, say]
}

export function useSettings(): readonly [Settings | null, (changed: Partial<Settings>) => void, Said] {
  const [settings, setSettings] = useState<Settings | null>(null)
  const [said, say] = useSaid()
  useEffect(() => {
    loadSettings().then(setSettings, () => say(OPTIONS.notSaved))
    return watchSettings(setSettings)
  }, [say])
  const change = useCallback(
    (changed: Partial<Settings>) => {
      saveSettings(changed).then(
        saved => {
          setSettings(saved)
          say(OPTIONS.saved)
        },
        () => say(OPTIONS.notSaved),
      )
    },
    [say],
  )
  return [settings, change, said]
}
