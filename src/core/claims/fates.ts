/**
 * What befalls people whom a number counts: read at a token, behind the number, or before it.
 *
 * "six people were later found dead", from "six people" → die; "killing 17" → die; "22 are unaccounted for" → missing.
 */
import type { Range } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import { CROWD_PEOPLE, DONE_TO_OTHERS, FATE_PHRASES, FATE_WORDS, GATHERING, PASSING_VERBS, SETTLEMENTS } from './lexicon/fates.ts'

export interface FateFound extends Range {
  readonly fate: string
}

/** How far behind a number its fate may stand, in tokens, chunks between commas counted as one. */
const REACH = 14
/** A chunk between commas longer than this is no aside. */
const ASIDE = 10
/** "50 people with serious injuries". */
const WOUNDS = /^(?:injuries|wounds|burns|fractures|injury|cuts)$/
const POSSESSIVES = /^(?:his|her|its|their|our|my|your)$/

/** The fate that the words at a token say, null where they say none. */
export function fateAt(tokens: readonly Token[], i: number): FateFound | null {
  const word = tokens[i]?.lower ?? ''
  for (const { words, fate } of FATE_PHRASES.get(word) ?? [])
    if (words.every((w, k) => (w === '*' ? POSSESSIVES.test(tokens[i + k]?.lower ?? '') : tokens[i + k]?.lower === w)))
      return { fate, from: i, to: i + words.length }
  const fate = FATE_WORDS.get(word) ?? (GATHERING.has(word) ? 'crowd' : undefined)
  return fate ? { fate, from: i, to: i + 1 } : null
}

/** A fate among the tokens of a range: "31 dead", "14 arrests", "27 protesters". */
export function fateWithin(tokens: readonly Token[], range: Range): FateFound | null {
  for (let i = range.to - 1; i >= range.from; i--) {
    const word = tokens[i]?.lower ?? ''
    const fate = FATE_WORDS.get(word)
    if (fate) return { fate, from: i, to: i + 1 }
  }
  return null
}

export const isCrowd = (tokens: readonly Token[], range: Range): boolean =>
  tokens.slice(range.from, range.to).some(t => CROWD_PEOPLE.has(t.lower))

const isBe = (token: Token | undefined): boolean => token?.pos === 'AUX' || /^(?:who|have|has|had)$/.test(token?.lower ?? '')

/** "…, were killed", "…, killed in the blast"; "…, wounding 38" tells of others. */
function resumes(tokens: readonly Token[], i: number): boolean {
  if (isBe(tokens[i])) return true
  const found = fateAt(tokens, i)
  return found !== null && !/ing$/.test(tokens[i]?.lower ?? '') && tokens[found.to]?.pos !== 'NUM'
}

/** Index behind an aside that opens at a comma, a bracket or "including"; null where none closes soon. */
function behindAside(tokens: readonly Token[], i: number): number | null {
  const comma = tokens[i]?.text === ','
  if (comma && resumes(tokens, i + 1)) return i + 1
  for (let k = i + 1; k < Math.min(tokens.length, i + ASIDE); k++) {
    const token = tokens[k]
    if (!token || /^[.;:!?]$/.test(token.text)) return null
    if ((token.text === ',' || token.text === ')') && resumes(tokens, k + 1)) return k + 1
    if (!comma && isBe(token)) return k
  }
  return null
}

/** "two men killed a guard", "police arrested five": no helping verb before, and an object behind. */
function isActive(tokens: readonly Token[], from: number, found: FateFound): boolean {
  if (!DONE_TO_OTHERS.has(found.fate) || !/ed$|^(?:shot|held)$/.test(tokens[found.to - 1]?.lower ?? '')) return false
  if (tokens.slice(from, found.from).some(t => t.pos === 'AUX' || t.lower === 'among')) return false
  const behind = tokens[found.to]
  // "3 soldiers killed, 38 injured": another number with a fate of its own.
  if (behind?.pos === 'NUM') return fateAt(tokens, found.to + 1) === null
  return behind?.pos === 'DET' || (behind?.pos === 'PRON' && behind.lower !== 'who') || behind?.pos === 'PROPN'
}

