/**
 * Who uses a phrase: words in quotation marks and who calls something so.
 *
 * "what aides called \"ghost lines\"" → value the aides, terms "w:ghost", "w:line".
 */
import type { Range } from '../../text/phrases.ts'
import { conceptOf, conceptsOf } from '../concepts.ts'
import { type Draft, wordsOf } from '../frames.ts'
import type { ArticleReading, Reading } from '../reading.ts'
import { contains } from '../reading.ts'
import { doerOf } from '../sources.ts'
import { creditedTo, type Voice } from '../speakers.ts'

/** Verbs by which somebody is said to call a thing something. */
const NAMING = new Set(
  'call describe label dub term brand deem denounce hail blast slam condemn criticise criticize praise characterise characterize refer dismiss defend tout mock speak talk'.split(
    ' ',
  ),
)
/** The verb of naming stands at most this many tokens before the quotation. */
const NEAR_VERB = 14
/** Quotes of more tokens are cut. */
const SHOWN_TOKENS = 14
/** Of these the first are shown in any case. */
const SURELY_SHOWN = 8
/** Tokens before the quotation that the quote shows. */
const BEFORE = 4

interface Named {
  readonly voice: Voice
  readonly verb: number
}

/** "what aides called": the nearest verb of naming before the quotation and its subject. */
function namer(reading: Reading, article: ArticleReading, quoted: Range): Named | null {
  const { tokens, parse, mentions, heard } = reading
  for (let i = quoted.from - 1; i >= Math.max(0, quoted.from - NEAR_VERB); i--) {
    const token = tokens[i]
    if (token?.pos !== 'VERB' || !NAMING.has(token.lemma)) continue
    const doer = doerOf(parse, mentions, article.persons, heard, i)
    return doer && { voice: doer.voice, verb: Math.min(i, doer.range.from) }
  }
  return null
}

/** "we call these ghost lines" within the mayor's own words: what is said inside a quotation is the quoted one's. */
function voiceFor(reading: Reading, article: ArticleReading, quoted: Range): Named | null {
  const named = namer(reading, article, quoted)
  if (named) return named
  const speech = reading.speech.find(s => s.verb !== 'hearsay' && contains(s.content, quoted))
  return speech ? { voice: speech.speaker, verb: quoted.from } : null
}

const CONTENT = /^(?:NOUN|VERB|ADJ|ADV)$/

/** Small words say nothing of the matter; that all of them are the same tells that it is one sentence, quoted twice. */
function smallWordsOf(reading: Reading, quoted: Range): string[] {
  return reading.tokens
    .slice(quoted.from, quoted.to)
    .filter(t => /\p{L}/u.test(t.text) && !(CONTENT.test(t.pos) && conceptOf(t.lemma)))
    .map(t => t.lower)
}

/** "We call these ghost lines": within a quotation the name that is given stands for itself. */
function namesWithin(reading: Reading, quoted: Range): Range[] {
  const ranges: Range[] = []
  for (let i = quoted.from; i < quoted.to - 1; i++)
    if (reading.tokens[i]?.pos === 'VERB' && CALLING.has(reading.tokens[i]?.lemma ?? ''))
      ranges.push({ from: i + 1, to: Math.min(quoted.to, i + 1 + NAME_TOKENS) })
  return ranges
}
const CALLING = new Set(['call', 'dub', 'label', 'term'])
const NAME_TOKENS = 6

export function extractQuotedWords(reading: Reading, article: ArticleReading): Draft[] {
  return reading.quotations.quoted
    .flatMap(quoted => [quoted, ...namesWithin(reading, quoted)])
    .flatMap((quoted): Draft[] => {
      const words = conceptsOf(reading.tokens.slice(quoted.from, quoted.to))
      const found = words.length > 0 ? voiceFor(reading, article, quoted) : null
      if (!found || found.voice.key === '') return []
      const { voice, verb } = found
      const to = Math.min(
        reading.tokens.length,
        quoted.to - quoted.from < BEFORE ? quoted.to + BEFORE : Math.min(quoted.to + 1, quoted.from + SHOWN_TOKENS),
      )
      const from = quoted.from - verb <= NEAR_VERB ? verb : quoted.from - 1
      return [
        {
          kind: 'attribution',
          aspect: 'quoted',
          // Of a longer quotation the end may go with the word that would hang.
          focus: { from: quoted.from, to: Math.min(quoted.to, quoted.from + SURELY_SHOWN) },
          quote: { from: Math.max(0, Math.min(from, quoted.from - BEFORE)), to },
          ...creditedTo(voice, article.roles),
          head: '',
          action: '',
          topic: `Who said “${wordsOf(reading.tokens, { from: quoted.from, to: Math.min(quoted.to, quoted.from + 5) }).replace(/(?<!["“”,.])["“”,.]+$/, '')}”`,
          scope: quoted,
          terms: [...words.map(word => `w:${word}`), ...smallWordsOf(reading, quoted).map(word => `q:${word}`)],
        },
      ]
    })
}
