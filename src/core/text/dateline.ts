/**
 * The day a report was published, from the line of its text that says so: for pages that tell it nowhere else.
 *
 * "Posted: March 14th, 2013" or "7:00pm UK, Wednesday 5 May 2010" among the first lines → 2013-03-14, 2010-05-05
 */
import { findValues } from '../values/index.ts'

/** Datelines stand above the prose. */
const FIRST_LINES = 10
/** A longer line is prose, whatever it dates. */
const LONGEST_LINE = 90
/** Nothing on the web is older. */
const FIRST_YEAR = '1990'

/** Words of a dateline besides the date: who posted it, and in which zone's hours. */
const WORDS = new Set(
  `posted published updated first last modified on at by the date time am pm a m p am. pm. uk us et est edt ct cst cdt mt mst mdt pt pst
  pdt gmt bst utc cet cest aest aedt ist local th st nd rd mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday
  friday saturday sunday`.split(/\s+/),
)

/** Of a line: the words besides its dates are a dateline's, or a writer's name behind "by". */
function isDateline(rest: string): boolean {
  const byline = /^\s*by\s/i.test(rest)
  return (rest.match(/\p{L}+/gu) ?? []).every(word => WORDS.has(word.toLowerCase()) || (byline && /^\p{Lu}/u.test(word)))
}

/** `YYYY-MM-DD`, or null where no line says so. */
export function datelineOf(text: string): string | null {
  const lines = text
    .slice(0, FIRST_LINES * 400)
    .split('\n')
    .filter(line => line.trim() !== '')
  for (const line of lines.slice(0, FIRST_LINES)) {
    if (line.length > LONGEST_LINE || !/\d{4}/.test(line)) continue
    const found = findValues(line, { published: null }).filter(v => v.value.type === 'date')
    const day = found.find(
      ({ value }) => value.type === 'date' && value.granularity === 'day' && value.anchored && value.from >= FIRST_YEAR,
    )
    if (day?.value.type !== 'date') continue
    const rest = found.reduceRight((words, { start, end }) => `${words.slice(0, start)} ${words.slice(end)}`, line)
    if (isDateline(rest)) return day.value.from
  }
  return null
}
