/**
 * Denied or confirmed, ruled out or not: what a party says of one and the same allegation.
 *
 * "The ministry denied that tear gas had been used" → head "confirm", value "no", terms "tear", "gas", "use".
 */
import { conceptOf } from '../concepts.ts'
import { type Draft, namesIn, partyWords } from '../frames.ts'
import type { Reading } from '../reading.ts'

const DENYING = new Set(['deny'])
const CONFIRMING = new Set(['confirm', 'admit', 'concede'])
const SHOWN_TOKENS = 9
const SCOPE_TOKENS = 14

/** "ruled out closing the plant": a verb and its particle. */
function rulesOut(reading: Reading, at: number): boolean {
  return reading.tokens[at]?.lemma === 'rule' && reading.tokens[at + 1]?.lower === 'out'
}

export function extractDenials(reading: Reading): Draft[] {
  return reading.parse.clauses.flatMap(clause => {
    const { verb, subject } = clause
    const concept = conceptOf(verb.verbs[verb.verbs.length - 1] ?? '') ?? ''
    const denies = DENYING.has(concept) || rulesOut(reading, verb.main)
    if (!subject || verb.planned || (!denies && !CONFIRMING.has(concept))) return []
    const value = { type: 'term' as const, key: denies !== verb.negated ? 'no' : 'yes', implies: [] }
    const to = Math.min(reading.tokens.length, verb.to + SCOPE_TOKENS)
    const head = reading.tokens[subject.head]
    const by = [
      ...namesIn(reading, { from: subject.from, to: verb.from }),
      head?.pos === 'NOUN' ? (conceptOf(head.lemma) ?? '') : '',
      ...(reading.person && head?.pos === 'PRON' ? [reading.person] : []),
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
