/**
 * Deals that are being talked about.
 *
 * "Corvina is in talks with Halden about the sale of its ferries" → deed "sell", state "considered"
 */
import type { NounPhrase } from '../text/phrases.ts'
import { type Deed, deedOf } from './deeds.ts'
import { DEED_NOUNS, DEED_VERBS } from './lexicon/deeds.ts'
import type { Reading } from './reading.ts'

/** "in talks to sell Nattljus", "in talks with Fjell about the sale of Nattljus": thought of, and no more. */
export function inTalks(reading: Reading): Deed[] {
  const { tokens, parse } = reading
  return tokens.flatMap((token, at): Deed[] => {
    if (!TALKS.test(token.lower)) return []
    const from = tokens.findLastIndex((t, i) => i < at && i >= at - TALKS_REACH && t.lower === 'in')
    const link = tokens.findIndex((t, i) => i > at && i <= at + MATTER_REACH && ABOUT.test(t.lower))
    if (from < 0 || link < 0 || tokens.slice(at + 1, link).some(t => t.pos === 'VERB' || t.text === ',')) return []
    const subject = parse.clauses.find(c => c.verb.to <= from + 1 && c.verb.to >= from - 1)?.subject ?? null
    const verb = tokens[link]?.lower === 'to' ? tokens[link + 1] : undefined
    if (verb) {
      const head = DEED_VERBS.has(verb.lemma) ? deedOf(verb.lemma, tokens[link + 2]?.lower ?? '') : ''
      return head ? [{ head, state: 'considered', words: { from, to: link + 2 }, object: phraseAt(parse.phrases, link + 2), subject }] : []
    }
    const noun = phraseAt(parse.phrases, link + 1)
    const head = noun ? deedOf(tokens[noun.head]?.lemma ?? '', '') : ''
    if (!noun || !DEED_NOUNS.has(head)) return []
    const object = tokens[noun.to]?.lower === 'of' ? phraseAt(parse.phrases, noun.to + 1) : null
    return [{ head, state: 'considered', words: { from, to: noun.to }, object, subject }]
  })
}
const TALKS = /^(?:talks|negotiations|discussions)$/
const ABOUT = /^(?:to|about|on|over|regarding|concerning|for)$/
/** "in advanced and exclusive talks"; "talks with the Norwegian chain Fjell about". */
const TALKS_REACH = 5
const MATTER_REACH = 8
const phraseAt = (phrases: readonly NounPhrase[], at: number): NounPhrase | null => phrases.find(p => p.from === at) ?? null
