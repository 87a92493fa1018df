/**
 * Amounts of the same: sums, shares and measures.
 *
 * "a bail of $2,000" / "a fine of $500" → shut; "profit fell 18%" / "shares fell 9%" → shut.
 */
import { conceptSet } from '../claims/concepts.ts'
import { countriesIn } from '../claims/extractors/amount.ts'
import { rolesApart, WHOLE } from '../claims/figureRoles.ts'
import { MEASURE_WORDS, NEAR_SUMS, SHARE_WORDS, SUM_WORDS, UNDERTAKING_WORDS } from '../claims/lexicon/amounts.ts'
import { type Gate, opened, shut } from '../gate.ts'
import { clash } from '../keys.ts'
import type { Frame } from '../model.ts'
import { AJAR, daysClash, NO_VERB, OTHER_VERB, sharedKeys, yearOf } from './alike.ts'
import { pollsClash } from './countsApart.ts'

const SUMS: ReadonlySet<string> = new Set(SUM_WORDS.values())
const MEASURED: ReadonlySet<string> = new Set([...MEASURE_WORDS.values(), ...SHARE_WORDS.values(), 'magnitude', 'distance'])
/** Sums that are called differently, or not at all: only the rest can tell that they are one. */
const UNNAMED_SUM = 0.15

const nearSums = (a: string, b: string): boolean => NEAR_SUMS.some(([x, y]) => (x === a && y === b) || (x === b && y === a))

const UNDERTAKINGS = conceptSet(UNDERTAKING_WORDS)
/** "the $8 billion project" may be "a $9 billion pipeline". */
const WHOLE_OF_ANY = 0.5
const areWholes = (a: Frame, b: Frame): boolean =>
  [a, b].every(({ terms }) => terms.includes(WHOLE)) && (a.head === b.head || UNDERTAKINGS.has(a.head) || UNDERTAKINGS.has(b.head))

/** "$6 trillion in 2022" / "$8.2 trillion by 2031" */
function yearsClash(a: Frame, b: Frame): boolean {
  const [x, y] = [yearOf(a), yearOf(b)]
  return x !== null && y !== null && x !== y
}

/** Sums of money: a story has few, so that one without a name may be any of them. */
export function moneyGate(a: Frame, b: Frame): Gate {
  const apart = rolesApart(a, b)
  if (apart) return shut(apart)
  if (yearsClash(a, b)) return shut('other years')
  if (clash(countriesIn(a.terms), countriesIn(b.terms))) return shut('of two countries')
  const sameAction = a.action !== '' && a.action === b.action
  if (areWholes(a, b)) return opened(a.head === b.head ? 1 : WHOLE_OF_ANY)
  if (a.head && a.head === b.head) return opened(sameAction ? 1 : 0.8)
  if (SUMS.has(a.head) && SUMS.has(b.head) && !nearSums(a.head, b.head))
    return sharedKeys(a, b) >= 3 ? opened(UNNAMED_SUM) : shut(`${a.head} against ${b.head}`)
  if (sameAction) return opened(a.head && b.head ? OTHER_VERB : NO_VERB)
  if (sharedKeys(a, b) >= 1 || nearSums(a.head, b.head)) return opened(AJAR)
  return a.head && b.head ? shut(`${a.head} against ${b.head}`) : opened(UNNAMED_SUM)
}

/** What of a business rises and falls, each for itself. */
const FIGURES_OF_BUSINESS = conceptSet([
  ...['profit', 'share', 'sale', 'revenue', 'turnover', 'price', 'stock', 'income', 'cost', 'loss', 'order', 'export', 'import'],
  ...['output', 'production', 'turnout', 'deposit', 'loan', 'dividend', 'wage', 'rent', 'earning', 'yield', 'index'],
])

/** "Profit fell 18%" / "shares fell 9%". */
function figuresClash(a: Frame, b: Frame): boolean {
  const figures = ({ actors }: Frame) => actors.filter(key => FIGURES_OF_BUSINESS.has(key))
  return clash(figures(a), figures(b))
}

export function amountGate(a: Frame, b: Frame): Gate {
  const apart = rolesApart(a, b)
  if (apart) return shut(apart)
  if (pollsClash(a, b)) return shut('other polls')
  if (figuresClash(a, b)) return shut('figures of two things')
  if (daysClash(a.when, b.when)) return shut('other days')
  const sameAction = a.action !== '' && a.action === b.action
  if (a.head && a.head === b.head) return opened(sameAction || MEASURED.has(a.head) ? 1 : 0.7)
  if (MEASURED.has(a.head) && MEASURED.has(b.head)) return shut(`${a.head} against ${b.head}`)
  if (sameAction) return opened(a.head && b.head ? OTHER_VERB : NO_VERB)
  return sharedKeys(a, b) >= 1 ? opened(AJAR) : shut('nothing says what they measure')
}
