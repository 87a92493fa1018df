/**
 * The filter and the order that the reader chose last, remembered with the settings.
 *
 * `const [{ filter, sort }, choose] = useChoice()`; `choose({ sort: 'article' })`
 */
import { useEffect, useState } from 'preact/hooks'
import { type Filter, loadSettings, NO_FILTER, type Sort, saveSettings, watchSettings } from '../../settings.ts'

export interface Choice {
  readonly filter: Filter
  readonly sort: Sort
}

export function useChoice(): readonly [Choice, (change: Partial<Choice>) => void] {
  const [choice, setChoice] = useState<Choice>({ filter: NO_FILTER, sort: 'strength' })
  useEffect(() => {
    const follow = ({ filter, sort }: Choice) => setChoice({ filter, sort })
    loadSettings().then(follow, console.error)
    return watchSettings(follow)
  }, [])
  const choose = (change: Partial<Choice>) => {
    setChoice(before => ({ ...before, ...change }))
    // Not kept is no harm here: what was chosen holds for this list.
    saveSettings(change).catch(console.error)
  }
  return [choice, choose]
}
