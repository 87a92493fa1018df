/**
 * The followed page's passages: which are there, which one the reader is at, and what can be done about them.
 *
 * Example: `const { located, wanted, locate } = usePassages(7, 'compared')`; j pressed in tab 7 → `wanted` is the next difference's card.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { PassagesHere } from '../../messages.ts'
import { handle, sendToTab } from '../../messaging.ts'
import type { Wanted } from '../sidebar/Differences.tsx'
import type { Step } from '../sidebar/stepKeys.ts'

export interface FollowedPassages {
  readonly located: ReadonlySet<string>
  readonly current: string | null
  readonly wanted: Wanted | null
  readonly locate: (id: string) => void
  readonly choose: (id: string) => void
  readonly step: (by: Step) => void
}

const NONE: PassagesHere = { located: [], current: null }

/** Tells the page that it is shown here, and hears from it, for as long as it is. */
function useLine(tabId: number | null, ready: unknown, hear: (here: PassagesHere) => void): void {
  useEffect(() => {
    const stop = handle({
      passagesChanged: (here, sender) => {
        const open = tabId !== null && sender.tab?.id === tabId
        if (open) hear(here)
        return { open }
      },
    })
    return stop
  }, [tabId, hear])
  useEffect(() => {
    if (tabId === null) return
    // Pages that are no article have no script: nobody answers, and nothing is there to follow.
    const say = (open: boolean) => sendToTab(tabId, 'panelHere', { open }).catch(() => NONE)
    void say(true).then(hear)
    const leave = () => void say(false)
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [tabId, ready, hear])
}

/** `ready` changes when the page has been read anew. */
export function usePassages(tabId: number | null, ready: unknown): FollowedPassages {
  const [here, setHere] = useState(NONE)
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const known = useRef<string | null>(null)
  const hear = useCallback((next: PassagesHere) => {
    setHere(next)
    // What the reader chose here is in view already.
    if (next.current !== null && next.current !== known.current) {
      setWanted(before => ({ id: next.current, quietly: true, asked: (before?.asked ?? 0) + 1 }))
    }
    known.current = next.current
  }, [])
  useLine(tabId, ready, hear)
  const ask = useCallback(
    (name: 'locateDifference' | 'chooseDifference', id: string) => {
      if (tabId === null || (name === 'chooseDifference' && id === known.current)) return
      known.current = id
      setHere(before => ({ ...before, current: id }))
      sendToTab(tabId, name, { id }).then(hear, () => {})
    },
    [tabId, hear],
  )
  const locate = useCallback((id: string) => ask('locateDifference', id), [ask])
  const choose = useCallback((id: string) => ask('chooseDifference', id), [ask])
  const step = useCallback(
    (by: Step) => {
      if (tabId !== null) sendToTab(tabId, 'stepDifference', { by }).then(hear, () => {})
    },
    [tabId, hear],
  )
  return { located: new Set(here.located), current: here.current, wanted, locate, choose, step }
}
