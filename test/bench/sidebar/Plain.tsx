/**
 * What the list is measured against: the same texts in plain elements, without drawings, menus or a forgiving search.
 *
 * Example: `render(<Plain differences={differences} />, place)`
 */
import { useState } from 'preact/hooks'
import type { Difference } from '../../../src/core/model.ts'

const textOf = ({ topic, here, there, same }: Difference) =>
  [topic, here.quote, ...there.flatMap(({ quote, outlet }) => [quote, outlet]), ...same.map(({ outlet }) => outlet)].join(' ').toLowerCase()

function PlainCard({ difference }: { readonly difference: Difference }) {
  const { topic, relation, here, there, same } = difference
  return (
    <article class="card" data-difference={difference.id}>
      <p>{relation}</p>
      <h3>{topic}</h3>
      <p>{here.quote}</p>
      <ul>
        {there.map(one => (
          <li key={one.article}>
            <p>{one.quote}</p>
            <a href={one.url ?? ''}>{one.outlet}</a> <span>{one.published}</span>
            <p>{one.reason}</p>
          </li>
        ))}
      </ul>
      <p>{same.map(({ outlet }) => outlet).join(', ')}</p>
    </article>
  )
}

export function Plain({ differences }: { readonly differences: readonly Difference[] }) {
  const [query, setQuery] = useState('')
  const [relation, setRelation] = useState<string | null>(null)
  const words = query.toLowerCase().split(/\s+/u)
  const listed = differences
    .filter(one => relation === null || one.relation === relation)
    .filter(one => words.every(word => textOf(one).includes(word)))
  return (
    <>
      <input class="search" type="search" aria-label="search" value={query} onInput={event => setQuery(event.currentTarget.value)} />
      <div class="chips">
        <button type="button" onClick={() => setRelation(relation === null ? 'conflict' : null)}>
          conflict
        </button>
      </div>
      <ol class="cards">
        {listed.map(difference => (
          <li key={difference.id}>
            <PlainCard difference={difference} />
          </li>
        ))}
      </ol>
    </>
  )
}
