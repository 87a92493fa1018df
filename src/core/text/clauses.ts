/**
 * Phrases and verb groups of one sentence → clauses: who does what.
 *
 * "Two workers kidnapped in May were freed" → [Two workers] kidnapped, passive · [Two workers] freed, passive
 */
import type { Clause, NounPhrase } from './phrases.ts'
import type { Token } from './tokens.ts'
import type { VerbGroup } from './verbGroups.ts'

export const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom'])

/** The phrase that a verb is said of: the last one without a preposition between the verb before and this one. */
function subjectOf(tokens: readonly Token[], phrases: readonly NounPhrase[], group: VerbGroup, floor: number): NounPhrase | null {
  const before = phrases.filter(p => p.from >= floor && p.to <= group.from)
  const adjacent = before[before.length - 1]
  const relative = tokens[group.from - 1]
  if (relative && RELATIVES.has(relative.lower) && adjacent) return adjacent
  // "Corvina Lines, the ferry's operator, has": what stands between commas explains the subject.
  if (relative?.text === ',') {
    const opening = tokens.findLastIndex((t, i) => i < group.from - 1 && t.text === ',')
    const explained = phrases.find(p => p.to === opening && p.preposition === null)
    if (explained) return explained
  }
  for (let k = before.length - 1; k >= 0; k--) if (before[k]?.preposition === null) return before[k] ?? null
  return null
}

/** "killed six people and wounded 30": the second verb shares the first one's subject. */
function isCoordinated(tokens: readonly Token[], verb: VerbGroup): boolean {
  return tokens[verb.from - 1]?.pos === 'CCONJ'
}

const TELLS = /^(?:said|says|added|adds|explained|explains)$/

/**
 * "The rule takes effect on Friday, said the minister": who says so stands behind, and what stands before is another clause's.
 * Not "Mr Weld, the minister, said the talks had failed": behind whoever says so comes no verb.
 */
function isInverted(tokens: readonly Token[], { from, to }: VerbGroup): boolean {
  if (to - from !== 1 || from < 2 || !TELLS.test(tokens[from]?.lower ?? '') || !/^[,"”’']$/.test(tokens[from - 1]?.text ?? '')) return false
  const end = tokens.findIndex((t, i) => i >= to && t.pos === 'PUNCT' && /^[,.;:!?"“”()—–-]$/.test(t.text))
  const behind = tokens.slice(to, end < 0 ? tokens.length : end)
  return /^(?:DET|PROPN|ADJ|NOUN)$/.test(behind[0]?.pos ?? '') && !behind.some(t => t.pos === 'VERB' || t.pos === 'AUX')
}

export function findClauses(tokens: readonly Token[], phrases: readonly NounPhrase[], groups: readonly VerbGroup[]): Clause[] {
  const clauses: Clause[] = []
  groups.forEach((verb, k) => {
    const floor = groups[k - 1]?.to ?? 0
    const ceiling = groups[k + 1]?.from ?? tokens.length
    const next = groups[k + 1]
    let after = phrases.filter(p => p.from >= verb.to && p.to <= ceiling)
    if (next && !next.dependent && !isCoordinated(tokens, next) && !isInverted(tokens, next)) {
      const taken = subjectOf(tokens, phrases, next, verb.to)
      // "Weld, who led the bank, gave up": a subject before this verb takes nothing from it.
      const cut = taken && taken.from >= verb.to && !RELATIVES.has(tokens[next.from - 1]?.lower ?? '') ? taken.from : ceiling
      after = after.filter(p => p.from < cut)
    }
    const leans = verb.dependent || (k > 0 && isCoordinated(tokens, verb))
    const inverted = k > 0 && isInverted(tokens, verb)
    const own = leans || inverted ? null : subjectOf(tokens, phrases, verb, floor)
    const subject = own ?? (inverted ? null : (clauses[k - 1]?.subject ?? null))
    const first = own?.from ?? verb.from
    const last = after[after.length - 1]?.to ?? verb.to
    clauses.push({ verb, subject, objects: after, range: { from: Math.min(first, verb.from), to: Math.max(last, verb.to) } })
  })
  return withReduced(tokens, withFronted(tokens, clauses))
}

const PARTICIPLE =
  /(?:ed|en|ing|born|known|built|made|held|led|hit|shot|struck|caught|found|sent|left|lost|set|hurt|brought|bought|sold|told)$/

/** "Born in Tarn, Weld studied law": an opening participle is said of whom the sentence goes on to speak. */
function withFronted(tokens: readonly Token[], clauses: Clause[]): Clause[] {
  const [first, next] = clauses
  if (!first || !next?.subject || first.subject || first.verb.from > 1 || !PARTICIPLE.test(tokens[first.verb.main]?.lower ?? ''))
    return clauses
  const before = tokens[next.subject.from - 1]?.text
  return before === ',' && next.subject.from >= first.range.to ? [{ ...first, subject: next.subject }, ...clauses.slice(1)] : clauses
}

const SPAN = /^(?:day|night|week|month|year|morning|afternoon|evening|hour|time|summer|winter|spring|autumn|weekend)s?$/

/** "Two workers kidnapped in May were freed": a participle right behind a noun that another verb goes on to speak of is done to it. */
function isReduced(tokens: readonly Token[], { verb, subject, objects }: Clause, next: Clause): boolean {
  const word = tokens[verb.main]
  if (verb.passive || verb.dependent || verb.to - verb.from !== 1 || !subject || subject.to !== verb.from) return false
  if (!word || word.lower === word.lemma || !PARTICIPLE.test(word.lower) || next.verb.dependent) return false
  if (objects.some(o => o.preposition === null && !SPAN.test(tokens[o.head]?.lower ?? ''))) return false
  const own = next.subject
  const between = tokens.slice(verb.to, next.verb.from)
  const goesOn = own === subject || (own !== null && own.from >= verb.to && SPAN.test(tokens[own.head]?.lower ?? ''))
  return goesOn && between.length > 0 && !between.some(t => /^(?:PUNCT|CCONJ|SCONJ)$/.test(t.pos) || RELATIVES.has(t.lower))
}

function withReduced(tokens: readonly Token[], clauses: Clause[]): Clause[] {
  return clauses.map((clause, k) => {
    const [before, next] = [clauses[k - 1], clauses[k + 1]]
    if (next && isReduced(tokens, clause, next)) return { ...clause, verb: { ...clause.verb, passive: true } }
    return before && isReduced(tokens, before, clause) ? { ...clause, subject: before.subject } : clause
  })
}
