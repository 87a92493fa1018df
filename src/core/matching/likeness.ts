/**
 * Two reports' heads → named numbers, mostly 0..1, that tell whether they are of one event: what the fitted model weighs.
 *
 * Two reports of one quake → { terms: 0.41, names: 0.52, 'rare names': 0.9, 'same day': 1, … }
 *
 * Events of one kind share words, and in one country its name; what they do not share is who, how many and what exactly.
 */
import { copiedShare } from '../copies.ts'
import type { KeyTerm } from '../corpus.ts'
import type { ReportHead } from '../model.ts'
import { dayOf, UNDATED } from './dayRow.ts'
import { shareOf } from './documentFrequencies.ts'
import { hashIn, impactIn, type Sort, sortOf } from './hash.ts'
import type { Asked } from './query.ts'
import { titleTerms } from './titles.ts'

export type Likeness = Readonly<Record<string, number>>

export interface Alike {
  readonly likeness: Likeness
  /** Terms of both, what tells most first. */
  readonly shared: readonly KeyTerm[]
  /** Null where either date is unknown. */
  readonly days: number | null
}

/** The heaviest terms of a report: what it is about, as far as so few can say it. */
const TOP = 12
const TOP_NAMES = 5
/** A term in fewer reports than this is rare: an unknown name, an odd figure. */
const RARE = 0.005
/** Beyond this many days more make no difference. */
const FAR = 14

/** One side as weights by hash. */
class Side {
  readonly impacts: ReadonlyMap<number, number>
  readonly hashes: readonly number[]
  constructor(terms: readonly { readonly hash: number; readonly impact: number }[]) {
    this.impacts = new Map(terms.map(({ hash, impact }) => [hash, impact]))
    this.hashes = [...this.impacts.keys()]
  }
  of(hash: number): number {
    return this.impacts.get(hash) ?? 0
  }
  /** The share of this side's heaviest terms' weight that the other side holds too. */
  topIn(other: Side, most: number, sort: Sort | null): number | null {
    const top = this.hashes.filter(hash => sort === null || sortOf(hash) === sort).slice(0, most)
    const sum = (hashes: readonly number[]) => hashes.reduce((total, hash) => total + this.of(hash), 0)
    return top.length === 0 ? null : sum(top.filter(hash => other.of(hash) > 0)) / sum(top)
  }
}

function cosine(a: Side, b: Side, sort: Sort | null): number {
  let [product, normA, normB] = [0, 0, 0]
  for (const [hash, impact] of a.impacts) {
    if (sort !== null && sortOf(hash) !== sort) continue
    product += impact * b.of(hash)
    normA += impact * impact
  }
  for (const [hash, impact] of b.impacts) if (sort === null || sortOf(hash) === sort) normB += impact * impact
  return product === 0 ? 0 : product / Math.sqrt(normA * normB)
}

/** How rare a term is, 0..1 and a little more. */
const rarity = (hash: number): number => -Math.log(shareOf(hash)) / 8

const both = (a: number | null, b: number | null, take: (a: number, b: number) => number): number =>
  a === null || b === null ? 0 : take(a, b)

/** The share of a headline's weight that the other report's terms hold; null where there is no headline. */
function titleIn(title: string | null, other: Side): number | null {
  const terms = titleTerms(title)
  const total = terms.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return null
  return terms.filter(({ hashes }) => hashes.some(hash => other.of(hash) > 0)).reduce((sum, { weight }) => sum + weight, 0) / total
}

/** Grows with each, ever less: the third shared name proves less than the first. */
const saturating = (amount: number): number => 1 - Math.exp(-amount)

function titlesAlike(asked: Asked, head: ReportHead, a: Side, b: Side): Likeness {
  const [there, here] = [titleIn(asked.title, b), titleIn(head.title, a)]
  const known = [there, here].filter(share => share !== null)
  const mean = known.length === 0 ? null : known.reduce((sum, share) => sum + share, 0) / known.length
  return { headlines: mean ?? 0, 'no headline': mean === null ? 1 : 0 }
}

function datesAlike(days: number | null): Likeness {
  if (days === null) return { 'no date': 1, 'days apart': 0 }
  return { 'no date': 0, 'days apart': Math.log1p(Math.min(days, FAR)) }
}

function sumOver(shared: readonly KeyTerm[], wanted: (term: KeyTerm) => boolean): number {
  return shared.filter(wanted).reduce((sum, { hash }) => sum + rarity(hash), 0)
}

const isSort =
  (...sorts: readonly Sort[]) =>
  ({ hash }: KeyTerm) =>
    sorts.includes(sortOf(hash))
const isRare = ({ hash }: KeyTerm) => shareOf(hash) < RARE

export function daysBetween(a: string | null, b: string | null): number | null {
  const [from, to] = [dayOf(a), dayOf(b)]
  return from === UNDATED || to === UNDATED ? null : Math.abs(from - to)
}

export function likenessOf(asked: Asked, head: ReportHead): Alike {
  const a = new Side(asked.terms)
  const b = new Side(head.keys.map(key => ({ hash: hashIn(key), impact: impactIn(key) })))
  const weigh = ({ hash }: KeyTerm) => a.of(hash) * b.of(hash)
  const shared = asked.terms.filter(({ hash }) => b.of(hash) > 0).sort((x, y) => weigh(y) - weigh(x))
  const days = daysBetween(asked.published, head.published)
  const names = isSort('name')
  const likeness = {
    terms: cosine(a, b, null),
    words: cosine(a, b, 'word'),
    names: cosine(a, b, 'name'),
    places: cosine(a, b, 'place'),
    'rare names': saturating(sumOver(shared, term => names(term) && isRare(term)) / 3),
    'common names': saturating(sumOver(shared, term => names(term) && !isRare(term)) / 2),
    'rare words': saturating(sumOver(shared, term => isSort('word')(term) && isRare(term)) / 3),
    numbers: saturating(sumOver(shared, isSort('number')) / 2),
    'rare numbers': saturating(sumOver(shared, term => isSort('number')(term) && isRare(term))),
    'top terms, less': both(a.topIn(b, TOP, null), b.topIn(a, TOP, null), Math.min),
    'top terms, more': both(a.topIn(b, TOP, null), b.topIn(a, TOP, null), Math.max),
    'top names, less': both(a.topIn(b, TOP_NAMES, 'name'), b.topIn(a, TOP_NAMES, 'name'), Math.min),
    'top names, more': both(a.topIn(b, TOP_NAMES, 'name'), b.topIn(a, TOP_NAMES, 'name'), Math.max),
    'few terms': 1 - Math.min(a.hashes.length, b.hashes.length) / 64,
    copied: copiedShare(asked.sketch, head.sketch),
    ...titlesAlike(asked, head, a, b),
    ...datesAlike(days),
  }
  return { likeness, shared, days }
}
