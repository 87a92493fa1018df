/**
 * Words behind which a number names a thing and counts nothing: "Flight 370", "page 3", "Resolution 1701".
 */
import { wordSet } from './wordSet.ts'

export const DESIGNATIONS: ReadonlySet<string> =
  wordSet(`flight channel route boeing airbus article section chapter page pages room unit number no nr nos interstate highway apollo
  platform gate bus type grade group phase stage class windows covid sars iphone playstation version tier apartment suite block zone
  district precinct resolution proposition prop amendment formula fortune nasdaq dow ftse nikkei russell dax cac sensex stoxx euro expo
  rule title law act bill order case docket count item figure table volume vol episode season psalm verse radio studio terminal
  pier dock lane exit line junction motorway camp ward catch area agenda world war xbox galaxy model series category cat ebola
  plan protocol paragraph clause annex appendix box post code zip ref id id: juan pope king queen louis henry part round
  game lot track hole rank ranked seed seeded nissan peugeot opel ford mercedes tupolev antonov sukhoi soyuz falcon
  lens tel telephone phone fax call dial hotline helpline`)

/** Lower-case words of the list that often stand before a figure that counts: they name only with a capital. */
export const ONLY_CAPITAL: ReadonlySet<string> =
  wordSet(`group count case order post plan line area part round season game call series euro act law lot title camp world war model class
  district zone type unit track code figure item stage phase block seed hole class ward catch ranked radio studio ford rank dial
  falcon formula fortune windows dow galaxy pope king queen section bill table category bus highway route platform box lane`)

/** Behind two figures joined by a hyphen: a result. */
export const RESULTS: ReadonlySet<string> =
  wordSet(`win wins victory victories defeat loss draw lead vote votes record ruling decision majority split tie scoreline series rout
  triumph advantage upset deficit in over against at`)

/** Prefixes by a hyphen that leave the number a number: "mid-2021", "pre-2014". */
export const PREFIXES: ReadonlySet<string> =
  wordSet(`mid early late pre post sub non magnitude circa around plus to of in january february march april may june july august
  september october november december jan feb mar apr jun jul aug sep sept oct nov dec`)

export const STARTERS: ReadonlySet<string> =
  wordSet(`about some around nearly over at more than least the all of in on mr january february march april may june july august
  september october november december jan feb mar apr jun jul aug sep sept oct nov dec rs usd eur monday tuesday wednesday
  thursday friday saturday sunday age aged ages gbp i between magnitude another only`)

/** What may be glued behind a figure. */
export const SUFFIX =
  /^(?:st|nd|rd|th|s|k|m|b|t|mn|mln|mil|bn|bln|tn|trn|am|pm|km|kms|kg|kgs|cm|mm|g|l|ft|in|lb|lbs|oz|mi|mph|kph|kmh|kmph|kts|ha|h|hr|hrs|min|mins|sec|secs|million|billion|trillion|thousand|p|c|f|kw|mw|gw|kwh|mwh|tr|pc|pct|gmt|utc|bst|est|edt|et|pt|cet|hrs|x|sqm|sqft|ml|cl|gb|tb|mb|hp|bhp|cc|hpa|bpd|dwt|people|dead|year|years)$/
