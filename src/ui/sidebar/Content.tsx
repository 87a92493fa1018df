/**
 * What the sidebar says for each state of the page.
 *
 * Example: `{ status: 'unsuited', why: 'live-blog' }` → “Not compared. This is a live blog. …”
 */
import { useEffect, useState } from 'preact/hooks'
import type { TabState } from '../../messages.ts'
import { COMPARED_LANGUAGE } from '../message.ts'
import { SIDEBAR, UNSUITED_WORDS } from '../words.ts'
import { Differences, type DifferencesProps } from './Differences.tsx'

export interface ContentProps extends Omit<DifferencesProps, 'state'> {
  readonly state: TabState
  readonly onRetry: () => void
}

/** Most comparisons are done sooner: a skeleton that only flashes is worse than none. */
const SKELETON_AFTER_MS = 300

function Reading() {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SKELETON_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  if (!shown) return null
  return (
    <div class="reading">
      <h2 class="summary">{SIDEBAR.reading}</h2>
      <div class="skeleton" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
    </div>
  )
}

export function Content({ state, onRetry, ...rest }: ContentProps) {
  switch (state.status) {
    case 'reading':
      return <Reading />
    case 'compared':
      return <Differences state={state} {...rest} />
    case 'unsuited':
      return (
        <>
          <h2 class="summary">{SIDEBAR.unsuited}</h2>
          <p>{UNSUITED_WORDS[state.why]}</p>
        </>
      )
    case 'failed':
      return (
        <>
          <h2 class="summary">{SIDEBAR.failed}</h2>
          <p class="error" lang={COMPARED_LANGUAGE}>
            {state.message}
          </p>
          <button type="button" class="plain" onClick={onRetry}>
            {SIDEBAR.retry}
          </button>
        </>
      )
    case 'none':
    case 'off':
    case 'waiting':
      return null
  }
}
