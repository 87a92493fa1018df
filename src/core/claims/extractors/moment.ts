/**
 * When in a game: the minute of a goal, the moment of a round. Aspect `moment`, as the time since the start.
 *
 * "scored in the 63rd minute" → 62 to 63 min of the match · "midway through the second half" → 55 to 80 min
 * "stopped it at the 2:15 mark" → 2 min 15 s of the round · "early in the seventh" → up to one minute of the round
 */
import type { DurationValue } from '../../model.ts'
import type { Range } from '../../text/phrases.ts'
import type { Token } from '../../text/tokens.ts'
import { eventAt } from '../events.ts'
import type { Draft } from '../frames.ts'
import type { Reading } from '../reading.ts'
import type { Triggers } from '../triggers.ts'

interface Moment {
  readonly at: Range
  /** Minutes since the start. */
  readonly from: number
  readonly to: number
  readonly of: 'match' | 'round'
}

const HALF = 45
const MATCH = 90
/** Added time is counted to the half it belongs to. */
const ADDED = 4
/** A round of boxing has three minutes. */
const ROUND = 3
const LONGEST_MATCH = 130

/** Parts of what is played, in minutes. */
const PERIODS: readonly (readonly [RegExp, number, number, 'match'])[] = [
  [/^(?:the )?first half of extra[- ]time/, MATCH, MATCH + 15, 'match'],
  [/^(?:the )?second half of extra[- ]time/, MATCH + 15, MATCH + 30, 'match'],
  [/^extra[- ]time/, MATCH, MATCH + 30, 'match'],
  [/^(?:the )?(?:first|opening) half/, 0, HALF + ADDED, 'match'],
  [/^(?:the )?second half/, HALF, MATCH + ADDED, 'match'],
]
/** Where within a part: shares of it. */
const PLACES: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:early in|at the (?:start|opening|beginning) of|in the opening (?:minutes|seconds|minute) of|shortly into) $/, 0, 0.34],
  [/^(?:midway through|halfway through|in the middle of) $/, 0.25, 0.75],
  [/^(?:late in|at the end of|towards? the end of|in the closing (?:minutes|seconds) of|in the final minutes? of) $/, 0.66, 1],
  [/^(?:in|during) $/, 0, 1],
]
/** Breaks that moments are told by. */
const BREAKS: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:shortly|just|right|immediately|soon|minutes) before (?:half[- ]?time|the (?:break|interval))/, HALF - 8, HALF + ADDED],
  [/^(?:shortly|just|right|immediately|soon|minutes) after (?:half[- ]?time|the (?:break|interval|restart))/, HALF, HALF + 12],
  [/^(?:in|deep into) (?:first[- ]half )?(?:stoppage|injury|added) time/, MATCH - 2, MATCH + 10],
]

const ORDINAL = /^(\d{1,3})(?:st|nd|rd|th)$/
const ROUNDS = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}(?:st|nd|rd|th))$/

/** The words from token `i` on, and how many characters each token ends at. */
function phraseFrom(tokens: readonly Token[], i: number, count: number): { words: string; ends: readonly number[] } {
  let words = ''
  const ends: number[] = []
  for (const token of tokens.slice(i, i + count)) {
    const glued = words !== '' && tokens[i + ends.length - 1]?.end === token.start
    words += `${words === '' || glued ? '' : ' '}${token.lower}`
    ends.push(words.length)
  }
  return { words, ends }
}

const tokensFor = (i: number, ends: readonly number[], length: number): Range => ({
  from: i,
  to: i + ends.filter(e => e < length).length + 1,
})

/** "63rd minute", "the 63rd-minute goal", "minute 63", "in the 67th". */
function minuteAt(tokens: readonly Token[], i: number): Moment | null {
  const token = tokens[i]
  const figure = ORDINAL.exec(token?.lower ?? '')
  const hyphen = tokens[i + 1]?.text === '-' ? 1 : 0
  const minute = Number(figure?.[1] ?? 0)
  if (!token || !figure || minute < 1 || minute > LONGEST_MATCH) return null
  if (tokens[i + 1 + hyphen]?.lemma === 'minute') return { at: { from: i, to: i + 2 + hyphen }, from: minute - 1, to: minute, of: 'match' }
  const closed = !tokens[i + 1] || /^[.,;]$/.test(tokens[i + 1]?.text ?? '')
  const placed = tokens[i - 1]?.lower === 'the' && tokens[i - 2]?.lower === 'in'
  return closed && placed && minute > 12 ? { at: { from: i, to: i + 1 }, from: minute - 1, to: minute, of: 'match' } : null
}

