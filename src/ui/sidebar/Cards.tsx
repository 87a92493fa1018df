/** The cards, and a line in the place of each that was just hidden. Example: card, “Hidden: deaths in the attack. Undo”, card */
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks'
import type { Comparison, Difference } from '../../core/model.ts'
import { Card } from '../shared/Card.tsx'
import { SoughtWords } from '../shared/Found.tsx'
import { CardTools } from './CardTools.tsx'
import { Gradually } from './Gradually.tsx'
import { HiddenLine } from './HiddenLine.tsx'
import type { List } from './useListed.ts'
import { useSlices } from './useSlices.ts'

/** Some ten milliseconds; more would hold the page up longer, fewer would take more turns. */
const A_TURN = 3

interface CardsProps {
  readonly list: List
  readonly comparison: Comparison
  readonly demonstration: readonly string[]
  readonly located: ReadonlySet<string>
  readonly onLocate: (difference: Difference) => void
  readonly gradually: boolean
  /** All of them are there; the same function each time. */
  readonly onDrawn: () => void
}

interface RowProps extends Pick<CardsProps, 'comparison' | 'demonstration'> {
  readonly difference: Difference
  /** Not yet: the heading and this article's statement only. */
  readonly whole: boolean
  readonly onLocate: ((difference: Difference) => void) | null
  readonly onDismiss: (difference: Difference) => void
}

/** The same card is not drawn again for each letter that is typed into the search box. */
function Row({ difference, whole, comparison, demonstration, onLocate, onDismiss }: RowProps) {
  return useMemo(
    () => (
      <Card
        difference={difference}
        published={comparison.article.published}
        demonstration={demonstration}
        brief={!whole}
        onLocate={onLocate}
        tools={<CardTools difference={difference} comparison={comparison} demonstration={demonstration} onDismiss={onDismiss} />}
      />
    ),
    [difference, whole, comparison, demonstration, onLocate, onDismiss],
  )
}

/** The same function always, which does what the last one given does. */
function useSame<T>(work: (given: T) => void): (given: T) => void {
  const last = useRef(work)
  last.current = work
  return useCallback((given: T) => last.current(given), [])
}

export function Cards({ list, comparison, demonstration, located, onLocate, gradually, onDrawn }: CardsProps) {
  const cards = useRef<HTMLOListElement>(null)
  const { listed } = list
  const { hide, undo, returned } = list.dismissals
  const isWhole = useSlices(listed.map(({ difference }) => difference.id))
  const dismiss = useSame(hide)
  const locate = useSame(onLocate)
  useEffect(() => {
    if (returned === null) return
    const all = [...(cards.current?.querySelectorAll<HTMLElement>('[data-difference]') ?? [])]
    const card = all.find(one => one.dataset.difference === returned)
    card?.querySelector('h3')?.focus({ preventScroll: true })
  }, [returned])
  if (listed.length === 0) return null
  return (
    <SoughtWords.Provider value={list.words}>
      <ol class="cards" ref={cards}>
        <Gradually
          first={1}
          turn={A_TURN}
          wanted={!gradually}
          onDrawn={onDrawn}
          items={listed.map(({ difference, hidden }) => (
            <li key={difference.id}>
              {hidden ? (
                <HiddenLine topic={difference.topic} takesFocus={true} onUndo={() => undo(difference)} />
              ) : (
                <Row
                  difference={difference}
                  whole={isWhole(difference.id)}
                  comparison={comparison}
                  demonstration={demonstration}
                  onLocate={located.has(difference.id) ? locate : null}
                  onDismiss={dismiss}
                />
              )}
            </li>
          ))}
        />
      </ol>
    </SoughtWords.Provider>
  )
}
