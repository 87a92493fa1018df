/** What a reader can do with one card, at its foot. Example: “Not a difference” ▸ Copy */
import type { Comparison, Difference } from '../../core/model.ts'
import { send } from '../../messaging.ts'
import { formsOfOne } from '../shared/export/forms.ts'
import { EXPORT, TOOLS } from '../words.ts'
import { CopyMenu } from './CopyMenu.tsx'

export interface CardToolsProps {
  readonly difference: Difference
  readonly comparison: Comparison
  readonly demonstration: readonly string[]
  readonly onDismiss: (difference: Difference) => void
}

export function CardTools({ difference, comparison, demonstration, onDismiss }: CardToolsProps) {
  const forms = formsOfOne({ ...comparison, differences: [difference] }, demonstration)
  const print = () => send('openPrintable', { only: [difference.id] })
  return (
    <div class="card-tools">
      <button type="button" class="plain quiet" title={TOOLS.dismissMore} onClick={() => onDismiss(difference)}>
        {TOOLS.dismiss}
      </button>
      <CopyMenu label={EXPORT.copy} of={difference.topic} forms={forms} onPrint={print} />
    </div>
  )
}
