/**
 * The words of law in a sentence, and of whom each is said.
 *
 * "A jury found Jonas Weld guilty" → stage "convicted", people ["weld"]; "no one has been arrested" → "not-arrested", ["nobody"].
 */
import type { Range } from '../text/phrases.ts'
import { before, behind, SUSPECT } from './accused.ts'
import { BEFORE_PERSON, DOER, DONE_TO, LAW_NOUNS, TURNS } from './lexicon/law.ts'
import type { ArticleReading, Reading } from './reading.ts'
import { standsAt } from './turns.ts'

export interface Found {
  readonly stage: string
  readonly people: readonly string[]
  readonly words: Range
}

/** Stands for a suspect who cannot be anybody named. */
export const NOBODY = 'nobody'
const NEGATIONS = /^(?:not|n't|never|nor|no|without|nobody|none)$/
const BE = /^(?:was|were|is|are|been|being|be|get|got|gets|'s|'re)$/
/** What follows a participle that has no object. */
const NO_OBJECT = new Set(['ADP', 'PUNCT', 'SCONJ', 'CCONJ', 'ADV', 'AUX', 'PART'])
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|last|this|early|earlier|again|late)$/
/** Behind these the law is only meant with "of". */
const WITH_OF = new Set(['accused', 'suspected', 'acquitted'])
/** Only what is done to somebody in the passive is an act of law: "freed hostages", "questioned the plan" are not. */
const PASSIVE_ONLY = new Set(['questioned', 'released', 'accused', 'suspected'])

const RELEASES: readonly (readonly [string, RegExp])[] = [
  ['uncharged', /^without (?:any|being|charges?)$/],
  ['bailed', /^on (?:bail|bond|his|her|police)$|^pending (?:further|trial)$/],
  ['parole', /^on parole$/],
  ['released', /^(?:after|following) (?:questioning|being|police)$|^from (?:prison|jail|custody|police|detention)$|^by (?:police|the|a)$/],
]

/** "will be sentenced": what such a step says while it is still to come. */
const TO_COME: Readonly<Record<string, string>> = { sentenced: 'awaiting-sentence', 'on-trial': 'awaiting-trial' }

/** Turns by their first word, each list in the order of the table. */
const BY_FIRST = new Map<string, (typeof TURNS)[number][]>()
for (const turn of TURNS) for (const word of turn[1][0] ?? []) BY_FIRST.set(word, [...(BY_FIRST.get(word) ?? []), turn])

/** Every word that a step of the law can open with: nothing else is looked at. */
const OPENS: ReadonlySet<string> = new Set([
  ...BY_FIRST.keys(),
  ...DONE_TO.keys(),
  ...LAW_NOUNS.keys(),
  ...BEFORE_PERSON.keys(),
  'guilty',
  'no',
  'nobody',
])

/** "was admitted to the hospital": let in, and no confession. */
function isLetIn(reading: Reading, at: number): boolean {
  const { tokens } = reading
  if (!/^admit/.test(tokens[at]?.lower ?? '')) return false
  if (tokens.slice(helpers(reading, at).from, at).some(t => BE.test(t.lower))) return true
  return tokens[at + 1]?.lower === 'to' && tokens.slice(at + 2, at + 2 + LET_IN_REACH).some(t => LET_IN.test(t.lower))
}
const LET_IN_REACH = 5
const LET_IN = /^(?:hospitals?|clinic|ward|care|unit|infirmary|icu|hospice|university|college|school|academy|bar|union)$/

/** "didn't appear in court": no step that was taken. */
function isDenied(reading: Reading, at: number): boolean {
  const { from, to } = helpers(reading, at)
  return /^appear/.test(reading.tokens[at]?.lower ?? '') && reading.tokens.slice(from, to).some(t => NEGATIONS.test(t.lower))
}

