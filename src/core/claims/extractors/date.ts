/**
 * When: the day, month or year of an event.
 *
 * "Russia's invasion of Ukraine in early 2022" → 2022-01-01..2022-04-30, head "invade".
 */

import { eventAt } from '../events.ts'
import type { Draft } from '../frames.ts'
import { SPEECH_VERBS } from '../lexicon/speech.ts'
import { type Reading, tokensWithin } from '../reading.ts'

/** When something was said is the news cycle, not the story. */
const SAYING = new Set(['say', 'announce', 'confirm', 'report', 'statement', 'tell', 'write', 'claim'])

export function extractDates(reading: Reading): Draft[] {
  return reading.values.flatMap(found => {
    if (found.value.type !== 'date' && found.value.type !== 'time') return []
    const at = tokensWithin(reading.tokens, found.start, found.end)
    const event = at && eventAt(reading, at)
    if (!at || !event || SPEECH_VERBS.has(event.action) || SAYING.has(event.head)) return []
    const kind = found.value.type
    const noun = event.planned === undefined
    const topic =
      kind === 'date'
        ? noun
          ? `Date of the ${event.words}`
          : `When: ${event.words}`
        : noun
          ? `Time of the ${event.words}`
          : `What time: ${event.words}`
    return [
      {
        kind,
        focus: at,
        quote: event.range,
        value: found.value,
        head: event.head,
        action: '',
        topic,
        parts: event.planned === undefined ? [] : [event.planned ? 'planned' : 'past'],
      },
    ]
  })
}
