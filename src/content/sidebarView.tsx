/**
 * The sidebar on a page: where it stands, whether it is open, and where the focus goes. Knows nothing of how articles are compared.
 *
 * Example: `const view = showSidebar({ side: 'right', actions })`; `view.update({ state, located })`; `view.open(null)`
 */
import { render } from 'preact'
import type { TabState } from '../messages.ts'
import { type Side, Sidebar, type SidebarActions, type SidebarProps } from '../ui/sidebar/Sidebar.tsx'
import css from '../ui/sidebar/sidebar.css?inline'
import { createHost, type Host } from './host.ts'

export interface SidebarView {
  readonly update: (change: { readonly state?: TabState; readonly located?: ReadonlySet<string>; readonly side?: Side }) => void
  /** At the reader's wish: the focus goes in, to one difference or to the head. */
  readonly open: (difference: string | null) => void
  /** By itself: the focus stays where it is. */
  readonly appear: () => void
  readonly collapse: () => void
  readonly close: () => void
  readonly isOpen: () => boolean
  readonly remove: () => void
}

interface ViewOptions {
  readonly side: Side
  readonly actions: Omit<SidebarActions, 'open' | 'collapse' | 'close'>
  /** Closed for this page, or brought back. */
  readonly onVisible: (visible: boolean) => void
}

type Shown = Omit<SidebarProps, 'actions' | 'view'> & { readonly view: 'panel' | 'tab' | 'closed' }

export function showSidebar({ side, actions, onVisible }: ViewOptions): SidebarView {
  let shown: Shown = { state: { status: 'reading', title: null }, view: 'tab', side, located: new Set(), wanted: null }
  let host: Host | null = null
  let focusBefore: HTMLElement | null = null
  const listening = new AbortController()

  const paint = () => {
    const { view, ...rest } = shown
    if (view === 'closed') {
      if (host) render(null, host.container)
      host?.remove()
      host = null
      return
    }
    host ??= withEscape(createHost(css))
    const all: SidebarActions = { ...actions, open: () => open(null), collapse, close }
    render(<Sidebar {...rest} view={view} actions={all} />, host.container)
  }
  const change = (next: Partial<Shown>) => {
    const wasVisible = shown.view !== 'closed'
    shown = { ...shown, ...next }
    paint()
    const isVisible = shown.view !== 'closed'
    if (wasVisible !== isVisible) onVisible(isVisible)
  }
  const isFocused = () => host !== null && document.activeElement === host.element
  const withEscape = (created: Host): Host => {
    created.root.addEventListener('keydown', event => {
      if (event instanceof KeyboardEvent && event.key === 'Escape' && shown.view === 'panel') collapse()
    })
    return created
  }
  const returnFocus = () => {
    if (focusBefore?.isConnected) return focusBefore.focus({ preventScroll: true })
    host?.root.querySelector<HTMLElement>('button.tab')?.focus({ preventScroll: true })
  }

  const open = (difference: string | null) => {
    const active = document.activeElement
    if (!isFocused()) focusBefore = active instanceof HTMLElement && active !== document.body ? active : null
    change({ view: 'panel', wanted: { id: difference, asked: (shown.wanted?.asked ?? 0) + 1 } })
  }
  const collapse = () => {
    const focused = isFocused()
    change({ view: 'tab', wanted: null })
    if (focused) returnFocus()
  }
  const close = () => {
    const focused = isFocused()
    change({ view: 'closed', wanted: null })
    if (focused) returnFocus()
  }
  const escapeOutside = (event: KeyboardEvent) => {
    // Only where nothing on the page has the focus: everything else has an Escape of its own.
    if (event.key !== 'Escape' || !event.isTrusted || event.defaultPrevented) return
    if (shown.view === 'panel' && (document.activeElement === null || document.activeElement === document.body)) collapse()
  }
  addEventListener('keydown', escapeOutside, { signal: listening.signal })

  return {
    update: change,
    open,
    appear: () => change({ view: 'panel', wanted: null }),
    collapse,
    close,
    isOpen: () => shown.view === 'panel',
    remove: () => {
      listening.abort()
      shown = { ...shown, view: 'closed' }
      paint()
    },
  }
}
