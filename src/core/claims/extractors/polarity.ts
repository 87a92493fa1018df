/**
 * Yes or no: has spoken or has not, does or does not.
 *
 * "Moscow has yet to comment on the talks" → head "comment", value "silent", actor "@ru".
 * "Kremlin spokesman Peskov confirmed preparations" → head "comment", value "spoke", actor "@ru".
 */
import type { Range } from '../../text/phrases.ts'
import { conceptOf } from '../concepts.ts'
import { actionOf, type Draft, namesIn, partyWords } from '../frames.ts'
import { COMMENT_VERBS, DEEDS, SPEAKING_UP_VERBS, WITHHOLDING_VERBS } from '../lexicon/silence.ts'
import type { ArticleReading, Reading } from '../reading.ts'

const term = (key: string) => ({ type: 'term' as const, key, implies: [] })

function scopeEnd(reading: Reading, range: Range): Range {
  return { from: range.from, to: Math.max(range.to, Math.min(reading.tokens.length, range.to + 8)) }
}

/** Behind the verb a quote shows this many tokens. */
const SHOWN_TOKENS = 7

/** Subject, verb and what follows at once; a long subject is left out. */
function pinpoint(subject: Range, verb: Range, range: Range): Range {
  const from = verb.to - subject.from > 2 * SHOWN_TOKENS ? verb.from : range.from
  return { from, to: Math.max(verb.to, Math.min(range.to, verb.to + SHOWN_TOKENS)) }
}

/** Countries and persons that a subject speaks for: the office's country too. */
function speakingFor(reading: Reading, range: Range, article: ArticleReading): string[] {
  const keys = namesIn(reading, range)
  const sides = reading.mentions
    .filter(m => m.from < range.to && range.from < m.to)
    .flatMap(m => [m.side, article.persons.get(m.key)?.side])
  return [...keys, ...sides.filter((s): s is string => !!s)]
}

function extractSilence(reading: Reading, article: ArticleReading): Draft[] {
  return reading.parse.clauses.flatMap(clause => {
    const { verbs } = clause.verb
    const last = verbs[verbs.length - 1] ?? ''
    const subject = clause.subject
    if (!subject) return []
    const first = reading.parse.clauses.find(c => c !== clause && clause.verb.from - c.verb.to <= 1 && clause.verb.from >= c.verb.to)
    const withheld = verbs.slice(0, -1).some(v => WITHHOLDING_VERBS.has(v)) || (first && WITHHOLDING_VERBS.has(first.verb.verbs[0] ?? ''))
    const secrecy =
      (last === 'maintain' || last === 'keep') &&
      clause.objects.some(o => /^(?:secrecy|silence|silent|quiet)$/.test(reading.tokens[o.head]?.lower ?? ''))
    const from = reading.tokens.slice(clause.verb.from, clause.verb.to + 3).findIndex(t => COMMENT_VERBS.has(t.lemma))
    const silent = secrecy || (COMMENT_VERBS.has(last) && (clause.verb.negated || withheld)) || (WITHHOLDING_VERBS.has(last) && from > 0)
    const spoke = !silent && SPEAKING_UP_VERBS.has(last) && !clause.verb.negated && !clause.verb.planned
    if (!silent && !spoke) return []
    const sides = speakingFor(reading, subject, article)
    if (sides.length === 0) return []
    const range = { from: Math.min(subject.from, clause.verb.from), to: clause.range.to }
    const quote = scopeEnd(reading, range)
    return [
      {
        kind: 'polarity',
        focus: { from: Math.min(subject.from, clause.verb.from), to: clause.verb.to },
        quote,
        scope: quote,
        value: term(silent ? 'silent' : 'spoke'),
        head: 'comment',
        action: '',
        topic: `Whether ${partyWords(reading, subject)} has commented`,
        terms: sides.map(s => `by:${s}`),
        speaker: null,
      } satisfies Draft,
    ]
  })
}

/** Does or does not: a plain verb with a subject, said once with and once without "not". */
function extractYesNo(reading: Reading): Draft[] {
  return reading.parse.clauses.flatMap(clause => {
    const action = actionOf(clause)
    const subject = clause.subject
    if (!subject || !action || clause.verb.dependent || !DEEDS.has(action)) return []
    const denied = reading.tokens.slice(subject.from, subject.to).some(t => t.lower === 'no') || clause.verb.negated
    const range = { from: Math.min(subject.from, clause.verb.from), to: clause.range.to }
    const head = reading.tokens[subject.head]
    return [
      {
        kind: 'polarity',
        focus: clause.verb,
        quote: pinpoint(subject, clause.verb, range),
        scope: range,
        value: term(denied ? 'no' : clause.verb.planned ? 'maybe' : 'yes'),
        head: action,
        action,
        topic: `Whether ${partyWords(reading, subject)} ${denied ? 'did' : reading.tokens[clause.verb.main]?.lower}`,
        terms: head && head.pos === 'NOUN' ? [conceptOf(head.lemma) ?? ''] : [],
      } satisfies Draft,
    ]
  })
}

export function extractPolarities(reading: Reading, article: ArticleReading): Draft[] {
  return [...extractSilence(reading, article), ...extractYesNo(reading)]
}
