/**
 * Sections of the options as tabs: one tab stop, arrow keys among them, the address' fragment says which is open.
 *
 * `<Tabs name="Options" tabs={[{ id: 'reading', label: 'Reading', panel: <…/> }, …]} />`; options.html#sites opens at the second.
 * Every panel stays drawn, so that what was typed in one is there when its tab is opened again.
 */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

export interface Tab {
  /** The fragment of the address that opens it. */
  readonly id: string
  readonly label: string
  readonly panel: ComponentChildren
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

function openAtFirst(tabs: readonly Tab[]): string {
  const wanted = location.hash.slice(1)
  return (tabs.find(({ id }) => id === wanted) ?? tabs[0])?.id ?? ''
}

export function Tabs({ name, tabs }: { readonly name: string; readonly tabs: readonly Tab[] }) {
  const [open, setOpen] = useState(() => openAtFirst(tabs))
  const list = useRef<HTMLDivElement>(null)
  const show = (id: string) => {
    setOpen(id)
    // Without an entry in the history: going back leaves the page, as everywhere.
    history.replaceState(history.state, '', `#${id}`)
  }
  useEffect(() => {
    const follow = () => setOpen(openAtFirst(tabs))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [tabs])
  const step = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === open)
    const next = tabs[STEPS[event.key]?.(at, tabs.length) ?? -1]
    if (!next) return
    event.preventDefault()
    show(next.id)
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus()
  }
  return (
    <>
      <div class="tabs" role="tablist" aria-label={name} ref={list}>
        {tabs.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-controls={`panel-${id}`}
            aria-selected={id === open}
            tabIndex={id === open ? 0 : -1}
            onClick={() => show(id)}
            onKeyDown={step}
          >
            {label}
          </button>
        ))}
      </div>
      {tabs.map(({ id, panel }) => (
        <div key={id} role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`} hidden={id !== open}>
          {panel}
        </div>
      ))}
    </>
  )
}
