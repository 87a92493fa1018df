/**
 * Small questions about single words.
 *
 * "soldiers" → plural · "was" → not
 */
const IRREGULAR: ReadonlySet<string> = new Set([
  'people',
  'men',
  'women',
  'children',
  'police',
  'troops',
  'servicemen',
  'firemen',
  'policemen',
  'aircraft',
  'cattle',
  'sheep',
  'fish',
  'staff',
  'personnel',
  'mice',
  'feet',
  'teeth',
  'geese',
  'civilians',
  'lives',
])
const NOT_PLURAL: ReadonlySet<string> = new Set([
  'was',
  'is',
  'has',
  'as',
  'its',
  'his',
  'this',
  'us',
  'does',
  'thus',
  'plus',
  'versus',
  'yes',
  'its',
  'others',
  'perhaps',
  'sometimes',
  'always',
  'says',
  'news',
  'politics',
  'ours',
  'theirs',
  'across',
  'series',
  'elections',
])

/** Looks like a plural noun. Verbs in -s pass too ("wins"): callers use it behind figures, where nouns stand. */
export function isPlural(low: string): boolean {
  if (IRREGULAR.has(low)) return true
  return low.length > 3 && low.endsWith('s') && !low.endsWith('ss') && !low.endsWith("'s") && !NOT_PLURAL.has(low)
}
