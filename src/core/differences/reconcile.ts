/**
 * Two values at odds that can both be true: a part and its whole, days of two zones, prices of two hours, steps of the law.
 *
 * "six civilians" / "22 people" → a part; "1600 GMT on Friday" / "3 a.m. on Saturday" → other zones.
 */
import { besideTerm } from '../claims/besides.ts'
import { OF_SPAN, ZONED } from '../claims/clauseDates.ts'
import { conceptSet } from '../claims/concepts.ts'
import { shareTerm } from '../claims/countMarks.ts'
import { LAW_FATES } from '../claims/lexicon/fates.ts'
import { NEVER_ALL } from '../claims/lexicon/people.ts'
import { hourOf, MARKET } from '../claims/marketReadings.ts'
import { relatedEvents } from '../families.ts'
import { clash } from '../keys.ts'
import type { Claim, CountValue } from '../model.ts'
import { parseDay } from '../values/calendar.ts'
import { APART, type Verdict } from '../verdict.ts'

/** "1600 GMT on Friday" / "3 a.m. on Saturday": the day of another zone, and the next one here. */
export function inOtherZone({ value: a, frame: x }: Claim, { value: b, frame: y }: Claim): boolean {
  if (a.type !== 'date' || b.type !== 'date' || a.granularity !== 'day' || b.granularity !== 'day') return false
  if (x.terms.includes(ZONED) === y.terms.includes(ZONED)) return false
  return Math.abs((parseDay(a.from) ?? Number.NaN) - (parseDay(b.from) ?? Number.NaN)) <= 1
}

/** "the 1997-1999 war" / "the war began in June 1997": a span names no more than the years of its ends. */
export function isEndOfSpan(here: Claim, there: Claim): boolean {
  const { value: span, frame } = here
  const { value: end, frame: told } = there
  if (span.type !== 'date' || end.type !== 'date' || end.granularity === 'period') return false
  if (frame.terms.includes(OF_SPAN)) return end.from >= span.from && end.to <= span.to
  if (span.granularity !== 'period' || span.bound !== 'exact' || frame.action !== '') return false
  const year = (told.action === 'end' ? span.to : span.from).slice(0, 4)
  return /^(?:begin|end)$/.test(told.action) && end.from.slice(0, 4) === year && end.to.slice(0, 4) === year
}

const MIDNIGHT = conceptSet(['midnight'])

/** "expires at midnight on June 30" / "on July 1": the midnight that ends a day begins the next. */
export function isMidnightBetween({ value: a, frame: x }: Claim, { value: b, frame: y }: Claim): boolean {
  if (a.type !== 'date' || b.type !== 'date' || a.granularity !== 'day' || b.granularity !== 'day') return false
  const midnight = [x, y].map(({ terms }) => terms.some(t => MIDNIGHT.has(t)))
  if (midnight[0] === midnight[1]) return false
  const [ends, begins] = midnight[0] ? [a, b] : [b, a]
  return (parseDay(begins.from) ?? Number.NaN) - (parseDay(ends.from) ?? Number.NaN) === 1
}

const ONLY = /\b(?:only|just)\b/i

/** "can lose no more than three" / "can lose only three": two ways to set one limit; null where either sets none. */
export function limitsAgree(here: Claim, there: Claim): boolean | null {
  const [a, b] = [here.value, there.value]
  if (a.type !== 'count' || b.type !== 'count' || a.said === null || b.said === null) return null
  const [most, exact] = a.bound === 'atMost' ? [a, there] : [b, here]
  const other = most === a ? b : a
  if (most.bound !== 'atMost' || other.bound !== 'exact' || !ONLY.test(exact.quote)) return null
  return a.said === b.said
}

const FROM_TODAY = /\b(?:last|this|next|past) (?:week|weekend|month)\b/i

/** "last week" / "on Friday": days from the report's own, told as roughly as the distance asks for. */
export function isRoughFromToday(here: Claim, there: Claim, { relation }: Verdict): boolean {
  if (relation !== 'precision' || here.value.type !== 'date') return false
  return FROM_TODAY.test(here.quote) !== FROM_TODAY.test(there.quote)
}

/** "the 2020 election", "the November vote": of what is held on a day that was set, the year or month is part of its name. */
const NAMED_BY_DATE =
  /^(?:(?:19|20)\d\d|(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept?|oct|nov|dec)\.?))(?: (?:19|20)\d\d)? (?:\p{L}+ )?(?:elections?|vote|ballot|polls?|primary|primaries|referendum|midterms?|caucus(?:es)?|olympics|games)$/iu

/** "the 2020 election" / "the Nov. 3 election": called by its year, whichever day it was. */
export function isCalledByDate(here: Claim, there: Claim, { relation }: Verdict): boolean {
  return relation === 'precision' && here.kind === 'date' && [here, there].some(({ quote }) => NAMED_BY_DATE.test(quote))
}

