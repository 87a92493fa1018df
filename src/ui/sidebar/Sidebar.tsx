/**
 * The sidebar, open or collapsed to a tab at the edge. In: the page's state and what can be done. Out: what the reader sees.
 *
 * Example: `<Sidebar state={state} view="panel" side="right" … />`
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Difference } from '../../core/model.ts'
import type { TabState } from '../../messages.ts'
import { LANGUAGE } from '../message.ts'
import { type Sign, SignIcon } from '../shared/icons.tsx'
import { NAME, SIDEBAR, tabName } from '../words.ts'
import { Content } from './Content.tsx'
import { summaryOf, type Wanted } from './Differences.tsx'

export type Side = 'left' | 'right'
export interface SidebarActions {
  readonly open: () => void
  readonly collapse: () => void
  readonly close: () => void
  readonly move: (side: Side) => void
  readonly switchOff: () => void
  readonly retry: () => void
  readonly locate: (difference: Difference) => void
}

export interface SidebarProps {
  readonly state: TabState
  readonly view: 'panel' | 'tab'
  readonly side: Side
  readonly located: ReadonlySet<string>
  /** What to put the focus on; null where the reader did not ask for the sidebar. */
  readonly wanted: Wanted | null
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

function Header({ side, actions }: Pick<SidebarProps, 'side' | 'actions'>) {
  const right = side === 'right'
  return (
    <header>
      <h1 tabIndex={-1}>{NAME}</h1>
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
function Announcement({ state }: Pick<SidebarProps, 'state'>) {
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

export function Sidebar({ state, view, side, located, wanted, actions }: SidebarProps) {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    if (view !== 'panel' || wanted === null) return
    const cards = [...(panel.current?.querySelectorAll<HTMLElement>('[data-difference]') ?? [])]
    const card = cards.find(one => one.dataset.difference === wanted.id)
    card?.scrollIntoView({ block: 'start' })
    const target = card?.querySelector<HTMLElement>('h3') ?? panel.current?.querySelector<HTMLElement>('h1')
    target?.focus({ preventScroll: true })
  }, [view, wanted])
  return (
    <div class={`frame ${side}`} lang={LANGUAGE}>
      <Announcement state={state} />
      {view === 'tab' ? (
        <EdgeTab state={state} actions={actions} />
      ) : (
        <aside class="panel" aria-label={NAME} ref={panel}>
          <Header side={side} actions={actions} />
          <div class="scroll">
            <Content state={state} wanted={wanted} located={located} onLocate={actions.locate} onRetry={actions.retry} />
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
