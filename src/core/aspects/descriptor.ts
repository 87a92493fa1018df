/**
 * Two descriptions of one person.
 *
 * "assistant commissioner" / "deputy assistant commissioner" → conflict; "a fire inspector" / "an health and fire inspector" → precision;
 * "a director" / "a widow" → apart, for both can be true.
 */

import { conceptSet } from '../claims/concepts.ts'
import { OWN } from '../claims/extractors/descriptor.ts'
import { BESIDES, CLERGY, GRADED_RANKS, LOOSE_HEADS, LOOSE_RANKS, POSITIONS, RANKS, TOP_HEADS } from '../claims/lexicon/describers.ts'
import { type Gate, opened, shut } from '../gate.ts'
import { meets } from '../keys.ts'
import type { Claim, Frame } from '../model.ts'
import { maybeOnePerson } from '../names/fullNames.ts'
import { placeOf } from '../names/gazetteer.ts'
import { spellingKey } from '../names/spelling.ts'
import { rememberedOf } from '../remember.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'

interface Parts {
  readonly heads: readonly string[]
  readonly rungs: readonly string[]
  readonly trimmings: readonly string[]
  readonly bodies: readonly string[]
  readonly rest: readonly string[]
  readonly former: boolean
  readonly places: readonly string[]
  readonly besides: readonly string[]
}

const partsOf: (claim: Claim) => Parts = rememberedOf(readParts)

function readParts(claim: Claim): Parts {
  const members = claim.value.type === 'set' ? claim.value.members : []
  return {
    heads: members.flatMap(m => (m.includes(':') ? [m.replace(/^\w+:/, '')] : [])),
    rungs: members.filter(m => m.startsWith('^')),
    trimmings: members.filter(m => m.startsWith('+')),
    bodies: members.filter(m => m.startsWith('#')),
    rest: members.filter(m => !/^[~#^+=]/.test(m) && !m.includes(':')),
    former: members.includes('~former'),
    places: members.flatMap(m => (m.startsWith('~') ? [m.slice(1)] : [])),
    besides: members.flatMap(m => (m.startsWith('=') ? [m.slice(1)] : [])),
  }
}

const without = (a: readonly string[], b: readonly string[]): readonly string[] => a.filter(x => !b.includes(x))
/** "coast guard" and "coastguard" are one. */
function alike(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [without(a, b), without(b, a)]
  if (left.length === 0 && right.length === 0) return true
  const [one, two] = left.length < right.length ? [left, right] : [right, left]
  const [x = '', y = ''] = two
  return one.length === 1 && two.length === 2 && (one[0] === x + y || one[0] === y + x)
}

const MORE = { relation: 'precision', reason: 'one says more of the same' } as const
const VAGUER = { relation: 'precision', reason: 'one is vaguer' } as const

/** Heads of which there is one for each field: a minister of fisheries is none of tourism. */
const FIELDS = new Set(['minister', 'secretary', 'commissioner'])

/** "Of Romania", "Uzbek": whose minister somebody is says the report about itself. */
const isCountry = (place: string): boolean => place.startsWith('@') || placeOf(place) !== null

/** "media" as a name and "medium" as a concept: one word, cut otherwise. */
const SAME_START = 4
const startAlike = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) >= SAME_START &&
    Math.abs(a.length - b.length) <= SAME_START &&
    a.slice(0, SAME_START) === b.slice(0, SAME_START))

/** Names that are part of the office, each once: it stands there as its word and as its key. */
function fieldsIn(own: Parts, other: Parts, field: boolean): string[] {
  const byKey = new Map<string, string[]>()
  for (const place of own.places) {
    // The railways' minister is the railway minister.
    const key = place.startsWith('@') ? place : spellingKey(place).replace(/s$/, '')
    byKey.set(key, [...(byKey.get(key) ?? []), place])
  }
  return [...byKey].flatMap(([key, forms]) => {
    // "Commissioner of Police" is no place called Commissioner.
    if (own.heads.some(head => forms.some(form => startAlike(head, form) || form === spellingKey(head)))) return []
    const word = forms.map(form => other.rest.find(rest => startAlike(rest, form))).find(found => found !== undefined)
    return word ? [word] : field && !forms.some(isCountry) ? [key] : []
  })
}

/** "Assistant prosecutor" / "prosecutor": one says no rank, and the word is used for any. */
const isLooselyRanked = (a: Parts, b: Parts, ranks: ReadonlySet<string>): boolean =>
  (a.rungs.length === 0 || b.rungs.length === 0) && a.heads.some(head => ranks.has(head))

/** "Minority leader" / "the Democratic leader": which house, how many seats or which party makes no other office where one report leaves it out. */
const LEFT_OUT = [
  conceptSet(['court']),
  conceptSet(['senate', 'house', 'parliamentary', 'congressional', 'assembly']),
  conceptSet(['minority', 'majority']),
  conceptSet(['democrat', 'democratic', 'republican', 'gop', 'conservative', 'labour', 'labor', 'liberal', 'socialist', 'opposition']),
]
/** "fire service area manager" / "area manager": one says for whom he works. */
const SERVICES = conceptSet(['service', 'department', 'force', 'brigade', 'agency', 'committee'])

