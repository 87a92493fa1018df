/** What a reader can do with one card, at its foot. Example: “Not a difference” */
import type { Difference } from '../../core/model.ts'
import { TOOLS } from '../words.ts'

export interface CardToolsProps {
  readonly difference: Difference
  readonly onDismiss: (difference: Difference) => void
}

export function CardTools({ difference, onDismiss }: CardToolsProps) {
  return (
    <div class="card-tools">
      <button type="button" class="plain quiet" title={TOOLS.dismissMore} onClick={() => onDismiss(difference)}>
        {TOOLS.dismiss}
      </button>
    </div>
  )
}