/** "the 2:15 mark", "at 2:15 of the seventh". */
function markAt(tokens: readonly Token[], i: number): Moment | null {
  const { words, ends } = phraseFrom(tokens, i, 6)
  const mark =
    /^([0-2]):([0-5]\d)(?: mark|(?= (?:of|into|in) (?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|round)\b))/.exec(
      words,
    )
  if (!mark) return null
  const minutes = Number(mark[1]) + Number(mark[2]) / 60
  return { at: tokensFor(i, ends, mark[0].length), from: minutes, to: minutes, of: 'round' }
}

/** "early in the second half", "midway through the seventh round", "at the opening of the seventh". */
function placeAt(tokens: readonly Token[], i: number): Moment | null {
  const { words, ends } = phraseFrom(tokens, i, 12)
  for (const [pattern, from, to] of BREAKS) {
    const found = pattern.exec(words)
    if (found) return { at: tokensFor(i, ends, found[0].length), from, to, of: 'match' }
  }
  for (const [end, length] of ends.entries()) {
    const place = PLACES.find(([pattern]) => pattern.test(`${words.slice(0, length)} `))
    if (!place) continue
    const rest = words.slice(length + 1)
    const [, low, high] = place
    const period = PERIODS.find(([pattern]) => pattern.test(rest))
    // "the second half of 2026" is no game's.
    if (period && !/^(?:the )?\p{L}+ half of (?!extra|the (?:match|game|final))/u.test(rest)) {
      const [pattern, from, to] = period
      const size = to - from
      const matched = pattern.exec(rest)?.[0].length ?? 0
      return { at: tokensFor(i, ends, length + 1 + matched), from: from + size * low, to: from + size * high, of: 'match' }
    }
    const round = tokens[i + end + 1]?.lower === 'the' ? i + end + 2 : i + end + 1
    const behind = tokens[round + 1]
    const named = behind?.lemma === 'round'
    const bare = high < 1 || low > 0 ? !behind || /^(?:PUNCT|VERB|ADP|SCONJ|CCONJ|ADV)$/.test(behind.pos) : false
    if (ROUNDS.test(tokens[round]?.lower ?? '') && high - low < 1 && (named || bare))
      return { at: { from: i, to: named ? round + 2 : round + 1 }, from: ROUND * low, to: ROUND * high, of: 'round' }
  }
  return null
}

const OPENERS = /^(?:early|midway|halfway|late|at|in|during|towards?|shortly|just|right|immediately|soon|minutes|deep)$/

/** Figures, rounds, and the words of PERIODS and BREAKS. */
export const MOMENT_TRIGGERS: Triggers = {
  pattern: new RegExp(`${ORDINAL.source}|${ROUNDS.source}|:|half|extra|break|interval|restart|stoppage|injury|added`),
}

export function extractMoments(reading: Reading): Draft[] {
  const { tokens } = reading
  const drafts: Draft[] = []
  for (let i = 0; i < tokens.length; i++) {
    const lower = tokens[i]?.lower ?? ''
    const moment = /^\d/.test(lower) ? (minuteAt(tokens, i) ?? markAt(tokens, i)) : OPENERS.test(lower) ? placeAt(tokens, i) : null
    if (!moment) continue
    const event = eventAt(reading, moment.at)
    const value: DurationValue = {
      type: 'duration',
      min: moment.from * 60,
      max: moment.to * 60,
      said: moment.from === moment.to ? moment.to * 60 : null,
      bound: moment.from === moment.to ? 'exact' : 'range',
      unit: 'minute',
    }
    drafts.push({
      kind: 'time',
      aspect: 'moment',
      focus: moment.at,
      quote: event
        ? { from: Math.min(event.range.from, moment.at.from), to: Math.max(event.range.to, moment.at.to) }
        : { from: Math.max(0, moment.at.from - 2), to: moment.at.to },
      value,
      head: event?.head ?? '',
      action: moment.of,
      topic: event ? `In which minute (${event.words})` : `Moment in the ${moment.of}`,
      ...(event?.scope ? { scope: event.scope } : {}),
    })
    i = moment.at.to - 1
  }
  return drafts
}
