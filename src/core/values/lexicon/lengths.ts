/**
 * Words around a unit of time that tell whether it is a length.
 *
 * "for a week" → a length · "5,000 a week" → a rate, and none
 */
import { wordSet } from './wordSet.ts'

/** Words that may stand between number and unit. */
export const BETWEEN: ReadonlySet<string> = wordSet(
  `more full whole long straight consecutive working business additional further extra calendar solid successive short of`,
)

/** "a week" is how long something takes behind these, and a rate or a date elsewhere. */
export const BEFORE_ARTICLE: ReadonlySet<string> =
  wordSet(`in for within after over than lasted lasting last took take takes taking about nearly almost only just least under around
  spent spend roughly quarter`)

export const BEHIND_ARTICLE: ReadonlySet<string> = wordSet(`later long earlier before after ago since`)

/** "months" names a length without a number behind these, and before "of" and "later". */
export const BEFORE_PLURAL: ReadonlySet<string> = wordSet(`for in after lasted lasting took taken within spent over take last`)

export const BEHIND_PLURAL: ReadonlySet<string> = wordSet(`of later long`)
