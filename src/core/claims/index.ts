/**
 * Article → claims: reads each sentence once, runs the extractors over it, folds repetitions.
 *
 * "44 people died … The 44 dead" → one claim, the first.
 */
import type { Article, Claim, Sentence } from '../model.ts'
import { datelineOf } from '../text/dateline.ts'
import { EXTRACTORS } from './english.ts'
import { makeClaim } from './frames.ts'
import { type ArticleReading, readSentences } from './reading.ts'
import { dispatcherOf } from './triggers.ts'

const extractorsFor = dispatcherOf(EXTRACTORS)

/** An article of more claims than this is cut: the first sentences of news tell most. */
const MAX_CLAIMS = 1500

/** Claims of one key are one: the same words, the same question, the same answer. */
function keyOf({ kind, frame, start, end, value }: Claim): string {
  return `${kind} ${frame.aspect} ${start} ${end} ${JSON.stringify(value)}`
}

export interface Extraction {
  readonly claims: readonly Claim[]
  readonly reading: ArticleReading
}

export function extractClaims(read: Article, sentences: readonly Sentence[]): Extraction {
  // "Friday" is resolved by the day that the text itself gives where the page gives none.
  const article = read.published === null ? { ...read, published: datelineOf(read.text) } : read
  const reading = readSentences(article, sentences)
  const claims: Claim[] = []
  for (const sentence of reading.sentences) {
    const known = new Set<string>()
    for (const { extract } of extractorsFor(sentence.tokens))
      for (const draft of extract(sentence, reading)) {
        const claim = makeClaim(sentence, article.text, draft)
        const key = claim && keyOf(claim)
        if (!claim || !key || known.has(key)) continue
        known.add(key)
        claims.push(claim)
      }
    if (claims.length >= MAX_CLAIMS) break
  }
  return { claims: claims.slice(0, MAX_CLAIMS).sort((a, b) => a.start - b.start || a.end - b.end), reading }
}
