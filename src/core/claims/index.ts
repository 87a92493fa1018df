/**
 * Article → claims: reads each sentence once, runs the extractors over it, folds repetitions.
 *
 * "44 people died … The 44 dead" → one claim, the first.
 */
import type { Article, Claim, Sentence } from '../model.ts'
import { EXTRACTORS } from './english.ts'
import { makeClaim } from './frames.ts'
import { type ArticleReading, readSentences } from './reading.ts'

/** An article of more claims than this is cut: the first sentences of news tell most. */
const MAX_CLAIMS = 1500

function sameClaim(a: Claim, b: Claim): boolean {
  return a.kind === b.kind && a.start === b.start && a.end === b.end && JSON.stringify(a.value) === JSON.stringify(b.value)
}

export interface Extraction {
  readonly claims: readonly Claim[]
  readonly reading: ArticleReading
}

export function extractClaims(article: Article, sentences: readonly Sentence[]): Extraction {
  const reading = readSentences(article, sentences)
  const claims: Claim[] = []
  for (const sentence of reading.sentences) {
    const here: Claim[] = []
    for (const extractor of EXTRACTORS)
      for (const draft of extractor(sentence, reading)) {
        const claim = makeClaim(sentence, article.text, draft)
        if (claim && !here.some(known => sameClaim(known, claim))) here.push(claim)
      }
    claims.push(...here)
    if (claims.length >= MAX_CLAIMS) break
  }
  return { claims: claims.slice(0, MAX_CLAIMS).sort((a, b) => a.start - b.start || a.end - b.end), reading }
}
