/**
 * A sentence read once, for all extractors: tokens, phrases, names, values, who is speaking.
 *
 * Goes in: article and sentences. Comes out: one Reading a sentence and what the article tells of its persons.
 */
import type { Article, FoundValue, Sentence, Speaker } from '../model.ts'
import { findMentions, findPersons, type Mention, type Person, withSurnames } from '../names/mentions.ts'
import { type NounPhrase, type Parse, parseSentence, type Range } from '../text/phrases.ts'
import { type Token, tagTokens } from '../text/tokens.ts'
import { findValues } from '../values/index.ts'
import { conceptsOf, sortedSet } from './concepts.ts'
import { findSpeech, type Speech } from './speech.ts'

export interface Reading {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly parse: Parse
  readonly mentions: readonly Mention[]
  /** In the headline or the first sentences. */
  readonly lead: boolean
  /** Values by character span, offsets into the article's text. */
  readonly values: readonly FoundValue[]
  readonly speech: readonly Speech[]
  /** Key of whom "he" or "she" would be, and "I" within a quotation; null where nobody was named yet. */
  readonly person: string | null
  /** Concepts and names of the sentence. */
  readonly context: readonly string[]
}

export interface ArticleReading {
  readonly article: Article
  readonly sentences: readonly Reading[]
  readonly persons: ReadonlyMap<string, Person>
}

/** Sentences that count as the lead, headline included. */
const LEAD_SENTENCES = 4
/** Sentences of fewer content words than this lean on the one before. */
const SHORT_SENTENCE = 5

export function readSentences(article: Article, sentences: readonly Sentence[]): ArticleReading {
  const tagged = sentences.map(sentence => {
    const tokens = withSurnames(tagTokens(sentence))
    return { sentence, tokens, parse: parseSentence(tokens), mentions: findMentions(tokens) }
  })
  const persons = findPersons(tagged.map(t => t.mentions))
  let lastSpeaker: Speaker | null = null
  let before: readonly string[] = []
  const readings = tagged.map(({ sentence, tokens, parse, mentions }, i): Reading => {
    const speech = findSpeech(parse, mentions, persons, lastSpeaker)
    const person = speech.find(s => s.speaker.named)?.speaker.key ?? lastSpeaker?.key ?? null
    lastSpeaker = speech[speech.length - 1]?.speaker ?? lastPerson(mentions, persons) ?? lastSpeaker
    const own = [...conceptsOf(tokens), ...mentions.map(m => m.key)]
    const context = sortedSet(own.length < SHORT_SENTENCE ? [...own, ...before] : own)
    before = own
    const values = findValues(sentence.text, { published: article.published }).map(v => ({
      ...v,
      start: v.start + sentence.start,
      end: v.end + sentence.start,
    }))
    return { sentence, tokens, parse, mentions, lead: i < LEAD_SENTENCES, values, speech, person, context }
  })
  return { article, sentences: readings, persons }
}

function lastPerson(mentions: readonly Mention[], persons: ReadonlyMap<string, Person>): Speaker | null {
  const person = mentions.find(m => m.type === 'person' || persons.has(m.key))
  const known = person && persons.get(person.key)
  return known ? { key: known.key, words: known.words, named: true, side: known.side } : null
}

/** The token range that a character span covers; null where it covers none. */
export function tokensWithin(tokens: readonly Token[], start: number, end: number): Range | null {
  const from = tokens.findIndex(t => t.end > start)
  if (from < 0) return null
  let to = from
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++
  return to > from ? { from, to } : null
}

export const contains = (outer: Range, inner: Range): boolean => outer.from <= inner.from && inner.to <= outer.to

export function phraseAround(parse: Parse, range: Range): NounPhrase | null {
  return parse.phrases.find(p => contains(p, range)) ?? parse.phrases.find(p => p.from < range.to && range.from < p.to) ?? null
}
