/**
 * Lists of countries that do something together.
 *
 * "Vessels from Greece, Italy and Malta took part" → head "list", members "@gr", "@it", "@mt".
 */
import type { Mention } from '../../names/mentions.ts'
import { sortedSet } from '../concepts.ts'
import { actionOf, clauseAround, type Draft } from '../frames.ts'
import { LIGHT_VERBS } from '../lexicon/groups.ts'
import type { Reading } from '../reading.ts'

const MIN_MEMBERS = 2
/** Between two names of a list stand at most a comma, "and" and a word or two: "the pension fund Great Plains". */
const MAX_BETWEEN = 5

function joined(reading: Reading, before: Mention, after: Mention): boolean {
  const between = reading.tokens.slice(before.to, after.from)
  const joins = between.some(t => t.text === ',' || t.lower === 'and')
  return (
    joins &&
    between.length <= MAX_BETWEEN &&
    between.every(t => t.text === ',' || t.lower === "'s" || /^(?:CCONJ|DET|NOUN|ADJ|PART)$/.test(t.pos))
  )
}

/** Runs of names that a comma or "and" joins, the last join an "and". */
function listsIn(reading: Reading): Mention[][] {
  const lists: Mention[][] = []
  for (const mention of reading.mentions.filter(m => m.type === 'country')) {
    const list = lists[lists.length - 1]
    const last = list?.[list.length - 1]
    if (list && last && joined(reading, last, mention)) list.push(mention)
    else lists.push([mention])
  }
  return lists.filter(list => {
    const [last, previous] = [list[list.length - 1], list[list.length - 2]]
    return list.length >= MIN_MEMBERS && last && previous && reading.tokens.slice(previous.to, last.from).some(t => t.lower === 'and')
  })
}

export function extractParties(reading: Reading): Draft[] {
  return listsIn(reading).flatMap(list => {
    const first = list[0]
    const last = list[list.length - 1]
    if (!first || !last) return []
    const focus = { from: first.from, to: last.to }
    const action = actionOf(clauseAround(reading.parse, focus))
    return [
      {
        kind: 'participants',
        focus,
        quote: focus,
        value: { type: 'set', members: sortedSet(list.map(m => m.key)), open: false },
        head: 'list',
        action: LIGHT_VERBS.has(action) ? '' : action,
        topic: 'Who takes part',
      } satisfies Draft,
    ]
  })
}
