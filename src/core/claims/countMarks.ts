/**
 * What sets a count apart from the plain one of its event: it counts another event, many events, or what came on top.
 *
 * "in an earlier attack that killed nine" → "elsewhere"; "12 more bodies, bringing the toll to 31" → "further";
 * "by a majority of 11 votes" → "margin". Counts that do not bear the same marks are never compared, but for "history" and "former"
 * (lexicon/countMarks.ts).
 */
import type { DateValue } from '../model.ts'
import type { Range } from '../text/phrases.ts'
import { lowers, type Token } from '../text/tokens.ts'
import { EVENT_PLURALS, EVENT_SINGULARS, FURTHER, type Mark, OTHER_EVENT } from './lexicon/countMarks.ts'
import { type Reading, tokensWithin } from './reading.ts'

const DAY = 86_400_000
/** A report tells of what happened within this many days before it; what is dated earlier is history to it. Lower marks more. */
const HISTORY_DAYS = 45
/** Words between a word for another event and the figure it killed. */
const EVENT_REACH = 14
/** And where several events are counted: "at least eight raids … in the final months of last year that killed nine". */
const EVENTS_REACH = 32
/** How far behind a figure the total may stand that it is added to. */
const TOTAL_REACH = 12
/** Words between "of" and the whole: "of the club's 82". */
const WHOLE_REACH = 4

/** "killed five, bringing the toll to 31", "20 new moons, taking the total to 60". */
const TOTAL =
  /^[^.;]*?\b(?:bring|tak|rais|push|lift)ing (?:up )?(?:the|its|their|his|her|this|that)\b[^,.;]* (?:toll|total|number|count|tally|figure|deaths|fatalities)\b[^,.;]* to\b/

const isAdded = (tokens: readonly Token[], at: Range): boolean => TOTAL.test(lowers(tokens, at.to, at.to + 2 * TOTAL_REACH))

/** "two more wells", "another 12 bids": on top of those before. */
const hasMore = (tokens: readonly Token[], at: Range): boolean =>
  [tokens[at.from - 1], tokens[at.to]].some(t => FURTHER.has(t?.lower ?? ''))

/** "the remaining eight boys", "the other 30 million doses": what is left of those told of. */
const isRest = (tokens: readonly Token[], { from, to }: Range): boolean =>
  /^(?:remaining|rest)$/.test(tokens[from - 1]?.lower ?? '') || tokens[to]?.lower === 'remaining'

/** "the 20th straight week that at least 1 million people": what each of them has reached, and no count of this one. */
const isStreak = (tokens: readonly Token[], { from }: Range): boolean =>
  /\b(?:straight|consecutive|successive) (?:day|week|month|quarter|year|season)s?\b(?: \S+){0,6}$/.test(
    lowers(tokens, from - STREAK_REACH, from),
  )
const STREAK_REACH = 12

/** Fates to which more people come as time goes on; "another 40 were hurt" are all the hurt, beside the dead. */
const ADDED_TO: ReadonlySet<string> = new Set([
  ...['die', 'arrest', 'charge', 'convict', 'rescue', 'save', 'bring', 'evacuate', 'release', 'kidnap', 'infect'],
])

/** "seven more bodies", "five more people died", "another three were arrested": unless the sentence counts others before. */
function isMorePeople(reading: Reading, at: Range, action: string): boolean {
  const { tokens } = reading
  const more = [tokens[at.from - 1], tokens[at.to]].some(t => MORE_PEOPLE.test(t?.lower ?? '')) && tokens[at.to + 1]?.lower !== 'than'
  // "rose to 29 after seven more bodies were found": bodies are the dead, whoever was counted before.
  const bodies = tokens.slice(at.to, at.to + 3).some(t => t.lower === 'bodies')
  const first = bodies || !reading.values.some(v => v.value.type === 'count' && v.end < (tokens[at.from]?.start ?? 0))
  return more && first && ADDED_TO.has(action)
}
const MORE_PEOPLE = /^(?:more|another|additional|further)$/

/**
 * Of the hurt, "three others" are all who were hurt beside the dead; and a raid that "killed 12, bringing the toll of the war to 300"
 * killed 12. Only both words together say that they were found later.
 */
function isFurther(reading: Reading, at: Range, head: string, action: string): boolean {
  const { tokens } = reading
  if (head === 'person' && isMorePeople(reading, at, action)) return true
  const found = head === 'person' && tokens.slice(Math.max(0, at.from - 3), at.to + 3).some(t => t.lower === 'bodies')
  return head === 'person' ? isAdded(tokens, at) && (found || hasMore(tokens, at)) : isAdded(tokens, at) || hasMore(tokens, at)
}

