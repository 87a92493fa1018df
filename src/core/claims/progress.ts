/**
 * How far a verb says that its act has come: considered, planned, agreed, done, reported, refused.
 *
 * "plans to sue to save the weir" → act "sue", state "planned"; "has reportedly sold" → "reported"; "has yet to" → null.
 */
import type { Clause } from '../text/phrases.ts'
import { AGREEING, AGREEMENT_NOUNS, CONSIDERING, LACKING, REFUSING } from './lexicon/deeds.ts'
import type { Reading } from './reading.ts'

/** The verb of a group that tells the act. */
export interface Act {
  readonly lemma: string
  /** Which verb of the group it is, and its token. */
  readonly at: number
  readonly token: number
}

const LEADERS = new Set(
  'plan intend want vow hope offer expect aim pledge set threaten be due ready willing likely expected agree decide refuse decline'.split(
    ' ',
  ),
)

const MAYBE_MODALS = /^(?:may|might|could)$/

/** Past, or a headline's present. */
function isDone(reading: Reading, clause: Clause, at: number): boolean {
  const { tokens } = reading
  const main = tokens[at]
  if (!main || main.lower.endsWith('ing')) return false
  const helpers = tokens.slice(clause.verb.from, at).map(t => t.lower)
  if (helpers.some(h => /^(?:has|have|had|was|were|been|'ve)$/.test(h))) return true
  if (helpers.some(h => /^(?:is|are|be|do|does|did|can|must|should)$/.test(h))) return false
  const past = main.lower !== main.lemma && !/s$/.test(main.lower)
  // "Weld quits next spring": the present of a headline is past, unless a day to come stands behind it.
  const later = tokens
    .slice(at + 1)
    .some((t, i) => /^(?:next|until|tomorrow)$/.test(t.lower) || (t.lower === 'end' && tokens[at + i]?.lower === 'the'))
  return past || (reading.sentence.headline && /s$/.test(main.lower) && !later)
}

const HEDGES = /^(?:reportedly|allegedly|apparently|reputedly|supposedly|presumably|purportedly)$/
const HEDGING_VERBS = new Set(['believe', 'think', 'suspect', 'allege', 'assume', 'understand'])

/** "reportedly bid", "she thinks that Weld sold it", "is believed to have sold". */
function isHedged(reading: Reading, clause: Clause): boolean {
  const { tokens, parse } = reading
  const from = Math.min(clause.subject?.from ?? clause.verb.from, clause.verb.from)
  if (tokens.slice(Math.max(0, from - 1), Math.min(tokens.length, clause.verb.to + 1)).some(t => HEDGES.test(t.lower))) return true
  const before = parse.clauses.filter(c => c.verb.to <= from).pop()
  return !!before && from - before.verb.to <= 1 && HEDGING_VERBS.has(before.verb.verbs[before.verb.verbs.length - 1] ?? '')
}

/** The first verb of a group that doesn't lead to another one: "plans to sue to block" → sue. */
export function actIn(reading: Reading, clause: Clause): Act {
  const { verb } = clause
  const { verbs } = verb
  const at = verbs.findIndex(
    (v, i) => i === verbs.length - 1 || !(LEADERS.has(v) || LACKING.has(v) || CONSIDERING.has(v) || AGREEING.has(v) || REFUSING.has(v)),
  )
  const lemma = verbs[at] ?? ''
  let token = verb.from
  while (token < verb.to && reading.tokens[token]?.lemma !== lemma) token++
  return { lemma, at, token: token < verb.to ? token : verb.main }
}

/** Words that leave it open, "whether to" behind them. */
const DECIDING = /^(?:decide|determine|rule|say|know)$/
const UNSAID = /^(?:not|n't|yet|never|no|without|declined|refused)$/
const DECIDING_REACH = 6

/** "has not yet decided whether to rebuild", "would not say whether it would appeal" → the clause that leaves it open; null where none does. */
export function leftOpen({ tokens, parse }: Reading, clause: Clause): Clause | null {
  const from = Math.min(clause.subject?.from ?? clause.verb.from, clause.verb.from)
  const whether = [from - 1, clause.verb.from - 1].find(i => /^(?:whether|if)$/.test(tokens[i]?.lower ?? ''))
  if (whether === undefined) return null
  const before = parse.clauses.findLast(c => c.verb.to <= whether)
  if (!before || whether - before.verb.to > 1 || !DECIDING.test(tokens[before.verb.main]?.lemma ?? '')) return null
  const words = tokens.slice(Math.max(0, before.verb.from - DECIDING_REACH), whether)
  return before.verb.negated || words.some(t => UNSAID.test(t.lower)) ? before : null
}

export function stateOf(reading: Reading, clause: Clause, act: Act): string | null {
  if (leftOpen(reading, clause)) return 'open'
  const { tokens } = reading
  const { verb } = clause
  const before = verb.verbs.slice(0, act.at)
  const lead = before[before.length - 1] ?? ''
  const helpers = tokens.slice(verb.from, act.token).map(t => t.lower)
  const modal = helpers.some(h => /^(?:will|would|wo|shall|'ll)$/.test(h))
  // "said that if it acquired": a condition says nothing.
  const condition = (from: number) => /^(?:if|unless|whether)$/.test(tokens[from - 1]?.lower ?? '')
  // The subject may be a pronoun that no clause took: "not known whether he would appeal".
  if (
    condition(clause.subject?.from ?? verb.from) ||
    condition(verb.from) ||
    (tokens[verb.from - 1]?.pos === 'PRON' && condition(verb.from - 1))
  )
    return null
  if (REFUSING.has(lead)) return null
  // "Will have cut a third" tells of what is nearly done.
  if (helpers.includes('have') && helpers.some(h => /^(?:will|shall|'ll)$/.test(h))) return null
  // "Would have resigned" tells of what did not come about.
  if (helpers.includes('have') && helpers.some(h => /^(?:would|could|should|'d)$/.test(h))) return null
  if (verb.negated) return modal && before.length === 0 ? 'refused' : null
  // "Might approve" says little: neither that it is planned nor that it isn't.
  if (helpers.some(h => MAYBE_MODALS.test(h))) return null
  if (CONSIDERING.has(lead)) return 'considered'
  if (lead === 'agree' || lead === 'decide') return 'agreed'
  if (lead === 'appear' || lead === 'seem') return helpers.includes('have') ? 'reported' : null
  if (lead) return LACKING.has(lead) || LEADERS.has(lead) ? 'planned' : null
  if (modal) return 'planned'
  // "had to be moved" is done and "has to" isn't, who knows.
  const to = helpers.indexOf('to')
  if (to > 0) return /^(?:is|are|was|were|be)$/.test(helpers[to - 1] ?? '') ? 'planned' : null
  if (to === 0) return ledBy(reading, clause)
  if (!isDone(reading, clause, act.token)) return null
  return isHedged(reading, clause) ? 'reported' : 'done'
}

/** What leads to "to acquire": a deal is more than a plan, and "was able to" is neither. */
function ledBy(reading: Reading, clause: Clause): string | null {
  const { tokens, parse } = reading
  const { verb } = clause
  const noun = tokens[verb.from - 1]
  if (noun && AGREEMENT_NOUNS.has(noun.lemma.toLowerCase())) return 'agreed'
  // A headline's bare infinitive, behind its subject: "Corvina to acquire Halden Lines".
  const first = parse.clauses[0]?.verb.from === verb.from
  return first && verb.from > 0 && noun?.pos !== 'PUNCT' ? 'planned' : null
}
