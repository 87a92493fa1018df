/**
 * Jobs that go, whether jobs or people are counted.
 *
 * "a bank cuts 2,400 jobs", "lets go 2,900 of its people" → true; "2,400 people work there" → false.
 */
import type { Counted } from './counted.ts'
import { CUTTING } from './lexicon/people.ts'
import type { Reading } from './reading.ts'

const DISMISSING = /^(?:dismiss|dismissed|dismissing|sack|sacked|sacking|layoffs?|redundan(?:t|cy|cies))$/
const WORKFORCE = /^(?:jobs?|workers?|staff|employees?|personnel|workforce|payroll|headcount|positions|posts)$/

const HARMED: ReadonlySet<string> = new Set(['die', 'injure', 'hospitalise', 'missing', 'trap', 'rescue'])

/** "a bank cuts 2,400 jobs", "lets go 2,900 of its people", "1,150 of the employees must go". */
export function isCut(reading: Reading, counted: Counted, action: string): boolean {
  const { tokens } = reading
  // "a fire that killed 26 workers": who dies or is hurt loses more than a job.
  if (HARMED.has(action)) return false
  const staff = counted.head === 'job' || (counted.head === 'person' && (counted.parts.length === 0 || counted.parts[0] === 'worker'))
  if (!staff) return false
  const near = tokens.slice(Math.max(0, counted.range.from - 5), counted.range.to + 5)
  if (near.some(t => DISMISSING.test(t.lower)) || (near.some(t => /^lets?$/.test(t.lower)) && near.some(t => t.lower === 'go'))) return true
  return (
    near.some(t => CUTTING.has(t.lower) && !(t.lower === 'fire' && t.pos === 'NOUN')) &&
    (counted.head === 'job' || near.some(t => WORKFORCE.test(t.lower)))
  )
}
