/**
 * Whether something is thought of, planned, agreed, done or refused.
 *
 * "Corvina will acquire Halden Lines" → aspect `progress`, head "acquire", value "planned"; "has acquired" → "done".
 */
import type { Clause, NounPhrase } from '../../text/phrases.ts'
import { personBefore } from '../accused.ts'
import { appealsIn } from '../appeals.ts'
import { conceptOf } from '../concepts.ts'
import { type Deed, deedOf } from '../deeds.ts'
import { type Draft, namesIn } from '../frames.ts'
import { inTalks } from '../inTalks.ts'
import {
  ACTS_OF_LAW,
  CARRIERS,
  CONSIDERING,
  DEED_NOUNS,
  DEED_VERBS,
  FULFILLING,
  HEADLINES,
  LACKING,
  OF_OTHERS,
  PLANNED_MODIFIERS,
  SAME_DEED,
} from '../lexicon/deeds.ts'
import { type Act, actIn, leftOpen, stateOf } from '../progress.ts'
import { type ArticleReading, isDenied, type Reading } from '../reading.ts'
import type { Triggers } from '../triggers.ts'

/** A quote shows this many tokens behind the verb. */
const SHOWN_TOKENS = 6

/** Carriers of what is either filed or isn't. */
const FILING = /^(?:file|lodge|submit|bring|launch|make)$/

/** First verbs of deeds that are told in two words; and "took it to court". */
const OPENS_PAIR: ReadonlySet<string> = new Set(['court', ...[...SAME_DEED.keys()].map(words => words.replace(/-.*/, ''))])

const directObject = (clause: Clause): NounPhrase | null => clause.objects.find(o => o.preposition === null) ?? null

/** "filed for bankruptcy" */
const filedFor = (clause: Clause, act: Act): NounPhrase | null =>
  act.lemma === 'file' ? (clause.objects.find(o => o.preposition === 'for') ?? null) : null

/** "passed the bill", "the bill was passed", where exams and cars are passed as well; "will vote on the bill", where a vote may end either way. */
function isOfLaw({ tokens }: Reading, { verb, subject }: Clause, act: Act, object: NounPhrase | null): boolean {
  const what = verb.passive ? subject : object
  if (act.lemma === 'pass') return !!what && ACTS_OF_LAW.has(tokens[what.head]?.lemma ?? '')
  return act.lemma !== 'vote' || tokens[act.token + 1]?.lower !== 'on' || verb.planned
}

/** What stands right behind a verb and was taken for the subject of the next one: "buys Halden, starts selling". */
const adjacent = (reading: Reading, at: number): NounPhrase | null =>
  reading.parse.phrases.find(p => p.from === at && p.preposition === null) ?? null

/** Verbs that lead to a noun: "filed a complaint", "needs the consent". */
const leadsToNoun = (lemma: string): boolean => CARRIERS.has(lemma) || FULFILLING.has(lemma) || LACKING.has(lemma) || CONSIDERING.has(lemma)

function nounDeedOf(reading: Reading, phrase: NounPhrase | null): string {
  const noun = phrase && reading.tokens[phrase.head]
  const plain = noun?.pos === 'NOUN' || (noun?.pos === 'PROPN' && reading.sentence.headline)
  const deed = noun && plain ? deedOf(noun.lemma.toLowerCase(), '') : ''
  return DEED_NOUNS.has(deed) ? deed : ''
}

/** "filed a complaint", "completes acquisition", "is considering an appeal", "needs the consent of parliament". */
function fromNoun(reading: Reading, clause: Clause, act: Act, object: NounPhrase, head: string): Deed | null {
  const { verb, subject } = clause
  const words = { from: verb.from, to: object.to }
  const behind = (links: RegExp) => clause.objects.filter(o => o.from >= object.to && links.test(o.preposition ?? ''))
  const state = CONSIDERING.has(act.lemma) ? 'considered' : LACKING.has(act.lemma) ? 'planned' : stateOf(reading, clause, act)
  const to = behind(/^(?:against|of|over|for)$/)[0] ?? null
  if (verb.negated && state === null && act.at === 0 && FILING.test(act.lemma)) return { head, state: 'undone', words, object: to, subject }
  if (!state || (verb.negated && state !== 'refused')) return null
  // Who consents stands behind the consent.
  const doer = head === 'approve' ? behind(/^(?:of|from)$/).pop() : undefined
  return doer ? { head, state, words, object: null, subject: doer } : { head, state, words, object: to, subject }
}

/** "No suit has been filed". */
function nothingDone(reading: Reading, clause: Clause): Deed | null {
  const { verb, subject } = clause
  if (!subject || !verb.passive || reading.tokens[subject.from]?.lower !== 'no') return null
  const head = nounDeedOf(reading, subject)
  // Agreements have a question of their own.
  if (!head || head === 'agree') return null
  return { head, state: 'undone', words: { from: subject.from, to: verb.to }, object: null, subject: null }
}

