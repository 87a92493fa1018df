/**
 * Dates that say of no event when it was: of the report itself, or what something is measured by.
 *
 * "KOLDA, May 14 (Northern Wire) - Jets struck …" · "the worst fire this year" → true
 */
import type { Range } from '../text/phrases.ts'
import { lowers, type Token } from '../text/tokens.ts'
import { EVENT_PLURALS } from './lexicon/countMarks.ts'
import type { Reading } from './reading.ts'

/** How far into a sentence the dash of a dateline stands. */
const DATELINE_REACH = 14

/** "KOLDA, May 14 (Northern Wire) - Jets struck …": the day of the report, not of what it tells. */
function isOfDateline({ tokens, parse }: Reading, at: Range): boolean {
  const dash = tokens.slice(0, DATELINE_REACH).findIndex(t => /^(?:[-–—]|--)$/.test(t.text))
  if (dash < at.to || tokens[dash - 1]?.end === tokens[dash]?.start) return false
  const first = tokens[0]?.text ?? ''
  return tokens[at.from - 1]?.pos !== 'ADP' && /^\p{Lu}/u.test(first) && !parse.clauses.some(c => c.verb.from < dash && c.verb.to <= dash)
}

/** "the worst shooting this year", "the deadliest since 2004": what it is measured by, not when it was. */
function isYardstick({ tokens }: Reading, at: Range): boolean {
  const since = tokens[at.from - 1]?.lower === 'since' || (tokens[at.from - 2]?.lower === 'since' && tokens[at.from - 1]?.lower === 'the')
  if ((tokens[at.from]?.lower !== 'this' && !since) || tokens[at.to - 1]?.lower === 'morning') return false
  for (let i = at.from - 1; i >= Math.max(0, at.from - YARDSTICK_REACH); i--) {
    const token = tokens[i]
    // "the 20th storm to hit the country this year"
    if (!token || token.pos === 'AUX' || (token.pos === 'VERB' && tokens[i - 1]?.lower !== 'to')) return false
    if (SUPERLATIVE.test(token.lower) && !PLAIN_EST.test(token.lower)) return true
  }
  return false
}

const YARDSTICK_REACH = 9
const SUPERLATIVE =
  /^(?:worst|best|most|least|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|only|\p{Ll}{3,}est)$/u
/** Not superlatives for all their ending. */
const PLAIN_EST =
  /^(?:forest|protest|arrest|contest|interest|harvest|request|latest|west|guest|quest|invest|suggest|modest|honest|priest|conquest|unrest|northwest|southwest)$/

/** "so far this year", "38 shootings this year": a span in which many are counted, and when none of them was. */
function isTallied({ tokens, parse }: Reading, at: Range): boolean {
  const first = tokens[at.from]?.lower === 'in' ? at.from + 1 : at.from
  const word = (i: number) => tokens[i]?.lower ?? ''
  if (word(first) !== 'this' && !/^(?:19|20)\d\d$/.test(word(first))) return false
  const before = word(first - 1) === 'in' ? first - 2 : first - 1
  if (word(before) === 'far' && word(before - 1) === 'so') return true
  const head = parse.phrases.findLast(
    p => p.to <= first && first - p.from <= TALLY_REACH && EVENT_PLURALS.has(word(p.head)) && tokens.slice(p.from, p.head).some(isNumber),
  )
  return !!head && !tokens.slice(head.to, first).some(t => t.pos === 'VERB' || t.pos === 'AUX' || t.pos === 'PUNCT')
}

const isNumber = (token: Token): boolean => token.pos === 'NUM' || /^(?:dozens|scores|hundreds|thousands|several|many)$/.test(token.lower)
/** Between the number and the year: "38 school shootings in the country this year". */
const TALLY_REACH = 9

const wordsBefore = ({ tokens }: Reading, at: Range): string => lowers(tokens, at.from - WORDS_BEFORE, at.from)
const WORDS_BEFORE = 6

/** "more than the average for the whole of November": what is usual in a month happened in none. */
const isNorm = (reading: Reading, at: Range): boolean =>
  /\b(?:average|normal|usual|norm|mean|typical) (?:for|in|of)(?: the)?(?: (?:whole|entire|month|full))?(?: month)?(?: of)?$/.test(
    wordsBefore(reading, at),
  )

/** "19 people feared dead last night": when it was feared, not when they died. */
const isOfFear = (reading: Reading, at: Range): boolean =>
  /\b(?:feared|believed|presumed|thought)(?: (?:to be|to have))? (?:dead|died|killed|drowned|lost|missing|trapped|buried)$/.test(
    wordsBefore(reading, at),
  )

/** "picked up in overnight raids": the hour of the arrests, and not of the attack that they are about. */
function isOfPoliceRaid({ tokens }: Reading, at: Range): boolean {
  if (!/^(?:overnight|dawn|pre-dawn|predawn|morning|evening|night|night-time)$/.test(tokens[at.to - 1]?.lower ?? '')) return false
  const raid = /^(?:raids?|search(?:es)?|sweeps?|operations?|swoops?)$/.test(tokens[at.to]?.lower ?? '')
  return raid && tokens.some(t => /^(?:arrest|detain|seize|nab|hold|pick|round|search|police)$/.test(t.lemma))
}

const TOLL = /^(?:toll|tally|number|count|figure|total|deaths|fatalities|dead)$/
const MOVES = /^(?:rise|climb|increase|jump|grow|soar|surge|reach|pass|exceed|stand|go|mount|hit|top|double|reduce|lower|raise)$/

/** "The death toll rose to 19 on Friday": the day of a count, and of nothing that is counted. */
function isOfToll({ tokens, parse }: Reading, at: Range): boolean {
  const clause = parse.clauses.findLast(c => c.verb.to <= at.from && at.from - c.range.to <= 1)
  const subject = clause?.subject
  if (!clause || !subject || subject.to > clause.verb.from || !MOVES.test(tokens[clause.verb.main]?.lemma ?? '')) return false
  return tokens.slice(subject.from, clause.verb.from).some(t => TOLL.test(t.lower))
}

/** "surged 26% from 2018", "down from 2018", "compared with May": what a change is measured from. */
const isBase = (reading: Reading, at: Range): boolean =>
  /\b(?:compared (?:with|to)|(?:up|down|higher|lower|more|less|fewer) (?:than|from)(?: (?:in|the|a))*)$|(?:%|\b(?:per ?cent|percentage points?|points?)) (?:\S+ )?from(?: (?:the|a))?$/.test(
    wordsBefore(reading, at),
  )

/** "the third day of the strike on Tuesday": when its third day was; the first dates it itself. */
const isOfLaterDay = (reading: Reading, at: Range): boolean => LATER_DAY.test(lowers(reading.tokens, at.from - LATER_DAY_WORDS, at.from))
const LATER_DAY =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|another|last|final) (?:straight |consecutive |full )?(?:day|night|week|month|year) of \S+(?: \S+){0,3}?(?: on)?$/
const LATER_DAY_WORDS = 10

export const datesNothing = (reading: Reading, at: Range): boolean =>
  isOfDateline(reading, at) ||
  isYardstick(reading, at) ||
  isTallied(reading, at) ||
  isNorm(reading, at) ||
  isBase(reading, at) ||
  isOfFear(reading, at) ||
  isOfToll(reading, at) ||
  isOfLaterDay(reading, at) ||
  isOfPoliceRaid(reading, at)