/** Sentences back in which a figure may have been told of first. */
const SENTENCES_BACK = 4

/** "of the 100 million doses", after "100 million additional doses": the same ones. */
function isToldAsMore(reading: Reading, at: Range): boolean {
  if (!/^(?:the|those|these)$/.test(reading.tokens[at.from - 1]?.lower ?? '')) return false
  const start = reading.tokens[at.from]?.start
  const value = reading.values.find(v => v.value.type === 'count' && v.start === start)?.value
  if (value?.type !== 'count' || value.said === null) return false
  let told: Reading | null = reading.previous
  for (let back = 0; told && back < SENTENCES_BACK; back++, told = told.previous) {
    const { tokens, values } = told
    const more = values.some(v => {
      const range = v.value.type === 'count' && v.value.said === value.said ? tokensWithin(tokens, v.start, v.end) : null
      return !!range && hasMore(tokens, range)
    })
    if (more) return true
  }
  return false
}

/** What the figure for all bears where a share of them is told as well. No concept is written with a colon. */
export const shareTerm = (share: number): string => `share:${share}`

/** "71 of the club's 82 games": 71, at the figure for all. Null where no share of them is told. */
export function shareTold(reading: Reading, at: Range): number | null {
  const { tokens } = reading
  for (let i = at.from - 1; i >= at.from - 1 - WHOLE_REACH; i--) {
    const token = tokens[i]
    if (!token) return null
    if (token.lower === 'of') {
      const end = tokens[i - 1]?.end ?? -1
      const share = i < at.from - 1 ? reading.values.find(v => v.value.type === 'count' && v.end === end) : undefined
      return share?.value.type === 'count' ? share.value.said : null
    }
    if (!/^(?:DET|PRON|PROPN|ADJ|PART|NOUN)$/.test(token.pos)) return null
  }
  return null
}

/** "a majority of 11 votes", "won by 300 votes": not the votes that were cast for it. */
function isMargin(tokens: readonly Token[], at: Range): boolean {
  const before = lowers(tokens, at.from - 5, at.from)
  // "six points clear of"
  if (/^(?:point|stroke|shot|goal|run)s? (?:clear|ahead|adrift|behind|off|short)\b/.test(lowers(tokens, at.to, at.to + 2))) return true
  if (/\bplus or minus$/.test(before)) return true
  if (/\b(?:margin|majority|lead|gap) of(?: (?:just|only|about|some|over|almost))*$/.test(before)) return true
  return (
    / by(?: (?:just|only|a mere))*$/.test(` ${before}`) &&
    /^(?:vote|point|seat|goal|run)s?$/.test(tokens[at.to]?.lower ?? '') &&
    !/^to|-/.test(tokens[at.to + 1]?.lower ?? '')
  )
}

/** All dates of the clause or, where it has none, of the sentence lie well before the report. */
export function isHistory(reading: Reading, at: Range, published: string | null): boolean {
  const day = published ? Date.parse(published.slice(0, 10)) : Number.NaN
  if (Number.isNaN(day)) return false
  const dates = reading.values.flatMap(v => (v.value.type === 'date' && v.value.anchored ? [v.value] : []))
  const old = ({ to }: DateValue) => day - Date.parse(to) > HISTORY_DAYS * DAY
  return dates.length > 0 && dates.every(old) && !reading.lead && !isSince(reading.tokens, at)
}

const isSince = (tokens: readonly Token[], at: Range): boolean => tokens.slice(at.to).some(t => t.lower === 'since')

/** "since the war began", "so far this year", "over the past 18 months": a sum over many events. */
const SUMMED =
  /\bso far this (?:year|month|decade)\b|\b(?:over|in|during|within) the (?:past|last) (?:\S+ )?(?:months|years|decades?|decade|year)\b|\bsince (?:the (?:\S+ )?(?:war|conflict|uprising|insurgency|revolt|crisis|intifada|rebellion|fighting)|(?:19|20)\d\d)\b/

/** Said of this figure: no other one stands between. */
function isSummed(tokens: readonly Token[], at: Range): boolean {
  const next = tokens.findIndex((t, i) => i >= at.to && t.pos === 'NUM' && !YEAR.test(t.text))
  const last = tokens.findLastIndex((t, i) => i < at.from && t.pos === 'NUM' && !YEAR.test(t.text))
  const sums = (from: number, to: number) => SUMMED.test(lowers(tokens, from, unrivalledFrom(tokens, from, to)))
  return sums(at.to, next < 0 ? tokens.length : next) || sums(last + 1, at.from)
}
/** "in the deadliest attack since the war began": what has not been outdone for so long is one event. Where that begins, `to` where nothing does. */
function unrivalledFrom(tokens: readonly Token[], from: number, to: number): number {
  let most = to
  for (let i = from; i < to; i++) {
    const { lower: word = '', pos } = tokens[i] ?? {}
    if (UNRIVALLED.test(word) || (pos === 'ADJ' && word.endsWith('est'))) most = i
    else if (/^[,.;]$/.test(word)) most = to
    else if (word === 'since' && most < to) return most
  }
  return to
}
const UNRIVALLED = /^(?:first|worst|only)$/
const YEAR = /^(?:19|20)\d\d$/

