/**
 * What a date or an hour is of, where no event of the clause says it: the edge of a span, a death in hospital, the years of an office.
 *
 * "a curfew from 10 p.m. to 6 a.m." → begin, end · "was mayor from 1984 until 1988" → "mayor"
 */
import type { FoundValue } from '../model.ts'
import { OFFICES } from '../names/lexicon/roles.ts'
import type { Range } from '../text/phrases.ts'
import { lowers, type Token } from '../text/tokens.ts'
import { conceptOf } from './concepts.ts'
import type { EventFound } from './events.ts'
import { HELD_OFFICES } from './lexicon/describers.ts'
import type { Reading } from './reading.ts'

/** Stands for the verb where years in an office are told. */
export const TENURE = 'tenure'

/** "a curfew from 10 p.m. to 6 a.m.": the hour is where it begins, or where it ends. */
export function edgeOf(tokens: readonly Token[], at: Range): 'begin' | 'end' | '' {
  const hour = (i: number) => /^\d{1,2}(?:[:.]\d\d)?(?:am|pm)?$|^(?:noon|midnight|dawn|dusk)$/.test(tokens[i]?.lower ?? '')
  const to = (i: number) => /^(?:to|until|till|through)$/.test(tokens[i]?.lower ?? '')
  if (tokens[at.from - 1]?.lower === 'from' && hour(at.from) && to(at.to) && hour(at.to + 1)) return 'begin'
  if (!to(at.from - 1) || !hour(at.from)) return ''
  const from = tokens.findLastIndex((t, i) => i < at.from && i >= at.from - EDGE_REACH && t.lower === 'from')
  return from >= 0 && hour(from + 1) ? 'end' : ''
}
const EDGE_REACH = 6

/** "was mayor from 1984 until 1988", "served as mayor from 1984 to 1989": the years of an office. */
export function tenure({ tokens, parse }: Reading, at: Range, value: FoundValue['value']): EventFound | null {
  if (value.type !== 'date' || value.granularity !== 'period' || !/^\d{4}$/.test(tokens[at.to - 1]?.text ?? '')) return null
  const clause = parse.clauses.findLast(c => c.verb.to <= at.from && at.from - c.range.to <= 2)
  const main = tokens[clause?.verb.main ?? -1]?.lemma ?? ''
  const preposition = main === 'be' ? null : /^(?:serve|act|work)$/.test(main) ? 'as' : undefined
  const office = preposition === undefined ? undefined : clause?.objects.find(o => o.preposition === preposition && o.to <= at.from)
  const noun = office && tokens[office.head]
  const head = noun?.pos === 'NOUN' && (OFFICES.has(noun.lower) || HELD_OFFICES.has(noun.lower)) ? conceptOf(noun.lemma) : null
  return clause && noun && head
    ? { head, words: noun.lower, range: { from: clause.verb.from, to: at.to }, action: TENURE, phase: '', planned: clause.verb.planned }
    : null
}

/** "died of his wounds overnight", "died in hospital at noon": another hour than that of the attack. */
export function succumbed({ tokens }: Reading, at: Range, event: EventFound): EventFound {
  if (event.head !== 'die') return event
  const near = lowers(tokens, Math.max(0, at.from - SUCCUMB_REACH), at.to + SUCCUMB_REACH)
  return /\b(?:of|from|to) (?:his|her|their|its|the) (?:wounds|injuries|burns)\b|\b(?:in|at) (?:a |the |an )?(?:\w+ ){0,2}hospital\b/.test(
    near,
  )
    ? { ...event, head: 'succumb' }
    : event
}
const SUCCUMB_REACH = 9
