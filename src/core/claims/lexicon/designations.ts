/** Nouns of things that bear a name of their own: data only. A line is `concept words`. */

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
export const DESIGNATED: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap(line => {
      const words = line.trim().split(/\s+/)
      return words.map((word): [string, string] => [word, words[0] ?? word])
    }),
)
