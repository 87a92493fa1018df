/**
 * On which day something was said: aspect `said`, apart from the days of what happened.
 *
 * "Speaker Ann Vell said on Monday that the bridge would open" → Monday, head "vell", terms "bridge", "open".
 */
import type { Range } from '../../text/phrases.ts'
import { occasionAt } from '../events.ts'
import { type Draft, namesIn } from '../frames.ts'
import { type Reading, tokensWithin } from '../reading.ts'
import type { Speech } from '../speech.ts'

/** Between the verb of saying and its day may stand whom it was said to: "told reporters in the city on Friday". */
const MAX_GAP = 6
/** A quote joins the speaker and the day only where they stand this close. */
const MAX_QUOTE_TOKENS = 12

/** Speakers without a name of whom a story has one. */
const BODIES_THAT_SPEAK = new Set(
  'police government spokesman prosecutor judge minister mayor president company army force lawyer'.split(' '),
)
const WEEKDAY = /day\b/i

const isVerb = (reading: Reading, i: number): boolean => /^(?:VERB|AUX)$/.test(reading.tokens[i]?.pos ?? '')

function verbBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(reading, i) || reading.tokens[i]?.text === ',') return true
  return false
}

/** "said on Monday", "On Monday X said": the day right behind or before who says it. */
function saysAt(reading: Reading, speech: Speech, at: Range): Range | null {
  const { source } = speech
  if (at.from >= source.to)
    return at.from - source.to <= MAX_GAP && !verbBetween(reading, source.to, at.from) ? { from: source.from, to: at.to } : null
  if (at.to > source.from) return { from: source.from, to: source.to }
  // "On Monday, Ann Vell said": a comma parts them only where the day opens the sentence.
  const opens = at.from <= 1
  return source.from - at.to <= 2 && !verbBetween(reading, at.to, opens ? source.from - 1 : source.from)
    ? { from: at.from, to: source.to }
    : null
}

export function extractSayings(reading: Reading): Draft[] {
  return reading.values.flatMap((found): Draft[] => {
    if (found.value.type !== 'date' || found.value.granularity !== 'day') return []
    const at = tokensWithin(reading.tokens, found.start, found.end)
    if (!at) return []
    const occasion = occasionAt(reading, at)
    const near = reading.speech.find(s => s.speaker.key !== '' && saysAt(reading, s, at))
    const speech = near ?? (occasion === null ? null : reading.speech.find(s => s.speaker.named))
    if (!speech || !(speech.speaker.named || BODIES_THAT_SPEAK.has(speech.speaker.key)) || WEEKDAY.test(speech.speaker.words)) return []
    const range = occasion !== null ? { from: Math.max(0, occasion - 2), to: at.to } : saysAt(reading, speech, at)
    const quote = range && range.to - range.from <= MAX_QUOTE_TOKENS ? range : { from: Math.max(0, at.from - 2), to: at.to }
    // Of an interview the person is sure: "Speaker Ann Vell (R-Ohio) admitted in an interview Tuesday".
    const person = occasion === null ? undefined : reading.mentions.find(m => m.type === 'person')
    const { key, words } = person ?? speech.speaker
    return [
      {
        kind: 'date',
        aspect: 'said',
        focus: at,
        quote: { from: Math.min(quote.from, at.from), to: Math.max(quote.to, at.to) },
        value: found.value,
        head: key,
        action: '',
        topic: `When ${words} said so`,
        scope: { from: 0, to: reading.tokens.length },
        terms: namesIn(reading, speech.content).filter(name => name !== key),
        speaker: speech.speaker,
      },
    ]
  })
}
