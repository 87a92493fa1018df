/**
 * How far the law has come with somebody.
 *
 * "Weld was charged" / "Weld was convicted" → conflict; "was arrested" / "has been charged" → precision.
 */
import { ONE, SEVERAL } from '../claims/lexicon/law.ts'
import { type Gate, opened, shut } from '../gate.ts'
import { clash } from '../keys.ts'
import type { Claim, Frame } from '../model.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'

const SUSPECT = 'suspect'
/** Term of claims about the person of whom the law tells most in a report. */
const CHIEF = 'chief suspect'
/** "The suspect" in one report may be the person whom the other one names. */
const UNNAMED = 0.5

/** Stages that come to one for a reader. */
const GROUPS: Readonly<Record<string, string>> = {
  held: 'arrested',
  accused: 'charged',
  'on-trial': 'tried',
  'awaiting-trial': 'awaiting',
  denies: 'tried',
  sentenced: 'convicted',
  serving: 'convicted',
}

/** Pairs of groups, in alphabetical order, that cannot both be where things stand. */
const EXCLUDE = new Set(
  `acquitted/fined acquitted/awaiting-sentence acquitted/charged acquitted/confessed acquitted/convicted acquitted/awaiting acquitted/arrested
  arrested/not-arrested arrested/sought arrested/released bailed/custody bailed/parole charged/convicted
  charged/not-arrested charged/uncharged confessed/convicted awaiting/confessed awaiting/convicted convicted/sought
  convicted/suspected convicted/uncharged convicted/not-arrested custody/released custody/not-arrested custody/sought
  questioned/tried charged/released convicted/released tried/uncharged tried/suspected awaiting-sentence/charged 
  awaiting/uncharged sought/surrendered`
    .trim()
    .split(/\s+/)
    .map(pair => pair.split('/').sort().join('/')),
)
/** Pairs of which one goes further than the other, or says it less exactly. */
const FURTHER = new Set(
  `charged/sought confessed/tried convicted/tried acquitted/tried awaiting-sentence/tried arrested/charged arrested/questioned arrested/suspected arrested/tried charged/questioned charged/suspected custody/questioned
  questioned/suspected not-arrested/questioned not-arrested/released questioned/released questioned/sought sought/suspected
  arrested/surrendered custody/surrendered questioned/surrendered surrendered/suspected`
    .trim()
    .split(/\s+/)
    .map(pair => pair.split('/').sort().join('/')),
)

const groupOf = (claim: Claim): string => (claim.value.type === 'term' ? (GROUPS[claim.value.key] ?? claim.value.key) : '')

const isChief = ({ frame }: Claim): boolean => frame.terms.includes(CHIEF)
/** The clause has no name: who is meant by "he" was concluded, and may be wrong. */
const isUnnamed = ({ frame }: Claim): boolean => !frame.names.includes(frame.head)

/** "Twenty-two people were arrested" / "officer charged": others, where neither is named. */
function numbersClash({ value: a }: Claim, { value: b }: Claim): boolean {
  if (a.type !== 'term' || b.type !== 'term') return false
  return [SEVERAL, ONE].some(number => a.implies.includes(number) && !b.implies.includes(number) && b.implies.length > 0)
}

function gate(a: Claim, b: Claim): Gate {
  if (numbersClash(a, b)) return shut('one against several')
  if (a.frame.head === b.frame.head) return opened(a.frame.head === SUSPECT ? UNNAMED : 1)
  if (isChief(a) && isChief(b) && (isUnnamed(a) || isUnnamed(b))) return opened(UNNAMED)
  const [unnamed, named] = a.frame.head === SUSPECT ? [a, b] : [b, a]
  // A story has many suspects: only its chief one may go without a name elsewhere.
  return unnamed.frame.head === SUSPECT && isChief(named) ? opened(UNNAMED) : shut('other persons')
}

/** "Awaiting trial in Velmora" / "convicted in Tarn": where both name more than the person and share nothing of it, there may be two cases. */
function ofOtherCases({ frame: a }: Claim, { frame: b }: Claim): boolean {
  const others = (frame: Frame) => frame.names.filter(name => name !== a.head && name !== b.head)
  return clash(others(a), others(b))
}

function judge(here: Claim, there: Claim): Verdict {
  const [a, b] = [groupOf(here), groupOf(there)]
  if (a === b) {
    // Convicted and sentenced is one thing; that the sentence is served is another.
    const keys = [here.value, there.value].map(v => (v.type === 'term' ? v.key : ''))
    return keys[0] === keys[1] || a !== 'convicted' ? SAME : APART
  }
  const reason = `${a} here, ${b} there`
  const pair = [a, b].sort().join('/')
  if (EXCLUDE.has(pair)) return { relation: ofOtherCases(here, there) ? 'scope' : 'conflict', reason }
  return FURTHER.has(pair) ? { relation: 'precision', reason } : APART
}

export const STAGE: Aspect = { name: 'stage', gate, judge }

/** "pleaded guilty" / "was found guilty by a jury", "denies the charge" → conflict. */
export const PLEA: Aspect = {
  name: 'plea',
  gate,
  judge: (here, there) => {
    const [a, b] = [here.value, there.value].map(v => (v.type === 'term' ? v.key : ''))
    if (a === b) return SAME
    return [a, b].includes('guilty') ? { relation: 'conflict', reason: `${a} here, ${b} there` } : APART
  },
}
