/**
 * Why a report was taken for one of the article's story, as the core says it in English → what was shared, and the rest in the reader's language.
 *
 * `['shared: Sumy, Rubio', '1 day apart']` → `{ shared: 'Sumy, Rubio', rest: ['1 day apart'] }`, in German `rest: ['1 Tag Abstand']`
 */
import { APART, daysApart } from '../words.ts'

export interface WhyMatched {
  /** Names and figures as the reports write them; null where none is told. */
  readonly shared: string | null
  readonly rest: readonly string[]
}

const SHARED = /^shared: (.+)$/u
const DAYS = /^(\d+) days? apart$/

/** What is not known here stays as it is. */
function restWords(said: string): string {
  if (said === 'same day') return APART.sameDay
  const [, days] = DAYS.exec(said) ?? []
  return days === undefined ? said : daysApart(Number(days))
}

export function whyMatched(why: readonly string[]): WhyMatched {
  const shared = why.flatMap(said => SHARED.exec(said)?.[1] ?? [])
  return { shared: shared[0] ?? null, rest: why.filter(said => !SHARED.test(said)).map(restWords) }
}
