/**
 * How far a thing has come: agreed or tentative, planned or done, charged or convicted.
 *
 * "a tentative agreement on exchanging prisoners" → head "agree", value "tentative".
 */
import type { Range } from '../../text/phrases.ts'
import type { VerbGroup } from '../../text/verbGroups.ts'
import { conceptOf } from '../concepts.ts'
import { clauseOf, type Draft } from '../frames.ts'
import { FIRM, TENTATIVE } from '../lexicon/groups.ts'
import type { Reading } from '../reading.ts'
import type { Triggers } from '../triggers.ts'

/** What the agreement is about stands within this many tokens. */
const PURPOSE_TOKENS = 12

function agreement(focus: Range, quote: Range, scope: Range, key: 'tentative' | 'agreed' | 'none'): Draft {
  const value = { type: 'term' as const, key, implies: [] }
  return {
    kind: 'status',
    focus,
    quote,
    scope,
    value,
    head: 'agree',
    action: key === 'none' ? 'fail' : '',
    topic: 'How firm the agreement is',
    speaker: null,
  }
}

function purpose(reading: Reading, range: Range): Range {
  const behind = reading.tokens.slice(range.to, range.to + PURPOSE_TOKENS)
  const stop = behind.findIndex(t => /^(?:[,;:–—]|but|although|though|while|because|after|before)$/.test(t.lower))
  return { from: range.from, to: range.to + (stop < 0 ? behind.length : stop) }
}

/** "The talks ended without a deal": what they lacked. */
function endsWithout({ tokens }: Reading, from: number, verb: VerbGroup | undefined): boolean {
  const before = tokens[from - 1]?.lower === 'any' ? from - 2 : from - 1
  return tokens[before]?.lower === 'without' && !!verb && !verb.planned && ENDING.has(verb.verbs.at(-1) ?? '')
}
const ENDING = new Set(['end', 'finish', 'close', 'conclude', 'break', 'part', 'adjourn', 'leave', 'go'])

/** "The talks collapsed": nothing came of them. */
function fromTalks(reading: Reading): Draft[] {
  return reading.parse.clauses.flatMap(({ subject, verb, range }) => {
    const head = subject && reading.tokens[subject.head]
    if (!head || conceptOf(head.lemma) !== 'talk' || verb.planned || verb.negated) return []
    const last = verb.verbs.at(-1) ?? ''
    const particle = BROKEN.get(last)
    if (particle === undefined || (particle !== '' && reading.tokens[verb.to]?.lower !== particle)) return []
    const quote = { from: subject.from, to: verb.to + (particle === '' ? 0 : 1) }
    return [agreement(quote, quote, range, 'none')]
  })
}
/** Verb → the word that has to stand behind it. */
const BROKEN: ReadonlyMap<string, string> = new Map([
  ['collapse', ''],
  ['founder', ''],
  ['break', 'down'],
  ['fall', 'apart'],
])

/** "tentative agreement", "a preliminary deal", "resulted in an agreement". */
function fromNouns(reading: Reading): Draft[] {
  return reading.parse.phrases.flatMap(phrase => {
    const head = reading.tokens[phrase.head]
    if (head?.pos !== 'NOUN' || conceptOf(head.lemma) !== 'agree') return []
    const modifiers = reading.tokens.slice(phrase.from, phrase.head)
    const principle = reading.tokens[phrase.head + 1]?.lower === 'in' && reading.tokens[phrase.head + 2]?.lower === 'principle'
    const loose = principle || modifiers.some(t => TENTATIVE.has(t.lower))
    const firm = modifiers.some(t => FIRM.has(t.lower))
    const owner = clauseOf(reading.parse, phrase)
    const verb = owner?.clause.verb
    const done =
      verb &&
      !verb.planned &&
      !verb.negated &&
      /^(?:reach|sign|result|conclude|secure|clinch|strike|make|announce|end|seal)$/.test(verb.verbs[verb.verbs.length - 1] ?? '')
    const none = reading.tokens[phrase.from]?.lower === 'no' || endsWithout(reading, phrase.from, verb)
    // "No agreement was reached", "failed to reach a deal".
    const failed =
      none || (verb?.negated && /^(?:reach|sign|conclude|secure|clinch|strike|make)$/.test(verb.verbs[verb.verbs.length - 1] ?? ''))
    if (failed) {
      const quoted = { from: Math.min(phrase.from, verb?.from ?? phrase.from), to: Math.max(phrase.to, verb?.to ?? phrase.to) }
      return [agreement(phrase, quoted, purpose(reading, quoted), 'none')]
    }
    if (!loose && !done && !firm) return []
    const scope = purpose(reading, phrase)
    const quote = { from: loose ? phrase.from : Math.min(phrase.from, verb?.from ?? phrase.from), to: scope.to }
    return [agreement(phrase, quote, scope, loose ? 'tentative' : 'agreed')]
  })
}

/** "the sides agreed to swap": a plain past. */
function fromVerbs(reading: Reading): Draft[] {
  return reading.parse.clauses.flatMap(clause => {
    const { verb } = clause
    // "According to" is no accord.
    const at = verb.verbs.findIndex(v => v !== 'accord' && conceptOf(v) === 'agree')
    if (at < 0 || verb.planned || !clause.subject) return []
    const nothing = /^(?:nothing|no)$/.test(reading.tokens[clause.subject.from]?.lower ?? '')
    if (nothing)
      return [agreement({ from: clause.subject.from, to: verb.to }, { from: clause.subject.from, to: verb.to }, clause.range, 'none')]
    if (verb.negated) return []
    const loose = reading.tokens
      .slice(verb.from, verb.to + 4)
      .some(t => TENTATIVE.has(t.lower) || t.lower === 'tentatively' || t.lower === 'provisionally' || t.lower === 'principle')
    const from = Math.min(clause.subject.from, verb.from)
    const scope = purpose(reading, { from, to: verb.to })
    return [agreement({ from, to: verb.to }, scope, scope, loose ? 'tentative' : 'agreed')]
  })
}

export const STATUS_TRIGGERS: Triggers = { concepts: [new Set(['agree'])], words: [BROKEN] }

export function extractStatuses(reading: Reading): Draft[] {
  return [...fromNouns(reading), ...fromVerbs(reading), ...fromTalks(reading)]
}
