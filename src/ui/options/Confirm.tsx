/**
 * A button that asks before it does what cannot be undone: the question takes its place, with the way out in focus.
 *
 * Example: “Delete everything stored” → “Delete all 120 reports? [Delete] [Keep them]”; Escape keeps them.
 */
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { STORED } from '../words.ts'

interface ConfirmProps {
  readonly label: string
  /** For screen readers, where the label alone does not say what it is about. */
  readonly name?: string
  readonly question: string
  readonly disabled?: boolean
  readonly onYes: () => void
}

export function Confirm({ label, name, question, disabled = false, onYes }: ConfirmProps) {
  const asked = useId()
  const [asking, setAsking] = useState(false)
  const [open, out] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)]
  const wasAsking = useRef(false)
  useEffect(() => {
    if (asking) out.current?.focus()
    else if (wasAsking.current) open.current?.focus()
    wasAsking.current = asking
  }, [asking])
  if (!asking) {
    return (
      <button type="button" class="plain" ref={open} aria-label={name} disabled={disabled} onClick={() => setAsking(true)}>
        {label}
      </button>
    )
  }
  return (
    <div
      class="asking"
      role="alertdialog"
      aria-labelledby={asked}
      onKeyDown={event => {
        if (event.key === 'Escape') setAsking(false)
      }}
    >
      <p id={asked}>{question}</p>
      <div class="buttons">
        <button
          type="button"
          class="plain strong"
          onClick={() => {
            setAsking(false)
            onYes()
          }}
        >
          {STORED.delete}
        </button>
        <button type="button" class="plain" ref={out} onClick={() => setAsking(false)}>
          {STORED.keep}
        </button>
      </div>
    </div>
  )
}
