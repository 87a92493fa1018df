/**
 * The side panel at work: follows the active tab of its window, and carries out what the reader does by messages to that tab.
 *
 * Example: a click on “Show in the article” sends `locateDifference` to the tab, which scrolls there.
 */
import { useEffect, useState } from 'preact/hooks'
import { sendToTab } from '../../messaging.ts'
import { loadSettings } from '../../settings.ts'
import type { PopupTab } from '../popup/tab.ts'
import { allowAndReload, readArticleIn, switchSite } from '../shared/siteActions.ts'
import { focusedElement, stepOf } from '../sidebar/stepKeys.ts'
import { FOLLOWING, POPUP } from '../words.ts'
import { Panel, type PanelActions } from './Panel.tsx'
import { useFollowedTab } from './useFollowedTab.ts'
import { type FollowedPassages, usePassages } from './usePassages.ts'

function actionsFor(tab: PopupTab | null, complain: (problem: string | null) => void): PanelActions {
  const attempt = (work: () => Promise<unknown>, onFailure: string) => {
    work().then(
      () => complain(null),
      () => complain(onFailure),
    )
  }
  return {
    retry: () => {
      if (tab !== null) attempt(() => sendToTab(tab.id, 'compareAgain', null), POPUP.gone)
    },
    read: () => {
      if (tab !== null) attempt(() => readArticleIn(tab.id), POPUP.gone)
    },
    switchSite: off => {
      const site = tab?.site ?? null
      if (site !== null) attempt(() => switchSite(site, off), FOLLOWING.notSaved)
    },
    // Asked within the click, or the browser refuses to ask.
    allow: () => {
      if (tab === null) return
      allowAndReload(tab.id).then(
        allowed => complain(allowed ? null : POPUP.denied),
        () => complain(POPUP.denied),
      )
    },
  }
}

/** The keys work in the panel as they do in the page. */
function useStepKeys(step: FollowedPassages['step']): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const by = stepOf(event, focusedElement(document))
      if (by === null) return
      event.preventDefault()
      loadSettings().then(({ stepKeys }) => stepKeys && step(by), console.error)
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [step])
}

export function PanelPage() {
  const { tab, problem } = useFollowedTab()
  const [complaint, complain] = useState<string | null>(null)
  const passages = usePassages(tab?.id ?? null, `${tab?.url} ${tab?.state.status}`)
  useStepKeys(passages.step)
  return <Panel tab={tab} passages={passages} problem={complaint ?? problem} actions={actionsFor(tab, complain)} />
}
