/** What stands in the place of a card that is hidden. Example: Hidden: deaths in the attack. Undo */
import { useEffect, useId, useRef } from 'preact/hooks'
import { TOOLS } from '../words.ts'

interface HiddenLineProps {
  readonly topic: string
  /** It took the place of a card that was just hidden. */
  readonly takesFocus: boolean
  readonly onUndo: () => void
}

export function HiddenLine({ topic, takesFocus, onUndo }: HiddenLineProps) {
  const said = useId()
  const button = useRef<HTMLButtonElement>(null)
  // The pressed button went with its card; without this the focus would go with it.
  useEffect(() => {
    if (takesFocus) button.current?.focus({ preventScroll: true })
  }, [takesFocus])
  return (
    <p class="hidden-line">
      <span id={said}>{TOOLS.hidden(topic)}</span>
      <button type="button" class="plain quiet" ref={button} aria-describedby={said} onClick={onUndo}>
        {TOOLS.undo}
      </button>
    </p>
  )
}
