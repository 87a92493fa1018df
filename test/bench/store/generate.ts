/**
 * Generated reports: as many as wanted, from a seed, each by its number alone. And queries whose answers are known.
 *
 * Words are drawn as in prose, few often and most seldom. Every so often five reports of two or three days share what an event's
 * reports share: seventeen of its forty terms each, which is about as hard as real events are. A query is a sixth report of such an event; right are the other five.
 */

import type { KeyTerm, Query } from '../../../src/core/corpus.ts'
import { hash64 } from '../../../src/core/fingerprint.ts'
import { hashOf, keyOf } from '../../../src/core/matching/hash.ts'
import type { Claim, Report } from '../../../src/core/model.ts'

export const EVENTS = 200
export const MEMBERS = 5
const DAYS = 365
const LAST_DAY = Date.parse('2031-12-31') / 86_400_000
const TERMS = 64
const EVENT_TERMS = 40
/** Of an event's terms a report has so many: with these, searching finds as much as it does in real news. */
const TAKEN = 17
const VOCABULARY = 60_000
const DAY_OFFSETS = [0, 0, 1, 1, 2]

export interface Made {
  readonly number: number
  readonly day: number
  readonly terms: readonly KeyTerm[]
}

export function randomFrom(seed: number): () => number {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Common words rarely make it into a report's terms: the commonest ranks are left out. */
const rankOf = (random: () => number): number => Math.floor(30 * (VOCABULARY / 30) ** random())

function eventTerms(event: number): readonly number[] {
  const random = randomFrom(1_000_000_007 + event)
  const ranks = new Set<number>()
  while (ranks.size < EVENT_TERMS) ranks.add(rankOf(random))
  return [...ranks]
}

function drawTerms(random: () => number, event: number | null): readonly KeyTerm[] {
  const ranks = new Map<number, number>()
  if (event !== null) {
    const shared = [...eventTerms(event)]
    while (ranks.size < TAKEN) {
      const [rank] = shared.splice(Math.floor(random() * shared.length), 1)
      if (rank !== undefined) ranks.set(rank, 20 + Math.floor(random() * 120))
    }
  }
  while (ranks.size < TERMS) ranks.set(rankOf(random), 20 + Math.floor(random() * 120))
  const words = [...ranks].map(([rank, impact]) => ({ hash: hashOf('word', `w${rank}`), impact, words: `w${rank}` }))
  return words.sort((a, b) => b.impact - a.impact)
}

/** The first report of an event, among `size`. */
const firstOf = (event: number, size: number): number => Math.floor(((event + 0.5) / EVENTS) * (size - MEMBERS))

const dayAt = (number: number, size: number): number => LAST_DAY - DAYS + 1 + Math.floor((number / size) * DAYS)

/** Report `number` of `size`. */
export function make(number: number, size: number): Made {
  const event = Math.min(EVENTS - 1, Math.floor((number / (size - MEMBERS)) * EVENTS))
  const member = number - firstOf(event, size)
  const isMember = member >= 0 && member < MEMBERS
  const first = isMember ? firstOf(event, size) : number
  const day = dayAt(first, size) + (isMember ? (DAY_OFFSETS[member] ?? 0) : 0)
  return { number, day, terms: drawTerms(randomFrom(number), isMember ? event : null) }
}

export interface Asked {
  readonly terms: readonly KeyTerm[]
  readonly day: number
  readonly right: readonly number[]
}

export function ask(event: number, size: number): Asked {
  const first = firstOf(event, size)
  const right = Array.from({ length: MEMBERS }, (_, i) => first + i)
  return { terms: drawTerms(randomFrom(2_000_000_011 + event), event), day: dayAt(first, size), right }
}

export const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

export const queryOf = ({ terms, day }: Asked): Query => ({ terms, published: isoDay(day), url: null, fingerprint: 'ffffffffffffffff' })

function claimOf(number: number): Claim {
  const quote = `killed ${number % 97} people`
  return {
    kind: 'count',
    quote,
    start: 0,
    end: quote.length,
    within: { start: 0, end: 90 },
    topic: 'People killed',
    value: { type: 'count', min: 1, max: 1, said: 1, bound: 'exact', per: null, each: null, ordinal: false },
    frame: {
      aspect: '',
      head: 'person',
      action: 'kill',
      actors: [],
      names: [],
      terms: ['kill', 'person'],
      context: [],
      parts: [],
      when: null,
    },
    speaker: null,
    firmness: 'stated',
    headline: false,
    lead: true,
  }
}

/** As it is stored: heads and keys, few claims. */
export function reportOf({ number, day, terms }: Made): Report {
  const random = randomFrom(number + 7)
  const lowest = Array.from({ length: 64 }, () => Math.floor(random() * 2 ** 32)).sort((a, b) => a - b)
  return {
    id: String(number),
    outlet: `Outlet ${number % 60}`,
    title: `Report ${number}: ${terms
      .slice(0, 8)
      .map(({ words }) => words)
      .join(' ')}`,
    published: isoDay(day),
    url: `https://outlet${number % 60}.example/news/${number}`,
    language: 'en',
    words: 600,
    fingerprint: hash64(`text ${number}`),
    sketch: { count: 500, lowest },
    keys: terms.map(({ hash, impact }) => keyOf(hash, impact)),
    claims: [claimOf(number), claimOf(number + 1)],
  }
}

/** An invented text of some 600 words, to pay for reading one. */
export function textOf({ terms }: Asked): string {
  const random = randomFrom(terms.length)
  const words = Array.from({ length: 600 }, (_, i) => {
    const word = terms[Math.floor(random() * terms.length)]?.words ?? 'w'
    return i % 12 === 0 ? `${i === 0 ? '' : '. '}The ${word} of Orlo${i % 5}` : word
  })
  return `Headline of ${words[0]}\n\n${words.join(' ')}`
}
