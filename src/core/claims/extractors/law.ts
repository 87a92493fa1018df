/**
 * How far the law has come with a person: arrested, charged, on trial, convicted, acquitted, released.
 *
 * "Weld was released without charge" → head the person's key, value "not charged".
 */
import type { Clause, Range } from '../../text/phrases.ts'
import { conceptOf } from '../concepts.ts'
import type { Draft } from '../frames.ts'
import type { ArticleReading, Reading } from '../reading.ts'

/** Concept of the verb → stage. */
const STAGES: ReadonlyMap<string, string> = new Map([
  ['arrest', 'arrested'],
  ['charge', 'charged'],
  ['accuse', 'charged'],
  ['convict', 'convicted'],
  ['sentence', 'convicted'],
  ['acquit', 'acquitted'],
  ['clear', 'acquitted'],
  ['release', 'released'],

  ['confess', 'confessed'],
])
/** Done to a person: only the passive, or the person as object, tells of them. */
const DONE_BY_HERSELF = new Set(['confess'])
const SHOWN_TOKENS = 6

function personIn(reading: Reading, article: ArticleReading, range: Range): string | null {
  return reading.mentions.find(m => m.from < range.to && range.from < m.to && article.persons.has(m.key))?.key ?? null
}

/** Whom the law acts on: the subject of a passive, the object of an active verb. */
function subjectOfLaw(reading: Reading, article: ArticleReading, clause: Clause, concept: string): string | null {
  const subject = clause.subject && { from: clause.subject.from, to: clause.verb.from }
  if (clause.verb.passive || DONE_BY_HERSELF.has(concept)) return subject && personIn(reading, article, subject)
  const object = clause.objects.find(o => o.preposition === null)
  return object ? personIn(reading, article, { from: object.from, to: object.to + 3 }) : null
}

function stageOf(reading: Reading, clause: Clause, stage: string): string {
  const after = reading.tokens.slice(clause.verb.to, clause.verb.to + 3).map(t => t.lower)
  if (stage === 'released' && after[0] === 'without' && /^charges?$/.test(after[1] ?? '')) return 'not charged'
  return clause.verb.negated ? `not ${stage}` : stage
}

export function extractLaw(reading: Reading, article: ArticleReading): Draft[] {
  return reading.parse.clauses.flatMap(clause => {
    const concept = conceptOf(clause.verb.verbs[clause.verb.verbs.length - 1] ?? '') ?? ''
    const stage = STAGES.get(concept)
    if (!stage || clause.verb.planned) return []
    const person = subjectOfLaw(reading, article, clause, concept)
    if (!person) return []
    const value = { type: 'term' as const, key: stageOf(reading, clause, stage), implies: [] }
    const quote = { from: clause.verb.from, to: Math.min(reading.tokens.length, clause.verb.to + SHOWN_TOKENS) }
    const topic = `What the law has done about ${article.persons.get(person)?.words ?? 'the person'}`
    return [{ kind: 'status', focus: clause.verb, quote, value, head: person, action: 'law', topic, scope: clause.range } satisfies Draft]
  })
}
