/**
 * British spelling → American, so that one word is one concept however an outlet spells it.
 *
 * "harbour" → "harbor", "organise" → "organize", "defence" → "defense", "travelled" → "traveled"; "hour", "promise" stay.
 */
import { remembered } from '../remember.ts'

/** Words on -our, -ise, -tre that are spelled like that everywhere. */
const EVERYWHERE: ReadonlySet<string> = new Set(
  `hour four tour pour sour your our flour detour contour glamour amour velour troubadour paramour downpour
  advertise advise arise chastise circumcise comprise compromise demise despise devise disguise enterprise excise exercise expertise
  franchise guise improvise incise merchandise otherwise precise premise promise raise praise revise rise sunrise supervise surmise
  surprise televise treatise wise likewise noise poise cruise bruise turquoise paradise concise anise cerise mortise reprise
  genre oeuvre macabre mediocre acre massacre lucre ogre timbre`.split(/\s+/),
)

const RULES: readonly (readonly [RegExp, string])[] = [
  [/^practis(e|es|ed|ing)$/, 'practic$1'],
  [/^(\w{2,})our(s|ed|ing|er|ers|ite|ites|able|hood|hoods)?$/, '$1or$2'],
  [/^(\w{2,})is(e|es|ed|ing|er|ers|ation|ations)$/, '$1iz$2'],
  [/^(\w{2,})ys(e|es|ed|ing)$/, '$1yz$2'],
  [/^(met|cent|theat|fib|lit|spect|meag|calib|kilomet|centimet|millimet|sab|manoeuv)re(s)?$/, '$1er$2'],
  [/^(def|off|lic|pret)ence(s)?$/, '$1ense$2'],
  [/^(travel|cancel|label|model|signal|level|fuel|channel|counsel|marvel|quarrel|jewel|shovel|tunnel|total)l(ed|ing|er|ers|ery)$/, '$1$2'],
  [/^(dialog|catalog|analog)ue(s)?$/, '$1$2'],
  [/^(an|p|leuk|orthop|encyclop|arch)ae(\w+)$/, '$1e$2'],
  [/^program(me)(s)?$/, 'program$2'],
]

/** No rule has to be tried on a word without any of these: nearly all words, and a just woken background has yet to compile the rules. */
const PERHAPS = /our|is[aei]|ys[ei]|res?$|ences?$|ll(?:ed|er|ing)|gues?$|ae|programme/

/** Spellings that no rule tells. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['plough', 'plow'],
  ['tyre', 'tire'],
  ['kerb', 'curb'],
  ['grey', 'gray'],
  ['storey', 'story'],
  ['cheque', 'check'],
  ['sceptic', 'skeptic'],
  ['sceptical', 'skeptical'],
  ['scepticism', 'skepticism'],
  ['aluminium', 'aluminum'],
  ['judgement', 'judgment'],
  ['ageing', 'aging'],
  ['aeroplane', 'airplane'],
  ['manoeuvre', 'maneuver'],
  ['jewellery', 'jewelry'],
  ['sulphur', 'sulfur'],
  ['foetus', 'fetus'],
  ['oesophagus', 'esophagus'],
  ['diarrhoea', 'diarrhea'],
  ['enrol', 'enroll'],
  ['fulfil', 'fulfill'],
  ['instalment', 'installment'],
  ['skilful', 'skillful'],
  ['wilful', 'willful'],
  ['prise', 'pry'],
  ['gaol', 'jail'],
])

/** `word` in lower case. */
export const americanSpelling: (word: string) => string = remembered(respell)

function respell(word: string): string {
  const known = WORDS.get(word)
  if (known) return known
  if (word.length < 5 || !PERHAPS.test(word) || EVERYWHERE.has(word)) return word
  for (const [pattern, american] of RULES) {
    const match = pattern.exec(word)
    if (!match) continue
    const base = word.replace(/(?:e?s|ed|ing|ers?|ations?)$/, '')
    return EVERYWHERE.has(base) || EVERYWHERE.has(`${base}e`) ? word : word.replace(pattern, american)
  }
  return word
}
