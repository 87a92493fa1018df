/** Nouns of things that bear a name of their own: data only. A line is `concept words`. */

import { wordsByFirst } from './tables.ts'

const TABLE = `
  bank
  school elementary academy preschool kindergarten
  university
  college
  hospital clinic infirmary
  church cathedral chapel basilica
  mosque
  temple
  synagogue
  hotel motel inn
  restaurant cafe diner
  club nightclub
  theatre theater
  museum gallery
  stadium arena
  airport airfield
  bridge
  prison jail penitentiary
  ship ferry vessel boat tanker trawler freighter yacht
  law act statute
  treaty
  magazine
  newspaper
  mine colliery
  dam
  supermarket
  cemetery graveyard
  airline
  charity
  orphanage
  zoo
  casino
`

/** Lower-case noun → concept. */
export const DESIGNATED: ReadonlyMap<string, string> = wordsByFirst(TABLE)
