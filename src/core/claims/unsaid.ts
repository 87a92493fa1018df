/**
 * Numbers of people that no noun names: what a hall holds, what the police counted, who was there.
 *
 * "the hall may hold 250" → person, capacity · "the union spoke of 150,000" → person · "there were some 400 inside" → person, inside
 */
import type { CountValue } from '../model.ts'
import type { Range } from '../text/phrases.ts'
import { lowers, type Token } from '../text/tokens.ts'
import { CROWD_PEOPLE, GATHERING } from './lexicon/fates.ts'
import { ANYBODY_WORDS, PEOPLE_WORDS } from './lexicon/people.ts'
import type { Reading } from './reading.ts'
import type { CountedFate } from './tolls.ts'

/** Words before a number that are read, its bounds left out. */
const WINDOW = 6
/** Words that only bound a figure, where its reader left them outside. */
const BOUNDS =
  /^(?:about|around|nearly|almost|approximately|roughly|some|least|more|than|at|up|to|only|just|well|over|as|many|maximum|a|of)$/
const ROOM =
  /(?:^| )(?:(?:can|may|could|might|to|should|must) (?:only )?(?:hold|seat|accommodate|sit|house)|room for|space for|seats for|capacity of|capacity is|capacity was|seats|(?:licensed|licenced|designed|built|meant|permitted|approved|cleared|certified|certificated|registered|authorized|authorised|allowed|rated) (?:for|to (?:hold|carry|seat|take|accommodate|house))|allows? for|(?:its|the|their|a|legal|official|safe|passenger|maximum) (?:limit|capacity|maximum) of|beds for|berths for|accommodation for|(?:seating|sleeping|housing))$/
const ESTIMATE =
  /(?:^| )(?:(?:spoke|speaks|speak|speaking|talked|talks) of|counted|counts|counting|saw|estimated|estimates|claimed|claims|drew|attracted|attended by|put (?:it|them|their number|the number|the figure|the total|the turnout|the crowd))$/
const THERE = /(?:^| )there (?:were|are|had been|have been|may have been|might have been)$/
/** A crowd is estimated; "the judge saw 12" may be anything. */
const LEAST_CROWD = 100
const LEAST_THERE = 10
const STANDS = /^(?:in|inside|at) the (?:stands?|stadium|ground|arena|audience|terraces|crowd)$/
const INSIDE = /^(?:inside|in|aboard|there|on)$/

const ends = (token: Token | undefined): boolean => !token || /^(?:PUNCT|ADP|CCONJ|SCONJ|ADV)$/.test(token.pos)

function wordsBefore(tokens: readonly Token[], from: number): string {
  let to = from
  while (to > 0 && BOUNDS.test(tokens[to - 1]?.lower ?? '')) to--
  // "room for", "capacity of", "allows for": the bound belongs to the words before.
  if (/^(?:of|to)$/.test(tokens[to]?.lower ?? '') && to < from) to++
  return lowers(tokens, to - WINDOW, to)
}

const counted = (from: number, to: number, action: string): CountedFate => ({
  counted: { range: { from, to }, head: 'person', words: 'people', parts: [], phrase: null },
  action,
  range: { from, to },
})

/** Year-like figures are no crowd. */
const isYear = (token: Token | undefined): boolean => /^(?:1[89]|20)\d\d$/.test(token?.text ?? '')

/** The people that a number counts where only the words before it say that it counts people. */
export function unsaidBefore(reading: Reading, at: Range, { said }: CountValue): CountedFate | null {
  const { tokens } = reading
  if (said === null || isYear(tokens[at.to - 1])) return null
  const behind = tokens[at.to]
  const people = !!behind && (ANYBODY_WORDS.has(behind.lemma) || PEOPLE_WORDS.has(behind.lemma))
  if (!people && !ends(behind)) return null
  // "250 of them", "60 to 30", "12 in favour": parts, scores and votes.
  if (!people && behind && /^(?:of|to|in favor|against|for|per|by|-)$/.test(behind.lower)) return null
  const words = wordsBefore(tokens, at.from)
  if (ROOM.test(words) && said >= LEAST_THERE) return counted(Math.max(0, at.from - 2), people ? at.to + 1 : at.to, 'capacity')
  if (people) return null
  // "with 22,500 in the stands"
  const seats = said >= LEAST_CROWD && STANDS.test(lowers(tokens, at.to, at.to + 3))
  if (seats) return counted(at.from, at.to + 3, 'crowd')
  if (THERE.test(words) && said >= LEAST_THERE) {
    const inside = INSIDE.test(behind?.lower ?? '')
    return counted(Math.max(0, at.from - 2), at.to, inside ? 'inside' : '')
  }
  if (!ESTIMATE.test(words) || said < LEAST_CROWD) return null
  const crowd = tokens.some(t => GATHERING.has(t.lower) || CROWD_PEOPLE.has(t.lower))
  return counted(Math.max(0, at.from - (tokens[at.from - 1]?.pos === 'ADP' ? 2 : 1)), at.to, crowd ? 'crowd' : '')
}
