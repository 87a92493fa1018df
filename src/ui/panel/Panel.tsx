/**
 * The browser's side panel. In: the tab beside it, its passages. Out: what the sidebar shows, or what the popup says of a page that is no article.
 *
 * Example: beside an article “2 claims are stated differently by 3 outlets” and two cards; beside a search page “This page does not look like …”
 */
import { useRef } from 'preact/hooks'
import type { TabState } from '../../messages.ts'
import { NoAccess } from '../popup/Popup.tsx'
import type { PopupTab } from '../popup/tab.ts'
import { CurrentDifference } from '../shared/current.ts'
import { Content } from '../sidebar/Content.tsx'
import { Announcement, Steps } from '../sidebar/Sidebar.tsx'
import { useChosen, useWanted } from '../sidebar/useCards.ts'
import { NAME, POPUP, SIDEBAR } from '../words.ts'
import type { FollowedPassages } from './usePassages.ts'

export interface PanelActions {
  readonly retry: () => void
  /** The article waits to be asked for. */
  readonly read: () => void
  readonly switchSite: (off: boolean) => void
  readonly allow: () => void
}

export interface PanelProps {
  /** Null while it is asked for. */
  readonly tab: PopupTab | null
  readonly passages: FollowedPassages
  readonly problem: string | null
  readonly actions: PanelActions
}

const READING: TabState = { status: 'reading', title: null }

function NoArticle({ tab, read }: { readonly tab: PopupTab } & Pick<PanelActions, 'read'>) {
  if (tab.state.status === 'off') return <p>{POPUP.off}</p>
  if (tab.state.status === 'waiting') {
    return (
      <>
        <p>{POPUP.waiting}</p>
        <button type="button" class="plain main" onClick={read}>
          {POPUP.read}
        </button>
      </>
    )
  }
  return <p>{tab.site === null ? POPUP.notWeb : POPUP.notArticle}</p>
}

function Site({ tab, actions }: Pick<PanelProps, 'actions'> & { readonly tab: PopupTab }) {
  if (tab.site === null) return null
  const off = tab.state.status === 'off'
  return (
    <footer>
      <button type="button" class={off ? 'plain' : 'plain quiet'} title={tab.site} onClick={() => actions.switchSite(!off)}>
        {off ? POPUP.siteOn : SIDEBAR.siteOff}
      </button>
    </footer>
  )
}

function Page({ tab, passages, actions }: Pick<PanelProps, 'passages' | 'actions'> & { readonly tab: PopupTab }) {
  if (!tab.access) return <NoAccess allow={actions.allow} />
  const { status } = tab.state
  return (
    <>
      {status === 'none' || status === 'off' || status === 'waiting' ? (
        <NoArticle tab={tab} read={actions.read} />
      ) : (
        <CurrentDifference.Provider value={passages.current}>
          <Content
            // Another page is another list: what was searched for in the last one does not hide cards of this one.
            key={`${tab.id} ${tab.url}`}
            state={tab.state}
            wanted={passages.wanted}
            located={passages.located}
            onLocate={({ id }) => passages.locate(id)}
            onRetry={actions.retry}
          />
        </CurrentDifference.Provider>
      )}
      <Site tab={tab} actions={actions} />
    </>
  )
}

export function Panel({ tab, passages, problem, actions }: PanelProps) {
  const place = useRef<HTMLDivElement>(null)
  useWanted(place, passages.wanted)
  useChosen(place, passages.choose, null)
  return (
    <>
      <Announcement state={tab?.state ?? READING} />
      <header>
        <h1 tabIndex={-1}>{NAME}</h1>
        <Steps located={passages.located} step={passages.step} />
      </header>
      <div class="scroll" ref={place}>
        {tab !== null && <Page tab={tab} passages={passages} actions={actions} />}
        <p class="problem" role="alert">
          {problem}
        </p>
      </div>
    </>
  )
}
