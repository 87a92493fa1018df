/**
 * Yes or no: does or does not.
 *
 * "The mayor did not resign" → head "resign", value "no"; "she refused the prize", "she accepted it" → head "accept", no and yes.
 * "There were no reports of damage" → head "damage", value "no".
 */
import type { Clause, Range } from '../../text/phrases.ts'
import type { Token } from '../../text/tokens.ts'
import type { VerbGroup } from '../../text/verbGroups.ts'
import { conceptOf } from '../concepts.ts'
import { phraseBehindBy } from '../doers.ts'
import { actionOf, type Draft, namesIn, partyWords } from '../frames.ts'
import { LIGHT_VERBS } from '../lexicon/groups.ts'
import { ABSENCES, COMMENT_VERBS, DEEDS, LOOSE_DEEDS, OPPOSITE_PHRASES, OPPOSITES } from '../lexicon/silence.ts'
import { type ArticleReading, isDenied, type Reading } from '../reading.ts'

const term = (key: string) => ({ type: 'term' as const, key, implies: [] })

/** Behind the verb a quote shows this many tokens. */
const SHOWN_TOKENS = 7
/** What a refusal or an acceptance is about stands within this many tokens. */
const SCOPE_TOKENS = 12

/** Subject, verb and what follows at once; a long subject is left out. */
export function pinpoint(subject: Range, verb: Range, range: Range): Range {
  const from = verb.to - subject.from > 2 * SHOWN_TOKENS ? verb.from : range.from
  return { from, to: Math.max(verb.to, Math.min(range.to, verb.to + SHOWN_TOKENS)) }
}

/** "no longer", "no other", "No 94": not none. */
const NOT_NONE = /^(?:longer|other|further|more|\d.*)$/

/** "no suspects", "nobody", "none of them", "neither side"; a no-confidence vote is a vote. */
function isNone(tokens: readonly Token[]): boolean {
  return tokens.some((t, i) => {
    const next = tokens[i + 1]?.lower ?? ''
    return /^(?:no|nobody|none|neither|no-one|nothing)$/.test(t.lower) && !NOT_NONE.test(next) && next !== '-'
  })
}

/** "no emotion as the verdict" was read: what stands before the conjunction is another's. */
const ownWords = (tokens: readonly Token[]): readonly Token[] =>
  tokens.slice(tokens.findLastIndex(t => /^(?:as|when|while|after|before|until)$/.test(t.lower)) + 1)

/** "a timeline released by police": a participle right behind another phrase than the subject tells of that phrase. */
function isOfAnother({ tokens, parse }: Reading, { verb, subject }: Clause): boolean {
  if (verb.from !== verb.main || tokens[verb.to]?.lower !== 'by') return false
  return parse.phrases.some(p => p.to === verb.from && p.from >= (subject?.to ?? 0))
}

/** By whom it is told to have been done: "had been thrown by away fans" → "fan". Keys, none where nobody is told. */
function doersTold(reading: Reading, clause: Clause): string[] {
  const { verb, subject } = clause
  const by = isCleft(reading, clause) ? subject : phraseBehindBy(reading, verb)
  if (!by) return []
  const head = reading.tokens[by.head]
  return [...namesIn(reading, by), (head?.pos === 'NOUN' && conceptOf(head.lemma)) || ''].filter(Boolean)
}

/** "denied that it was its fans who threw it": denied is who did it. */
const isCleft = ({ tokens }: Reading, { verb, subject }: Clause): boolean =>
  /^(?:who|that)$/.test(tokens[verb.from - 1]?.lower ?? '') &&
  tokens.slice(Math.max(0, (subject?.from ?? 0) - 3), subject?.from).some((t, i, all) => t.lower === 'it' && all[i + 1]?.pos === 'AUX')

/** "sold it" → "sold", "was not arrested" → "was arrested": what is asked. */
function doingWords({ tokens }: Reading, { verb }: Clause, denied: boolean): string {
  const main = tokens[verb.main]?.lower ?? ''
  const be = verb.passive ? tokens.slice(verb.from, verb.main).find(t => /^(?:was|were|is|are|been|be)$/.test(t.lower))?.lower : undefined
  if (be !== undefined) return be === 'been' || be === 'be' ? `${be === 'be' ? 'is to be' : 'has been'} ${main}` : `${be} ${main}`
  // "would not open it", "refused to sell": the last verb is the one that is asked about.
  return denied ? `${verb.planned ? 'will' : 'did'} ${verb.verbs.at(-1) ?? main}` : main
}

const FUTURE = new Set(['will', 'wo', "'ll", 'shall'])

/** "yes" and "no" of what was done, "will" and "wont" of what is to be, "maybe" where a text leaves it open. */
function answer(reading: Reading, clause: Clause, denied: boolean): string {
  if (!clause.verb.planned) return denied ? 'no' : 'yes'
  const surely = reading.tokens.slice(clause.verb.from, clause.verb.to).some(t => FUTURE.has(t.lower))
  return denied ? (surely ? 'wont' : 'no') : surely ? 'will' : 'maybe'
}