function turnAt(reading: Reading, at: number): { stage: string; words: Range } | null {
  if (isLetIn(reading, at) || isDenied(reading, at)) return null
  for (const [stage, words] of BY_FIRST.get(reading.tokens[at]?.lower ?? '') ?? [])
    if (standsAt(reading.tokens, at, words)) return { stage, words: { from: at, to: at + words.length } }
  return null
}

/** Words before the verb that belong to it: "has not been", "is to be". */
function helpers(reading: Reading, at: number): Range {
  let from = at
  while (from > 0 && /^(?:AUX|PART|ADV)$/.test(reading.tokens[from - 1]?.pos ?? '') && reading.tokens[from - 1]?.lower !== "'s") from--
  return { from, to: at }
}

function verbStep(reading: Reading, article: ArticleReading, at: number, stage: string): Found | null {
  const { tokens } = reading
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || token.pos === 'NOUN') return null
  const help = helpers(reading, at)
  const own = tokens.slice(help.from, help.to)
  const passive = own.some(t => BE.test(t.lower))
  const participle = /(?:ed|en)$/.test(token.lower)
  const bare = !next || NO_OBJECT.has(next.pos) || DAY.test(next.lower) || next.pos === 'VERB'
  const of = next?.lower === 'of' || (next?.lower === 'on' && tokens[at + 2]?.lower === 'suspicion')
  // "What he is accused of would be no crime."
  if (of && tokens[at + 2]?.pos === 'AUX') return null
  // "He was cleared." says it all, "was cleared to land" doesn't.
  const alone = token.lower === 'cleared' && passive && (!next || /^[.,;]$/.test(next.text))
  if (WITH_OF.has(stage) && !of && !alone && !(stage === 'acquitted' && token.lower !== 'cleared')) return null
  const words = { from: passive ? help.from : at, to: at + 1 }
  const negated = own.some(t => NEGATIONS.test(t.lower))
  const planned = own.some(t => /^(?:to|will|would|may|might|could|should|can|'ll)$/.test(t.lower))
  const reads = negated ? `not-${stage}` : planned ? (TO_COME[stage] ?? '') : stage
  if (!reads || (planned && negated)) return null
  const way = stage === 'released' ? RELEASES.find(([, pattern]) => pattern.test(`${next?.lower} ${tokens[at + 2]?.lower}`)) : undefined
  // Hostages, patients and films are released as well.
  if (stage === 'released' && !way) return null
  if (way) return { stage: way[0], people: before(reading, article, words.from), words: { from: words.from, to: at + 3 } }
  if (passive || (participle && bare)) return { stage: reads, people: passive || at > 0 ? before(reading, article, words.from) : [], words }
  return PASSIVE_ONLY.has(stage) ? null : { stage: reads, people: behind(reading, article, at + 1), words }
}

/** "charges against Weld", "the trial of two men", "Weld's arrest", "a guilty verdict for". */
function nounStep(reading: Reading, article: ArticleReading, at: number, stage: string): Found | null {
  const { tokens } = reading
  const next = tokens[at + 1]?.lower ?? ''
  const owned = tokens[at - 1]?.lower === "'s" || (tokens[at - 2]?.lower === "'s" && tokens[at - 1]?.pos !== 'VERB')
  // "Charges of fraud" names no person, "charges against Weld" does.
  const leads = stage === 'charged' ? /^against$/ : /^(?:of|against|for)$/
  const people = leads.test(next) ? behind(reading, article, at + 2) : []
  const owner = owned ? reading.mentions.find(m => m.to <= at && m.to >= at - 3 && article.persons.has(m.key)) : undefined
  if (people.length > 0) return { stage, people, words: { from: at, to: at + 2 } }
  return owner ? { stage, people: [owner.key], words: { from: owner.from, to: at + 1 } } : null
}

/** "No arrests have been made", "no one has been charged". */
function nobodyStep(reading: Reading, at: number): Found | null {
  const { tokens } = reading
  const first = tokens[at]?.lower ?? ''
  if (first !== 'no' && first !== 'nobody') return null
  const rest = tokens.slice(at + 1, at + 9).map(t => t.lower)
  const none = first === 'nobody' || (first === 'no' && /^(?:one|suspects?|arrests?|charges?)$/.test(rest[0] ?? ''))
  if (!none) return null
  const noun = rest[0] ?? ''
  const verb = rest.findIndex(w => /^(?:arrested|detained|charged|made|filed|brought|laid|caught)$/.test(w))
  if (verb < 0) return null
  const charge = /^charges?$/.test(noun) || rest[verb] === 'charged'
  if (/^(?:made|filed|brought|laid)$/.test(rest[verb] ?? '') && !/^(?:arrests?|charges?)$/.test(noun)) return null
  return { stage: charge ? 'uncharged' : 'not-arrested', people: [NOBODY], words: { from: at, to: at + verb + 2 } }
}

function titleStep(reading: Reading, article: ArticleReading, at: number): Found | null {
  const { tokens } = reading
  const word = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]
  const stage = BEFORE_PERSON.get(word)
  if (stage && next && DOER.has(next.lower)) {
    const named = reading.mentions.find(m => m.from >= at + 2 && m.from <= at + 3 && article.persons.has(m.key))
    return { stage, people: [named?.key ?? SUSPECT], words: { from: at, to: at + 2 } }
  }
  const guilty = word === 'guilty' && /^(?:verdict|verdicts)$/.test(next?.lower ?? '')
  if (!guilty || !/^(?:for|against|on|in)$/.test(tokens[at + 2]?.lower ?? '')) return null
  const people = behind(reading, article, at + 3)
  return { stage: 'convicted', people: people.length > 0 ? people : [SUSPECT], words: { from: at, to: at + 3 } }
}

