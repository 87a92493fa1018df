/**
 * The differences that are listed: without those hidden, as filtered, sorted and searched. A difference that was asked for is always among them.
 *
 * `const list = useListed(differences, dismissed, wanted)`; `list.search('kwai')`; `list.listed` is what to draw
 */
import { useMemo, useState } from 'preact/hooks'
import type { Difference } from '../../core/model.ts'
import { type Filter, NO_FILTER, type Sort } from '../../settings.ts'
import { queryWords } from '../shared/found.ts'
import { type Choices, choicesOf, fitting, inOrder, isFilter, passes } from './choosing.ts'
import type { Wanted } from './Differences.tsx'
import type { Placed } from './held.ts'
import { searcherOf } from './search.ts'
import { type Choice, useChoice } from './useChoice.ts'
import { type Dismissals, useDismissals } from './useDismissals.ts'

/** Fewer cards are seen at a glance: filters would only be in the way, and so would what they leave out. */
export const FILTERED_FROM = 5

export interface List {
  readonly dismissals: Dismissals
  readonly listed: readonly Placed[]
  /** Cards that are not hidden, and how many of them pass the filter. */
  readonly all: readonly Difference[]
  readonly passing: number
  readonly choices: Choices
  readonly filter: Filter
  readonly sort: Sort
  readonly filtered: boolean
  readonly choose: (change: Partial<Choice>) => void
  readonly query: string
  /** The words of the search. */
  readonly words: readonly string[]
  readonly search: (query: string) => void
  /** The reader is about to search. */
  readonly prepare: () => void
}

const isCard = ({ hidden }: Placed) => !hidden

export function useListed(differences: readonly Difference[], dismissed: readonly Difference[], wanted: Wanted | null): List {
  const dismissals = useDismissals(differences, dismissed)
  const { placed } = dismissals
  const [choice, remember] = useChoice()
  const asked = wanted?.asked ?? 0
  const [searched, setSearched] = useState({ query: '', asked: 0 })
  const [chosen, setChosen] = useState(0)
  const { all, choices, find } = useMemo(() => {
    const cards = placed.filter(isCard).map(({ difference }) => difference)
    return { all: cards, choices: choicesOf(cards), find: searcherOf(placed.map(({ difference }) => difference)) }
  }, [placed])
  // A search or a filter from before a difference was asked for might hide it.
  const query = wanted?.id != null && searched.asked !== asked ? '' : searched.query
  const remembered = all.length < FILTERED_FROM ? NO_FILTER : fitting(choice.filter, choices)
  const hides = wanted?.id != null && chosen !== asked && all.some(one => one.id === wanted.id && !passes(one, remembered))
  const filter = hides ? NO_FILTER : remembered
  const { found, words } = useMemo(() => ({ found: new Set(find(query)), words: queryWords(query) }), [find, query])
  const passed = placed.filter(one => !isCard(one) || passes(one.difference, filter))
  return {
    dismissals,
    listed: inOrder(
      passed.filter(({ difference }) => found.has(difference)),
      choice.sort,
    ),
    all,
    passing: passed.filter(isCard).length,
    choices,
    filter,
    sort: choice.sort,
    filtered: isFilter(filter),
    choose: change => {
      setChosen(asked)
      remember(change)
    },
    query,
    words,
    search: text => setSearched({ query: text, asked }),
    prepare: find.prepare,
  }
}
