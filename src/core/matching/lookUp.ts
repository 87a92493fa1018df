/**
 * A query and rows of days → the reports that may tell the same story, likeliest first.
 *
 * lookUp(query, rows, 100) → { hits: [{ id: 7, day: 20225, score: 0.41 }, …], reports: 3120 }
 *
 * Two passes. The first finds which reports hold which terms of the query and counts them: a term that many reports of these days
 * hold tells little, whatever the fixed table says. The second weighs. The inner loop only reads and writes typed arrays.
 */
import type { Query } from '../corpus.ts'
import { type DayRow, dayOf, UNDATED } from './dayRow.ts'
import { shareOf } from './documentFrequencies.ts'
import { keyOf } from './hash.ts'
import { MAX_KEYS } from './keyTerms.ts'

/** Reports of one event lie 0 days apart in the median, 4 at most: these many days before and after are worth reading. */
export const WINDOW_DAYS = 7
/** After so many days a report counts a third: higher lets events of other weeks in, lower loses late reports. */
const DECAY_DAYS = 3
/** What a report counts when either date is unknown: as if it lay a day or two away. */
const UNDATED_FACTOR = 0.6
/** The fixed table weighs as much as this many reports, so that few reports do not call every word rare or common. */
const TABLE_REPORTS = 400
/** A term rarer here than in the table gains this at most. */
const MOST_GAIN = 1.3
/**
 * What is less like the article is a stranger's, whatever its day: not one report of the real events is, and many candidates are, whose
 * heads need not be read.
 */
const LEAST_LIKENESS = 0.03
/** Impacts are a report's shares of weight times this: see keyTerms.ts. */
const FULL_IMPACT = 400

export interface Hit {
  readonly id: number
  readonly day: number
  /** Higher is likelier; a likeness of 0..1 lowered by the days between. */
  readonly score: number
}

export interface Found {
  readonly hits: readonly Hit[]
  /** How many reports were looked at. */
  readonly reports: number
}

/** The first and last day whose rows are worth reading; null for an article without a date: then all are. */
export function daysAround(published: string | null): { readonly from: number; readonly to: number } | null {
  const day = dayOf(published)
  return day === UNDATED ? null : { from: day - WINDOW_DAYS, to: day + WINDOW_DAYS }
}

/** 0..1: what days between are worth. */
export function nearness(a: number, b: number): number {
  return a === UNDATED || b === UNDATED ? UNDATED_FACTOR : Math.exp(-Math.abs(a - b) / DECAY_DAYS)
}

/**
 * The filter looks at the upper half of a key, which is the hash's, as a number of 16 bits: a key of 32 is more than engines keep in a word
 * before they have compiled the loop.
 */
const FILTER_BITS = 16
const SLOTS = 256
/** Which half of 32 bits is the upper one here: 1 wherever browsers run. */
const UPPER = new Uint16Array(Uint32Array.of(1 << FILTER_BITS).buffer)[1] === 1 ? 1 : 0

/** The query's hashes: a table of flags that turns away nearly every key, and a small table behind it. */
interface Wanted {
  readonly filter: Uint8Array
  readonly hashes: Uint32Array
  readonly terms: Uint8Array
}

function wantedOf(terms: Query['terms']): Wanted {
  const wanted = { filter: new Uint8Array(1 << FILTER_BITS), hashes: new Uint32Array(SLOTS), terms: new Uint8Array(SLOTS) }
  terms.forEach(({ hash }, term) => {
    wanted.filter[keyOf(hash, 0) >>> FILTER_BITS] = 1
    let slot = hash & (SLOTS - 1)
    while (wanted.hashes[slot] !== 0 && wanted.hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1)
    wanted.hashes[slot] = hash
    wanted.terms[slot] = term
  })
  return wanted
}

/** What the first pass found: for each report that holds any term of the query, the terms and their impacts. */
class Findings {
  readonly rows: DayRow[] = []
  /** Three numbers a report: row, place in it, and where its terms end. */
  reports = new Uint32Array(3 * 4096)
  /** Term in the upper eight bits, impact in the lower. */
  terms = new Uint16Array(64 * 1024)
  reportCount = 0
  termCount = 0
  scanned = 0
  readonly holding = new Uint32Array(MAX_KEYS)

  /** Room for a whole block of reports more, so that the loops inside need not ask. */
  makeRoom(reports: number): void {
    while ((this.reportCount + reports) * 3 > this.reports.length) {
      const larger = new Uint32Array(this.reports.length * 2)
      larger.set(this.reports)
      this.reports = larger
    }
    while (this.termCount + reports * MAX_KEYS > this.terms.length) {
      const larger = new Uint16Array(this.terms.length * 2)
      larger.set(this.terms)
      this.terms = larger
    }
  }
}

