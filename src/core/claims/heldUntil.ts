/**
 * How long something held until it ended, where the verb is that of its end: pacts that break, jurors who decide, offices that were served, help that came.
 *
 * "The truce collapsed within two months" → "ceasefire" · "convicted her after nine hours" → "deliber" · "served four years as mayor" → "mayor"
 */
import type { Clause, Range } from '../text/phrases.ts'
import { lowers } from '../text/tokens.ts'
import { conceptOf } from './concepts.ts'
import { span } from './eventNouns.ts'
import { DECIDED, JURY, type Spent, subjectEvent, wordBehindBounds } from './lengthOwners.ts'
import type { Reading } from './reading.ts'

/** "The jury convicted her after nine hours": so long did it deliberate. */
function decidedAfter({ tokens }: Reading, at: Range, { verb, subject }: Clause): Spent | null {
  const jury = subject && JURY.test(tokens[subject.head]?.lower ?? '') && DECIDED.test(conceptOf(tokens[verb.main]?.lemma ?? '') ?? '')
  return jury && verb.to <= at.from && wordBehindBounds(tokens, at) === 'after'
    ? { head: 'deliber', words: 'deliberations', range: span(verb, at) }
    : null
}

/** What was agreed on, joined or begun together, and ends by breaking. */
const PACTS = /^(?:agree|ceasefire|talk|marri|marriag|coalit|allianc|partnership|merg|engag|negoti|peace|accord|union)$/
const BREAKS = /^(?:collapse|fail|break|fall|unravel|dissolve|disintegrate|crumble|end|founder)$/

/** "The accord collapsed within two months", "the truce broke down after three weeks": so long did it hold. */
function brokenOff(reading: Reading, at: Range, clause: Clause): Spent | null {
  const { tokens } = reading
  const { verb } = clause
  const main = tokens[verb.main]?.lemma ?? ''
  const before = wordBehindBounds(tokens, at)
  if (!BREAKS.test(main) || verb.to > at.from || verb.planned || !/^(?:after|within|in)$/.test(before)) return null
  if (/^(?:break|fall)$/.test(main) && !/^(?:down|up|apart)$/.test(tokens[verb.main + 1]?.lower ?? '')) return null
  const event = subjectEvent(reading, clause)
  return event && PACTS.test(event.head) ? { ...event, range: span(verb, at) } : null
}

/** "served four years as mayor", "spent three years as ambassador": what somebody was for so long. */
function inOffice({ tokens, parse }: Reading, at: Range, { verb }: Clause): Spent | null {
  const main = tokens[verb.main]?.lemma ?? ''
  if (!/^(?:serve|spend|work)$/.test(main) || verb.main >= at.from) return null
  const behind = tokens[at.to]?.lower === 'as'
  const from = behind ? at.to + 1 : tokens[at.from - 1]?.lower === 'for' && tokens[verb.to]?.lower === 'as' ? verb.to + 1 : -1
  const office = from < 0 ? undefined : parse.phrases.find(p => p.from <= from && from < p.to)
  const noun = office && tokens[office.head]
  const head = noun?.pos === 'NOUN' ? conceptOf(noun.lemma) : null
  return office && noun && head ? { head, words: noun.lower, range: { from: verb.main, to: Math.max(at.to, office.to) } } : null
}

const HELPERS =
  /^(?:police|officers?|patrols?|ambulances?|paramedics?|medics?|doctors?|firefighters?|fire|crews?|engines?|rescuers?|responders?|help|helpers|helicopters?|coastguard|coastguards|lifeboats?|boats?|ships?|vessels?|troops|soldiers|units?|teams?|guards?|deputies)$/
const ON_SCENE = /\b(?:arriv\w*|respond\w*|(?:on|at|to) the scene|reach\w* (?:the|him|her|them|those|it)|got (?:to|there)|turned up)\b/

/** "Police arrived within ten minutes", "crews were on the scene six minutes later": so long did help take. */
function helpCame({ tokens }: Reading, at: Range, { verb, subject }: Clause): Spent | null {
  const helper = subject && tokens.slice(subject.from, subject.to).some(t => HELPERS.test(t.lower))
  if (!helper || verb.to > at.from || !ON_SCENE.test(lowers(tokens, verb.from, at.from))) return null
  const behind = tokens[at.to]?.lower ?? ''
  const told = /^(?:within|in|after)$/.test(wordBehindBounds(tokens, at)) || /^(?:later|after)$/.test(behind)
  return told
    ? {
        head: 'arrive',
        words: tokens[verb.main]?.lower ?? 'arrived',
        range: span(verb, behind === 'later' ? { from: at.from, to: at.to + 1 } : at),
        within: true,
      }
    : null
}

export const heldUntil = (reading: Reading, at: Range, clause: Clause): Spent | null =>
  decidedAfter(reading, at, clause) ?? inOffice(reading, at, clause) ?? brokenOff(reading, at, clause) ?? helpCame(reading, at, clause)
