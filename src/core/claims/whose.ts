/**
 * Whom a clause tells of: the person its subject names, or whom "he" or "she" stands for.
 *
 * "Weld died of pneumonia" → Weld's key; "three men died" → "".
 */
import type { Clause } from '../text/phrases.ts'
import type { ArticleReading, Reading } from './reading.ts'

export function personOf(reading: Reading, article: ArticleReading, clause: Clause | null | undefined): string {
  const subject = clause?.subject
  if (!clause || !subject) return ''
  const to = subject.to <= clause.verb.from ? clause.verb.from : subject.to
  const head = reading.tokens[subject.head]
  if (head && /^(?:he|she)$/.test(head.lower)) return reading.person ?? ''
  const own = reading.mentions.find(m => m.from < subject.to && m.to > subject.from && article.persons.has(m.key))
  if (own) return own.key
  const beside = reading.mentions.find(m => m.from >= subject.to && m.to <= to && article.persons.has(m.key))
  if (beside) return beside.key
  return reading.tokens.slice(subject.from, subject.to).some(t => /^(?:his|her)$/.test(t.lower)) ? (reading.person ?? '') : ''
}