/** "turned down the offer": a verb and its particle. */
function turnsDown(reading: Reading, at: number): boolean {
  return reading.tokens[at]?.lemma === 'turn' && reading.tokens.slice(at + 1, at + 5).some(t => t.lower === 'down')
}

/** The word that makes an answer of a verb stands within so many tokens. */
const PHRASE_REACH = 4
const LAW = /^(?:law|rules?|constitution)$/

/** "voted against the plan", "gave its blessing", "were in favour of it", "turned down the offer". */
function phraseAnswer(reading: Reading, clause: Clause): readonly [head: string, yes: boolean] | undefined {
  const { verb } = clause
  if (turnsDown(reading, verb.main)) return ['accept', false]
  const phrases = OPPOSITE_PHRASES.get(verb.verbs.at(-1) ?? reading.tokens[verb.main]?.lemma ?? '')
  if (!phrases) return undefined
  const near = reading.tokens.slice(verb.main + 1, verb.main + 1 + PHRASE_REACH)
  const stop = near.findIndex(t => t.pos === 'VERB' || t.pos === 'PUNCT')
  const words = (stop < 0 ? near : near.slice(0, stop + 1)).map(t => t.lower)
  // "is against the law" takes no side.
  if (words.some(w => LAW.test(w))) return undefined
  // "said the raid had no effect" says no to nothing.
  const found = phrases.find(([set]) => words.some((w, i) => set.has(w) && (!/^(?:yes|no)$/.test(w) || saysIt(near, i))))
  return found ? [found[1], found[2]] : undefined
}

