/** What happens while reading: marks, weaker differences, the sidebar. Example: “Mark passages in the article” ticked */
import { useId } from 'preact/hooks'
import type { Settings } from '../../settings.ts'
import { FOLLOWING, OPTIONS } from '../words.ts'

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

function SideChoice({ settings, onChange }: SectionProps) {
  return (
    <fieldset>
      <legend>{OPTIONS.side}</legend>
      {(['left', 'right'] as const).map(side => (
        <label key={side}>
          <input type="radio" name="side" checked={settings.side === side} onChange={() => onChange({ side })} /> {OPTIONS[side]}
        </label>
      ))}
    </fieldset>
  )
}

function PlacementChoice({ settings, onChange }: SectionProps) {
  const explanation = useId()
  return (
    <div class="placement">
      <fieldset aria-describedby={explanation}>
        <legend>{FOLLOWING.placement}</legend>
        {(['page', 'panel'] as const).map(placement => (
          <label key={placement}>
            <input type="radio" name="placement" checked={settings.placement === placement} onChange={() => onChange({ placement })} />{' '}
            {FOLLOWING.placements[placement]}
          </label>
        ))}
      </fieldset>
      <p class="soft" id={explanation}>
        {FOLLOWING.placementMore}
      </p>
    </div>
  )
}

export function ReadingOptions({ settings, onChange }: SectionProps) {
  const heading = useId()
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{OPTIONS.reading}</h2>
      <PlacementChoice settings={settings} onChange={onChange} />
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
      <Tick label={OPTIONS.weaker} more={OPTIONS.weakerMore} on={settings.weaker} onTurn={weaker => onChange({ weaker })} />
      <Tick label={FOLLOWING.stepKeys} more={FOLLOWING.stepKeysMore} on={settings.stepKeys} onTurn={stepKeys => onChange({ stepKeys })} />
      <SideChoice settings={settings} onChange={onChange} />
    </section>
  )
}
