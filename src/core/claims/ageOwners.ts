/**
 * Of whom an age is told where no name stands beside it: somebody named before, or whoever the noun before the comma is.
 *
 * "Tarn bought Jonas Weld. The 24-year-old signed" → Weld; "The midfielder, 24, signed" → Weld; "His brother, 31, wept" → "brother"
 */
import type { Mention } from '../names/mentions.ts'
import type { Range } from '../text/phrases.ts'
import { conceptOf } from './concepts.ts'
import { SOMEBODY } from './lexicon/groups.ts'
import type { ArticleReading, Reading } from './reading.ts'

/** People that SOMEBODY does not count: "a 20-year-old male". */
export const ALSO_PEOPLE = new Set(
  `male female man woman boy girl youth teenager youngster victim driver gunman rider cyclist pedestrian mother father son daughter
  brother sister wife husband partner widow widower grandmother grandfather pensioner singer actor actress veteran champion
  defender striker midfielder goalkeeper native resident american suspect defendant accused attacker shooter carpenter cook chef
  farmer engineer lawyer banker businessman politician star model`.split(/\s+/),
)
export interface Owner {
  readonly head: string
  readonly words: string
  readonly range: Range
  readonly named: boolean
}

export const isPerson = (article: ArticleReading, m: Mention): boolean => m.type === 'person' || article.persons.has(m.key)

/** "The 34-year-old, from Tarn, won": nothing behind says who, but a verb or where he is from. */
const NOBODY_BEHIND = /^(?:VERB|AUX|PUNCT|ADV|ADP)$/

/** Words for a person that stand for one named before: "The midfielder, 23, signed". */
const isSomebody = ({ tokens }: Reading, at: number): boolean => {
  const { pos, lemma = '' } = tokens[at] ?? {}
  return pos === 'NOUN' && (SOMEBODY.has(conceptOf(lemma) ?? lemma) || ALSO_PEOPLE.has(lemma) || /(?:er|or|ist|man|woman)$/.test(lemma))
}

/** Clubs are easily taken for persons. */
const CLUB =
  /\b(?:United|City|Town|County|Rovers|Wanderers|Athletic|Atletico|Albion|Hotspur|Villa|Real|Inter|Sporting|Dynamo|Olympique|FC|Club)\b/

/** Who was named last; a sentence with several names is about the one whose trade it tells: "the midfielder Tomas Weld". */
function lastNamed({ heard, previous }: Reading, article: ArticleReading): Owner | null {
  const told = previous?.mentions.find(m => isPerson(article, m) && m.from > 0 && isSomebody(previous, m.from - 1))
  const key = told?.key ?? heard.last?.key ?? ''
  const person = article.persons.get(key)
  // Whoever spoke last speaks of somebody else.
  if (!person || CLUB.test(person.words) || previous?.speech.some(({ speaker }) => speaker.key === key)) return null
  return { head: person.key, words: person.words, range: { from: 0, to: 1 }, named: true }
}

/** Somebody named before, of whom a sentence goes on to tell: "The 34-year-old has signed", "The midfielder, 23, signed". */
export function namedBefore(reading: Reading, at: Range, article: ArticleReading): Owner | null {
  const { tokens } = reading
  if (tokens[0]?.lower !== 'the') return null
  const alone = at.from === 1 && NOBODY_BEHIND.test(tokens[at.to]?.pos ?? '')
  const apposed = at.from === 3 && tokens[2]?.text === ',' && isSomebody(reading, 1)
  const owner = alone || apposed ? lastNamed(reading, article) : null
  return owner && !isOtherwiseOld(reading, at, owner, article) ? { ...owner, range: { from: 0, to: at.to } } : null
}

/** "Jonas Weld, 31" elsewhere in the report: then "the 24-year-old" is not he. */
function isOtherwiseOld(reading: Reading, at: Range, { head }: Owner, article: ArticleReading): boolean {
  const own = reading.tokens[at.from]?.lower
  return article.sentences.some(({ tokens, mentions }) =>
    mentions.some(m => {
      const [open, age, close] = tokens.slice(m.to, m.to + 3)
      return (
        m.key === head && /^[,(]$/.test(open?.text ?? '') && /^\d{2}$/.test(age?.text ?? '') && close?.pos === 'PUNCT' && age?.lower !== own
      )
    }),
  )
}

/** "his brother, 31, was": the noun before the comma. */
export function nounBefore(reading: Reading, at: Range): Owner | null {
  const { tokens } = reading
  const noun = tokens[at.from - 2]
  if (!noun || noun.lower !== noun.lemma || tokens[at.from - 1]?.text !== ',' || !isSomebody(reading, at.from - 2)) return null
  return { head: conceptOf(noun.lemma) ?? noun.lemma, words: noun.lower, range: { from: at.from - 2, to: at.to }, named: false }
}