/** Reports scanned between two looks at the room that is left. */
const BLOCK = 256

function scanRow(row: DayRow, wanted: Wanted, found: Findings): void {
  const reports = row.ids.length
  const rowIndex = found.rows.push(row) - 1
  found.scanned += reports
  for (let from = 0; from < reports; from += BLOCK) {
    const to = Math.min(reports, from + BLOCK)
    found.makeRoom(to - from)
    scanBlock(row.keys, rowIndex, from, to, wanted, found)
  }
}

function scanBlock(keys: Uint32Array, row: number, from: number, to: number, { filter, hashes, terms }: Wanted, found: Findings): void {
  const { holding, reports: reportsOut, terms: termsOut } = found
  const halves = new Uint16Array(keys.buffer, keys.byteOffset, keys.length * 2)
  let [count, reportCount] = [found.termCount, found.reportCount]
  for (let place = from; place < to; place++) {
    const before = count
    const end = (place + 1) * MAX_KEYS * 2
    for (let half = place * MAX_KEYS * 2 + UPPER; half < end; half += 2) {
      // Few steps for nearly every key: a background that was just woken runs this before it is compiled.
      if (filter[halves[half] as number] === 0) continue
      const key = keys[half >>> 1] as number
      const hash = key >>> 8
      let slot = hash & (SLOTS - 1)
      while (hashes[slot] !== hash && hashes[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
      if (hashes[slot] === 0) continue
      const term = terms[slot] as number
      termsOut[count++] = (term << 8) | (key & 255)
      holding[term] = (holding[term] as number) + 1
    }
    if (count === before) continue
    reportsOut[reportCount * 3] = row
    reportsOut[reportCount * 3 + 1] = place
    reportsOut[reportCount * 3 + 2] = count
    reportCount++
  }
  found.termCount = count
  found.reportCount = reportCount
}

/** How much a term is worth here, given how many of the reports looked at hold it. */
function weightsOf(terms: Query['terms'], { holding, scanned }: Findings): Float64Array {
  return Float64Array.from(terms, ({ hash, impact }, term) => {
    const share = shareOf(hash)
    const here = ((holding[term] ?? 0) + TABLE_REPORTS * share) / (scanned + TABLE_REPORTS)
    return (impact * Math.min(MOST_GAIN, Math.log(here) / Math.log(share))) / FULL_IMPACT ** 2
  })
}

/** The best so far, best first. */
class Best {
  readonly hits: Hit[] = []
  /** What a report has to score more than; asked for every report, so it is at hand. */
  least = 0
  readonly #most: number
  constructor(most: number) {
    this.#most = most
  }
  add(hit: Hit): void {
    let place = this.hits.length
    while (place > 0 && (this.hits[place - 1]?.score ?? 0) < hit.score) place--
    this.hits.splice(place, 0, hit)
    if (this.hits.length > this.#most) this.hits.pop()
    if (this.hits.length === this.#most) this.least = this.hits.at(-1)?.score ?? 0
  }
}

/** At most `most` reports. Equal scores keep the order of the rows. */
export function lookUp(query: Pick<Query, 'terms' | 'published'>, rows: Iterable<DayRow>, most: number): Found {
  const terms = query.terms.slice(0, MAX_KEYS)
  const wanted = wantedOf(terms)
  const found = new Findings()
  for (const row of rows) scanRow(row, wanted, found)
  return { hits: weigh(found, weightsOf(terms, found), dayOf(query.published), most), reports: found.scanned }
}

function weigh({ rows, reports, reportCount, terms }: Findings, weights: Float64Array, day: number, most: number): readonly Hit[] {
  const nearnesses = rows.map(row => nearness(day, row.day))
  const best = new Best(most)
  let from = 0
  for (let at = 0; at < reportCount * 3; at += 3) {
    const to = reports[at + 2] as number
    let likeness = 0
    for (; from < to; from++) {
      const term = terms[from] as number
      likeness += (weights[term >>> 8] as number) * (term & 255)
    }
    const rowIndex = reports[at] as number
    const score = likeness * (nearnesses[rowIndex] as number)
    if (likeness < LEAST_LIKENESS || score <= best.least) continue
    const row = rows[rowIndex] as DayRow
    best.add({ id: row.ids[reports[at + 1] as number] as number, day: row.day, score })
  }
  return best.hits
}
