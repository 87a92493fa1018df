/**
 * An invented article with its passages marked, and the cards beside it: each lights the other up, by pointer and by focus.
 *
 * Example: pointing at “lasted eight hours” marks it, brings the card “Length of the rescue” into view and marks that, too.
 */
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Difference } from '../../core/model.ts'
import type { Result } from '../../messages.ts'
import { COMPARED_LANGUAGE, language } from '../message.ts'
import { Card } from '../shared/Card.tsx'
import { CurrentDifference } from '../shared/current.ts'
import { differingOutlets } from '../shared/grouping.ts'
import { writtenDate } from '../shared/time.ts'
import { cardIn, goToCard } from '../sidebar/goToCard.ts'
import { EXPORT, RELATION_WORDS, statedDifferently, UNNAMED, WELCOME } from '../words.ts'
import { partsOf, type TextPart } from './passages.ts'

export type Example = Result<'compareExample'>

/** Room above a card that is brought into view. */
const ABOVE_CARD = 8

interface PassageProps {
  readonly part: TextPart
  readonly current: string | null
  readonly onOpen: (id: string) => void
}

function Passage({ part: { text, difference }, current, onOpen }: PassageProps) {
  if (difference === null) return <>{text}</>
  const { id, relation } = difference
  return (
    <a
      href={`#${id}`}
      class={`passage ${relation}`}
      aria-current={current === id ? 'true' : undefined}
      data-passage={id}
      onClick={event => {
        event.preventDefault()
        onOpen(id)
      }}
    >
      {text}
      <span class="unseen" lang={language()}>
        {' '}
        ({RELATION_WORDS[relation]})
      </span>
    </a>
  )
}

/** Only within their own pane: the page stays where it is. */
function bringCard(pane: HTMLElement | null, id: string): void {
  const card = cardIn(pane, id)
  if (!pane || !card) return
  const top = card.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop
  pane.scrollTo({ top: top - ABOVE_CARD })
}

/** The difference that a passage or a card under the pointer or the focus is about. */
function useCurrent(place: RefObject<HTMLElement | null>, pane: RefObject<HTMLElement | null>): string | null {
  const [current, setCurrent] = useState<string | null>(null)
  useLayoutEffect(() => {
    const listening = new AbortController()
    const look = ({ target }: Event) => {
      const found = target instanceof Element ? target.closest<HTMLElement>('[data-passage], [data-difference]') : null
      const id = found?.dataset.passage ?? found?.dataset.difference
      if (id === undefined) return
      setCurrent(id)
      if (found?.dataset.passage !== undefined) bringCard(pane.current, id)
    }
    for (const name of ['pointerover', 'focusin']) place.current?.addEventListener(name, look, { signal: listening.signal })
    place.current?.addEventListener('pointerleave', () => setCurrent(null), { signal: listening.signal })
    return () => listening.abort()
  }, [place, pane])
  return current
}

export function Miniature({ example }: { readonly example: Example }) {
  const { text, comparison, demonstration } = example
  const { article, differences } = comparison
  const [place, pane] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)]
  const current = useCurrent(place, pane)
  const locate = ({ id }: Difference) => place.current?.querySelector<HTMLElement>(`[data-passage="${CSS.escape(id)}"]`)?.focus()
  const marked = partsOf(text, differences)
  const located = new Set(marked.flat().map(({ difference }) => difference?.id))
  return (
    <div class="miniature" ref={place}>
      <article class="text" lang={COMPARED_LANGUAGE} aria-label={WELCOME.article}>
        <p class="from">
          {article.outlet ?? UNNAMED} · <span lang={language()}>{writtenDate(article.published) ?? EXPORT.noDate}</span>
        </p>
        <h3>{article.title}</h3>
        {marked.map((parts, i) => (
          <p key={i}>
            {parts.map((part, j) => (
              <Passage key={j} part={part} current={current} onOpen={id => goToCard(pane.current, id)} />
            ))}
          </p>
        ))}
      </article>
      <div class="pane" ref={pane}>
        <p class="summary">{statedDifferently(differences.length, differingOutlets(differences))}</p>
        <CurrentDifference.Provider value={current}>
          {differences.map(difference => (
            <Card
              key={difference.id}
              difference={difference}
              published={article.published}
              demonstration={demonstration}
              onLocate={located.has(difference.id) ? locate : null}
            />
          ))}
        </CurrentDifference.Provider>
      </div>
    </div>
  )
}
