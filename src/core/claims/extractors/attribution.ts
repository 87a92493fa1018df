/**
 * Who said it: an act of saying and what was said.
 *
 * "Lavrov indicated that Russia is exploring ideas" → value the speaker's key, terms "explore", "idea", "@ru".
 */
import type { Range } from '../../text/phrases.ts'
import { type Draft, wordsOf } from '../frames.ts'
import type { Reading } from '../reading.ts'

/** Saying less than this is no statement that could be credited to somebody else. */
const MIN_CONTENT_TOKENS = 5
/** How much of what is said the quote shows. */
const SHOWN_TOKENS = 8

/** "Who spoke of new demands and the withdrawal": the first things that what is said names. */
function topicOf(reading: Reading, content: Range): string {
  const phrases = reading.parse.phrases.filter(p => p.from >= content.from && p.to <= content.to && reading.tokens[p.head]?.pos === 'NOUN')
  const words = phrases.slice(0, 2).map(p => wordsOf(reading.tokens, p).replace(/\s+/g, ' '))
  return words.length ? `Who spoke of ${words.join(' and ')}` : 'Who said it'
}

export function extractAttributions(reading: Reading): Draft[] {
  return reading.speech.flatMap(speech => {
    if (speech.content.to - speech.content.from < MIN_CONTENT_TOKENS || speech.negated) return []
    const trailing = speech.content.from < speech.source.from
    const quote = trailing
      ? { from: Math.max(speech.content.from, speech.source.from - SHOWN_TOKENS), to: speech.source.to }
      : { from: speech.source.from, to: Math.min(speech.content.to, speech.source.to + SHOWN_TOKENS) }
    const { speaker } = speech
    return [
      {
        kind: 'attribution',
        focus: speech.source,
        quote,
        value: { type: 'term', key: speaker.key, implies: speaker.side ? [speaker.side] : [] },
        head: '',
        action: speech.verb === 'deny' ? 'deny' : '',
        topic: topicOf(reading, speech.content),
        scope: speech.content,
        speaker,
      } satisfies Draft,
    ]
  })
}