/** "said no", "said "no" to the plan". */
function saysIt(near: readonly Token[], i: number): boolean {
  const next = near.slice(i + 1).find(t => !/^["“”'‘’]$/.test(t.text))
  return (
    near.slice(0, i).every(t => t.pos === 'PUNCT') && (!next || next.pos === 'PUNCT' || /^(?:to|and|but|when|after|on)$/.test(next.lower))
  )
}

/** Countries and bodies that a subject names or is qualified by: "planes of the Ruthenian air force". */
function bodiesIn(reading: Reading, range: Range): string[] {
  return reading.mentions.filter(m => m.from >= range.from && m.to <= range.to && m.side && m.type === 'country').map(m => m.key)
}

/** "if Moscow doesn't agree", "before agreeing", "would not have resigned": neither yes nor no. */
function isConditional(tokens: readonly Token[], subject: Range, verb: Range): boolean {
  const group = tokens.slice(verb.from, verb.to).map(t => t.lower)
  if (group.includes('have') && group.some(word => /^(?:would|could|should|might|'d)$/.test(word))) return true
  const openers = [tokens[subject.from - 1], tokens[subject.from - 2], tokens[verb.from - 1]]
  return openers.some(t => /^(?:if|unless|whether|until|before|should)$/.test(t?.lower ?? ''))
}

const isDay = (tokens: readonly Token[], phrase: { readonly head: number }): boolean =>
  /^(?:day|night|week|month|year|morning|afternoon|evening|hour|time)s?$/.test(tokens[phrase.head]?.lower ?? '')

/** "No Swede had won there since 2009": what had never been so before says nothing of now. */
function isUntilNow(tokens: readonly Token[], verb: VerbGroup): boolean {
  const perfect = tokens.slice(verb.from, verb.main).some(t => t.lower === 'had' || t.lower === "'d")
  return perfect && tokens.slice(verb.main).some(t => /^(?:since|before|until|previously|ever)$/.test(t.lower))
}

/** What is rejected then is not offered but alleged: a denial. */
const CLAIMS = new Set(['claim', 'allegation', 'accusation', 'report', 'suggestion', 'rumour', 'rumor', 'charge'])

/** "He", for a topic: a reader has no sentence before it that says who. */
function askedOf(reading: Reading, article: ArticleReading, subject: Range): string {
  const words = partyWords(reading, subject)
  const person = /^(?:he|she)$/.test(words) ? article.persons.get(reading.person ?? '') : undefined
  return person?.words ?? words
}

/** Does or does not: a plain verb with a subject, said once with and once without "not". */
function extractYesNo(reading: Reading, article: ArticleReading): Draft[] {
  const { tokens, parse } = reading
  return parse.clauses.flatMap((clause): Draft[] => {
    const { verb, subject } = clause
    if (!subject) return []
    const action = actionOf(clause)
    // The verb of refusing may stand first in its group: "refused to sell".
    const first = verb.verbs.length > 1 ? OPPOSITES.get(verb.verbs[0] ?? '') : undefined
    const opposite = first ?? OPPOSITES.get(verb.verbs.at(-1) ?? '') ?? phraseAnswer(reading, clause)
    const head = opposite?.[0] ?? action
    // "is favoured to win": by the odds, and by nobody.
    if (tokens.slice(verb.from, verb.to + 1).some((t, i, all) => /^favou?red$/.test(t.lower) && all[i - 1]?.pos === 'AUX')) return []
    if (!head || (verb.dependent && !opposite)) return []
    const loose = !opposite && !DEEDS.has(action)
    if (loose && (LOOSE_DEEDS.has(verb.verbs.at(-1) ?? '') || LIGHT_VERBS.has(action))) return []
    const before = tokens[verb.from - 1]?.lower
    // Claims are denied, and comments withheld, in claims of their own.
    if (CLAIMS.has(tokens.slice(verb.to, verb.to + 3).find(t => t.pos === 'NOUN')?.lemma ?? '')) return []
    if (first && COMMENT_VERBS.has(verb.verbs.at(-1) ?? '')) return []
    if (isConditional(tokens, subject, verb) || (opposite && verb.passive && tokens[subject.head]?.pos === 'PRON')) return []
    if (isUntilNow(tokens, verb) || isOfAnother(reading, clause)) return []
    const denial = isDenied(reading, verb)
    const negated = first ? tokens.slice(verb.from, verb.main).some(t => /^(?:not|n't|never)$/.test(t.lower)) : verb.negated
    // "It will pay no dividend" is a no as well.
    const nothing = !opposite && tokens[verb.to]?.lower === 'no' && !NOT_NONE.test(tokens[verb.to + 1]?.lower ?? '')
    const says =
      isNone(ownWords(tokens.slice(subject.from, Math.min(subject.to + 1, verb.from)))) || negated || before === 'without' || nothing
    const denied = (says === (opposite?.[1] ?? true)) !== denial
    // A verb outside the table tells yes or no only of something, or of what it is done to: "the crowd sang" does not.
    const doneTo = verb.passive && tokens[subject.head]?.pos === 'NOUN'
    if (loose && !denied && !doneTo && clause.objects.every(o => o.preposition !== null || isDay(tokens, o))) return []
    const range = {
      from: Math.min(subject.from, verb.from),
      to: Math.max(clause.range.to, opposite ? Math.min(tokens.length, verb.to + SCOPE_TOKENS) : 0),
    }
    const noun = tokens[subject.head]
    const value = answer(reading, clause, denied)
    return [
      {
        kind: 'polarity',
        aspect: opposite ? 'choice' : '',
        focus: verb,
        quote: pinpoint(subject, verb, range),
        scope: range,
        value: term(value),
        head,
        action: head,
        ...(denial ? { parts: doersTold(reading, clause) } : {}),
        topic: `Whether ${askedOf(reading, article, subject)} ${doingWords(reading, clause, denied)}`,
        terms: [
          ...(noun?.pos === 'NOUN' ? [conceptOf(noun.lemma) ?? ''] : []),
          ...bodiesIn(reading, { from: subject.from, to: verb.from }).map(key => `of:${key}`),
        ],
      } satisfies Draft,
    ]
  })
}

/** "no injuries", "without warning", "no reports of damage": what is told as absent. */
function extractAbsence(reading: Reading): Draft[] {
  const { tokens } = reading
  return tokens.flatMap((token, i): Draft[] => {
    if (token.lower !== 'no' && token.lower !== 'without' && token.lower !== 'any') return []
    if (/^(?:other|further|more|longer)$/.test(tokens[i + 1]?.lower ?? '')) return []
    // "any" is a no only behind one: "did not cause any damage".
    if (token.lower === 'any' && !tokens.slice(Math.max(0, i - 5), i).some(t => /^(?:not|n't|without)$/.test(t.lower))) return []
    const near = tokens.slice(i + 1, i + 7)
    const stop = near.findIndex(t => t.pos === 'VERB' || t.pos === 'AUX' || /^[.;:,]$/.test(t.text))
    const at = near.findIndex((t, k) => (stop < 0 || k < stop) && t.pos !== 'VERB' && ABSENCES.has(conceptOf(t.lemma) ?? ''))
    if (at < 0) return []
    const noun = i + 1 + at
    const head = conceptOf(tokens[noun]?.lemma ?? '') ?? ''
    const clause = reading.parse.clauses.find(c => c.range.from <= i && noun < c.range.to)
    const start = clause && i - clause.verb.from > 0 && i - clause.verb.from <= 4 ? clause.verb.from : i
    const to = Math.min(tokens.length, noun + 1 + SHOWN_TOKENS - 2)
    return [
      {
        kind: 'polarity',
        focus: { from: i, to: noun + 1 },
        quote: { from: start, to },
        scope: clause?.range ?? { from: start, to },
        value: term('no'),
        head,
        action: head,
        topic: `Whether there was ${tokens[noun]?.lower}`,
      } satisfies Draft,
    ]
  })
}

export function extractPolarities(reading: Reading, article: ArticleReading): Draft[] {
  return [...extractYesNo(reading, article), ...extractAbsence(reading)]
}
