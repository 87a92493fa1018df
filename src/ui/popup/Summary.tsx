/**
 * A comparison in short: how many reports of how many outlets, how many differences of each relation, the first three.
 *
 * Example: “Compared with 4 reports of 3 outlets”, ≠ 2 · ≈ 1, and three buttons that lead to the cards in the sidebar.
 */
import type { Difference, Match } from '../../core/model.ts'
import { COMPARED_LANGUAGE } from '../message.ts'
import { writeList } from '../shared/format.ts'
import { countOutlets, countVoices } from '../shared/grouping.ts'
import { RelationIcon } from '../shared/icons.tsx'
import { countRelations } from '../shared/summary.ts'
import type { Compared } from '../sidebar/Differences.tsx'
import { summaryOf } from '../sidebar/Differences.tsx'
import {
  beforeList,
  comparedWith,
  HIDDEN,
  POPUP,
  partialWords,
  RELATION_COUNTED,
  RELATION_WORDS,
  SIDEBAR,
  searchedThrough,
  UNNAMED,
} from '../words.ts'

/** More are in the sidebar. */
const SHOWN = 3
/** The sidebar names all. */
const OUTLETS_NAMED = 4

interface SummaryProps {
  readonly state: Compared
  readonly onShow: (id: string) => void
}

function First({ difference, onShow }: { readonly difference: Difference; readonly onShow: (id: string) => void }) {
  const { id, topic, relation, here, there } = difference
  return (
    <li>
      <button type="button" class="first" onClick={() => onShow(id)}>
        <span class={`relation ${relation}`} title={RELATION_WORDS[relation]}>
          <RelationIcon relation={relation} />
          <span class="unseen">{beforeList(RELATION_WORDS[relation])} </span>
        </span>
        <span lang={COMPARED_LANGUAGE}>
          <span class="topic">{topic}</span>
          <span class="values">
            <q>{here.quote}</q> / <q>{there[0]?.quote}</q>
          </span>
        </span>
      </button>
    </li>
  )
}

/** “Vantage Wire, The Lamp and 2 more outlets” */
function OutletNames({ stories }: { readonly stories: readonly Match[] }) {
  const names = [...new Set(stories.map(({ outlet }) => outlet ?? UNNAMED))]
  const left = names.length - OUTLETS_NAMED
  return <span>{writeList([...names.slice(0, OUTLETS_NAMED), ...(left > 0 ? [POPUP.moreOutlets(left)] : [])])}</span>
}

function WhyNothing({ state }: { readonly state: Compared }) {
  const { article, related = [] } = state.comparison
  const titles = related.slice(0, SHOWN).map(({ title, outlet }) => POPUP.reportNamed(title ?? UNNAMED, outlet ?? UNNAMED))
  return (
    <details class="soft">
      <summary>{POPUP.whyNothing}</summary>
      {state.searched === 0 ? <p>{POPUP.whyNone}</p> : <p>{article.published === null ? POPUP.whyUndated : POPUP.whyDated}</p>}
      {titles.length > 0 && <p>{POPUP.whyRelated(writeList(titles))}</p>}
    </details>
  )
}

export function Summary({ state, onShow }: SummaryProps) {
  const { differences, stories } = state.comparison
  const hidden = state.dismissed?.length ?? 0
  return (
    <>
      <p class="summary">{summaryOf(state)}</p>
      {hidden > 0 && <p class="soft">{differences.length === 0 ? HIDDEN.inSidebar : HIDDEN.byYou(hidden)}</p>}
      {stories.length === 0 && <p class="soft">{searchedThrough(state.searched)}</p>}
      {stories.length === 0 && <WhyNothing state={state} />}
      {stories.length > 0 && (
        <p class="soft">
          {comparedWith(stories.length, countOutlets(stories), countVoices(stories))}. <OutletNames stories={stories} />
        </p>
      )}
      {state.partial !== false && <p class="note">{partialWords(state.partial)}</p>}
      {state.unread !== undefined && <p class="note">{SIDEBAR.unread(state.unread)}</p>}
      {differences.length > 0 && (
        <>
          <ul class="relations">
            {countRelations(differences).map(([relation, count]) => (
              <li key={relation} class={`relation ${relation}`}>
                <RelationIcon relation={relation} />
                {RELATION_COUNTED[relation](count)}
              </li>
            ))}
          </ul>
          <ol class="firsts" aria-label={POPUP.top}>
            {differences.slice(0, SHOWN).map(difference => (
              <First key={difference.id} difference={difference} onShow={onShow} />
            ))}
          </ol>
          {differences.length > SHOWN && <p class="soft">{POPUP.more(differences.length - SHOWN)}</p>}
        </>
      )}
    </>
  )
}
