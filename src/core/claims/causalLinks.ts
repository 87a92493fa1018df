/**
 * Where a sentence joins a deed to its cause, by a word or a phrase of cause, purpose or occasion.
 *
 * "The crew walked out over unpaid wages" → effect "The crew walked out", cause "unpaid wages", way "reason".
 */
import type { Range } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import { indexesOf, stretch } from './content.ts'
import { phraseBehindBy } from './doers.ts'
import {
  ABOUT_EVENTS,
  BACK_LINKS,
  BEFORE_COMPLEMENT,
  BLAMING,
  CAUSING,
  HINDERED,
  NO_PURPOSE,
  PURPOSE_LINKS,
  REASONS,
  SET_OFF,
} from './lexicon/causes.ts'
import type { Reading } from './reading.ts'
import { isSomebody } from './somebody.ts'

/** How much of a cause is read. */
const CAUSE_TOKENS = 16
/** How much of an effect behind its cause is read. */
const SHOWN_TOKENS = 9
/** How far before the link the effect is looked for. */
const EFFECT_TOKENS = 16

export interface CausalLink extends Range {
  readonly effect: Range
  readonly cause: Range
  readonly way: 'reason' | 'purpose' | 'after'
}

const isContent = (t: Token): boolean => /^(?:NOUN|VERB|ADJ|PROPN)$/.test(t.pos)

const STARTS = new Set('; : . ! ? – — " ” “ ) ( that and but who which'.split(' '))
const OCCASION_LINKS = new Set(['after', 'following', 'amid'])

/** The stretch before a token back to where its thought begins. */
function before(tokens: readonly Token[], to: number): Range {
  let from = to
  while (from > 0 && to - from < EFFECT_TOKENS && !STARTS.has(tokens[from - 1]?.lower ?? '.')) from--
  return { from, to }
}

