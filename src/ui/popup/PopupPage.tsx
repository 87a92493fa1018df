/**
 * The popup at work: asks for the tab's state, keeps it fresh, and carries out what the reader clicks.
 *
 * Example: a click on a difference sends `showDifference` to the tab, and the popup closes.
 */
import { useCallback, useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { openBrowserPanel } from '../../browserPanel.ts'
import type { PageMemory } from '../../messages.ts'
import { send, sendToTab } from '../../messaging.ts'
import { loadSettings, type Settings } from '../../settings.ts'
import { allowAndReload, readArticleIn, switchSite } from '../shared/siteActions.ts'
import { plainWords } from '../troubles.ts'
import { FOLLOWING, POPUP } from '../words.ts'
import { Popup, type PopupActions } from './Popup.tsx'
import { type PopupTab, readTab } from './tab.ts'

interface Shown {
  readonly tab: PopupTab | null
  readonly placement: Settings['placement']
  readonly complain: (problem: string | null) => void
  readonly showMemory: (memory: PageMemory) => void
}

function actionsFor({ tab, placement, complain, showMemory }: Shown): PopupActions {
  const attempt = (work: () => Promise<unknown>, onFailure: string | null, after = () => close()) => {
    work().then(after, error => complain(onFailure ?? String(error)))
  }
  const onTab = (work: (tab: PopupTab) => void) => () => {
    if (tab !== null) work(tab)
  }
  // Asked within the click, or the browser refuses to open it. Once it opens, the popup may be gone: nothing waits for it.
  const openPanel = ({ windowId }: PopupTab, ask: () => Promise<unknown>) => {
    if (windowId === null) return complain(FOLLOWING.panelRefused)
    const [opening, asking] = [openBrowserPanel(windowId), ask()]
    asking.catch(console.error)
    attempt(() => opening, FOLLOWING.panelRefused)
  }
  return {
    openSidebar: onTab(one => {
      if (placement === 'panel') openPanel(one, async () => {})
      else attempt(() => sendToTab(one.id, 'openSidebar', null), POPUP.gone)
    }),
    showDifference: id =>
      onTab(one => {
        const show = () => sendToTab(one.id, 'showDifference', { id })
        if (placement === 'panel') openPanel(one, show)
        else attempt(show, POPUP.gone)
      })(),
    // The popup stays: what comes of it is shown here.
    read: onTab(({ id }) =>
      attempt(
        () => readArticleIn(id),
        POPUP.gone,
        () => {},
      ),
    ),
    switchSite: off =>
      onTab(({ site }) => {
        if (site !== null)
          attempt(
            () => switchSite(site, off),
            null,
            () => {},
          )
      })(),
    // Asked within the click, or the browser refuses to ask.
    allow: onTab(({ id }) => {
      allowAndReload(id).then(
        allowed => (allowed ? close() : complain(POPUP.denied)),
        () => complain(POPUP.denied),
      )
    }),
    remember: on =>
      onTab(({ id }) => {
        const failed = () => complain(POPUP.notRemembered)
        send('rememberPage', { tabId: id, on }).then(memory => {
          if (!memory.able) return failed()
          complain(null)
          showMemory(memory)
        }, failed)
      })(),
    options: () => attempt(() => browser.runtime.openOptionsPage(), null),
  }
}

export function PopupPage() {
  const [tab, setTab] = useState<PopupTab | null>(null)
  const [memory, setMemory] = useState<PageMemory | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [placement, setPlacement] = useState<Settings['placement']>('page')
  const refresh = useCallback(() => {
    loadSettings().then(settings => setPlacement(settings.placement), console.error)
    readTab().then(setTab, error => setProblem(plainWords(error)))
  }, [])
  useEffect(() => {
    refresh()
    // The states are kept in session storage, the sites in local storage: both tell when the answer is another one.
    browser.storage.onChanged.addListener(refresh)
    return () => browser.storage.onChanged.removeListener(refresh)
  }, [refresh])
  const compared = tab?.state.status === 'compared' ? tab.id : null
  useEffect(() => {
    // Only what was compared is worth keeping; a page that does not answer is not offered.
    if (compared === null) setMemory(null)
    else send('pageMemory', { tabId: compared }).then(setMemory, () => setMemory(null))
  }, [compared])
  const actions = actionsFor({ tab, placement, complain: setProblem, showMemory: setMemory })
  return <Popup tab={tab} placement={placement} memory={memory} problem={problem} actions={actions} />
}
