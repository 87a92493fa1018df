/** Verbs that lean on a noun to say what happened, and pairs of words that are one verb: data only. */

import { wordSet } from './tables.ts'

/** Concepts of verbs that tell one end of what they govern: "began modelling", "ended her career". */
export const BEGINNING = wordSet('begin')
export const ENDING = wordSet('end')
/** Besides those, before another verb: "stopped filming", "quit acting". */
export const CEASING = wordSet('stop resign retir')

/** What goes on over the years that a range of them names. */
export const LASTING = wordSet('run serv work live rule reign marri play teach studi coach lead govern stay spend train act date hold')

/** What is received, laid, issued or filed is the event: "filed charges", "the charges were sworn", "received its permit". */
export const PASSING_ON =
  wordSet(`receiv issu obtain grant win get pass secur file lay swear bring hand impos submit present deliv lodg press suffer
  enjoy experi undergo deliver file`)

/** Agreements and orders are dated by what is agreed or ordered: "brokered a ceasefire", "agreed to a truce". */
export const MAKING = wordSet('agree broker sign negoti mediat conclud reach declar announce impos hold stage convict')

/** Verbs that only say that something is to come: "is scheduled for", "is expected on", "is due". */
export const SCHEDULING = wordSet('schedule expect plan set slate due plan time slat')

/** Verbs of what strikes by itself: the quake, the storm, the blast is the event. */
export const STRIKING =
  wordSet(`attack strike hit go come shake rattle rock jolt rip tear sweep rage come occur happen follow cause destroy damage kill die
  wake awaken tremble slam batter`)
