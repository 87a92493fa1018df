/** The cards, and a line in the place of each that was just hidden. Example: card, “Hidden: deaths in the attack. Undo”, card */
import { useEffect, useRef } from 'preact/hooks'
import type { Comparison, Difference } from '../../core/model.ts'
import { Card } from '../shared/Card.tsx'
import { SoughtWords } from '../shared/Found.tsx'
import { CardTools } from './CardTools.tsx'
import { Gradually } from './Gradually.tsx'
import { HiddenLine } from './HiddenLine.tsx'
import type { List } from './useListed.ts'

/** Some ten milliseconds; more would hold the page up longer, fewer would take more turns. */
const A_TURN = 3

interface CardsProps {
  readonly list: List
  readonly comparison: Comparison
  readonly demonstration: readonly string[]
  readonly located: ReadonlySet<string>
  readonly onLocate: (difference: Difference) => void
  readonly gradually: boolean
}

export function Cards({ list, comparison, demonstration, located, onLocate, gradually }: CardsProps) {
  const cards = useRef<HTMLOListElement>(null)
  const { listed } = list
  const { hide, undo, returned } = list.dismissals
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
          items={listed.map(({ difference, hidden }) => (
            <li key={difference.id}>
              {hidden ? (
                <HiddenLine topic={difference.topic} takesFocus={true} onUndo={() => undo(difference)} />
              ) : (
                <Card
                  difference={difference}
                  published={comparison.article.published}
                  demonstration={demonstration}
                  onLocate={located.has(difference.id) ? onLocate : null}
                  tools={<CardTools difference={difference} comparison={comparison} demonstration={demonstration} onDismiss={hide} />}
                />
              )}
            </li>
          ))}
        />
      </ol>
    </SoughtWords.Provider>
  )
}
