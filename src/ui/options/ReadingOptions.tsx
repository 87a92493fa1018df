/** What happens while reading: marks, how much is shown, the sidebar. Example: “Mark passages in the article” ticked */
import { useId } from 'preact/hooks'
import type { Settings } from '../../settings.ts'
import { FOLLOWING, OPTIONS } from '../words.ts'
import { Threshold } from './Threshold.tsx'

export interface SectionProps {
  readonly settings: Settings
  readonly onChange: (change: Partial<Settings>) => void
}

interface TickProps {
  readonly label: string
  readonly more?: string
  readonly on: boolean
  readonly onTurn: (on: boolean) => void
}

export function Tick({ label, more, on, onTurn }: TickProps) {
  const [box, explanation] = [useId(), useId()]
  return (
    <div class="option">
      <input
        type="checkbox"
        id={box}
        checked={on}
        aria-describedby={more === undefined ? undefined : explanation}
        onChange={event => onTurn(event.currentTarget.checked)}
      />
      <div>
        <label for={box}>{label}</label>
        {more !== undefined && (
          <p class="soft" id={explanation}>
            {more}
          </p>
        )}
      </div>
    </div>
  )
}

interface ChoiceProps<T extends string> {
  readonly name: string
  readonly legend: string
  readonly more?: string
  readonly words: Readonly<Record<T, string>>
  readonly chosen: T
  readonly onChoose: (chosen: T) => void
}

/** One of a few: the words' keys are what can be chosen, in their order. */
export function Choice<T extends string>({ name, legend, more, words, chosen, onChoose }: ChoiceProps<T>) {
  const explanation = useId()
  return (
    <div class="choice">
      <fieldset aria-describedby={more === undefined ? undefined : explanation}>
        <legend>{legend}</legend>
        {(Object.keys(words) as T[]).map(one => (
          <label key={one}>
            <input type="radio" name={name} checked={chosen === one} onChange={() => onChoose(one)} /> {words[one]}
          </label>
        ))}
      </fieldset>
      {more !== undefined && (
        <p class="soft" id={explanation}>
          {more}
        </p>
      )}
    </div>
  )
}

export function ReadingOptions({ settings, onChange }: SectionProps) {
  const heading = useId()
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{OPTIONS.reading}</h2>
      <Choice
        name="placement"
        legend={FOLLOWING.placement}
        more={FOLLOWING.placementMore}
        words={FOLLOWING.placements}
        chosen={settings.placement}
        onChoose={placement => onChange({ placement })}
      />
      <Tick label={OPTIONS.automatic} more={OPTIONS.automaticMore} on={settings.automatic} onTurn={automatic => onChange({ automatic })} />
      <Tick
        label={OPTIONS.opensItself}
        more={OPTIONS.opensItselfMore}
        on={settings.opensItself}
        onTurn={opensItself => onChange({ opensItself })}
      />
      <Tick
        label={OPTIONS.highlights}
        more={OPTIONS.highlightsMore}
        on={settings.highlights}
        onTurn={highlights => onChange({ highlights })}
      />
      <Threshold settings={settings} onChange={onChange} />
      <Tick label={FOLLOWING.stepKeys} more={FOLLOWING.stepKeysMore} on={settings.stepKeys} onTurn={stepKeys => onChange({ stepKeys })} />
      <Choice
        name="side"
        legend={OPTIONS.side}
        words={{ left: OPTIONS.left, right: OPTIONS.right }}
        chosen={settings.side}
        onChoose={side => onChange({ side })}
      />
      <Choice name="theme" legend={OPTIONS.theme} words={OPTIONS.themes} chosen={settings.theme} onChoose={theme => onChange({ theme })} />
      <Choice
        name="text"
        legend={OPTIONS.textSize}
        words={OPTIONS.textSizes}
        chosen={settings.textSize}
        onChoose={textSize => onChange({ textSize })}
      />
    </section>
  )
}
