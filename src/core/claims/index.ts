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

/** One claim told twice: the same words, the same question, the same answer. */
function isSame(a: Claim, b: Claim): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.kind === b.kind &&
    a.frame.aspect === b.frame.aspect &&
    JSON.stringify(a.value) === JSON.stringify(b.value)
  )
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
    const own: Claim[] = []
    for (const { extract } of extractorsFor(sentence.tokens))
      for (const draft of extract(sentence, reading, own)) {
        const claim = makeClaim(sentence, article.text, draft)
        if (claim && !own.some(other => isSame(other, claim))) own.push(claim)
      }
    claims.push(...own)
    if (claims.length >= MAX_CLAIMS) break
  }
  return { claims: claims.slice(0, MAX_CLAIMS).sort((a, b) => a.start - b.start || a.end - b.end), reading }
}
