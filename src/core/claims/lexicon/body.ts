/** Parts of the body that people are hit in: data only. The first word of a line is the part, the others are within it or the same. */

import { wordsByFirst } from './tables.ts'

const TABLE = `
  head skull temple forehead
  face cheek jaw chin mouth nose eye
  neck throat
  chest torso rib heart lung
  back spine
  shoulder
  arm elbow wrist forearm
  hand finger palm
  abdomen stomach belly groin
  hip pelvis
  leg knee thigh calf shin
  foot ankle toe heel
  side
`

/** Lemma → the part that it belongs to. */
export const BODY: ReadonlyMap<string, string> = wordsByFirst(TABLE)

/** What hits people, as verbs and as nouns. */
export const HURTING: ReadonlySet<string> = new Set(
  'shoot shot hit strike wound injure injury stab stabbing graze bullet gunshot burn fracture break cut slash shrapnel lose blow'.split(
    ' ',
  ),
)

/** Stands for somebody of whom a report tells late, and for the first time. */
export const OTHER = 'another'
