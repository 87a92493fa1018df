/**
 * How many: people killed, prisoners swapped, ships sunk.
 *
 * "killing at least 43 people" → 43 or more, head "person", action "die".
 */
import type { CountValue, Period } from '../../model.ts'
import type { Range } from '../../text/phrases.ts'
import { lowers, type Token } from '../../text/tokens.ts'
import { besideTerm, besideTold } from '../besides.ts'
import { bareCasualties, type Counted, countedAction, countedNoun, isShareOf } from '../counted.ts'
import { marksOf, shareTerm, shareTold } from '../countMarks.ts'
import { countTerms } from '../countTerms.ts'
import { roleTerms } from '../figureRoles.ts'
import type { Draft } from '../frames.ts'
import { isCut } from '../jobs.ts'
import { CULPRITS } from '../lexicon/culprits.ts'
import { FATES, GRAVELY } from '../lexicon/fates.ts'
import { LIGHT_VERBS } from '../lexicon/groups.ts'
import { wordSet } from '../lexicon/tables.ts'
import { marketTerms } from '../marketReadings.ts'
import { isModelNumber } from '../modelNumbers.ts'
import { type Nth, nthAt, stageAt } from '../nth.ts'
import { imposedAction } from '../punishments.ts'
import { type Reading, tokensWithin } from '../reading.ts'
import { recastOf } from '../recast.ts'
import { tollBefore } from '../tolls.ts'
import { pluralOf } from '../topicWords.ts'
import { unsaidBefore } from '../unsaid.ts'
import { extractFamily } from './family.ts'

const PERIODS: readonly Period[] = ['hour', 'day', 'week', 'month', 'year']

/** What befell them, as a topic says it; others by their concept and "-ed". */
const BEFELL: Readonly<Record<string, string>> = {
  die: 'killed',
  injure: 'injured',
  missing: 'missing',
  convict: 'convicted',
  flee: 'in flight',
  shoot: 'shot',
  trap: 'trapped',
  crowd: 'in the crowd',
  live: 'living there',
  inside: 'inside or aboard',
  capacity: 'allowed inside',
  perpetrate: 'who did it',
  hospitalise: 'in hospital',
}

function topicOf(counted: Counted, action: string): string {
  const befell = FATES.has(action) ? (BEFELL[action] ?? `${action.replace(/e$/, '')}ed`) : ''
  const some = counted.parts.includes('critical') ? ' critically' : ''
  if (counted.words === 'people' && befell) return `People${some} ${befell}`
  return `Number of ${pluralOf(counted.words)} ${befell}`.trim()
}

/** "750 jobs, 600 of them here": of those told of before, where "900 of its staff" are all that go. */
const someOfThem = ({ tokens }: Reading, { range }: Counted): readonly string[] =>
  tokens
    .slice(range.from, range.to + 1)
    .some((t, i, all) => t.lower === 'of' && /^(?:them|whom|those|these)$/.test(all[i + 1]?.lower ?? ''))
    ? ['some']
    : []

export function extractCounts(reading: Reading, published: string | null): Draft[] {
  const drafts: Draft[] = []
  let last: Counted | null = null
  for (const found of reading.values) {
    if (found.value.type !== 'count') continue
    const at = tokensWithin(reading.tokens, found.start, found.end)
    if (!at) continue
    const value: CountValue = isSpread(reading, at) ? exactly(found.value) : found.value
    if (extractFamily(reading).some(d => d.quote.from < at.to && at.from < d.quote.to)) continue
    if (isModelNumber(reading, at)) continue
    const nth = value.ordinal ? nthAt(reading, at) : stageAt(reading, at, value.said)
    if (nth) drafts.push(nthDraft(at, value, nth))
    if (nth || value.ordinal) continue
    const toll = tollBefore(reading, at) ?? unsaidBefore(reading, at, value)
    const read: Counted | null = toll?.counted ?? countedNoun(reading, at) ?? bareCasualties(reading, at)
    if (!read) continue
    // "1.4 million cars, 421,000 of them in this country": they are what was counted before; "55 of the 101 seats" says it itself.
    const counted: Counted =
      last && last.head !== 'person' && read.parts.includes('some') && !isShareOf(reading.tokens, read.range)
        ? { ...read, head: last.head, words: last.words }
        : read
    last = counted
    const { action, range } = toll ?? countedAction(reading, counted)
    const cut = isCut(reading, counted, action)
    const recast = recastOf(reading.tokens, counted)
    if (recast) {
      drafts.push({ kind: 'count', focus: at, value, ...recast, parts: marksOf(reading, at, counted.head, action, published) })
      continue
    }
    if (saysLittle(reading, value, counted, action)) continue
    const each = value.each ?? eachSide(reading, counted.range)
    const share = shareTold(reading, at)
    const beside = besideTold(reading, at, counted.head, action)
    const terms = [
      ...(share === null ? [] : [shareTerm(share)]),
      ...(beside === null ? [] : [besideTerm(beside)]),
      ...(counted.head === 'point' ? marketTerms(reading, at) : []),
      ...countTerms(reading, at, counted.range.to, counted.head, published),
      ...roleTerms(reading.tokens, at),
    ]
    drafts.push({
      kind: 'count',
      focus: { from: at.from, to: Math.max(at.to, counted.range.to) },
      quote: withTail(reading.tokens, range),
      value: { ...value, each, per: value.per ?? perPeriod(reading, counted.range) },
      head: cut ? 'job' : counted.head,
      action: cut ? 'cut' : imposedAction(counted.head, LIGHT_VERBS.has(action) || TELLING.has(action) ? '' : action),
      parts: [
        ...(cut ? someOfThem(reading, counted) : withGravity(reading, partsOf(counted, action, range), action, range)),
        ...marksOf(reading, at, counted.head, action, published),
      ],
      ...(terms.length > 0 ? { terms } : {}),
      topic: cut ? 'Jobs to go' : topicOf(counted, action),
    })
    const all = allCulprits(reading, at, counted, action)
    if (all)
      drafts.push({
        kind: 'count',
        focus: all,
        quote: all,
        value,
        head: 'person',
        action: DID_IT,
        parts: [],
        topic: topicOf(counted, DID_IT),
      })
  }
  return drafts
}

