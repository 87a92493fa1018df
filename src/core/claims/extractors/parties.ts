/**
 * Names in a row: countries, persons, bodies, titles of magazines.
 *
 * "Vessels from Greece, Italy and Malta took part" → head "list", members "@gr", "@it", "@mt"; "in magazines such as Harvest and Meridian" → open.
 */
import type { Mention } from '../../names/mentions.ts'
import { spellingKey } from '../../names/spelling.ts'
import { sortedSet } from '../concepts.ts'
import { actionOf, clauseAround, type Draft } from '../frames.ts'
import { LIGHT_VERBS } from '../lexicon/groups.ts'
import type { ArticleReading, Reading } from '../reading.ts'
import type { Triggers } from '../triggers.ts'
import { keyOf } from './bearer.ts'

const MIN_MEMBERS = 2
/** Between two names of a list stand at most a comma, "and" and a word or two: "the pension fund Great Plains". */
const MAX_BETWEEN = 5
const JOINS = /^(?:,|and|or|&)$/
const OPENERS = /^(?:including|include|like|as|among|namely|e\.g\.|especially)$/

/** "Latvia Norway and Sweden": headlines and careless copy leave the comma out between countries. */
const runsOn = (before: Mention, after: Mention): boolean =>
  before.to === after.from && before.type === 'country' && after.type === 'country'

function joined(reading: Reading, before: Mention, after: Mention): boolean {
  if (runsOn(before, after)) return true
  const between = reading.tokens.slice(before.to, after.from)
  // "France's president and Italy": the country only says whose.
  if (between[0] && /^(?:'s|’s)$/.test(between[0].lower)) return false
  const joins = between.findIndex(t => JOINS.test(t.lower))
  return (
    joins >= 0 &&
    between.length <= MAX_BETWEEN &&
    // Beside the joins, words stand only before the next name.
    between.every((t, i) => JOINS.test(t.lower) || (i > joins && /^(?:DET|NOUN|ADJ)$/.test(t.pos)))
  )
}

/** Countries whose people, government or possessive says only what the next name belongs to are no members. */
function isMember(reading: Reading, mention: Mention): boolean {
  const next = reading.tokens[mention.to]
  return (
    mention.type !== 'country' || !next || (next.lower !== "'s" && !/^(?:NOUN|ADJ|PROPN)$/.test(next.pos)) || placeFollows(reading, mention)
  )
}

const placeFollows = (reading: Reading, mention: Mention): boolean =>
  reading.mentions.some(m => m.from === mention.to && m.type === 'country')

/** "in Arica and Jonas Weld in Tacna": where one was, and another person. */
const isOfOneSort = ({ tokens }: Reading, last: Mention, next: Mention): boolean =>
  !(
    next.type === 'person' &&
    next.words.includes(' ') &&
    !last.words.includes(' ') &&
    /^(?:in|at|near|from)$/.test(tokens[last.from - 1]?.lower ?? '')
  )

/** Runs of names of which the last two are joined by a word. */
function listsIn(reading: Reading): Mention[][] {
  const lists: Mention[][] = []
  for (const mention of reading.mentions) {
    if (!isMember(reading, mention)) continue
    const list = lists[lists.length - 1]
    const last = list?.[list.length - 1]
    if (list && last && joined(reading, last, mention) && isOfOneSort(reading, last, mention)) list.push(mention)
    else lists.push([mention])
  }
  return lists.filter(list => {
    const [last, previous] = [list[list.length - 1], list[list.length - 2]]
    return (
      list.length >= MIN_MEMBERS &&
      last &&
      previous &&
      reading.tokens.slice(previous.to, last.from).some(t => /^(?:and|or|&)$/.test(t.lower))
    )
  })
}

function memberKey(reading: Reading, article: ArticleReading, mention: Mention): string {
  if (mention.type === 'country') return mention.key
  if (mention.type === 'person' && article.persons.has(mention.key)) return keyOf(article, mention)
  return reading.tokens
    .slice(mention.from, mention.to)
    .filter(t => /\p{L}/u.test(t.text) && !/^(?:of|the|and|for)$/.test(t.lower))
    .map(t => spellingKey(t.text))
    .join(' ')
}

/** "withdraw from Arica and Tacna": places, told of as such. */
const LEAVING = new Set(['withdraw', 'evacuate', 'flee', 'deport', 'displace', 'expel', 'transfer', 'retreat'])
const isRoute = (reading: Reading, first: Mention, action: string): boolean =>
  LEAVING.has(action) && /^(?:from|to|into)$/.test(reading.tokens[first.from - 1]?.lower ?? '')

export const PARTY_TRIGGERS: Triggers = { words: [new Set(['and', 'or', '&'])] }

export function extractParties(reading: Reading, article: ArticleReading): Draft[] {
  return listsIn(reading).flatMap(list => {
    const first = list[0]
    const last = list[list.length - 1]
    if (!first || !last) return []
    const focus = { from: first.from, to: last.to }
    const clause = clauseAround(reading.parse, focus)
    const action = actionOf(clause)
    if (isRoute(reading, first, action)) return []
    const open = OPENERS.test(reading.tokens[first.from - 1]?.lower ?? '') || OPENERS.test(reading.tokens[first.from - 2]?.lower ?? '')
    return [
      {
        kind: 'participants',
        aspect: 'list',
        focus,
        quote: focus,
        value: { type: 'set', members: sortedSet(list.map(m => memberKey(reading, article, m))), open },
        head: 'list',
        action: LIGHT_VERBS.has(action) ? '' : action,
        topic: list.every(m => m.type === 'country') ? 'Which countries' : 'Which names',
      } satisfies Draft,
    ]
  })
}
