/**
 * What a number counts, and what befalls it.
 *
 * "killing at least 43 people" → head "person", action "die"; "Three men entered the villa" → "person", part "man".
 */
import type { NounPhrase, Range } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import { conceptOf } from './concepts.ts'
import { behindAdverb, behindParted, behindWorseHurt, counts, isPlain, plainNoun } from './countedHead.ts'
import { fateBefore, fateBehind, fateWithin, isCrowd } from './fates.ts'
import { actionOf, clauseAround, clauseOf } from './frames.ts'
import { BARE_CROWDS, BARE_FATES, DRAWING, DRAWN, FATE_WORDS, GRAVELY } from './lexicon/fates.ts'
import { BEFALLS } from './lexicon/groups.ts'
import { ANYBODY_WORDS, PEOPLE_WORDS, PEOPLES, THING_WORDS } from './lexicon/people.ts'
import { isPerpetrator } from './perpetrators.ts'
import { isPrisonTerm } from './punishments.ts'
import { contains, type Reading } from './reading.ts'
import { toldBefore } from './wholes.ts'

export interface Counted {
  /** Number and counted noun. */
  readonly range: Range
  readonly head: string
  readonly words: string
  readonly parts: readonly string[]
  readonly phrase: NounPhrase | null
}

/** What may close behind a number: "about 30" arrests. */
const QUOTES = /^["”’']$/
/** Words between a number and its noun, and how far the noun may stand behind. */
const MAX_GAP = 5
/** People named by where they come from: "Ildreners", "Parisians", "Sudanese". */
const DEMONYM = /(?:ans|ians|ers|ese|ish|is|ards|ites|eans)$/
/** Days are counted by nobody: "rose to 29 yesterday". */
const DAY_WORDS = /^(?:yesterday|today|tomorrow|tonight|overnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

const isNoun = (t: Token | undefined): boolean => !!t && (t.pos === 'NOUN' || t.pos === 'PROPN')
const people = (range: Range, phrase: NounPhrase | null, parts: readonly string[] = [], words = 'people'): Counted => ({
  range,
  head: 'person',
  words,
  parts,
  phrase,
})

const isOnePerson = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' && token.lower === token.lemma && (PEOPLE_WORDS.has(token.lemma) || ANYBODY_WORDS.has(token.lemma))

/** The noun that a number counts: "1,000 prisoners", "hundreds of people", "five of them", "31 dead". */
export function countedNoun(reading: Reading, at: Range): Counted | null {
  const { tokens, parse } = reading
  let from = QUOTES.test(tokens[at.to]?.text ?? '') ? at.to + 1 : at.to
  const of = tokens[from]?.lower === 'of'
  if (of || tokens[from]?.lower === 'other' || tokens[from]?.lower === 'more') from++
  const worse = behindWorseHurt(tokens, at)
  if (worse !== null) return people({ from: at.from, to: worse }, null, ['critical'])
  const holding = parse.phrases.find(p => contains(p, { from: at.to - 1, to: at.to }))
  const phrase =
    holding && holding.head >= at.to
      ? holding
      : (behindParted(reading, at) ??
        parse.phrases.find(p => p.from >= at.to && p.from <= from && p.head >= from) ??
        behindAdverb(reading, at))
  const plain = plainNoun(reading, at)
  const head = plain ?? (phrase ? counts(tokens, phrase.head) : from)
  const token = tokens[head]
  if (!token || head - at.to > MAX_GAP || token.lower === 'lay' || DAY_WORDS.test(token.lower)) return null
  // "fell to 576,000 last week": no weeks.
  if (/^(?:last|this|next|the)$/.test(tokens[at.to]?.lower ?? '') && /^(?:week|month|quarter|year|season)$/.test(token.lower)) return null
  const mention = reading.mentions.find(m => m.from <= head && head < m.to)
  const partOf = of && /^(?:them|whom|which|these|those)$/.test(token.lower)
  if (partOf) return people({ from: at.from, to: head + 1 }, phrase, [partNamed(tokens, head + 1)])
  // "a man of 34 who worked there": his age.
  if (token.pos === 'PRON' && tokens[at.from - 1]?.lower === 'of' && isOnePerson(tokens[at.from - 2])) return null
  if (token.pos === 'PRON') return people({ from: at.from, to: head + 1 }, phrase)
  // "64 Ethiopians": so many of that people.
  if (mention?.type === 'country' && isNoun(token)) return people({ from: at.from, to: head + 1 }, phrase, [mention.key])
  // "six Kurds", "8 million Muslims"; "a Catholic school" is none.
  const community = token.pos === 'PROPN' || token.pos === 'NOUN' ? peopleOf(token.lower) : null
  if (community) return people({ from: at.from, to: head + 1 }, phrase, [`@${community}`])
  // "nine of the dead were children"
  if (of && /^(?:dead|victims|wounded|injured|missing)$/.test(token.lower)) {
    const part = partNamed(tokens, head + 1)
    return people({ from: at.from, to: head + 1 }, phrase, [part])
  }
  // "one warning shot was fired" is nobody who was shot.
  const fired = token.lower === 'shot' && head > at.to
  // "left 12 police officers shot"
  if (fired && isPlain(tokens[head - 1]))
    return people({ from: at.from, to: head }, phrase, [PEOPLE_WORDS.get(tokens[head - 1]?.lemma ?? '') ?? ''].filter(Boolean))
  if (!fired && FATE_WORDS.has(token.lower) && !PEOPLE_WORDS.has(token.lemma)) return people({ from: at.from, to: head + 1 }, phrase)
  const lemma = token.pos === 'PROPN' ? token.lower.replace(/s$/, '') : token.lemma
  const kind = PEOPLE_WORDS.get(lemma)
  if (!isNoun(token) && !kind && !ANYBODY_WORDS.has(lemma)) return null
  if (mention && mention.type !== 'country' && token.pos === 'PROPN' && !kind && !ANYBODY_WORDS.has(lemma))
    return DEMONYM.test(token.lower) ? people({ from: at.from, to: head + 1 }, phrase) : null
  const to = phrase && plain === null ? Math.max(phrase.to, head + 1) : head + 1
  // "the 5,000-strong crowd"
  if (lemma === 'crowd') return people({ from: at.from, to }, phrase)
  if (ANYBODY_WORDS.has(lemma))
    return people({ from: at.from, to }, phrase, of && /^(?:victim|body|survivor)$/.test(lemma) ? [partNamed(tokens, to)] : [])
  if (kind) return people({ from: at.from, to }, phrase, [kind], token.text.toLowerCase())
  if (isTrade(tokens, lemma, { from: at.from, to: head + 1 })) return people({ from: at.from, to }, phrase, [], token.text.toLowerCase())
  const concept = isPrisonTerm(tokens[head - 1]?.lower, lemma) ? 'sentence' : (THING_WORDS.get(lemma) ?? conceptOf(lemma) ?? lemma)
  // "dozens of cars" are no part of them, "17 of the cars" are.
  const some = of && !ROUND.test(tokens[at.to - 1]?.lower ?? '')
  return { range: { from: at.from, to }, head: concept, words: token.text.toLowerCase(), parts: some ? ['some'] : [], phrase }
}

/** "Kurds", "Sunnis", "Rohingya" → "kurd", "sunni", "rohingya"; null for other words. */
function peopleOf(word: string): string | null {
  const one = word.replace(/s$/, '')
  return PEOPLES.has(one) ? one : null
}

const ROUND = /^(?:dozens|scores|tens|hundreds|thousands|millions|billions)$/

/** Words for people by what they do have no end: "two joggers were killed", "arrested 12 councillors". */
const TRADE = /^\w{2,}(?:er|or|ist|ian|eer|ee|ant|woman|man)$/
/** What happens to people only, by the words that say it of nothing else. */
const OF_PEOPLE =
  /^(?:killed|killing|kills|died|injured|injuring|wounded|wounding|hurt|hurting|abducted|kidnapped|arrested|arresting|detained|detaining|charged|indicted|convicted|acquitted|jailed|imprisoned|hospitalised|hospitalized|murdered)$/

function isTrade(tokens: readonly Token[], lemma: string, range: Range): boolean {
  if (!TRADE.test(lemma) || THING_WORDS.has(lemma)) return false
  const fate = fateBefore(tokens, range.from) ?? fateBehind(tokens, range.to)
  return !!fate && tokens.slice(fate.from, fate.to).some(t => OF_PEOPLE.test(t.lower))
}

/** "were in a life-threatening": so far behind "of the injured" may stand which part of them it is. */
const NAMED_WITHIN = 6

/** "five of them critically", "six of them civilians", "10 of whom remain critical": which part of them it is. */
function partNamed(tokens: readonly Token[], from: number): string {
  for (const token of tokens.slice(from, from + NAMED_WITHIN)) {
    if (token.pos === 'PUNCT' && token.text !== '-') break
    if (GRAVELY.has(token.lower)) return 'critical'
    const kind = PEOPLE_WORDS.get(token.lemma)
    if (kind) return kind
  }
  return 'some'
}

/** What happens to what is counted: said behind it, right before it, by the verb it belongs to. */
export function countedAction(reading: Reading, counted: Counted): { action: string; range: Range } {
  const { tokens } = reading
  const { range } = counted
  if (counted.head === 'person') {
    // "claimed 19 lives", "19 bodies were found".
    if (
      tokens
        .slice(range.from, range.to)
        .some(t => /^(?:lives|bodies|corpses|victims)$/.test(t.lower) && (t.lower !== 'victims' || tokens[range.to - 2]?.lower === 'the'))
    )
      return { action: 'die', range: { from: tokens[range.from - 1]?.pos === 'VERB' ? range.from - 1 : range.from, to: range.to } }
    const next = fateWithin(tokens, range) ?? fateBefore(tokens, range.from) ?? fateBehind(tokens, range.to)
    // "18 of the 19 people on board": on board were all 19.
    const own = next?.fate === 'inside' && isShareOf(tokens, range) ? null : next
    const perpetrator = (!own || own.fate === 'crowd') && isPerpetrator(reading, counted)
    if (perpetrator) return { action: 'perpetrate', range: clauseAction(reading, counted).range }
    if (own) {
      const whole = { from: Math.min(range.from, own.from), to: Math.max(range.to, own.to) }
      // "six civilians were among some 40 people killed": the other figure stays outside.
      return { action: own.fate, range: tokens.slice(range.to, whole.to).some(t => t.pos === 'NUM') ? range : whole }
    }
    const told = toldBefore(reading, counted)
    if (told) return { action: told, range }
    if (isCrowd(tokens, range) || isDrawn(tokens, range.from)) return { action: 'crowd', range }
    const verb = tokens[range.from - 1]
    if (verb && /^(?:carrying|carried|carries)$/.test(verb.lower))
      return { action: 'inside', range: { from: range.from - 1, to: range.to } }
  }
  return clauseAction(reading, counted)
}

/** "18 of the 19 people" */
export const isShareOf = (tokens: readonly Token[], { from, to }: Range): boolean =>
  tokens.slice(from + 1, to).some((t, i, all) => t.lower === 'of' && all.slice(i + 1).some(later => later.pos === 'NUM'))

/** "The march drew 20,000 people", "attended by 300 guests". */
function isDrawn(tokens: readonly Token[], from: number): boolean {
  const word = tokens[from - 1]?.lower ?? ''
  return DRAWING.has(word) || (word === 'by' && DRAWN.has(tokens[from - 2]?.lower ?? ''))
}

function clauseAction(reading: Reading, counted: Counted): { action: string; range: Range } {
  const { parse } = reading
  const owner = counted.phrase ? clauseOf(parse, counted.phrase) : null
  const clause = owner?.clause ?? clauseAround(parse, counted.range)
  if (!clause) return { action: '', range: counted.range }
  const near = Math.min(clause.verb.from, counted.range.from)
  const range = counted.range.from - clause.verb.to <= 3 && near === clause.verb.from ? { from: near, to: counted.range.to } : counted.range
  // "22 police recruits": the people were taken for the verb.
  const taken = contains(counted.range, { from: clause.verb.main, to: clause.verb.main + 1 })
  // "carried out three air strikes" says no more than that they were.
  const carriedOut = reading.tokens[clause.verb.main]?.lemma === 'carry' && reading.tokens[clause.verb.main + 1]?.lower === 'out'
  const action = taken || carriedOut ? '' : actionOf(clause)
  // A fate that neither stands beside the number nor behind it is somebody else's.
  return { action: BEFALLS.has(action) && counted.head === 'person' && owner?.as !== 'object' ? '' : action, range }
}

/** "killing 17, officials say", "ten were wounded": nothing but the verb tells what is counted. */
export function bareCasualties(reading: Reading, at: Range): Counted | null {
  const { tokens } = reading
  const next = tokens[at.to]
  const before = fateBefore(tokens, at.from)
  const ends = !next || /^(?:PUNCT|CCONJ|ADP|SCONJ|ADV)$/.test(next.pos)
  if (before && ends && (BARE_FATES.has(before.fate) || before.to > at.from)) return people(at, null)
  // "with 133 on board"
  if (next?.lower === 'aboard' || (next?.lower === 'on' && tokens[at.to + 1]?.lower === 'board')) return people(at, null)
  // "Eleven were children"
  const kind = PEOPLE_WORDS.get(tokens[at.to + 1]?.lemma ?? '')
  if (/^(?:were|are|was)$/.test(next?.lower ?? '') && kind)
    return people({ from: at.from, to: at.to + 2 }, null, [kind], tokens[at.to + 1]?.lower)
  const behind = fateBehind(tokens, at.to)
  return behind &&
    (BARE_FATES.has(behind.fate) || BARE_CROWDS.has(behind.fate)) &&
    next &&
    (/^(?:AUX|ADV|ADP)$/.test(next.pos) || /^(?:lay|lie|remain|remained|suffered|more)$/.test(next.lower) || behind.from === at.to)
    ? people(at, null)
    : null
}
