/**
 * What a count says besides of what it counts: of which kind they are, that they are some of a group, that it was years ago.
 *
 * "17 of property damage" → "of:damage"; "three of the children" → "among"; "In 1996 Corvina took 22 children" → "then:1996".
 */
import type { Frame } from '../model.ts'
import { rememberedOf } from '../remember.ts'
import type { Range } from '../text/phrases.ts'
import { conceptOf } from './concepts.ts'
import { isHistory } from './countMarks.ts'
import { PEOPLE_WORDS } from './lexicon/people.ts'
import type { Reading } from './reading.ts'

/** Some of a group that both reports may know. */
export const AMONG = 'among'
const KIND = 'of:'
/** The country whose people are counted. */
const PEOPLE = 'people:'
const TOGETHER = 'and:'
const THEN = 'then:'
/** Any year that the sentence names. */
const TOLD = 'year:'
const YEAR = /^(?:19|20)\d\d$/

/** "17 of property damage": the concept that the phrase behind "of" ends with. */
function kindTerms({ tokens, parse }: Reading, at: Range, head: string): string[] {
  const phrase = tokens[at.to]?.lower === 'of' ? parse.phrases.find(p => p.from === at.to + 1) : undefined
  const kind = phrase && conceptOf(tokens[phrase.head]?.lemma ?? '')
  return kind && kind !== head ? [KIND + kind] : []
}

/** "two Tajik servicemen": whose. "64 Ethiopians" are told by their people alone, which is a part of whom is counted. */
function peopleTerms({ tokens, mentions }: Reading, at: Range, head: string): string[] {
  if (head !== 'person') return []
  const country = mentions.find(m => m.type === 'country' && m.from === at.to && tokens[m.to]?.pos === 'NOUN')
  return country ? [PEOPLE + country.key] : []
}

/** "100 pardons and commutations": what is counted together with the first, in the plural and without a number of its own. */
function togetherTerms({ tokens }: Reading, to: number, head: string): string[] {
  const [joint, next] = [tokens[to], tokens[to + 1]]
  const several = next?.pos === 'NOUN' && next.lower !== next.lemma && next.lower.endsWith('s')
  const other = joint?.lower === 'and' && several ? conceptOf(next.lemma) : null
  return other && other !== head ? [TOGETHER + other] : []
}

/** "Pardons and commutations" / "commutations and pardons". */
export const areTogether = (a: Frame, b: Frame): boolean => togetherOf(a) === b.head && togetherOf(b) === a.head

const togetherOf: (frame: Frame) => string | null = rememberedOf(
  ({ terms }: Frame) => terms.find(t => t.startsWith(TOGETHER))?.slice(TOGETHER.length) ?? null,
)

/** "In 1996 …", "In May 1996 …", "The 2017 riots …": background, told by its year. */
function yearOpening({ tokens }: Reading): string | null {
  const opens = /^(?:in|the|back)$/.test(tokens[0]?.lower ?? '')
  return opens ? (tokens.slice(1, 4).find(t => YEAR.test(t.text))?.text ?? null) : null
}

export function countTerms(reading: Reading, at: Range, to: number, head: string, published: string | null): string[] {
  const { tokens } = reading
  // "Nine of the dead" and "most of its people" are told elsewhere without the whole.
  const group = tokens[at.to]?.lower === 'of' && tokens[at.to + 1]?.lower === 'the' && PEOPLE_WORDS.has(tokens[at.to + 2]?.lemma ?? '')
  const year = yearOpening(reading)
  const years = tokens.flatMap(t => (YEAR.test(t.text) ? [t.text] : []))
  return [
    ...togetherTerms(reading, to, head),
    ...peopleTerms(reading, at, head),
    ...(head === 'person' ? (group ? [AMONG] : []) : kindTerms(reading, at, head)),
    ...(year && isHistory(reading, at, published) ? [THEN + year] : []),
    ...years.map(told => TOLD + told),
  ]
}

const marked = (terms: readonly string[], mark: string): readonly string[] => terms.filter(t => t.startsWith(mark))

/** "17 of property damage" / "nine of minor burns". */
export const kindsIn = (terms: readonly string[]): readonly string[] => marked(terms, KIND).map(t => t.slice(KIND.length))

/** "two Tajik servicemen" / "one Kyrgyz serviceman". */
export const peoplesIn = (terms: readonly string[]): readonly string[] => marked(terms, PEOPLE)

/** The year that the sentence opens with, for what is background. */
export const tellsYear = (terms: readonly string[], year: string): boolean => terms.includes(TOLD + year)

/** Every year that the sentence names. */
export const yearsTold = (terms: readonly string[]): readonly string[] => marked(terms, TOLD).map(t => t.slice(TOLD.length))

export const yearOf = (terms: readonly string[]): string | null => marked(terms, THEN)[0]?.slice(THEN.length) ?? null
