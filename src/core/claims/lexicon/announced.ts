/** What somebody makes known of a person, and the words of making it known: data only. */
import { wordSet, wordsByKey } from './tables.ts'

/** Nouns (lemmas) of what is made known → the event. */
export const ANNOUNCED_NOUNS: ReadonlyMap<string, string> = wordsByKey(`
  die: death passing demise
  resign: resignation
  engage: engagement
  bear: birth
`)

/** Verbs (lemmas) of such events. */
export const ANNOUNCED_VERBS: ReadonlyMap<string, string> = wordsByKey(`
  die: die pass
  resign: resign
`)

/** Verbs (lemmas) of making known. */
export const ANNOUNCING: ReadonlySet<string> = wordSet('announce confirm disclose reveal report')

/** Verbs (lemmas) that make known with a word behind them: "let it be known", "made public", "broke the news". */
export const KNOWN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['let', wordSet('known')],
  ['make', wordSet('known public')],
  ['break', wordSet('news')],
])
