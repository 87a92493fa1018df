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
import { rememberedOf } from '../remember.ts'
import { dayOf, UNDATED } from './dayRow.ts'
import { shareOf } from './documentFrequencies.ts'
import { hashIn, impactIn, SORTS, type Sort, sortIndexOf, sortOf } from './hash.ts'
import type { Asked } from './query.ts'
import { type TitleTerm, titleTerms } from './titles.ts'

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

/** The article's side, made once for all reports it is held against. */
interface Side {
  readonly terms: readonly KeyTerm[]
  readonly hashes: readonly number[]
  /** Hash → place among `hashes`. */
  readonly places: ReadonlyMap<number, number>
  readonly impacts: readonly number[]
  readonly sorts: readonly number[]
  /** Sums of the impacts' squares by sort, and over all of them. */
  readonly squares: Float64Array
  readonly title: readonly TitleTerm[]
}

const [WORD, NAME, PLACE] = [SORTS.indexOf('word'), SORTS.indexOf('name'), SORTS.indexOf('place')]
const ANY = SORTS.length

const sideOf = rememberedOf(({ terms, title }: Asked): Side => {
  const impacts = new Map(terms.map(({ hash, impact }) => [hash, impact]))
  const hashes = [...impacts.keys()]
  const sorts = hashes.map(sortIndexOf)
  const places = new Map(hashes.map((hash, place) => [hash, place]))
  const squares = new Float64Array(ANY + 1)
  for (const [hash, impact] of impacts) addTo(squares, sortIndexOf(hash), impact * impact)
  squares[ANY] = sumOf(squares)
  return { terms, hashes, places, impacts: [...impacts.values()], sorts, squares, title: titleTerms(title) }
})

function addTo(bySort: Float64Array, sort: number, amount: number): void {
  bySort[sort] = (bySort[sort] as number) + amount
}

/** Over all sorts. */
const sumOf = (bySort: Float64Array): number => bySort.subarray(0, ANY).reduce((sum, one) => sum + one, 0)

/** A report's terms held against the article's: one walk over its keys finds all that the numbers below are made of. */
class Held {
  /** The report's impact by the article's places, 0 where it has not the term. */
  readonly impacts: Uint8Array
  readonly hashes: number[] = []
  /** Sums by sort, and over all of them: of products, and of the report's squares. */
  readonly products = new Float64Array(ANY + 1)
  readonly squares = new Float64Array(ANY + 1)

  constructor({ places, impacts }: Side, keys: readonly number[]) {
    const { hashes, products, squares } = this
    this.impacts = new Uint8Array(impacts.length)
    for (const key of keys) {
      const hash = hashIn(key)
      const impact = impactIn(key)
      const sort = sortIndexOf(hash)
      hashes.push(hash)
      addTo(squares, sort, impact * impact)
      const place = places.get(hash)
      if (place === undefined) continue
      this.impacts[place] = impact
      addTo(products, sort, (impacts[place] as number) * impact)
    }
    products[ANY] = sumOf(products)
    squares[ANY] = sumOf(squares)
  }
}

function cosine(side: Side, { products, squares }: Held, sort: number): number {
  const product = products[sort] ?? 0
  return product === 0 ? 0 : product / Math.sqrt((side.squares[sort] ?? 0) * (squares[sort] ?? 0))
}

/** Of a side's heaviest terms, the share by weight that the other side holds too; null where there are none of the sort. */
function topIn(impacts: ArrayLike<number>, isOf: (i: number) => boolean, isShared: (i: number) => boolean, most: number): number | null {
  let [top, sum, shared] = [0, 0, 0]
  for (let i = 0; i < impacts.length && top < most; i++) {
    if (!isOf(i)) continue
    top++
    sum += impacts[i] ?? 0
    if (isShared(i)) shared += impacts[i] ?? 0
  }
  return top === 0 ? null : shared / sum
}

