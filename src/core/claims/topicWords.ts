/**
 * What topics say: whole words of the text where they read well. In: where in a sentence. Out: "the bridge was last inspected", or null.
 *
 * "The bridge was last inspected in March", at the date → "the bridge was last inspected", for "When the bridge was last inspected"
 */
import type { Clause, Range } from '../text/phrases.ts'
import { clauseAround, wordsOf } from './frames.ts'
import { LIGHT_VERBS } from './lexicon/groups.ts'
import type { Reading } from './reading.ts'

/** Longer subjects and verb groups make a sentence, not a topic. */
const MOST_TOKENS = 4

/** These name nobody outside of their sentence. */
const UNTOLD = /^(?:(?:who|which|that|what|there|whoever|both|all|some|others?|many|one|none|each|either|neither)$|whose\b|\p{N})/iu

/** Taken for names where they open a sentence. */
const MANY = /^(?:Thousands|Hundreds|Dozens|Scores|Millions|Crowds)\b/

/** Subject and verb of the clause, where its verb is the word that the topic is about. */
export function clauseWords(reading: Reading, at: Range, word: string): string | null {
  const clause = clauseAround(reading.parse, at)
  const { subject, verb } = clause ?? {}
  if (!subject || !verb || subject.to > verb.from) return null
  const { tokens } = reading
  const fits = subject.to - subject.from <= MOST_TOKENS && verb.to - verb.from <= MOST_TOKENS
  const words = wordsOf(tokens, subject)
  if (!fits || tokens[verb.from]?.lower === 'to' || UNTOLD.test(words) || /[^\p{L}\p{N}\s'’.-]/u.test(words)) return null
  if (!word.split(' ').includes(tokens[verb.main]?.lower ?? '')) return null
  // "She stopped performing": what is left of it without its first verb is no sentence.
  if (verb.from === verb.main && tokens[verb.main]?.lower.endsWith('ing')) return null
  // "Four thieves" opens a sentence, "Tamarack" is a name.
  const party =
    tokens[subject.from]?.pos === 'PROPN' && !MANY.test(words)
      ? words
      : words.replace(/^\p{Lu}(?=[\p{Ll}\s])/u, letter => letter.toLowerCase())
  const main = tokens[verb.main]?.lower ?? ''
  // "ran aground": the verb alone says something else.
  if (word.startsWith(`${main} `)) return [party, wordsOf(tokens, { from: verb.from, to: verb.main }), word].filter(Boolean).join(' ')
  return `${party} ${wordsOf(tokens, verb)}`
}

/** "the" before a thing, not before a name. */
export const withArticle = (words: string): string => (/^(?:\p{Lu}|the\b|it$)/u.test(words) ? words : `the ${words}`)

/** The same for one and for many, or no noun at all: "12 staff", "three missing". */
const UNCHANGED =
  /(?:s|craft|people|men|children|police|staff|crew|personnel|military|cattle|livestock|sheep|dead|ed|missing|young|elderly)$/u
const IRREGULAR: Readonly<Record<string, string>> = { person: 'people', child: 'children', life: 'lives', wife: 'wives', knife: 'knives' }

/** How many there are is asked of a plural: "constable" → "constables", "gunman" → "gunmen". */
export function pluralOf(noun: string): string {
  if (UNCHANGED.test(noun)) return noun
  const irregular = IRREGULAR[noun]
  if (irregular !== undefined) return irregular
  if (/[^aeiou]y$/u.test(noun)) return noun.replace(/y$/u, 'ies')
  if (/man$/u.test(noun) && !/^(?:human|german|roman|ottoman|talisman)$/u.test(noun)) return noun.replace(/an$/u, 'en')
  return /(?:x|z|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`
}

/** A party up to its first verb: what it did is no part of who it is. */
export function partyAlone({ tokens }: Reading, party: Range): Range {
  const verb = tokens.findIndex(({ pos }, i) => i > party.from && i < party.to && (pos === 'VERB' || pos === 'AUX'))
  return verb < 0 ? party : { from: party.from, to: verb }
}

/** "Why the bridge collapsed", "Cause of the closure"; "Why it happened" where neither reads well. */
export function whyTopic(reading: Reading, effect: Range): string {
  const { tokens, parse } = reading
  const says = (verb: string) => verb !== '' && verb !== 'be' && !LIGHT_VERBS.has(verb)
  const acts = ({ verb }: Clause) => verb.from >= effect.from && verb.to <= effect.to && says(verb.verbs.at(-1) ?? '')
  const clause = parse.clauses.findLast(acts)
  const told = clause ? clauseWords(reading, clause.verb, tokens[clause.verb.main]?.lower ?? '') : null
  // "The closure was due to": the verb tells nothing.
  const bare = told !== null && / (?:is|are|was|were|been?)$/u.test(told)
  if (told !== null && !bare) return `Why ${told}`
  const nouns = parse.phrases.filter(p => p.from >= effect.from && p.to <= effect.to && tokens[p.head]?.pos === 'NOUN')
  const head = clause && !bare ? undefined : tokens[(nouns.findLast(p => p.preposition !== 'of') ?? nouns.at(-1))?.head ?? -1]
  return head ? `Cause of the ${head.lower}` : 'Why it happened'
}

/** "Where the flight began", "Where the ships sailed to". */
export function movementTopic(reading: Reading, noun: string | null, verb: Range | null, preposition: string): string {
  const from = preposition === 'from'
  if (noun !== null) return from ? `Where the ${noun} began` : `Where the ${noun} led`
  const told = verb === null ? null : clauseWords(reading, verb, reading.tokens[verb.to - 1]?.lower ?? '')
  if (told !== null) return `Where ${told} ${from ? 'from' : 'to'}`
  return from ? 'Where it came from' : 'Where it went'
}
