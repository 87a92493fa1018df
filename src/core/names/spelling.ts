/**
 * One name, many spellings → one key.
 *
 * "Selenskyj", "Zelenskyy" → "slnsk"; "Peskow", "Peskov" → "pskv"; "Salah al-Din", "Salaheddin" → "slhdn".
 *
 * Works by folding what transliterations vary in (Slavic w/v, y/i/j, z/s; Arabic articles, doubled letters,
 * vowels) and keeping the consonants. Two names that differ only in such letters are linked, never flagged.
 */
import { remembered } from '../remember.ts'
import { baseLetters } from '../text/baseLetters.ts'

/** Fewer consonants than this don't tell names apart: the vowels are kept. */
const MIN_CONSONANTS = 3

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/['’`ʼ.-]/g, ''],
  [/sch|sh/g, 's'],
  [/tsch|tch|ch|cz|tz|ts/g, 'c'],
  [/zh/g, 's'],
  [/kh|gh/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ck|q|c(?=[aou])/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/[yj]/g, 'i'],
  [/ou|oo/g, 'u'],
  [/ee|ie|ei|ii|ai/g, 'i'],
  [/ff\b/g, 'v'],
  [/(?<=[aeiou])h\b/g, ''],
]

/** What depends on which letters there are. */
interface Alphabet {
  readonly article: RegExp
  readonly doubled: RegExp
  readonly others: RegExp
}
const ALL: Alphabet = {
  article: /\b(?:al|el|ad|an|as|ash|ar|at|az)[- ](?=\p{L})/gu,
  doubled: /(\p{L})\1+/gu,
  others: /[^\p{L}\p{N}]+/gu,
}
/** For most names: classes of all Unicode take a just woken background longer to compile than a name to fold. */
const ASCII: Alphabet = {
  article: /\b(?:al|el|ad|an|as|ash|ar|at|az)[- ](?=[a-z])/g,
  doubled: /([a-z])\1+/g,
  others: /[^a-z0-9]+/g,
}
const BEYOND_ASCII = /[^ -~]/

/** Letters that other languages write for one another, folded; vowels kept. */
export const foldName: (name: string) => string = remembered(fold)

function fold(name: string): string {
  if (!BEYOND_ASCII.test(name)) return foldLetters(name.toLowerCase(), ASCII)
  const bare = baseLetters(name).normalize('NFD').replace(/\p{M}/gu, '')
  return foldLetters(bare.toLowerCase().replace(/ß/g, 'ss').replace(/ø/g, 'o'), ALL)
}

function foldLetters(name: string, { article, doubled, others }: Alphabet): string {
  let folded = name.replace(article, '')
  for (const [pattern, by] of FOLDS) folded = folded.replace(pattern, by)
  return folded.replace(doubled, '$1').replace(others, '')
}

/** The key under which all spellings of a single name word or a name of several words meet. */
export const spellingKey: (name: string) => string = remembered(makeKey)

function makeKey(name: string): string {
  const folded = foldName(name)
  if (/\p{N}/u.test(folded)) return folded
  const first = folded.slice(0, 1)
  const bones =
    first +
    folded
      .slice(1)
      .replace(/[aeiouh]/g, '')
      .replace(/(\p{L})\1+/gu, '$1')
  // A final a tells Niger from Nigeria, a brother from a sister.
  return bones.length >= MIN_CONSONANTS ? bones + (folded.endsWith('a') ? 'a' : '') : folded
}

/** How many letters two words share at their beginning and at their end. */
function commonEdges(short: string, long: string): { readonly start: number; readonly end: number } {
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  let end = 0
  while (end < short.length && short.at(-1 - end) === long.at(-1 - end)) end++
  return { start, end }
}

/** Shorter keys are too easily part of a stranger's. */
const MIN_SHORTENED = 6
/** What stands before and after the words left out has at least this many letters each. */
const MIN_EDGE = 3

/** "Larkdale Hospital" / "Larkdale Security Hospital": a name with words left out in the middle, told from the keys alone. */
export function isShortenedName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < MIN_SHORTENED || short.length === long.length) return false
  const { start, end } = commonEdges(short, long)
  return start >= MIN_EDGE && end >= MIN_EDGE && start + end >= short.length
}

/** Shorter names differ by a letter and are two. */
const LONG_NAME = 6

/** Heard or typed a little otherwise: "Eichhorn" / "Eichorn", one letter more, less or other, never the first. */
export function isNearlySpelled(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < LONG_NAME || long.length - short.length > 1 || short[0] !== long[0]) return false
  const { start, end } = commonEdges(short, long)
  return long.length - start - Math.min(end, short.length - start) <= 1
}