function turnPeople(reading: Reading, article: ArticleReading, words: Range): readonly string[] {
  const first = reading.tokens[words.from]?.lower ?? ''
  const from = helpers(reading, words.from).from
  // "hunting for a man": nobody's name is known.
  if (/^(?:hunt|seek|search|look|manhunt)/.test(first)) return [SUSPECT]
  // "a jury found Jonas Weld guilty": whom it found so stands within.
  if (/^f(?:ound|inds?)$/.test(first) && reading.tokens[words.to - 1]?.lower === 'guilty') {
    const inside = words.to - words.from > 2 ? behind(reading, article, words.from + 1) : []
    return inside.length > 0 ? inside : before(reading, article, from)
  }
  return before(reading, article, from)
}

/** "If he is convicted, he faces life": a clause that supposes it. */
function isSupposed({ tokens }: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - SUPPOSED_REACH); i--) {
    const token = tokens[i]
    if (!token || /^[,.;:]$/.test(token.text)) return false
    if (/^(?:if|unless)$/.test(token.lower) || (token.lower === 'should' && i === 0)) return true
  }
  return false
}
const SUPPOSED_REACH = 8

/** Every step of the law that a sentence tells, in order. */
export function stepsIn(reading: Reading, article: ArticleReading): Found[] {
  const found: Found[] = []
  reading.tokens.forEach((token, at) => {
    if (!OPENS.has(token.lower)) return
    const done = found[found.length - 1]
    if ((done && at < done.words.to) || isSupposed(reading, at)) return
    const nobody = nobodyStep(reading, at)
    const turn = nobody ? null : turnAt(reading, at)
    const verb = DONE_TO.get(token.lower)
    const noun = LAW_NOUNS.get(token.lower)
    const step =
      nobody ??
      titleStep(reading, article, at) ??
      (turn ? { ...turn, people: turnPeople(reading, article, turn.words) } : null) ??
      (verb ? verbStep(reading, article, at, verb) : null) ??
      (noun ? nounStep(reading, article, at, noun) : null)
    if (step && step.people.length > 0) found.push(step)
  })
  return found
}
