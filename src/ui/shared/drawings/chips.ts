/**
 * A difference in words → who states what: one row a value, with the outlets that state it; null where the quotes below say it as shortly.
 *
 * “Captain Orlov” in two outlets and here, “mate Orlov” in a third → two rows, the article's own first
 */
import type { Difference } from '../../../core/model.ts'
import { UNNAMED } from '../../words.ts'
import { emphasise, type Part } from '../emphasise.ts'
import { groupByStatement, type Named, outletKey } from '../grouping.ts'
import { linkToQuote } from '../links.ts'
import { withoutOuterMarks } from '../outerMarks.ts'

export interface Chip {
  readonly key: string
  readonly name: string
  /** To the quote; only where nothing below the row links to it. */
  readonly link: string | null
}

export interface ChipRow {
  readonly words: string
  readonly here: boolean
  readonly chips: readonly Chip[]
}

/** Longer words are no value but a sentence: they are read below, whole. */
const MOST_LETTERS = 44
/** With fewer outlets beside this article, the quotes are as short as the rows. */
const LEAST_OUTLETS = 2

/** A short quote, or the one run of words in a longer one that makes the difference. */
function wordsOf(quote: string, parts: readonly Part[]): string {
  const whole = withoutOuterMarks(quote)
  const telling = parts.flatMap(({ text, marked }) => (marked ? text : []))
  return whole.length > MOST_LETTERS && telling.length === 1 ? telling.join('') : whole
}

function chipsFor<T extends Named>(reports: readonly T[], linkOf: (report: T) => string | null): readonly Chip[] {
  const found = new Map<string, Chip>()
  for (const report of reports) {
    const key = outletKey(report)
    if (!found.has(key)) found.set(key, { key, name: report.outlet ?? UNNAMED, link: linkOf(report) })
  }
  return [...found.values()]
}

/** Something is to be gained where outlets take sides: a side of several, and more sides than one against this article. */
function addsToQuotes(own: ChipRow, others: readonly ChipRow[]): boolean {
  const outlets = [own, ...others].reduce((sum, { chips }) => sum + chips.length, 0)
  const sides = own.chips.length > 0 || others.some(({ chips }) => chips.length > 1)
  return outlets >= LEAST_OUTLETS && sides && (own.chips.length > 0 || others.length > 1)
}

export function chipsOf(difference: Difference): readonly ChipRow[] | null {
  const { here, there, same } = difference
  const [first] = there
  const own = {
    words: wordsOf(here.quote, emphasise(here.quote, first?.quote ?? '').here),
    here: true,
    chips: chipsFor(same, ({ url, quote }) => linkToQuote(url, quote)),
  }
  const others = groupByStatement(difference).map(({ quote, reports }) => ({
    words: wordsOf(quote, emphasise(here.quote, quote).there),
    here: false,
    chips: chipsFor(reports, () => null),
  }))
  const rows = [own, ...others]
  const told = new Set(rows.map(({ words }) => words.toLowerCase())).size === rows.length
  const short = rows.every(({ words }) => words.length <= MOST_LETTERS)
  return told && short && addsToQuotes(own, others) ? rows : null
}
