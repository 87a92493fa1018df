/**
 * The settings on a page where they are changed: saved at once, and whether that worked is said for a moment.
 *
 * `const [settings, change, said] = useSettings()`; `change({ remember: true })` → `said` is “Saved”; null until they are loaded
 */
import { useCallback, useEffect, useState } from 'preact/hooks'
import { loadSettings, type Settings, saveSettings, watchSettings } from '../../settings.ts'
import { OPTIONS } from '../words.ts'

/** Long enough to be read, short enough not to be taken for the next change's. */
const SAID_MS = 2500

function useSaid(): readonly [string, (text: string) => void] {
  const [said, say] = useState('')
  useEffect(() => {
    if (said === '') return
    const timer = setTimeout(() => say(''), SAID_MS)
    return () => clearTimeout(timer)
  }, [said])
  return [said, say]
}

export function useSettings(): readonly [Settings | null, (changed: Partial<Settings>) => void, string] {
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
