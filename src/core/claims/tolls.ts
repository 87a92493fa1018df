/**
 * Numbers whose noun stands before them: tolls, crowds, populations.
 *
 * "The death toll rose to 21" → person, die · "a population of about 1,000" → person, live · "put the crowd at 45,000" → crowd
 */
import type { Range } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import type { Counted } from './counted.ts'
import { FATE_WORDS, SETTLEMENTS } from './lexicon/fates.ts'
import { ANYBODY_WORDS, PEOPLE_WORDS, THING_WORDS } from './lexicon/people.ts'
import type { Reading } from './reading.ts'

export interface CountedFate {
  readonly counted: Counted
  readonly action: string
  readonly range: Range
}

/** How far before a number its toll may stand, in tokens. */
const REACH = 14
/** Words right before a figure that join it to a toll: "rose to 21", "stands at 19", "given as 29,800". */
const JOINTS =
  /^(?:to|at|as|of|is|was|be|above|below|over|under|past|beyond|near|reached|reaches|hit|hits|passed|passes|topped|tops|exceeded|exceeds|exceeding|reaching|nears|toll|:)$/
/** Words that only bound a figure, where its reader left them outside. */
const BOUNDS = /^(?:about|around|nearly|almost|approximately|roughly|some|least|least|than|more|least|well|just|now|only)$/

const NUMBERS = /^(?:number|total|tally|figure|numbers|count)$/

/** What a noun that opens a toll says by itself. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['toll', 'die'],
  ['fatalities', 'die'],
  ['population', 'live'],
  ['crowd', 'crowd'],
  ['crowds', 'crowd'],
  ['attendance', 'crowd'],
  ['turnout', 'crowd'],
])

/** "toll" of what: "the injury toll", "the death toll". */
function fateNear(tokens: readonly Token[], from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const fate = FATE_WORDS.get(tokens[i]?.lower ?? '')
    if (fate) return fate
  }
  return null
}

/** "rose to 29 yesterday", "reached 31 late on Monday": what tells when stands behind a figure that needs no noun. */
const WHEN = /^(?:yesterday|today|tonight|overnight|late|early|last|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

const ends = (token: Token | undefined): boolean => !token || WHEN.test(token.lower) || !/^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(token.pos)

/** "in the building", "on board"; "in need" is no place, and in a town people live. */
function isInside(tokens: readonly Token[], i: number): boolean {
  const [at, next] = [tokens[i]?.lower ?? '', tokens[i + 1]]
  if (at === 'aboard' || at === 'inside' || (at === 'on' && next?.lower === 'board')) return true
  return /^(?:in|on)$/.test(at) && next?.pos === 'DET' && !SETTLEMENTS.has(tokens[i + 2]?.lower ?? '')
}

/** The noun before a figure, with what befell those whom it counts. */
export function tollBefore(reading: Reading, at: Range): CountedFate | null {
  const { tokens } = reading
  let joint = at.from - 1
  while (joint > 0 && BOUNDS.test(tokens[joint]?.lower ?? '')) joint--
  const inside = tokens[at.from]?.lower ?? ''
  // "above 680": the bound that belongs to the figure is the joint.
  const bounded = at.to - at.from > 1 && /^(?:above|over|past|below|under)$/.test(inside)
  if (!bounded && !JOINTS.test(tokens[joint]?.lower ?? '')) return null
  const behind = tokens[at.to]
  const people = behind && (ANYBODY_WORDS.has(behind.lemma) || behind.lower === 'dead')
  // "a crowd of 33,000 saw the game": the verb is easily taken for a noun.
  const crowd =
    tokens[joint]?.lower === 'of' &&
    NOUNS.get(tokens[joint - 1]?.lower ?? '') === 'crowd' &&
    /^(?:saw|watched|packed|filled|cheered)$/.test(behind?.lower ?? '')
  if (!people && !crowd && !ends(behind)) return null
  const floor = Math.max(0, at.from - REACH)
  for (let i = at.from - 1; i >= floor; i--) {
    const word = tokens[i]?.lower ?? ''
    if (/^[.;:!?]$/.test(word) && i < at.from - 1) return null
    const noun = NOUNS.get(word)
    if (noun) return found(tokens, i, at, noun === 'die' ? (fateNear(tokens, Math.max(0, i - 2), at.from) ?? 'die') : noun)
    if (!NUMBERS.test(word)) continue
    const fate = fateNear(tokens, Math.max(0, i - 1), at.from)
    const who = tokens.slice(i + 1, at.from).find(t => PEOPLE_WORDS.has(t.lemma) || ANYBODY_WORDS.has(t.lemma))
    const thing = fate || who ? undefined : tokens.slice(i + 1, i + 5).find(t => THING_WORDS.has(t.lemma))
    if (thing && tokens[i + 1]?.lower === 'of') return things(thing, i, at)
    // "the number of people in the building at 1,500"
    if (who && !fate && isInside(tokens, tokens.indexOf(who) + 1)) return found(tokens, i, at, 'inside')
    if (who && /^(?:guest|passenger|visitor|patron|spectator)$/.test(who.lemma) && !fate) return found(tokens, i, at, 'inside')
    if (fate || who || /^(?:their|the)$/.test(tokens[i - 1]?.lower ?? '')) return found(tokens, i, at, fate ?? '')
  }
  return null
}

/** "The number of confirmed cases rose to 1,204". */
function things(noun: Token, i: number, at: Range): CountedFate {
  const range = { from: i, to: at.to }
  const head = THING_WORDS.get(noun.lemma) ?? noun.lemma
  return { counted: { range, head, words: noun.lower, parts: [], phrase: null }, action: '', range }
}

function found(tokens: readonly Token[], i: number, at: Range, action: string): CountedFate {
  const who = tokens.slice(i + 1, at.from).find(t => PEOPLE_WORDS.has(t.lemma))
  const part = who && !ANYBODY_WORDS.has(who.lemma) ? PEOPLE_WORDS.get(who.lemma) : undefined
  const before = tokens[i - 1]
  const from = before && FATE_WORDS.has(before.lower) ? i - 1 : i
  const range = { from, to: at.to }
  const counted: Counted = {
    range,
    head: 'person',
    words: part ? (who?.lower ?? 'people') : 'people',
    parts: part ? [part] : [],
    phrase: null,
  }
  return { counted, action, range }
}
