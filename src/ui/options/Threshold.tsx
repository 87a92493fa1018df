/**
 * How sure a difference has to be to be shown, with what that leaves of an invented example.
 *
 * Example: moved to “Fewer: only the surest” → “In an invented example, 5 differences are shown:”, and their topics
 */
import { useEffect, useId, useState } from 'preact/hooks'
import { LEVELS, type Level } from '../../core/kinds.ts'
import type { Difference } from '../../core/model.ts'
import { send } from '../../messaging.ts'
import { COMPARED_LANGUAGE } from '../message.ts'
import { RelationIcon } from '../shared/icons.tsx'
import { beforeList, OPTIONS, RELATION_WORDS } from '../words.ts'
import type { SectionProps } from './ReadingOptions.tsx'

/** Moving is over when nothing more comes for so long. */
const MOVED_MS = 250

/** What of the example is shown then; what it was before, while that is asked for. */
function useExample(level: Level): readonly Difference[] | null {
  const [differences, setDifferences] = useState<readonly Difference[] | null>(null)
  useEffect(() => {
    let left = false
    const timer = setTimeout(() => {
      send('compareExample', { level }).then(
        ({ comparison }) => !left && setDifferences(comparison.differences),
        () => !left && setDifferences(null),
      )
    }, MOVED_MS)
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [level])
  return differences
}

function Example({ level }: { readonly level: Level }) {
  const differences = useExample(level)
  return (
    <div class="example">
      <p role="status" class="soft">
        {differences === null ? '' : OPTIONS.levelExample(differences.length)}
      </p>
      {differences !== null && (
        <ul>
          {differences.map(({ id, topic, relation }) => (
            <li key={id}>
              <span class={`relation ${relation}`} title={RELATION_WORDS[relation]}>
                <RelationIcon relation={relation} />
                <span class="unseen">{beforeList(RELATION_WORDS[relation])} </span>
              </span>
              <span lang={COMPARED_LANGUAGE}>{topic}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

export function Threshold({ settings, onChange }: SectionProps) {
  const [box, explanation] = [useId(), useId()]
  const { level } = settings
  return (
    <div class="level">
      <label for={box}>{OPTIONS.level}</label>
      <input
        id={box}
        type="range"
        min={0}
        max={LEVELS.length - 1}
        step={1}
        value={LEVELS.indexOf(level)}
        aria-valuetext={OPTIONS.levels[level]}
        aria-describedby={explanation}
        onInput={event => onChange({ level: LEVELS[event.currentTarget.valueAsNumber] ?? level })}
      />
      <p class="stops" aria-hidden="true">
        {LEVELS.map(one => (
          <span key={one} class={one === level ? 'chosen' : undefined}>
            {OPTIONS.levels[one]}
          </span>
        ))}
      </p>
      <p class="soft" id={explanation}>
        {OPTIONS.levelMore}
      </p>
      <Example level={level} />
    </div>
  )
}
