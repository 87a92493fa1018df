/**
 * Names of persons in full, as keys that tell brothers apart and link every way of writing one man.
 *
 * "Rob Marsh" → "rob mrs"; "Karl Marsh" is another man, "R. Marsh", "Robert Marsh", "Marsh" and "Robb Marsh" are the same.
 */
import { remembered } from '../remember.ts'
import { FIRST_NAMES } from './lexicon/firstNames.ts'
import { foldName, spellingKey } from './spelling.ts'

/** Written before or behind a name and no part of it. */
const NO_NAME = /^(?:ii|iii|iv|jr|sr|kc|qc|mp|mr|mrs|ms|miss|dr|sir|madame|madam|monsieur|herr|frau|rep|sen|gov|sgt|lt|col|gen|capt|the)$/

/** Given names, folded, then the surname's key; a surname alone has no first part: "carl gustav lnd". */
export const fullNameKey: (words: string) => string = remembered(makeKey)

/** "al-Orsari", "El - Orsari": an article, which every outlet keeps or drops. */
const ARTICLE = /\b(?:al|el|ad|as|ash|ar|an|at|az)\s?-\s?(?=\p{L})/gu

function makeKey(words: string): string {
  const parts = words
    .toLowerCase()
    .replace(ARTICLE, '')
    .split(/[\s.]+/)
    .filter(part => /\p{L}/u.test(part) && !NO_NAME.test(part))
  const surname = parts[parts.length - 1] ?? words
  const given = parts.slice(0, -1).map(part => part.replace(/[^\p{L}]/gu, ''))
  return [...given, spellingKey(surname)].filter(Boolean).join(' ')
}

/** Two words differ in one letter, or in the order of two: a slip of the pen. */
export function isSlip(a: string, b: string, shortest = SHORTEST_SLIP): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < shortest) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let end = 0
  while (end < Math.min(a.length, b.length) - from && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const [restA, restB] = [a.slice(from, a.length - end), b.slice(from, b.length - end)]
  return Math.max(restA.length, restB.length) <= 1 || (restA.length === 2 && restA === [...restB].reverse().join(''))
}

/** Shorter names that differ in a letter are two names: Jan, Jon; Rob, Ron. */
const SHORTEST_SLIP = 5
/** "Alexandros", "Alex": the shorter form of a name has at least this many letters. */
const SHORTEST_FORM = 3

/** "Cy" of "Cyrus", "Ed" of "Edward" */
const SHORTEST_START = 2

/** "Saeed", "Sayeed", "Said": one name from another script, its long vowels written in other ways. */
const transcribed = (name: string): string => name.replace(/ee|y/g, 'i').replace(/oo|ou/g, 'u').replace(/aa/g, 'a').replace(/(.)\1/g, '$1')

/** "Nikos" of "Nikolaos": cut short, with the ending put on again. */
const LONG_FORM = 6
const cutShort = (short: string, long: string): boolean => {
  const stem = short.replace(/(?:os|is|as)$/, '')
  return (
    long.length >= LONG_FORM && stem !== short && stem.length >= SHORTEST_FORM && long.startsWith(stem) && long.endsWith(short.slice(-1))
  )
}

function sameFirstName(a: string, b: string): boolean {
  if (!a || !b || a === b || (a[0] === b[0] && (a.length === 1 || b.length === 1))) return true
  const [foldA, foldB] = [foldName(a), foldName(b)]
  if (foldA === foldB || spellingKey(a) === spellingKey(b) || isSlip(foldA, foldB)) return true
  const [short, long] = foldA.length < foldB.length ? [foldA, foldB] : [foldB, foldA]
  if (short.length >= SHORTEST_START && long.startsWith(short)) return true
  if (short.length >= SHORTEST_FORM && cutShort(short, long)) return true
  if (transcribed(a) === transcribed(b)) return true
  const lines = FIRST_NAMES.get(a)
  return !!lines && [...(FIRST_NAMES.get(b) ?? [])].some(line => lines.has(line))
}

/** "Del Grano", "DelGrano": a surname in two words. */
const joinedSurname = (words: readonly string[], last: string): boolean => {
  const before = words[words.length - 2]
  return !!before && spellingKey(before + (words[words.length - 1] ?? '')) === last
}

/** Whether two keys may be one person's. A name alone may be the first or the last of the other; any given name may be left out. */
export function maybeOnePerson(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')]
  const [lastX = '', lastY = ''] = [x[x.length - 1], y[y.length - 1]]
  const [givenX, givenY] = [x.slice(0, -1), y.slice(0, -1)]
  if (lastX === lastY || isSlip(lastX, lastY) || joinedSurname(x, lastY) || joinedSurname(y, lastX))
    return givenX.length === 0 || givenY.length === 0 || givenX.some(p => givenY.some(q => sameFirstName(p, q)))
  // "Omar Abu Orsar", "Omar Abu Orsak": two given names are enough to forgive a letter of a short surname.
  if (givenX.length > 1 && givenX.join(' ') === givenY.join(' ') && isSlip(lastX, lastY, 2)) return true
  const within = (alone: readonly string[], given: readonly string[]) =>
    alone.length === 1 && given.some(part => spellingKey(part) === alone[0])
  return within(x, givenY) || within(y, givenX)
}
