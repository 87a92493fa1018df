/**
 * One statement quoted in two wordings.
 *
 * “They lost homes and savings” / “They lost boats and nets” → conflict; the same words, cut or smoothed → same.
 */
import { conceptOf, conceptSet } from '../claims/concepts.ts'
import { type Gate, opened, shut } from '../gate.ts'
import type { Claim } from '../model.ts'
import { MONTHS } from '../values/lexicon/calendar.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'
import { membersOf, overlap } from './sets.ts'

/** Less than this share in common, and they are two statements; all in common, and one is the other trimmed. */
const SAME_STATEMENT = 0.6
/**
 * Quotations are cut, smoothed and heard a little otherwise by every outlet, which no reader takes for a difference: only where
 * each side has at least this many words of substance that the other lacks are they told apart.
 */
const FEWEST_OTHER = 2
const SAME_MATTER = 0.5

function gateQuotations(a: Claim, b: Claim): Gate {
  if (a.frame.head && b.frame.head && a.frame.head !== b.frame.head) return shut('other speakers')
  const shared = overlap(membersOf(a), membersOf(b))
  // "I will not say that", "I will not do that": what carries the matter must be shared too, where there is any.
  const content = Math.min(a.frame.terms.length, b.frame.terms.length) === 0 ? 1 : overlap(a.frame.terms, b.frame.terms)
  const one = shared >= SAME_STATEMENT && content >= SAME_MATTER && meetInMatter(substanceOf(a), substanceOf(b))
  return one ? opened(shared) : shut('other statements')
}

/** "The president of the country calls the shots" / "When somebody is president of the country, …": an office and a name prove nothing. */
const OFFICES = conceptSet(['president', 'minister', 'leader', 'government', 'country', 'nation', 'state', 'unite', 'kingdom'])
const meetInMatter = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some(word => b.has(word) && !OFFICES.has(word))

/** "may" is a month too seldom. */
const isMonth = (word: string): boolean => MONTHS.has(word) && word !== 'may'
const MONTH_LETTERS = 3
const FIGURE = /^\p{N}+$/u

/** Concepts and figures: "clearly", "it's" and "in there" carry nothing. */
function substanceOf(claim: Claim): ReadonlySet<string> {
  return new Set(
    membersOf(claim).flatMap(word => {
      // "August the 31st" is "Aug. 31".
      const day = word.replace(/^(\d+)(?:st|nd|rd|th)$/, '$1')
      return FIGURE.test(day) ? [day] : isMonth(word) ? [word.slice(0, MONTH_LETTERS)] : (conceptOf(word) ?? [])
    }),
  )
}

function judgeQuotations(here: Claim, there: Claim): Verdict {
  const [a, b] = [substanceOf(here), substanceOf(there)]
  const only = (x: ReadonlySet<string>, y: ReadonlySet<string>) => [...x].filter(word => !y.has(word)).length
  if (Math.min(only(a, b), only(b, a)) < FEWEST_OTHER) return SAME
  // Other figures make it another statement: "two chances in three", "one chance in three".
  const figures = (x: ReadonlySet<string>) => [...x].filter(word => FIGURE.test(word)).sort()
  if (figures(a).length > 0 && figures(b).length > 0 && figures(a).join() !== figures(b).join()) return APART
  return { relation: 'conflict', reason: 'quoted in other words' }
}

export const QUOTATION: Aspect = { name: 'quotation', gate: gateQuotations, judge: judgeQuotations }