function withoutSeats(a: readonly string[], b: readonly string[]): readonly (readonly string[])[] {
  return LEFT_OUT.reduce<readonly (readonly string[])[]>(
    (lists, words) => {
      const told = lists.every(list => list.some(word => words.has(word)))
      return told ? lists : lists.map(list => list.filter(word => !words.has(word)))
    },
    [a, b],
  )
}

function judgeOneNoun(a: Parts, b: Parts): Verdict {
  const field = a.heads.some(head => FIELDS.has(head))
  // "Fire inspector", "Fire Inspector": a word that one writes as a name is the same word; "Tourism Minister" is of no place.
  const [left = [], right = []] = withoutSeats([...a.rest, ...fieldsIn(a, b, field)], [...b.rest, ...fieldsIn(b, a, field)])
  if (!alike(a.rungs, b.rungs)) {
    // "Brig. Gen. Weld" / "Gen. Weld": a general of any grade is called so.
    if (isLooselyRanked(a, b, GRADED_RANKS)) return SAME
    // A half-brother is a brother; an assistant commissioner is none of the deputy ones.
    return isLooselyRanked(a, b, LOOSE_RANKS) || [...a.rungs, ...b.rungs].every(rung => /half|step/.test(rung))
      ? MORE
      : { relation: 'conflict', reason: 'another rank' }
  }
  if (!alike(a.trimmings, b.trimmings))
    return without(a.trimmings, b.trimmings).length === 0 || without(b.trimmings, a.trimmings).length === 0 ? MORE : APART
  if (alike(left, right) || meets(a.bodies, b.bodies)) return SAME
  if (a.heads.includes('spokesman') || left.length === 0 || right.length === 0) return APART
  if (without(left, right).length === 0 || without(right, left).length === 0)
    return [...without(left, right), ...without(right, left)].some(word => SERVICES.has(word)) ? SAME : MORE
  return meets(left, right) || !field ? APART : { relation: 'scope', reason: 'of another field' }
}

function judgeOffices(a: Parts, b: Parts, x: string, y: string): Verdict {
  if (TOP_HEADS.has(x) || TOP_HEADS.has(y)) {
    if (!meets(a.rest, b.rest)) return APART
    return alike(a.rungs, b.rungs) ? SAME : { relation: 'conflict', reason: 'one is a deputy' }
  }
  if (LOOSE_HEADS.has(x) || LOOSE_HEADS.has(y)) return meets(a.rest, b.rest) || meets(a.bodies, b.bodies) ? VAGUER : APART
  if (BESIDES.has(x) || BESIDES.has(y) || RANKS.has(x) !== RANKS.has(y)) return APART
  return { relation: CLERGY.has(x) === CLERGY.has(y) ? 'conflict' : 'scope', reason: 'another office' }
}

function judgeDescriptors(here: Claim, there: Claim): Verdict {
  const [a, b] = [partsOf(here), partsOf(there)]
  if (meets(a.heads, b.heads)) return judgeOneNoun(a, b)
  const [x = '', y = ''] = [a.heads[0], b.heads[0]]
  if ([...a.heads, ...b.heads].length > 2) return APART
  // Offices held one after another, or side by side.
  if (a.former !== b.former || a.besides.includes(y) || b.besides.includes(x)) return APART
  switch (here.frame.action) {
    case 'office':
      return judgeOffices(a, b, x, y)
    case 'kin':
      if (BESIDES.has(x) || BESIDES.has(y)) return VAGUER
      return { relation: 'conflict', reason: 'another kinship' }
    case 'trade':
      if (LOOSE_HEADS.has(x) || LOOSE_HEADS.has(y)) return VAGUER
      return BESIDES.has(x) || BESIDES.has(y) ? APART : { relation: 'scope', reason: 'another trade' }
    case 'sport':
      return POSITIONS.has(x) && POSITIONS.has(y) ? { relation: 'scope', reason: 'another position' } : APART
    default:
      return APART
  }
}

/** "his girlfriend, Tessa Orr" / "her mother, Linda Orr", where one report names both: one surname, two of a family. */
function knowsOther(a: Frame, b: Frame): boolean {
  const [own, other] = [a, b].map(({ parts }) => parts.find(part => part.startsWith(OWN))?.slice(OWN.length))
  return !!own && !!other && !maybeOnePerson(own, other) && a.parts.some(part => !part.startsWith(OWN) && maybeOnePerson(part, other))
}

function descriptorGate(here: Claim, there: Claim): Gate {
  const [a, b] = [here.frame, there.frame]
  if (a.action !== b.action) return shut(`${a.action} against ${b.action}`)
  if (a.action === 'kin' && (knowsOther(a, b) || knowsOther(b, a))) return shut('two of a family')
  const [left, right] = [partsOf(here), partsOf(there)]
  if (meets(left.heads, right.heads)) return opened(1)
  return opened(meets(left.rest, right.rest) ? 0.8 : 0.4)
}

export const DESCRIPTOR: Aspect = { name: 'descriptor', ofOneHead: true, gate: descriptorGate, judge: judgeDescriptors }
