/**
 * Who said it: an act of saying and what was said.
 *
 * "Lavrov indicated that Russia is exploring ideas" → value the speaker's key, terms "explore", "idea", "@ru".
 */
import type { Draft } from '../frames.ts'
import type { Reading } from '../reading.ts'

/** Saying less than this is no statement that could be credited to somebody else. */
const MIN_CONTENT_TOKENS = 5
/** How much of what is said the quote shows. */
const SHOWN_TOKENS = 9

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
        topic: 'Who said it',
        scope: speech.content,
        speaker,
      } satisfies Draft,
    ]
  })
}
