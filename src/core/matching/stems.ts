/**
 * A word → a form that its inflections share, for counting and comparing only: never shown to anyone.
 *
 * "bombings", "bombed", "bombing" → "bomb"; "talks" → "talk"; "harbours" → "harbor"; "stolen" → "steal"; "fire", "firing" → "fir".
 * Stored keys depend on it: a change makes the keys of reports that are stored already miss those of new ones.
 */
import { remembered } from '../remember.ts'
import { americanSpelling } from '../text/americanSpelling.ts'

/** Form that no rule undoes → its word. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `said say|men man|women woman|children child|shot shoot|won win|fought fight|stole steal|stolen steal|bought buy|sold sell|held hold|led lead
  found find|met meet|fell fall|fallen fall|struck strike|stricken strike|sent send|took take|taken take|gave give|given give|went go|gone go
  began begin|begun begin|spoke speak|spoken speak|broke break|broken break|caught catch|taught teach|built build|lost lose|paid pay|made make
  told tell|thought think|brought bring|wrote write|written write|drove drive|driven drive|shook shake|shaken shake|sank sink|sunk sink
  blew blow|blown blow|threw throw|thrown throw|flew fly|flown fly|rose rise|risen rise|came come|saw see|seen see|knew know|known know
  grew grow|grown grow|chose choose|chosen choose|froze freeze|frozen freeze|hid hide|hidden hide|ran run|swore swear|sworn swear
  wore wear|worn wear|tore tear|torn tear|bore bear|sought seek|spent spend|dealt deal|felt feel|kept keep|slept sleep|swept sweep
  fled flee|bled bleed|fed feed|stood stand|heard hear|died die|dying die|dies die|lying lie|wives wife|lives life|thieves thief|knives knife
  halves half|shelves shelf|police police|news news|series series|species species|crises crisis|feet foot|teeth tooth|mice mouse`
    .split(/[|\n]/)
    .map(pair => pair.trim().split(' ') as [string, string]),
)

/** Shorter words have no endings to take off. */
const MIN_LENGTH = 4
const VOWEL = /[aeiouy]/

/** `word` in lower case, letters only. */
export const stemOf: (word: string) => string = remembered(makeStem)

function makeStem(word: string): string {
  const known = IRREGULAR.get(word)
  if (known !== undefined) return closed(known)
  if (word.length < MIN_LENGTH) return word
  return closed(withoutEnding(withoutPlural(americanSpelling(word))))
}

function withoutPlural(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return word.length > MIN_LENGTH ? `${word.slice(0, -3)}y` : word
  if (/(?:[sxz]|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

function withoutEnding(word: string): string {
  for (const ending of ['ing', 'ied', 'ed']) {
    if (!word.endsWith(ending)) continue
    const base = word.slice(0, -ending.length)
    if (base.length < 2 || !VOWEL.test(base)) return word
    return ending === 'ied' ? `${base}y` : base
  }
  return word
}

/** What the endings leave in doubt is dropped on all sides: a final e, a doubled consonant, y for i. */
function closed(word: string): string {
  const open = word.length >= MIN_LENGTH && word.endsWith('e') ? word.slice(0, -1) : word
  const single = open.length >= MIN_LENGTH ? open.replace(/([^aeiou])\1$/, '$1') : open
  return single.length >= MIN_LENGTH ? single.replace(/y$/, 'i') : single
}
