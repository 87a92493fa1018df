/**
 * Ways to copy, behind one word, and whether it worked. Example: ▸ Copy → [Markdown] [CSV] [JSON] “CSV copied”
 *
 * Nothing is saved as a file from here: the page would be told the address of the download and could read it. `onPrint` leads to a page that can.
 */
import { useState } from 'preact/hooks'
import { copyText } from '../shared/copyText.ts'
import type { Form } from '../shared/export/forms.ts'
import { EXPORT } from '../words.ts'

interface CopyMenuProps {
  readonly label: string
  /** What the label alone does not tell a screen reader: of which card. */
  readonly of?: string
  readonly forms: readonly Form[]
  readonly onPrint: () => Promise<unknown>
}

export function CopyMenu({ label, of, forms, onPrint }: CopyMenuProps) {
  const [said, say] = useState('')
  const copy = ({ name, text }: Form, button: HTMLButtonElement) => {
    say('')
    copyText(text(), button).then(
      done => say(done ? EXPORT.copied(name) : EXPORT.notCopied),
      () => say(EXPORT.notCopied),
    )
  }
  return (
    <details class="copying">
      <summary>
        {label}
        {of !== undefined && <span class="unseen">: {of}</span>}
      </summary>
      <p class="forms">
        {forms.map(form => (
          <button key={form.name} type="button" class="plain" title={form.more} onClick={event => copy(form, event.currentTarget)}>
            {form.name}
          </button>
        ))}
        <button type="button" class="plain" onClick={() => void onPrint().catch(() => say(EXPORT.notPrinted))}>
          {EXPORT.print}
        </button>
        <span class="copied" role="status">
          {said}
        </span>
      </p>
    </details>
  )
}
