/**
 * Days that are numbered, as lengths of what goes on.
 *
 * "on the eighth day of protests" → eight days, head "protest", action "last".
 */
import type { DurationValue } from '../model.ts'
import { conceptOf } from './concepts.ts'
import { clauseAround, type Draft } from './frames.ts'
import { eventOf, lengthDraft } from './lengths.ts'
import { EVENTS } from './lexicon/groups.ts'
import { type Reading, tokensWithin } from './reading.ts'

const DAY = 86_400
const WEEK = 7 * DAY

/** Days in a row, as the length of what goes on: "for the sixth straight day", "on the eighth day of protests", "day six of the revolt". */
export function dayNumbers(reading: Reading): Draft[] {
  const { tokens } = reading
  return reading.values.flatMap((found): Draft[] => {
    const { value } = found
    if (value.type !== 'count' || !value.ordinal || value.said === null || value.said < 2) return []
    const at = tokensWithin(tokens, found.start, found.end)
    if (!at) return []
    const named = tokens.slice(at.from, at.to).some(t => t.lower === 'day')
    let to = at.to
    while (to < at.to + 2 && /^(?:straight|consecutive|successive|full|straight,)$/.test(tokens[to]?.lower ?? '')) to++
    const unit = named ? 'day' : tokens[to]?.lemma
    if (unit !== 'day' && unit !== 'night' && unit !== 'week') return []
    const range = { from: at.from, to: named ? at.to : to + 1 }
    const days = value.said * (unit === 'week' ? WEEK : DAY)
    const length: DurationValue = {
      type: 'duration',
      min: days,
      max: days,
      said: days,
      bound: 'exact',
      unit: unit === 'week' ? 'week' : 'day',
    }
    const of = eventOf(reading, range)
    const clause = clauseAround(reading.parse, range)
    const subject = clause?.subject ? tokens[clause.subject.head] : undefined
    const event = subject?.pos === 'NOUN' ? conceptOf(subject.lemma) : null
    if (of) return [lengthDraft(range, of.range, length, of.head, 'last', `Length of the ${of.words}`)]
    const running = tokens[at.to] && to > at.to
    return event && subject && (EVENTS.has(event) || running)
      ? [lengthDraft(range, { from: Math.max(0, range.from - 2), to: range.to }, length, event, 'last', `Length of the ${subject.lower}`)]
      : []
  })
}
