/**
 * Who said it: an act of saying and what was said.
 *
 * "Lavrov indicated that Russia is exploring ideas" → value the speaker's key, terms "explore", "idea", "@ru".
 */
import type { Range } from '../../text/phrases.ts'
import { type Draft, wordsOf } from '../frames.ts'
import type { ArticleReading, Reading } from '../reading.ts'
import { creditedTo } from '../speakers.ts'

/** Saying less than this is no statement that could be credited to somebody else. */
const MIN_CONTENT_TOKENS = 5
/** How much of what is said the quote shows. */
const SHOWN_TOKENS = 10
/** "The thieves are believed to have fled": what is shown before the word that credits nobody. */
const BEFORE_HEARSAY = 5
/** A speaker of more words than this is left out of the quote. */
const LONG_SOURCE = 10

/** "Who spoke of new demands and the withdrawal": the first things that what is said names. */
function topicOf(reading: Reading, content: Range): string {
  const phrases = reading.parse.phrases.filter(p => p.from >= content.from && p.to <= content.to && reading.tokens[p.head]?.pos === 'NOUN')
  const words = phrases.slice(0, 2).map(p => wordsOf(reading.tokens, p).replace(/\s+/g, ' '))
  return words.length ? `Who spoke of ${words.join(' and ')}` : 'Who said it'
}

/** Figures of a range as terms: what two sayings share of them is telling. */
export function figuresIn(reading: Reading, range: Range): string[] {
  return reading.tokens.slice(range.from, range.to).flatMap(t => (/^\d[\d,.]*$/.test(t.text) ? [`n:${t.text.replace(/,/g, '')}`] : []))
}

export function extractAttributions(reading: Reading, article: ArticleReading): Draft[] {
  return reading.speech.flatMap(speech => {
    const { speaker, content, source } = speech
    if (content.to - content.from < MIN_CONTENT_TOKENS || speech.negated) return []
    const unsaid = source.to <= source.from
    const hearsay = speech.verb === 'hearsay'
    const trailing = !unsaid && !hearsay && content.from < source.from
    const from = source.to - source.from > LONG_SOURCE ? source.to - 1 : source.from
    const quote = unsaid
      ? { from: content.from, to: Math.min(content.to, content.from + 2 * SHOWN_TOKENS) }
      : trailing
        ? { from: Math.max(content.from, source.from - SHOWN_TOKENS), to: source.to - from > LONG_SOURCE ? from : source.to }
        : {
            from: hearsay ? Math.max(content.from, source.from - BEFORE_HEARSAY) : from,
            to: Math.min(content.to, source.to + SHOWN_TOKENS),
          }
    return [
      {
        kind: 'attribution',
        focus: unsaid ? { from: quote.from, to: Math.min(quote.to, quote.from + SHOWN_TOKENS) } : { from, to: source.to },
        quote,
        ...creditedTo(speaker, article.roles),
        head: '',
        action: speech.verb === 'deny' ? 'deny' : '',
        topic: topicOf(reading, content),
        scope: content,
        terms: figuresIn(reading, content),
        firmness: speech.verb === 'hearsay' ? 'alleged' : speaker.key === '' ? 'reported' : 'quoted',
      } satisfies Draft,
    ]
  })
}
