/** How long and how much is kept. Example: 7 days, “Apply” → “Saved. 31 reports went.” */
import { useId, useState } from 'preact/hooks'
import { send } from '../../messaging.ts'
import { KEEP_DAYS, KEEP_MEGABYTES, type Settings, saveSettings } from '../../settings.ts'
import { plainWords } from '../troubles.ts'
import { STORED } from '../words.ts'

interface NumberBoxProps {
  readonly label: string
  readonly within: { readonly min: number; readonly max: number }
  readonly typed: string
  readonly onType: (typed: string) => void
}

/** Null for what is no whole number within the bounds. */
function numberIn(typed: string, { min, max }: NumberBoxProps['within']): number | null {
  const number = /^\d+$/.test(typed.trim()) ? Number(typed) : Number.NaN
  return number >= min && number <= max ? number : null
}

function NumberBox({ label, within, typed, onType }: NumberBoxProps) {
  const [box, problem] = [useId(), useId()]
  const wrong = numberIn(typed, within) === null
  return (
    <div class="number">
      <label for={box}>{label}</label>
      <input
        id={box}
        type="number"
        inputMode="numeric"
        min={within.min}
        max={within.max}
        value={typed}
        aria-invalid={wrong}
        aria-describedby={wrong ? problem : undefined}
        onInput={event => onType(event.currentTarget.value)}
      />
      {wrong && (
        <p class="problem" id={problem}>
          {STORED.notWithin(within.min, within.max)}
        </p>
      )}
    </div>
  )
}

interface StoredLimitsProps {
  readonly settings: Settings
  readonly onDone: () => void
}

/** Not saved while typing: on the way to 30 stands 3, and what went does not come back. */
export function StoredLimits({ settings, onDone }: StoredLimitsProps) {
  const heading = useId()
  const [days, setDays] = useState(String(settings.keepDays))
  const [megabytes, setMegabytes] = useState(String(settings.keepMegabytes))
  const [said, say] = useState('')
  const apply = async (event: Event) => {
    event.preventDefault()
    const [keepDays, keepMegabytes] = [numberIn(days, KEEP_DAYS), numberIn(megabytes, KEEP_MEGABYTES)]
    if (keepDays === null || keepMegabytes === null) return
    try {
      await saveSettings({ keepDays, keepMegabytes })
      say(STORED.applied((await send('tidyStored', null)).removed))
    } catch (error) {
      say(plainWords(error))
    }
    onDone()
  }
  const typing = (set: (typed: string) => void) => (typed: string) => {
    set(typed)
    say('')
  }
  return (
    <>
      <h3 id={heading}>{STORED.limits}</h3>
      <form class="limits" onSubmit={apply} noValidate aria-labelledby={heading}>
        <NumberBox label={STORED.days} within={KEEP_DAYS} typed={days} onType={typing(setDays)} />
        <NumberBox label={STORED.megabytes} within={KEEP_MEGABYTES} typed={megabytes} onType={typing(setMegabytes)} />
        <button type="submit" class="plain">
          {STORED.apply}
        </button>
        <p class="soft">{STORED.limitsMore}</p>
        <p class="outcome" role="status">
          {said}
        </p>
      </form>
    </>
  )
}