function fromClause(reading: Reading, clause: Clause): Deed | null {
  const nothing = nothingDone(reading, clause)
  if (nothing) return nothing
  const { tokens } = reading
  const { verb } = clause
  const act = actIn(reading, clause)
  const object = directObject(clause) ?? filedFor(clause, act)
  const noun = object && leadsToNoun(act.lemma) ? nounDeedOf(reading, object) : ''
  if (object && noun) return fromNoun(reading, clause, act, object, noun)
  const next = tokens[act.token + 1]?.lower ?? ''
  if (!isOfLaw(reading, clause, act, object ?? clause.objects[0] ?? null)) return null
  const court = next === 'to' && tokens[act.token + 2]?.lower === 'court'
  if (!court && !DEED_VERBS.has(act.lemma) && !SAME_DEED.has(`${act.lemma}-${next}`)) return null
  const head = court ? 'sue' : deedOf(act.lemma, next)
  const state = head ? stateOf(reading, clause, act) : null
  if (!state) return null
  const words = { from: verb.from, to: act.token + 1 }
  const undecided = leftOpen(reading, clause)
  if (undecided)
    return {
      head,
      state,
      words: { from: undecided.verb.from, to: words.to },
      object: object ?? adjacent(reading, words.to),
      subject: undecided.subject,
    }
  return verb.passive
    ? { head, state, words, object: clause.subject, subject: null }
    : { head, state, words, object: object ?? adjacent(reading, words.to), subject: clause.subject }
}

/** "the planned cuts", "a proposed merger with". */
function fromModifiers(reading: Reading): Deed[] {
  return reading.parse.phrases.flatMap((phrase): Deed[] => {
    const head = reading.tokens[phrase.head]
    const deed = head?.pos === 'NOUN' ? deedOf(head.lemma, '') : ''
    const at = reading.tokens.slice(phrase.from, phrase.head).findIndex(t => PLANNED_MODIFIERS.has(t.lower))
    if (at < 0 || !DEED_NOUNS.has(deed)) return []
    return [{ head: deed, state: 'planned', words: { from: phrase.from, to: phrase.to }, object: phrase, subject: null }]
  })
}

function keysOf(reading: Reading, article: ArticleReading, phrase: NounPhrase | null, mark: string): string[] {
  if (!phrase) return []
  const head = reading.tokens[phrase.head]
  const concept = head?.pos === 'NOUN' ? conceptOf(head.lemma) : null
  const him = head && /^(?:he|she)$/.test(head.lower) ? personBefore(reading, article) : null
  const pronoun = him ? [him] : head && /^(?:he|she)$/.test(head.lower) ? [SOMEBODY] : []
  return [...namesIn(reading, phrase), ...pronoun, ...(concept ? [concept] : [])].map(key => `${mark}:${key}`)
}

/** "She will appeal": who it is stands elsewhere. */
const SOMEBODY = '?'

/** "agreed to exchange all remaining prisoners": those that no exchange before was of. */
const OTHERS = /^(?:remaining|further|other|others|more|additional|another|rest)$/
const isOfOthers = ({ tokens }: Reading, object: NounPhrase | null): boolean =>
  !!object && tokens.slice(object.from, object.to).some(t => OTHERS.test(t.lower))

/** "Corvina recalls buses": the present of a headline tells of what is done, or announced. */
function isHeadlines({ tokens, sentence }: Reading, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const main = tokens[to - 1]
  return sentence.headline && to - from === 1 && !!main && main.lower !== main.lemma && /s$/.test(main.lower)
}

const PHRASES: Readonly<Record<string, string>> = {
  done: 'has been done',
  planned: 'is planned',
  agreed: 'is agreed',
  considered: 'is considered',
  refused: 'is refused',
  reported: 'is reported',
  undone: 'has not been done',
  open: 'is not decided',
}

export const PROGRESS_TRIGGERS: Triggers = {
  words: [DEED_VERBS, OPENS_PAIR],
  pattern: /^(?:appeal|accept)/,
  lemma: lemma => DEED_NOUNS.has(deedOf(lemma, '')),
}

export function extractProgress(reading: Reading, article: ArticleReading): Draft[] {
  const deeds = [
    ...reading.parse.clauses.flatMap(clause => fromClause(reading, clause) ?? []),
    ...fromModifiers(reading),
    ...inTalks(reading),
    ...appealsIn(reading),
  ]
  return deeds.flatMap(({ head, state, words, object, subject }): Draft[] => {
    if (isDenied(reading, words)) return []
    const known = [...keysOf(reading, article, object, 'to'), ...keysOf(reading, article, subject, 'by')]
    const terms = (state === 'undone' || head === 'appeal') && known.length === 0 ? [`by:${SOMEBODY}`] : known
    if (terms.length === 0 || !(state in PHRASES)) return []
    const to = Math.max(
      words.to,
      Math.min(reading.tokens.length, object && object.from >= words.to ? object.to : words.to, words.to + SHOWN_TOKENS),
    )
    const from =
      subject && subject.to <= words.from && words.from - subject.to <= 1 && subject.to - subject.from <= 4 ? subject.from : words.from
    const what = object ? ` of ${reading.tokens[object.head]?.text ?? ''}` : ''
    return [
      {
        kind: 'status',
        aspect: 'progress',
        focus: words,
        quote: { from, to },
        value: { type: 'term', key: state, implies: state === 'done' && isHeadlines(reading, words) ? [HEADLINES] : [] },
        head,
        action: head,
        ...(isOfOthers(reading, object) ? { parts: [OF_OTHERS] } : {}),
        topic: `Planned or done (${reading.tokens[words.to - 1]?.lower ?? head}${what})`,
        terms,
      },
    ]
  })
}