/** Two days of one person, and no word in common but his name: two doings. */
export function ofOtherDoings(here: Claim, there: Claim): boolean {
  const [a, b] = [here.frame, there.frame]
  if (here.kind !== 'date' || a.head === b.head || relatedEvents(a.head, b.head)) return false
  const past = [a, b].every(({ parts }) => parts.includes('past'))
  const unnamed = !a.terms.includes(b.head) && !b.terms.includes(a.head)
  return (past && unnamed) || !a.terms.some(t => b.terms.includes(t))
}

const isFewer = (part: CountValue, whole: CountValue): boolean =>
  (part.said ?? part.min ?? 0) < (whole.said ?? whole.max ?? Number.POSITIVE_INFINITY)

/** From this share on, "eleven miners" of "13 people" are no part but another count of all; of a people's own it takes more. */
const NEARLY_ALL = 0.75
const NEARLY_ALL_OF_PEOPLE = 0.8
/** Figures below this differ by a large share wherever they differ. */
const FEW = 10

/** "Eleven miners" / "13 people": whoever they are, they may well be all there were; "nine children" / "11 people" never are. */
function isNearlyAll(part: Claim, whole: Claim): boolean {
  const [a, b] = [part.value, whole.value]
  if (a.type !== 'count' || b.type !== 'count' || part.frame.parts.some(p => NEVER_ALL.has(p))) return false
  const [x, y] = [a.said ?? a.min ?? 0, b.said ?? b.max ?? Number.POSITIVE_INFINITY]
  return x >= FEW && x / y >= (part.frame.parts.some(p => p.startsWith('@')) ? NEARLY_ALL_OF_PEOPLE : NEARLY_ALL)
}

/** "six civilians" of "22 people": a part of the whole, as far as the figures go. */
export function isPartOf(here: Claim, there: Claim): boolean {
  const [a, b] = [here.value, there.value]
  if (a.type !== 'count' || b.type !== 'count') return false
  // "64 Ethiopians" of "148 prisoners"
  const [x, y] = [here, there].map(({ frame }) => frame.parts.some(part => part.startsWith('@')))
  if (x === y && (here.frame.parts.length === 0) === (there.frame.parts.length === 0)) return false
  const isHere = x === y ? here.frame.parts.length > 0 : x
  const [part, whole] = isHere ? [here, there] : [there, here]
  return (isHere ? isFewer(a, b) : isFewer(b, a)) && !isNearlyAll(part, whole)
}

/** "71 of the club's 82 games" / "71 games": one tells the share, the other the whole of it as well. */
export function isShare({ frame }: Claim, { value }: Claim): boolean {
  return value.type === 'count' && value.said !== null && frame.terms.includes(shareTerm(value.said))
}

/** "a judge and three others" / "four people": one toll, and "three others" may be all that a report counts besides. */
export function withThoseBeside({ value: a, frame }: Claim, { value: b }: Claim): boolean {
  if (a.type !== 'count' || b.type !== 'count' || a.said === null || b.said === null) return false
  const beside = b.said - a.said
  return beside > 0 && (frame.terms.includes(besideTerm(beside)) || frame.terms.includes(besideTerm('some')))
}

/** Two prices on a market: of two hours or two papers they say nothing of each other, of one hour they can clash. */
export function judgeMarket({ frame: a }: Claim, { frame: b }: Claim, verdict: Verdict): Verdict {
  const [x, y] = [hourOf(a.terms), hourOf(b.terms)]
  // "Halden's shares fell to $61" / "Corvina's rose to $27": whose they are stands right before.
  if (clash(a.actors, b.actors)) return APART
  if (a.terms.includes(MARKET) !== b.terms.includes(MARKET) || (x && y && x !== y)) return APART
  if (clash(a.names, b.names)) return APART
  return x && y ? verdict : { relation: 'scope', reason: 'perhaps read at another hour' }
}

/** Words by which the worse hurt are told from all the hurt. */
const WORSE = conceptSet(['serious', 'critic', 'sever', 'grave'])

/** "50 with serious injuries" / "55 injured": the worse hurt are a part of all, as far as the figures go. */
export function isWorsePart(here: Claim, there: Claim): boolean {
  const [a, b] = [here.value, there.value]
  if (a.type !== 'count' || b.type !== 'count' || here.frame.action !== 'injure' || there.frame.action !== 'injure') return false
  const worse = [here, there].map(({ frame }) => frame.terms.some(t => WORSE.has(t)))
  if (worse[0] === worse[1]) return false
  return worse[0] ? isFewer(a, b) : isFewer(b, a)
}

/** "no one was seriously hurt" / "three were hurt": of the worse hurt there may be none. */
export const isNoneOfWorse = (here: Claim, there: Claim): boolean =>
  isWorsePart(here, there) && [here, there].some(({ value }) => value.type === 'count' && value.said === 0)

/** "two charged" / "three arrested": steps of the law that different numbers of people come to. */
export const otherSteps = ({ frame: a }: Claim, { frame: b }: Claim): boolean =>
  a.action !== b.action && LAW_FATES.has(a.action) && LAW_FATES.has(b.action)
