/** Words before a noun that judge, weigh or merely point: they tell no two things apart. Data only. */

export const OPINIONS: ReadonlySet<string> = new Set(
  `massive huge big large small tiny little great major minor tragic terrible horrific horrible awful brutal deadly fatal lethal bloody
  devastating deadliest worst best biggest largest powerful strong serious severe heavy alleged suspected apparent reported so-called
  controversial shocking dramatic famous infamous notorious popular unpopular well-known renowned legendary iconic key main chief
  important significant considerable sizeable sizable substantial enormous giant gigantic vast mere single only entire whole full
  latest recent previous former current new old next last first second third final initial early late subsequent ongoing upcoming
  local nearby neighbouring neighboring different various several many numerous further additional extra other certain particular
  possible potential likely unlikely real true false actual own same similar common usual typical general special good bad nice fine
  beautiful lovely poor young elderly long short high low hot cold busy quiet crowded packed total overall combined top leading
  right_now live mass multiple average modest heavy rare unprecedented historic sudden unexpected immediate deliberate direct`
    .trim()
    .split(/\s+/),
)
