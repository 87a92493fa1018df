/**
 * Words around a number that tell whether it counts something.
 *
 * "a five-member panel" → five members · "one of them", "no one" → nothing
 */
import { wordSet } from './wordSet.ts'

/** Nouns joined to a number by a hyphen that it counts: "a five-member panel". */
export const HYPHENED: ReadonlySet<string> =
  wordSet(`member man woman person strong seat judge justice vehicle ship boat truck car bus country nation bedroom room story storey
  page point bed unit count team game match round ton passenger crew aircraft plane jet state step stage part volume hole run
  homer goal`)

/** Behind "one" it stands for a thing or for anybody: "one of them", "no one who", "one another". */
export const ONE_BEHIND: ReadonlySet<string> =
  wordSet(`of another that who which is was can could should must would will may might has had to in on by at for with and or but as
  from day thing way time side hand point example reason such else did does were the where when than more single after before
  if knows needs wants said says`)

export const ONE_BEFORE: ReadonlySet<string> =
  wordSet(`no the that this which any every each some another other number only good new big first last a his her their its my our not
  like`)

/** Nouns behind which "first" and "second" number something. */
export const NUMBERED: ReadonlySet<string> =
  wordSet(`round rounds time day night term attempt phase stage meeting summit anniversary year week month attack strike arrest case
  death wave place swap exchange visit game match goal session trial floor birthday title defence defense straight consecutive
  marriage package vote ballot explosion blast victim suspect man woman person bout knockout loss win victory`)

export const UNNUMBERED: ReadonlySet<string> = wordSet(`of party parties amendment lady quarter world half century hand degree`)