/** Links by their first word. */
function byFirst(links: readonly (readonly string[])[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>()
  for (const link of links) map.set(link[0] ?? '', [...(map.get(link[0] ?? '') ?? []), link])
  return map
}
const BACK = byFirst(BACK_LINKS)
const PURPOSE = byFirst(PURPOSE_LINKS)

function linkAt(
  tokens: readonly Token[],
  at: number,
  links: ReadonlyMap<string, readonly (readonly string[])[]>,
): readonly string[] | null {
  return links.get(tokens[at]?.lower ?? '')?.find(link => link.every((word, k) => tokens[at + k]?.lower === word)) ?? null
}

/** "strike over pay": not "over the bridge", "over 40 people". */
function isAbout(tokens: readonly Token[], at: number): boolean {
  const noun = tokens
    .slice(Math.max(0, at - 3), at)
    .some((t, i, all) => ABOUT_EVENTS.has(t.lemma) || (t.lemma === 'walk' && all[i + 1]?.lower === 'out'))
  return noun && tokens[at + 1]?.pos !== 'NUM'
}

/** "due to open in May", "was due to be heard": no cause. Behind "to" nouns are taken for verbs ("due to ice"), so the verbs are listed. */
const isToCome = (token: Token | undefined): boolean => TO_COME.test(token?.lower ?? '')
const TO_COME =
  /^(?:be|have|become|begin|start|open|reopen|close|end|finish|expire|resume|take|meet|hold|speak|testify|appear|visit|arrive|leave|depart|return|travel|go|get|give|make|receive|deliver|launch|publish|announce|sign|decide|vote|rule|play|face|stand|retire|marry|fly|hear)$/

/** "because of fog, the match was called off": the effect stands behind the comma. */
function opening(tokens: readonly Token[], at: number, cause: Range): Range | null {
  if (tokens.slice(0, at).some(isContent)) return null
  return tokens[cause.to]?.text === ',' ? stretch(tokens, cause.to + 1, EFFECT_TOKENS) : null
}

function fromLinks(reading: Reading): CausalLink[] {
  const { tokens } = reading
  const found: CausalLink[] = []
  for (let i = 0; i < tokens.length; i++) {
    const back = linkAt(tokens, i, BACK)
    const purpose = back ? null : linkAt(tokens, i, PURPOSE)
    const link = back ?? purpose
    if (!link || (link[0] === 'over' && !isAbout(tokens, i)) || (link[0] === 'due' && isToCome(tokens[i + 2]))) continue
    const to = i + link.length
    const cause = stretch(tokens, to, CAUSE_TOKENS)
    const effect = opening(tokens, i, cause) ?? before(tokens, i)
    found.push({ from: i, to, cause, effect, way: purpose ? 'purpose' : 'reason' })
    i = to - 1
  }
  return found
}

/** "moved to Lisbon to escape the taxman": a bare "to" behind a verb that needs none. */
function fromInfinitives(reading: Reading): CausalLink[] {
  const { tokens, parse } = reading
  return parse.clauses.flatMap((clause, k): CausalLink[] => {
    const { verb } = clause
    const first = tokens[verb.from]
    const previous = parse.clauses[k - 1]
    if (first?.lower !== 'to' || !previous || verb.from - previous.verb.to > EFFECT_TOKENS) return []
    const main = previous.verb.verbs[previous.verb.verbs.length - 1] ?? ''
    const noun = tokens[verb.from - 1]
    // "a plan to sell", "the right to vote": the noun's own complement. A proper object or place stands before a purpose.
    if (NO_PURPOSE.has(main) || previous.verb.verbs.some(v => NO_PURPOSE.has(v)) || verb.from === previous.verb.to) return []
    if (!noun || BEFORE_COMPLEMENT.has(noun.lemma)) return []
    return [
      {
        from: verb.from,
        to: verb.from + 1,
        effect: before(tokens, verb.from),
        cause: stretch(tokens, verb.from + 1, CAUSE_TOKENS),
        way: 'purpose',
      },
    ]
  })
}

/** "a spark caused the fire", "the row led to his resignation". */
function fromVerbs(reading: Reading): CausalLink[] {
  const { tokens, parse } = reading
  return parse.clauses.flatMap((clause): CausalLink[] => {
    const { verb, subject } = clause
    const main = verb.verbs[verb.verbs.length - 1] ?? ''
    const leads = (main === 'lead' || main === 'contribute') && tokens[verb.to]?.lower === 'to'
    if (!subject || verb.passive || verb.negated || verb.dependent || (!leads && !CAUSING.has(main))) return []
    const object = clause.objects[0]
    if (!object || object.from - verb.to > (leads ? 2 : 1)) return []
    // "caused many to leave": what follows is what was suffered, and the cause is the whole story.
    if (!leads && tokens[object.to]?.lower === 'to') return []
    return [
      {
        from: verb.from,
        to: verb.to,
        effect: stretch(tokens, object.from, SHOWN_TOKENS),
        cause: { from: subject.from, to: verb.from },
        way: 'reason',
      },
    ]
  })
}

/** "was delayed by bad light": what a thing does to another is why it is so; "was delayed by the referee" tells by whom. */
function fromPassives(reading: Reading): CausalLink[] {
  const { tokens, parse, mentions } = reading
  return parse.clauses.flatMap((clause): CausalLink[] => {
    const { verb, subject } = clause
    if (!subject || verb.negated || !HINDERED.has(verb.verbs.at(-1) ?? '')) return []
    const doer = phraseBehindBy(reading, verb)
    const head = doer && tokens[doer.head]
    if (!doer || head?.pos !== 'NOUN' || isSomebody(head.lemma) || mentions.some(m => m.from <= doer.head && doer.head < m.to)) return []
    const by = verb.to
    return [{ from: by, to: by + 1, effect: { from: subject.from, to: by }, cause: stretch(tokens, by + 1, CAUSE_TOKENS), way: 'reason' }]
  })
}

/** "resigned for health reasons": the reason stands before the word for it. */
function fromNamedReasons({ tokens }: Reading): CausalLink[] {
  return indexesOf(tokens, t => t.lower === 'reasons').flatMap((i): CausalLink[] => {
    const at = tokens.findLastIndex((t, k) => k < i && k >= i - NAMED_REACH && t.lower === 'for')
    if (at < 0 || i - at < 2 || tokens.slice(at, i).some(t => t.pos === 'PUNCT' || NO_REASON.test(t.lower))) return []
    return [{ from: at, to: at + 1, effect: before(tokens, at), cause: { from: at + 1, to: i }, way: 'reason' }]
  })
}
/** "for health and family reasons" */
const NAMED_REACH = 5
const NO_REASON = /^(?:several|many|some|other|two|three|various|different|obvious|unknown|unclear|unspecified|these|those|such|number|of)$/

/** "blamed the delay on fog", "attributed the delay to fog": what is blamed stands between the verb and its word. */
function fromBlame(reading: Reading): CausalLink[] {
  const { tokens, parse } = reading
  return parse.clauses.flatMap(({ verb, objects }): CausalLink[] => {
    const word = BLAMING.get(verb.verbs[verb.verbs.length - 1] ?? '')
    const [object, cause] = objects
    if (!word || verb.negated || verb.passive || object?.preposition !== null || cause?.preposition !== word) return []
    const at = tokens.findIndex((t, i) => i >= object.to && i < cause.head && t.lower === word)
    if (at < 0) return []
    return [
      { from: verb.main, to: at + 1, effect: { from: object.from, to: at }, cause: stretch(tokens, at + 1, CAUSE_TOKENS), way: 'reason' },
    ]
  })
}

function indexOfBe(tokens: readonly Token[], { from, to }: Range): number {
  for (let i = from; i < to; i++) if (tokens[i]?.lemma === 'be') return i
  return -1
}

const REASON_REACH = 3

/** "the reason for the delay was fog", "the motive was money". */
function fromReasons(reading: Reading): CausalLink[] {
  const { tokens, parse } = reading
  return parse.clauses.flatMap((clause): CausalLink[] => {
    const { verb, subject } = clause
    if (!subject || verb.negated) return []
    const be = indexOfBe(tokens, verb)
    if (be < 0) return []
    const subjectWords = tokens.slice(subject.from, verb.from)
    const reason = subjectWords.findIndex(t => REASONS.has(t.lemma) && t.pos === 'NOUN')
    // What somebody died of is a question of its own.
    // "those who stay for family reasons are not counted": what is told is no reason.
    const told = subjectWords.slice(Math.max(0, reason - REASON_REACH), reason).some(t => t.lower === 'for')
    if (reason < 0 || told || subjectWords.some(t => t.lemma === 'death')) return []
    const cause = stretch(tokens, be + 1, CAUSE_TOKENS)
    return [{ from: verb.from, to: be + 1, effect: { from: subject.from, to: verb.from }, cause, way: 'reason' }]
  })
}

/** "was held after a tip-off": an occasion, which may be a cause. */
function fromOccasions(reading: Reading): CausalLink[] {
  const { tokens } = reading
  return indexesOf(tokens, t => OCCASION_LINKS.has(t.lower)).flatMap((i): CausalLink[] => {
    const next = tokens[i + 1]
    if (!next || next.pos === 'NUM' || next.pos === 'PUNCT' || /^(?:all|that|which|midnight|noon|dawn|dusk)$/.test(next.lower)) return []
    if (
      tokens[i - 1] &&
      /^(?:NUM|NOUN)$/.test(tokens[i - 1]?.pos ?? '') &&
      /^(?:minute|hour|day|week|month|year|moment)$/.test(tokens[i - 1]?.lemma ?? '')
    )
      return []
    const cause = stretch(tokens, i + 1, CAUSE_TOKENS)
    const effect = opening(tokens, i, cause) ?? before(tokens, i)
    // "The protests began after police killed a student": what begins so was set off by it.
    const began = tokens.slice(Math.max(effect.from, i - BEGAN_REACH), i).some(t => SET_OFF.has(t.lemma) && t.pos === 'VERB')
    return [{ from: i, to: i + 1, effect, cause, way: began && effect.to === i ? 'reason' : 'after' }]
  })
}

/** "broke out in the capital after": the verb stands within so many tokens before the link. */
const BEGAN_REACH = 5

/** All links of a sentence. */
export function causalLinks(reading: Reading): CausalLink[] {
  return [
    ...fromLinks(reading),
    ...fromVerbs(reading),
    ...fromBlame(reading),
    ...fromPassives(reading),
    ...fromNamedReasons(reading),
    ...fromReasons(reading),
    ...fromInfinitives(reading),
    ...fromOccasions(reading),
  ]
}
