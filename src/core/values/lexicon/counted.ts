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

/** And those behind which "second" does, while "first" mostly says when: "the first crash" of two is told of by itself. */
export const HAPPENING_AGAIN: ReadonlySet<string> =
  wordSet(`quake earthquake tremor eruption flood storm hurricane cyclone fire blaze crash accident collision derailment incident shooting
  killing murder stabbing raid robbery heist burglary bombing assault ambush airstrike massacre kidnapping abduction hijacking coup
  election referendum runoff defeat draw goal try set leg medal gold silver bronze crown cup championship final album novel book film
  protest rally demonstration walkout outage blackout recall lawsuit appeal hearing offence offense conviction launch flight orbit landing
  outbreak lockdown evacuation rescue deadly fatal major mass successive successful failed similar biggest largest deadliest worst
  highest most longest busiest`)

export const UNNUMBERED: ReadonlySet<string> = wordSet(`of party parties amendment lady quarter world half century hand degree`)