/** Words right before a noun, up to three. */
function attributesOf(tokens: readonly Token[], at: number): readonly Token[] {
  let from = at
  while (from > 0 && at - from < 3 && /^(?:ADJ|NOUN|PROPN|NUM|DET|ADV|VERB)$/.test(tokens[from - 1]?.pos ?? '')) from--
  return tokens.slice(from, at)
}

/** "an earlier attack that killed nine", "40 attacks, in which 12 people died", "died in a separate attack". */
function isOfOther(tokens: readonly Token[], at: Range): boolean {
  for (let i = at.to + EVENT_REACH / 2; i >= Math.max(1, at.from - EVENTS_REACH); i--) {
    const word = tokens[i]?.lower ?? ''
    const behind = i >= at.to
    const [one, many] = [EVENT_SINGULARS.has(word), EVENT_PLURALS.has(word)]
    const far = i < at.from - EVENT_REACH
    if (!many && (far || !one)) continue
    const marks = attributesOf(tokens, i)
    if (many && !behind && marks.some(t => t.pos === 'NUM')) return true
    if (!far && (marks.some(t => OTHER_EVENT.has(t.lower)) || (!behind && tokens[i - 1]?.lower === 'last'))) return true
  }
  return false
}

/** "Last year a storm killed 12": an event of which nothing was told before. */
const isNew = (tokens: readonly Token[], { from }: Range): boolean =>
  tokens.slice(Math.max(0, from - EVENT_REACH), from).some((t, i, all) => {
    const article = EVENT_SINGULARS.has(t.lower) && all.slice(Math.max(0, i - ARTICLE_REACH), i).findLast(before => before.pos === 'DET')
    return !!article && /^(?:an?|another)$/.test(article.lower)
  })
/** "a massive car bomb attack" */
const ARTICLE_REACH = 4

/** "the second accident this year to kill more than 20": a yardstick, and no toll. */
function isYardstick(tokens: readonly Token[], at: Range): boolean {
  let verb = at.from - 1
  while (/^(?:more|at|fewer|less|over|nearly|about|than|least)$/.test(tokens[verb]?.lower ?? '')) verb--
  if (!/^(?:kill|claim|injure)$/.test(tokens[verb]?.lower ?? '') || tokens[verb - 1]?.lower !== 'to') return false
  return tokens
    .slice(Math.max(0, verb - EVENT_REACH), verb)
    .some(t => /^(?:first|second|third|fourth|fifth|sixth|only|latest|last)$/.test(t.lower))
}

/** "officials had expected 40,000 mourners": those who did not come yet. */
const isExpected = (tokens: readonly Token[], at: Range): boolean =>
  /\b(?:expected|expecting|predicted|forecast|anticipated|hoped for|hoping for|planned for)(?: (?:up|to|as|many|at|least|about|some|around|more|than|over|nearly))*$/.test(
    lowers(tokens, at.from - EVENT_REACH / 2, at.from),
  ) && !/^(?:is|are|was|were|be)$/.test(tokens[at.from - 2]?.lower ?? '')

/** What befalls people in an event. */
const TOLLS: ReadonlySet<string> = new Set(['die', 'injure', 'missing', 'kidnap', 'displace', 'infect', 'hospitalise'])

/** The marks of the figure at these tokens. */
export function marksOf(reading: Reading, at: Range, head: string, action: string, published: string | null): Mark[] {
  const { tokens } = reading
  const marks: Mark[] = []
  if (TOLLS.has(action)) {
    if (isOfOther(tokens, at) || isYardstick(tokens, at)) marks.push('elsewhere')
    else if (isHistory(reading, at, published)) marks.push(isNew(tokens, at) ? 'former' : 'history')
    if (isSummed(tokens, at)) marks.push('summed')
  }
  if (isFurther(reading, at, head, action) || (head !== 'person' && isToldAsMore(reading, at))) marks.push('further')
  if (action === 'crowd' && isExpected(tokens, at)) marks.push('expected')
  if (isRest(tokens, at)) marks.push('rest')
  if (isStreak(tokens, at)) marks.push('yardstick')
  if (isMargin(tokens, at)) marks.push('margin')
  return marks
}