/** "averaged 22 points over 438 games": in all of them, and no more. */
function isSpread({ tokens }: Reading, { from, to }: Range): boolean {
  if (
    tokens[from]?.lower !== 'over' ||
    !/^(?:games?|match(?:es)?|seasons?|starts|appearances|races|innings|laps)$/.test(tokens[to]?.lower ?? '')
  )
    return false
  return tokens
    .slice(Math.max(0, from - SPREAD_TOKENS), from)
    .some(t => /^(?:averag|point|goal|run|rebound|assist|wicket|hit)/.test(t.lower))
}
const SPREAD_TOKENS = 6

const exactly = (value: CountValue): CountValue =>
  value.said === null ? value : { ...value, min: value.said, max: value.said, bound: 'exact' }

/** Verbs of whoever counts or tells: they say nothing of those who are counted. */
const TELLING = wordSet('count spot film observ photograph learn know total number compris includ involv estim')

const DID_IT = 'perpetrate'

/** "All four attackers were killed": there were no more, whatever became of them. */
function allCulprits({ tokens }: Reading, at: Range, { head, range }: Counted, action: string): Range | null {
  const all = tokens[at.from - 1]?.lower === 'the' ? at.from - 2 : at.from - 1
  const culprits = head === 'person' && action !== DID_IT && tokens.slice(at.to, range.to).some(t => CULPRITS.has(t.lower))
  return culprits && tokens[all]?.lower === 'all' ? { from: all, to: range.to } : null
}

const nthDraft = (focus: Range, value: CountValue, { head, action, range, words }: Nth): Draft => ({
  kind: 'count',
  aspect: 'nth',
  focus,
  quote: range,
  value,
  head,
  action,
  topic: `Which ${words} in a row`,
})

/** "one table", "three times more", "a few prisoners" of whom nothing is told: no count that another report could give otherwise. */
function saysLittle({ tokens }: Reading, value: CountValue, counted: Counted, action: string): boolean {
  if (value.said === null && value.bound === 'vague' && counted.head === 'person' && (action === '' || LIGHT_VERBS.has(action))) return true
  if (value.said === 1 && value.bound === 'exact' && counted.head !== 'person') return true
  return counted.head === 'time' && /^(?:as|more|the|that|higher|larger|bigger|its|their)$/.test(tokens[counted.range.to]?.lower ?? '')
}

const USUAL_PARTS: Readonly<Record<string, readonly string[]>> = {
  crowd: ['protest', 'guest', 'tourist', 'some'],
  inside: ['guest', 'tourist', 'protest', 'some'],
  perpetrate: ['man', 'steal', 'attacker', 'militant', 'suspect', 'teen'],
}

/** "three were seriously injured", "ten are in critical condition": a part of the injured; "50 with serious injuries" may be all. */
function withGravity({ tokens }: Reading, parts: readonly string[], action: string, range: Range): readonly string[] {
  const grave =
    (action === 'injure' || action === 'hospitalise') &&
    tokens.slice(range.from, range.to).some(t => GRAVELY.has(t.lower) && !/^(?:serious|severe|grave)$/.test(t.lower))
  return grave && !parts.includes('critical') ? [...parts, 'critical'] : parts
}

/** Whoever gathers or lives somewhere is a crowd or a population: that they are protesters or members is no part of it. */
function partsOf(counted: Counted, action: string, range: Range): readonly string[] {
  if (action === 'live' || action === 'capacity') return []
  // "43 of them were arrested": all who were.
  if (counted.parts[0] === 'some' && range.to > counted.range.to) return []
  const usual = USUAL_PARTS[action]
  // "Thousands of Uruguayans marched": a crowd of any people.
  return usual ? counted.parts.filter(part => !usual.includes(part) && !part.startsWith('@')) : counted.parts
}

/** "1,000 prisoners on each side", "both sides exchanging 1,000 prisoners". */
function eachSide(reading: Reading, range: Range): string | null {
  const around = lowers(reading.tokens, range.from - 4, range.to + 6)
  return /\b(?:each|either|per) (?:side|party)|both (?:sides|parties) \w+ing\b/.test(around) ? 'side' : null
}

/** "5,000 soldiers a week": the rate stands behind the noun. */
function perPeriod(reading: Reading, range: Range): Period | null {
  const behind = lowers(reading.tokens, range.to, range.to + 2)
  const found = /^(?:a|an|per|each|every) (hour|day|week|month|year)\b/.exec(behind) ?? /^(hour|dai|week|month|year)ly\b/.exec(behind)
  const period = found?.[1] === 'dai' ? 'day' : found?.[1]
  return PERIODS.find(p => p === period) ?? null
}

/** Takes "of war", "a week", "on each side" into the quote. */
function withTail(tokens: readonly Token[], range: Range): Range {
  const tail = lowers(tokens, range.to, range.to + 4)
  const extra =
    /^(?:of war|a week|per \w+|a day|a month|a year|weekly|each)\b/.exec(tail)?.[0] ?? /^(?:on|from|for|by) each \w+/.exec(tail)?.[0]
  return extra ? { from: range.from, to: range.to + extra.split(' ').length } : range
}
