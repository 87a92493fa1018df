/**
 * Denied or confirmed, ruled out or not: what a party says of one and the same allegation.
 *
 * "The ministry denied that tear gas had been used" → head "confirm", value "no", terms "tear", "gas", "use".
 */
import { conceptOf } from '../concepts.ts'
import { type Draft, namesIn, partyWords, pronounOf } from '../frames.ts'
import type { Reading } from '../reading.ts'
import type { Triggers } from '../triggers.ts'

const CONFIRMING = new Set(['confirm', 'admit', 'concede'])
/** Verbs that deny when what they are about is a claim: "rejected reports that". */
const REJECTING = new Set(['reject', 'dismiss', 'dispute', 'contest', 'refute', 'rebut', 'rebuff'])
const CLAIMS = new Set(['claim', 'allegation', 'accusation', 'report', 'suggestion', 'rumour', 'rumor', 'charge', 'assertion'])
/** The claim that is rejected stands this near behind the verb. */
const NEAR = 5
const SHOWN_TOKENS = 9
const SCOPE_TOKENS = 14

/** "ruled out closing the plant": a verb and its particle. */
function rulesOut(reading: Reading, at: number): boolean {
  return reading.tokens[at]?.lemma === 'rule' && reading.tokens[at + 1]?.lower === 'out'
}

/** "rejected claims that the dam was unsafe", "disputed Norway's claim". */
function rejectsClaim(reading: Reading, at: number): boolean {
  return REJECTING.has(reading.tokens[at]?.lemma ?? '') && reading.tokens.slice(at + 1, at + 1 + NEAR).some(t => CLAIMS.has(t.lemma))
}

export const DENIAL_TRIGGERS: Triggers = { words: [REJECTING, new Set(['deny', 'rule'])], concepts: [CONFIRMING] }

export function extractDenials(reading: Reading): Draft[] {
  return reading.parse.clauses.flatMap(clause => {
    const { verb, subject } = clause
    const lemma = verb.verbs.at(-1) ?? ''
    const concept = conceptOf(lemma) ?? ''
    const denies = lemma === 'deny' || rulesOut(reading, verb.main) || rejectsClaim(reading, verb.main)
    // "No official confirmed it": nobody did, and nobody denied it.
    if (!subject || /^(?:no|nobody|none|neither|no-one)$/.test(reading.tokens[subject.from]?.lower ?? '')) return []
    if (verb.planned || (!denies && !CONFIRMING.has(concept))) return []
    const value = { type: 'term' as const, key: denies !== verb.negated ? 'no' : 'yes', implies: [] }
    const to = Math.min(reading.tokens.length, verb.to + SCOPE_TOKENS)
    const head = reading.tokens[subject.head]
    const by = [
      ...namesIn(reading, { from: subject.from, to: verb.from }),
      head?.pos === 'NOUN' ? (conceptOf(head.lemma) ?? '') : '',
      (head && pronounOf(reading, head.lower)) ?? '',
    ]
    const from = verb.to - subject.from > SHOWN_TOKENS ? verb.from : subject.from
    return [
      {
        kind: 'polarity',
        focus: { from: Math.max(from, verb.from), to: verb.to },
        quote: { from, to: Math.min(to, verb.to + SHOWN_TOKENS) },
        value,
        head: 'confirm',
        action: '',
        topic: `Whether ${partyWords(reading, subject)} denies it`,
        scope: { from: verb.to, to },
        terms: by.filter(Boolean).map(key => `by:${key}`),
        speaker: null,
      } satisfies Draft,
    ]
  })
}
