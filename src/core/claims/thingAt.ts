/**
 * Which thing of a class a token names: weapons, vehicles, substances, illnesses, parts of the body.
 *
 * "pick-up truck", at "truck" → { key: "pickup", kinds: ["vehicle"], from: the token of "pick" }.
 */
import type { Token } from '../text/tokens.ts'
import { CLASSES_OF_WORD, type Thing, type ThingClass } from './lexicon/things.ts'

export interface NamedThing extends Thing {
  /** The first token of the name. */
  readonly from: number
}

/** A word that ends at a token, in the forms a table may hold, hyphens joined: "pick-up", "pick-ups". */
function wordAt(tokens: readonly Token[], at: number): { words: string[]; from: number } {
  const token = tokens[at]
  if (!token) return { words: [], from: at }
  const first = tokens[at - 1]?.text === '-' ? tokens[at - 2] : undefined
  const from = first ? at - 2 : at
  const start = first ? `${first.lower}-` : ''
  const { lemma, lower } = token
  const bare = lower.endsWith('s') ? lower.slice(0, -1) : lower
  return { words: [start + lemma, start + lower, start + bare], from }
}

/** The thing named at a token, the longest name first: "petrol bomb" before "bomb". */
export function thingAt(tokens: readonly Token[], at: number, table: ReadonlyMap<string, Thing>): NamedThing | null {
  const token = tokens[at]
  if (!token) return null
  const own = wordAt(tokens, at)
  const before = wordAt(tokens, own.from - 1)
  for (const word of own.words) {
    const thing = table.get(`${before.words[0]}_${word}`)
    if (thing) return { ...thing, from: before.from }
  }
  for (const word of own.words) {
    const thing = table.get(word)
    if (thing) return { ...thing, from: own.from }
  }
  return null
}

const NONE: readonly ThingClass[] = []
const THINGLIKE = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB'])

/** Classes of which a token may end a name. */
export function classesAt(token: Token): readonly ThingClass[] {
  if (!THINGLIKE.has(token.pos)) return NONE
  const { lemma, lower } = token
  return (
    CLASSES_OF_WORD.get(lemma) ??
    CLASSES_OF_WORD.get(lower) ??
    (lower.endsWith('s') ? (CLASSES_OF_WORD.get(lower.slice(0, -1)) ?? NONE) : NONE)
  )
}
