/**
 * The sidebar, open or collapsed to a tab at the edge. In: the page's state and what can be done. Out: what the reader sees.
 *
 * Example: `<Sidebar state={state} view="panel" side="right" … />`
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Difference } from '../../core/model.ts'
import type { TabState } from '../../messages.ts'
import { language } from '../message.ts'
import { CurrentDifference } from '../shared/current.ts'
import { type Sign, SignIcon } from '../shared/icons.tsx'
import { FOLLOWING, NAME, SIDEBAR, tabName } from '../words.ts'
import { Content } from './Content.tsx'
import { summaryOf, type Wanted } from './Differences.tsx'
import type { Step } from './stepKeys.ts'
import { useChosen, useWanted } from './useCards.ts'

export type Side = 'left' | 'right'
export interface SidebarActions {
  readonly open: () => void
  readonly collapse: () => void
  readonly close: () => void
  readonly move: (side: Side) => void
  readonly switchOff: () => void
  readonly retry: () => void
  readonly locate: (difference: Difference) => void
  /** To a passage and its card. */
  readonly goTo: (id: string) => void
  /** On to the next difference in the article, or back. */
  readonly step: (by: Step) => void
  /** The reader is at its card. */
  readonly choose: (id: string) => void
}

export interface SidebarProps {
  readonly state: TabState
  readonly view: 'panel' | 'tab'
  readonly side: Side
  readonly located: ReadonlySet<string>
  /** What to put the focus on; null where the reader did not ask for the sidebar. */
  readonly wanted: Wanted | null
  /** The difference that the reader is at. */
  readonly current: string | null
  /** A map stands at the edge: the tab leaves room for it. */
  readonly mapped?: boolean
  readonly gradually?: boolean
  readonly actions: SidebarActions
}

interface ToolProps {
  readonly sign: Sign
  readonly name: string
  readonly onClick: () => void
}

function Tool({ sign, name, onClick }: ToolProps) {
  return (
    <button type="button" class={`tool ${sign}`} title={name} aria-label={name} onClick={onClick}>
      <SignIcon sign={sign} />
    </button>
  )
}

/** Only where there is something to step through. */
export function Steps({ located, step }: Pick<SidebarProps, 'located'> & Pick<SidebarActions, 'step'>) {
  if (located.size === 0) return null
  return (
    <>
      <Tool sign="previous" name={FOLLOWING.withKey(FOLLOWING.previous, 'K')} onClick={() => step(-1)} />
      <Tool sign="next" name={FOLLOWING.withKey(FOLLOWING.next, 'J')} onClick={() => step(1)} />
    </>
  )
}

function Header({ side, located, actions }: Pick<SidebarProps, 'side' | 'located' | 'actions'>) {
  const right = side === 'right'
  return (
    <header>
      <h1 tabIndex={-1}>{NAME}</h1>
      <Steps located={located} step={actions.step} />
      <Tool
        sign={right ? 'moveLeft' : 'moveRight'}
        name={right ? SIDEBAR.moveLeft : SIDEBAR.moveRight}
        onClick={() => actions.move(right ? 'left' : 'right')}
      />
      <Tool sign={right ? 'collapseRight' : 'collapseLeft'} name={SIDEBAR.collapse} onClick={actions.collapse} />
      <Tool sign="close" name={SIDEBAR.close} onClick={actions.close} />
    </header>
  )
}

/** Spoken once for each finished comparison; empty first, or nothing is spoken. */
export function Announcement({ state }: Pick<SidebarProps, 'state'>) {
  const [text, setText] = useState('')
  const summary = state.status === 'compared' ? summaryOf(state) : ''
  useEffect(() => setText(summary), [summary])
  return (
    <p class="unseen" role="status">
      {text}
    </p>
  )
}

function EdgeTab({ state, actions }: Pick<SidebarProps, 'state' | 'actions'>) {
  const count = state.status === 'compared' ? state.comparison.differences.length : 0
  const name = tabName(count > 0 ? count : null)
  return (
    <button type="button" class={count > 0 ? 'tab counted' : 'tab'} aria-label={name} title={name} onClick={actions.open}>
      <SignIcon sign="mark" />
      {count > 0 && <span>{count}</span>}
    </button>
  )
}

export function Sidebar({ state, view, side, located, wanted, current, mapped = false, gradually = false, actions }: SidebarProps) {
  const panel = useRef<HTMLElement>(null)
  useWanted(panel, view === 'panel' ? wanted : null)
  useChosen(panel, actions.choose, view)
  return (
    <div class={`frame ${side}${mapped ? ' mapped' : ''}`} lang={language()}>
      <Announcement state={state} />
      {view === 'tab' ? (
        <EdgeTab state={state} actions={actions} />
      ) : (
        <aside class="panel" aria-label={NAME} ref={panel}>
          <Header side={side} located={located} actions={actions} />
          <div class="scroll">
            <CurrentDifference.Provider value={current}>
              <Content
                state={state}
                wanted={wanted}
                located={located}
                gradually={gradually}
                onLocate={actions.locate}
                onRetry={actions.retry}
              />
            </CurrentDifference.Provider>
            <footer>
              <button type="button" class="plain quiet" onClick={actions.switchOff}>
                {SIDEBAR.siteOff}
              </button>
            </footer>
          </div>
        </aside>
      )}
    </div>
  )
}
