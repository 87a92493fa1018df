/** Words by which a clause tells what a figure is to a change: data only. */

import { wordSet } from './tables.ts'

/** Verbs and nouns of change, by their lemmas. */
export const CHANGES = wordSet(
  `rise fall drop climb decline decrease increase grow shrink widen narrow swell balloon jump surge soar plunge plummet tumble slide slip
  dip sink ease slump spike skyrocket rocket tick edge inch rebound recover dwindle expand contract raise lower cut reduce boost revise
  upgrade downgrade slow accelerate up down`,
)

/** "raised $31 million", "cut 300 jobs": a figure behind these is no change of another. */
export const DONE_TO = wordSet('raise lower cut reduce boost revise upgrade downgrade expand recover')

/** Words that may stand between the word that tells and the figure. */
export const BETWEEN =
  'just|only|about|around|some|nearly|almost|roughly|approximately|more|over|than|at|least|as|much|many|up|an?|the|its|their|last|year|month|week|quarter|s|revised|seasonally|adjusted|record|estimated|previous|prior|initial|another|a further'

/** Who foresees figures, and how that is told. */
export const FORESEEN =
  '(?:looking for|looked for|hoping for|forecast|forecasted|expected|predicted|projected|anticipated|estimated|expecting|predicting|forecasting)'
export const FORESEERS = '(?:analysts?|economists?|forecasters?|experts?|investors?|traders?|strategists?|markets?|street)'