/** How much of what each side is about the other tells, the lesser share and the greater; 0 where either has nothing of the sort. */
function tops(side: Side, held: Held, keys: readonly number[], most: number, sort: number): readonly [number, number] {
  const here = topIn(
    side.impacts,
    i => sort === ANY || side.sorts[i] === sort,
    i => (held.impacts[i] ?? 0) > 0,
    most,
  )
  const there = topIn(
    keys.map(impactIn),
    i => sort === ANY || sortIndexOf(held.hashes[i] ?? 0) === sort,
    i => side.places.has(held.hashes[i] ?? 0),
    most,
  )
  return here === null || there === null ? [0, 0] : [Math.min(here, there), Math.max(here, there)]
}

/** How rare a term is, 0..1 and a little more. */
const rarity = (hash: number): number => -Math.log(shareOf(hash)) / 8

/** The share of a headline's weight that the other report's terms hold; null where there is no headline. */
function titleIn(terms: readonly TitleTerm[], holds: (hash: number) => boolean): number | null {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return null
  return terms.filter(({ hashes }) => hashes.some(holds)).reduce((sum, { weight }) => sum + weight, 0) / total
}

/** Grows with each, ever less: the third shared name proves less than the first. */
const saturating = (amount: number): number => 1 - Math.exp(-amount)

function titlesAlike(side: Side, { hashes }: Held, { title }: ReportHead): Likeness {
  const known = [titleIn(side.title, hash => hashes.includes(hash)), titleIn(titleTerms(title), hash => side.places.has(hash))].filter(
    share => share !== null,
  )
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

function sharedOf(side: Side, held: Held): readonly KeyTerm[] {
  const shared = side.terms.flatMap(term => {
    const place = side.places.get(term.hash) ?? 0
    const impact = held.impacts[place] ?? 0
    return impact > 0 ? [{ term, weight: (side.impacts[place] ?? 0) * impact }] : []
  })
  return shared.sort((x, y) => y.weight - x.weight).map(({ term }) => term)
}

function termsAlike(side: Side, held: Held, { keys }: ReportHead, shared: readonly KeyTerm[]): Likeness {
  const [leastTop, mostTop] = tops(side, held, keys, TOP, ANY)
  const [leastNames, mostNames] = tops(side, held, keys, TOP_NAMES, NAME)
  const names = isSort('name')
  return {
    terms: cosine(side, held, ANY),
    words: cosine(side, held, WORD),
    names: cosine(side, held, NAME),
    places: cosine(side, held, PLACE),
    'rare names': saturating(sumOver(shared, term => names(term) && isRare(term)) / 3),
    'common names': saturating(sumOver(shared, term => names(term) && !isRare(term)) / 2),
    'rare words': saturating(sumOver(shared, term => isSort('word')(term) && isRare(term)) / 3),
    numbers: saturating(sumOver(shared, isSort('number')) / 2),
    'rare numbers': saturating(sumOver(shared, term => isSort('number')(term) && isRare(term))),
    'top terms, less': leastTop,
    'top terms, more': mostTop,
    'top names, less': leastNames,
    'top names, more': mostNames,
    'few terms': 1 - Math.min(side.hashes.length, keys.length) / 64,
  }
}

/** `enough` is asked with what terms and dates say: where it is false, headlines and copies are not looked at and null is given. */
export function likenessOf(asked: Asked, head: ReportHead): Alike
export function likenessOf(asked: Asked, head: ReportHead, enough: (soFar: Likeness) => boolean): Alike | null
export function likenessOf(asked: Asked, head: ReportHead, enough?: (soFar: Likeness) => boolean): Alike | null {
  const side = sideOf(asked)
  const held = new Held(side, head.keys)
  const shared = sharedOf(side, held)
  const days = daysBetween(asked.published, head.published)
  const soFar = { ...termsAlike(side, held, head, shared), ...datesAlike(days) }
  if (enough !== undefined && !enough(soFar)) return null
  const likeness = { ...soFar, ...titlesAlike(side, held, head), copied: copiedShare(asked.sketch, head.sketch) }
  return { likeness, shared, days }
}
