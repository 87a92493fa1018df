/**
 * What the reader called no difference before, under the cards. Example: 2 differences hidden by you ▾ Hidden: deaths in the attack. Undo
 */
import type { Difference } from '../../core/model.ts'
import { HIDDEN } from '../words.ts'
import { HiddenLine } from './HiddenLine.tsx'

interface HiddenListProps {
  readonly hidden: readonly Difference[]
  readonly open: boolean
  readonly onUndo: (difference: Difference) => void
}

export function HiddenList({ hidden, open, onUndo }: HiddenListProps) {
  if (hidden.length === 0) return null
  return (
    <details class="sources hidden-list" open={open}>
      <summary>{HIDDEN.byYou(hidden.length)}</summary>
      <ul>
        {hidden.map(difference => (
          <li key={difference.id}>
            <HiddenLine topic={difference.topic} takesFocus={false} onUndo={() => onUndo(difference)} />
          </li>
        ))}
      </ul>
    </details>
  )
}
