/**
 * Heads in memory → those that may be about an article's story: rows of days as the stored corpus has them, built once.
 *
 * new HeadIndex(heads).candidates(query, 100) → { heads: the hundred likeliest, searched: 3120 }
 */
import type { Candidates, Query } from '../corpus.ts'
import type { ReportHead } from '../model.ts'
import { addToRow, type DayRow, dayOf, emptyRow, type RowEntry, UNDATED } from './dayRow.ts'
import { daysAround, lookUp } from './lookUp.ts'

export class HeadIndex<Head extends ReportHead = ReportHead> {
  readonly #heads: readonly Head[]
  readonly #rows: ReadonlyMap<number, DayRow>

  constructor(heads: readonly Head[]) {
    this.#heads = heads
    const days = new Map<number, RowEntry[]>()
    heads.forEach(({ published, keys }, id) => {
      const day = dayOf(published)
      const entries = days.get(day)
      if (entries === undefined) days.set(day, [{ id, keys }])
      else entries.push({ id, keys })
    })
    this.#rows = new Map([...days].map(([day, entries]) => [day, addToRow(emptyRow(day), entries)]))
  }

  /** Rows of the days around the article and those without a date; all of them for an article without a date. */
  #rowsAround(published: string | null): DayRow[] {
    const days = daysAround(published)
    return [...this.#rows.values()].filter(({ day }) => days === null || day === UNDATED || (day >= days.from && day <= days.to))
  }

  candidates(query: Query, most: number): Candidates<Head> {
    const { hits, reports } = lookUp(query, this.#rowsAround(query.published), most)
    return { heads: hits.flatMap(({ id }) => this.#heads[id] ?? []), searched: reports }
  }
}
