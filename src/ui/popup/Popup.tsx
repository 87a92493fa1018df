/**
 * What the toolbar button opens. In: the tab's state. Out: the summary, and what can be done about this page.
 *
 * Example: `<Popup tab={tab} … />` on a site that is switched off → “Switched off on this site.” and a button that switches it on
 */
import type { PageMemory, TabState } from '../../messages.ts'
import { COMPARED_LANGUAGE } from '../message.ts'
import { FOLLOWING, NAME, POPUP, UNSUITED_WORDS } from '../words.ts'
import { Summary } from './Summary.tsx'
import type { PopupTab } from './tab.ts'

export interface PopupActions {
  readonly openSidebar: () => void
  readonly read: () => void
  readonly showDifference: (id: string) => void
  readonly switchSite: (off: boolean) => void
  readonly allow: () => void
  readonly remember: (on: boolean) => void
  readonly options: () => void
}

export interface PopupProps {
  /** Null while it is asked for. */
  readonly tab: PopupTab | null
  readonly placement: 'page' | 'panel'
  /** Null while it is asked for. */
  readonly memory: PageMemory | null
  /** One line about what went wrong last. */
  readonly problem: string | null
  readonly actions: PopupActions
}

function titleOf(state: TabState): string | null {
  return 'title' in state ? state.title : null
}

function State({ state, site, actions }: { readonly state: TabState; readonly site: string | null; readonly actions: PopupActions }) {
  switch (state.status) {
    case 'none':
      return <p>{site === null ? POPUP.notWeb : POPUP.notArticle}</p>
    case 'off':
      return <p>{POPUP.off}</p>
    case 'waiting':
      return <p>{POPUP.waiting}</p>
    case 'reading':
      return <p aria-busy="true">{POPUP.reading}</p>
    case 'unsuited':
      return <p>{UNSUITED_WORDS[state.why]}</p>
    case 'failed':
      return (
        <>
          <p>{POPUP.failed}</p>
          <p class="soft" lang={COMPARED_LANGUAGE}>
            {state.message}
          </p>
        </>
      )
    case 'compared':
      return <Summary state={state} onShow={actions.showDifference} />
  }
}

export function NoAccess({ allow }: Pick<PopupActions, 'allow'>) {
  return (
    <>
      <p>{POPUP.noAccess}</p>
      <p class="buttons">
        <button type="button" class="plain main" onClick={allow}>
          {POPUP.allow}
        </button>
      </p>
    </>
  )
}

/** One button, whatever it says: the focus stays on it. */
function Memory({ memory, remember }: { readonly memory: PageMemory } & Pick<PopupActions, 'remember'>) {
  const { remembered } = memory
  return (
    <p class="memory">
      <span role="status">{remembered ? POPUP.remembered : ''}</span>
      <button type="button" class={remembered ? 'plain quiet' : 'plain'} onClick={() => remember(!remembered)}>
        {remembered ? POPUP.forget : POPUP.remember}
      </button>
    </p>
  )
}

interface ReadableProps extends Pick<PopupProps, 'placement' | 'memory' | 'actions'> {
  readonly tab: PopupTab
}

function Readable({ tab, placement, memory, actions }: ReadableProps) {
  const { state, site } = tab
  const title = titleOf(state)
  const waits = state.status === 'waiting'
  const hasSidebar = state.status !== 'none' && state.status !== 'off' && !waits
  return (
    <>
      {title !== null && (
        <h2 class="title" title={title} lang={state.status === 'compared' ? COMPARED_LANGUAGE : undefined}>
          {title}
        </h2>
      )}
      <State state={state} site={site} actions={actions} />
      <p class="buttons">
        {waits && (
          <button type="button" class="plain main" onClick={actions.read}>
            {POPUP.read}
          </button>
        )}
        {hasSidebar && (
          <button type="button" class="plain main" onClick={actions.openSidebar}>
            {placement === 'panel' ? FOLLOWING.openPanel : POPUP.openSidebar}
          </button>
        )}
        {site !== null && (
          <button type="button" class="plain" title={site} onClick={() => actions.switchSite(state.status !== 'off')}>
            {state.status === 'off' ? POPUP.siteOn : POPUP.siteOff}
          </button>
        )}
      </p>
      {memory?.able && <Memory memory={memory} remember={actions.remember} />}
    </>
  )
}

export function Popup({ tab, placement, memory, problem, actions }: PopupProps) {
  return (
    <>
      <header>
        <h1>{NAME}</h1>
        <button type="button" class="plain quiet" onClick={actions.options}>
          {POPUP.options}
        </button>
      </header>
      {tab === null && problem === null && <p class="soft">{POPUP.loading}</p>}
      {tab !== null &&
        (tab.access ? <Readable tab={tab} placement={placement} memory={memory} actions={actions} /> : <NoAccess allow={actions.allow} />)}
      <p class="problem" role="alert">
        {problem}
      </p>
    </>
  )
}