/** What befell the people named up to `from`, as the words behind say it. */
export function fateBehind(tokens: readonly Token[], from: number): FateFound | null {
  let steps = 0
  let preposition = false
  for (let i = from; i < tokens.length && steps < REACH; steps++) {
    const token = tokens[i]
    if (!token) return null
    const found = fateAt(tokens, i)
    // "in the attack that killed 40": what a preposition governs is no fate of theirs, but for "among the dead".
    if (found && !(preposition && tokens[i - 1]?.pos === 'ADP' && tokens[i - 1]?.lower !== 'among' && found.to === i + 1))
      return isActive(tokens, from, found) ? null : found
    if (token.lower === 'with' && tokens.slice(i + 1, i + 4).some(t => WOUNDS.test(t.lower)))
      return { fate: 'injure', from: i, to: i + 1 + tokens.slice(i + 1, i + 4).findIndex(t => WOUNDS.test(t.lower)) + 1 }
    if (token.text === ',' || token.lower === 'including' || token.text === '(') {
      const next = behindAside(tokens, i)
      if (next === null) return null
      i = next
      continue
    }
    if (token.pos === 'PUNCT' && token.text !== '-' && !/^["“”'‘’]$/.test(token.text)) return null
    // "four policemen and two civilians were killed", "22 recruits and six policemen, were killed"
    if (token.lower === 'and' && tokens[i + 1]?.pos === 'NUM' && tokens[i + 2]?.pos === 'NOUN') {
      const be = tokens[i + 3]?.text === ',' ? i + 4 : i + 3
      if (tokens[be]?.pos === 'AUX') {
        i = be
        continue
      }
    }
    if (token.pos === 'CCONJ' || token.pos === 'SCONJ') return null
    if (token.pos === 'VERB' && !PASSING_VERBS.has(token.lower)) return null
    if (token.pos === 'ADP') {
      if (/^(?:after|before|by|as|against|for|than|with|of|over)$/.test(token.lower)) return null
      preposition = true
    } else if (!PASSING_VERBS.has(token.lower) && !preposition && !/^(?:AUX|ADV|PART|ADJ|PUNCT)$/.test(token.pos)) return null
    i++
  }
  return null
}

/** Verbs by which people are made to leave. */
const MADE_TO = /^(?:forc|driv|uproot|chas|displac|send|leav|compell|oblig)(?:e|es|ed|ing)?$|^(?:drove|driven|drives|sent)$/
const HOMES = /^(?:homes?|houses?|villages?|towns?|land|homesteads?|neighbourhoods|neighborhoods|camps?)$/
/** How far behind the verb the homes may stand. */
const FROM_HOME = 9

/** "forced nearly 4,000 people from their homes", "forcing 300 to flee", "drove thousands out of their villages". */
function drivenOut(tokens: readonly Token[], at: number): FateFound | null {
  if (!MADE_TO.test(tokens[at - 1]?.lower ?? '')) return null
  for (let i = at + 1; i < Math.min(tokens.length, at + FROM_HOME); i++) {
    const word = tokens[i]?.lower ?? ''
    if (/^[,.;:]$/.test(word)) return null
    const leaves = word === 'to' && /^(?:flee|leave|evacuate|abandon|escape)$/.test(tokens[i + 1]?.lower ?? '')
    const [out, home] = [/^(?:from|of)$/.test(word), tokens.slice(i + 1, i + 4).findIndex(t => HOMES.test(t.lower))]
    if (leaves) return { fate: 'flee', from: at - 1, to: i + 2 }
    if (out && home >= 0) return { fate: 'flee', from: at - 1, to: i + 2 + home }
  }
  return null
}

/** Who picks up suspects, and whom else a boat may pick up. */
const LAW = /^(?:police|policemen|officers?|detectives|troops|soldiers|authorities|agents|forces|gendarmes|investigators|cops)$/
const HELD = /^(?:suspects?|men|youths|militants|activists|protesters|demonstrators|dissidents|gunmen|students)$/
/** Tokens before the verb in which whoever does it stands. */
const SUBJECT_REACH = 8

/** "Police picked up five suspects"; a ship that picks up ten sailors saves them. */
function isByLaw(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  if (words.join(' ') !== 'picked up') return false
  const held = tokens.slice(at, at + 4).some(t => HELD.test(t.lower))
  return held && tokens.slice(Math.max(0, at - SUBJECT_REACH), at).some(t => LAW.test(t.lower))
}

/** What befell them as the words right before say it: "killing 17", "the deaths of 17", "claimed 19" lives. */
export function fateBefore(tokens: readonly Token[], at: number): FateFound | null {
  const before = tokens[at - 1]
  if (!before) return null
  const driven = drivenOut(tokens, at)
  if (driven) return driven
  if (before.lower === 'to' && tokens[at - 2]?.lower === 'home') return { fate: 'live', from: at - 2, to: at }
  if (before.lower === 'of' && SETTLEMENTS.has(tokens[at - 2]?.lower ?? '')) return { fate: 'live', from: at - 2, to: at }
  // "rounded up 30 men", "brought out 160 people"
  const pair = (FATE_PHRASES.get(tokens[at - 2]?.lower ?? '') ?? []).find(p => p.words.length === 2 && p.words[1] === before.lower)
  if (pair) return { fate: isByLaw(tokens, at, pair.words) ? 'arrest' : pair.fate, from: at - 2, to: at }
  const of = before.lower === 'of' || /^(?:another|some|a|further|additional|up|also)$/.test(before.lower)
  const i = of ? at - 2 : at - 1
  const word = tokens[i]?.lower ?? ''
  // "the bodies of 19 people", "cost the lives of three guards"
  if (before.lower === 'of' && /^(?:bodies|corpses|lives)$/.test(word)) return { fate: 'die', from: i, to: i + 1 }
  const fate = FATE_WORDS.get(word)
  if (!fate) return null
  const noun = /^(?:deaths?|killings?|murders?|arrests?|rescue|release|injur(?:y|ies)|loss)$/.test(word)
  if (before.lower === 'of' ? !noun && !/ing$/.test(word) : /^(?:dead|death|deaths|fatalit\w+|injur(?:y|ies))$/.test(word)) return null
  return { fate, from: i, to: i + 1 }
}
