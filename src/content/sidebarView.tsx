/**
 * The sidebar on a page: where it stands, whether it is open, and where the focus goes. Knows nothing of how articles are compared.
 *
 * Example: `const view = showSidebar({ side: 'right', actions })`; `view.update({ state, located })`; `view.open(null)`
 */
import { render } from 'preact'
import type { TabState } from '../messages.ts'
import { type Look, wearLook } from '../ui/shared/look.ts'
import { type MapLayout, PassageMap } from '../ui/sidebar/PassageMap.tsx'
import { type Side, Sidebar, type SidebarActions, type SidebarProps } from '../ui/sidebar/Sidebar.tsx'
import css from '../ui/sidebar/sidebar.css?inline'
import { createHost, type Host } from './host.ts'

export interface MapShown {
  readonly layout: MapLayout
  readonly tone: 'light' | 'dark'
}

export interface SidebarView {
  readonly update: (change: {
    readonly state?: TabState
    readonly located?: ReadonlySet<string>
    readonly side?: Side
    readonly look?: Look
    readonly map?: MapShown | null
    readonly current?: string | null
  }) => void
  /** Draws nothing until what it returns is called, and then all that changed at once. */
  readonly hold: () => () => void
  /** At the reader's wish: the focus goes in, to one difference or to the head. */
  readonly open: (difference: string | null) => void
  /** By itself: the focus stays where it is. */
  readonly appear: () => void
  /** Brings a card into view; opens the sidebar for it only where that was asked for. The focus stays, unless it is inside. */
  readonly bringCard: (difference: string, opening: boolean) => void
  readonly collapse: () => void
  readonly close: () => void
  readonly isOpen: () => boolean
  /** Off: the browser's side panel shows what the sidebar would; the map stays. */
  readonly present: (present: boolean) => void
  readonly remove: () => void
}

interface ViewOptions {
  readonly side: Side
  readonly look: Look
  readonly present: boolean
  readonly actions: Omit<SidebarActions, 'open' | 'collapse' | 'close'>
  /** Closed for this page, or brought back. */
  readonly onVisible: (visible: boolean) => void
  /** A key pressed inside. */
  readonly onKey: (event: KeyboardEvent, focused: Element | null) => void
}

interface Shown extends Omit<SidebarProps, 'actions' | 'view'> {
  readonly view: 'panel' | 'tab' | 'closed' | 'absent'
  readonly map: MapShown | null
  readonly look: Look
}

function Whole({ shown, actions }: { readonly shown: Shown; readonly actions: SidebarActions }) {
  const { view, map, look: _look, ...rest } = shown
  return (
    <>
      {(view === 'panel' || view === 'tab') && <Sidebar {...rest} view={view} mapped={map !== null} gradually={true} actions={actions} />}
      {map !== null && view !== 'closed' && (
        <div class="frame">
          <PassageMap {...map} side={rest.side} beside={view === 'panel'} current={rest.current} onGo={actions.goTo} />
        </div>
      )}
    </>
  )
}

export function showSidebar({ side, look, present, actions, onVisible, onKey }: ViewOptions): SidebarView {
  let shown: Shown = {
    state: { status: 'reading', title: null },
    view: present ? 'tab' : 'absent',
    side,
    look,
    located: new Set(),
    wanted: null,
    current: null,
    map: null,
  }
  let host: Host | null = null
  let focusBefore: HTMLElement | null = null
  const listening = new AbortController()
  let holds = 0

  const takeOff = () => {
    if (host) render(null, host.container)
    host?.remove()
    host = null
  }
  const paint = () => {
    if (holds > 0) return
    if (shown.view === 'closed' || (shown.view === 'absent' && shown.map === null)) return takeOff()
    host ??= withKeys(createHost(css))
    wearLook(host.container, shown.look)
    const all: SidebarActions = { ...actions, open: () => open(null), collapse, close }
    render(<Whole shown={shown} actions={all} />, host.container)
  }
  const change = (next: Partial<Shown>) => {
    const wasVisible = shown.view !== 'closed'
    shown = { ...shown, ...next }
    paint()
    const isVisible = shown.view !== 'closed'
    if (wasVisible !== isVisible) onVisible(isVisible)
  }
  const isFocused = () => host !== null && document.activeElement === host.element
  const withKeys = (created: Host): Host => {
    created.root.addEventListener('keydown', event => {
      if (!(event instanceof KeyboardEvent)) return
      if (event.key === 'Escape' && shown.view === 'panel') collapse()
      else onKey(event, created.root.activeElement)
    })
    return created
  }
  const returnFocus = () => {
    if (focusBefore?.isConnected) return focusBefore.focus({ preventScroll: true })
    host?.root.querySelector<HTMLElement>('button.tab')?.focus({ preventScroll: true })
  }
  const want = (id: string | null, quietly: boolean) => ({ id, quietly, asked: (shown.wanted?.asked ?? 0) + 1 })

  const open = (difference: string | null) => {
    if (shown.view === 'absent') return
    const active = document.activeElement
    host?.attach()
    if (!isFocused()) focusBefore = active instanceof HTMLElement && active !== document.body ? active : null
    change({ view: 'panel', wanted: want(difference, false) })
  }
  const bringCard = (difference: string, opening: boolean) => {
    const isThere = shown.view === 'panel' || (opening && shown.view === 'tab')
    if (isThere) change({ view: 'panel', wanted: want(difference, !isOnCard()) })
  }
  /** On a card, the focus goes along; on a button of the head, it stays to press it again. */
  const isOnCard = () => isFocused() && host?.root.activeElement?.closest('.card') != null
  const leave = (view: 'tab' | 'closed') => {
    if (shown.view === 'absent') return
    const focused = isFocused()
    change({ view, wanted: null })
    if (focused) returnFocus()
  }
  const collapse = () => leave('tab')
  const close = () => leave('closed')
  const escapeOutside = (event: KeyboardEvent) => {
    // Only where nothing on the page has the focus: everything else has an Escape of its own.
    if (event.key !== 'Escape' || !event.isTrusted || event.defaultPrevented) return
    if (shown.view === 'panel' && (document.activeElement === null || document.activeElement === document.body)) collapse()
  }
  addEventListener('keydown', escapeOutside, { signal: listening.signal })

  return {
    update: change,
    hold: () => {
      holds++
      return () => {
        holds--
        paint()
      }
    },
    open,
    appear: () => shown.view === 'tab' && change({ view: 'panel', wanted: null }),
    bringCard,
    collapse,
    close,
    // Thrown out by the page it is not, whatever was drawn: asked for, it comes back.
    isOpen: () => shown.view === 'panel' && host?.element.isConnected !== false,
    present: present => {
      if (present !== (shown.view !== 'absent')) change({ view: present ? 'tab' : 'absent', wanted: null })
    },
    remove: () => {
      listening.abort()
      shown = { ...shown, view: 'closed' }
      takeOff()
    },
  }
}
