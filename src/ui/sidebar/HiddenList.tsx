/**
 * What the reader called no difference before, under the cards. Example: 2 differences hidden by you ▾ Hidden: deaths in the attack. Undo
 */
import type { Difference } from '../../core/model.ts'
import { HIDDEN } from '../words.ts'
import { HiddenLine } from './HiddenLine.tsx'

interface HiddenListProps {
  readonly hidden: readonly Difference[]
  /** Nothing else is listed: the summary says how many, and they are in view. */
  readonly whole: boolean
  readonly onUndo: (difference: Difference) => void
}

export function HiddenList({ hidden, whole, onUndo }: HiddenListProps) {
  if (hidden.length === 0) return null
  const list = (
    <ul class="hidden-list">
      {hidden.map(difference => (
        <li key={difference.id}>
          <HiddenLine topic={difference.topic} takesFocus={false} onUndo={() => onUndo(difference)} />
        </li>
      ))}
    </ul>
  )
  if (whole) return list
  return (
    <details class="sources">
      <summary>{HIDDEN.byYou(hidden.length)}</summary>
      {list}
    </details>
  )
}
