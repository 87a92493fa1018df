/**
 * A sentence read once, for all extractors: tokens, phrases, names, values, who is speaking.
 *
 * Goes in: article and sentences. Comes out: one Reading a sentence and what the article tells of its persons.
 */
import type { Article, FoundValue, Sentence } from '../model.ts'
import { withGivenNames } from '../names/givenNames.ts'
import { findMentions, findPersons, type Mention, type Person } from '../names/mentions.ts'
import { surnamesIn, withKnownSurnames, withSurnames } from '../names/surnames.ts'
import { type NounPhrase, type Parse, parseSentence, type Range } from '../text/phrases.ts'
import { type Token, tagTokens } from '../text/tokens.ts'
import { findValues } from '../values/index.ts'
import { conceptsOf, sortedSet } from './concepts.ts'
import { isWhollyQuoted, type Quotations, quotationsIn } from './quotations.ts'
import { type Heard, hearing, NOTHING_HEARD, pronounsOf, rolesIn, type Voice } from './speakers.ts'
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
  readonly quotations: Quotations
  /** Who "he" and "it" would be at its start. */
  readonly heard: Heard
  /** Key of whom "I" would be within a quotation; null where nobody was named yet. */
  readonly person: string | null
  /** Keys of whom "he" and "she" would be. */
  readonly pronouns: { readonly he: string | null; readonly she: string | null }
  /** Concepts and names of the sentence. */
  readonly context: readonly string[]
  /** The sentence before, which "it" and "that" speak of. */
  readonly previous: Reading | null
}

export interface ArticleReading {
  readonly article: Article
  readonly sentences: readonly Reading[]
  readonly persons: ReadonlyMap<string, Person>
  /** What else the article calls its speakers: roles and bodies by a speaker's key. */
  readonly roles: ReadonlyMap<string, readonly string[]>
}

/** Sentences that count as the lead, headline included. */
const LEAD_SENTENCES = 4
/** Sentences of fewer content words than this lean on the one before. */
const SHORT_SENTENCE = 5

export function readSentences(article: Article, sentences: readonly Sentence[]): ArticleReading {
  const first = sentences.map(sentence => withSurnames(tagTokens(sentence)))
  const named = first.map(tokens => findMentions(tokens))
  const surnames = surnamesIn(first, named)
  const read = sentences.map((sentence, i) => {
    const before = first[i] ?? []
    const tokens = withKnownSurnames(before, surnames)
    return { sentence, tokens, parse: parseSentence(tokens), mentions: tokens === before ? (named[i] ?? []) : findMentions(tokens) }
  })
  const known = withGivenNames(read.map(t => t.mentions))
  const tagged = read.map((one, i) => ({ ...one, mentions: known[i] ?? one.mentions }))
  const persons = findPersons(known)
  const pronouns = pronounsOf(tagged)
  let heard = NOTHING_HEARD
  let before: readonly string[] = []
  const readings = tagged.map(({ sentence, tokens, parse, mentions }, i): Reading => {
    const speech = findSpeech(parse, mentions, persons, heard, sentence.headline)
    const named = speech.find(s => s.speaker.named)?.speaker.key
    const person = named ?? (heard.he ?? heard.she)?.key ?? null
    const whom = (word: 'he' | 'she') => {
      const called = named && pronouns.get(named)
      return (named && (!called || called === word) ? named : heard[word]?.key) ?? null
    }
    const pronounKeys = { he: whom('he'), she: whom('she') }
    const known = heard
    heard = speech.length
      ? outermost(speech).reduce((so, s) => hearing(so, s.speaker, pronouns), heard)
      : isOfPronoun(tokens)
        ? heard
        : personsIn(mentions, persons).reduce((so, voice) => hearing(so, voice, pronouns), heard)
    const own = [...conceptsOf(tokens), ...mentions.map(m => m.key)]
    const context = sortedSet(own.length < SHORT_SENTENCE ? [...own, ...before] : own)
    before = own
    const values = findValues(sentence.text, { published: article.published }).map(v => ({
      ...v,
      start: v.start + sentence.start,
      end: v.end + sentence.start,
    }))
    const quotations = quotationsIn(tokens, false)
    return {
      sentence,
      tokens,
      parse,
      mentions,
      lead: i < LEAD_SENTENCES,
      values,
      speech,
      quotations,
      heard: known,
      person,
      pronouns: pronounKeys,
      context,
      previous: null,
    }
  })
  const sentencesRead = chained(withQuotations(readings))
  return { article, sentences: sentencesRead, persons, roles: rolesOf(sentencesRead) }
}

function chained(readings: readonly Reading[]): readonly Reading[] {
  let previous: Reading | null = null
  return readings.map(reading => {
    const linked: Reading = { ...reading, previous }
    previous = linked
    return linked
  })
}

/** Titles before names, and what speakers are called wherever they speak. */
function rolesOf(readings: readonly Reading[]): ReadonlyMap<string, readonly string[]> {
  const roles = new Map<string, string[]>()
  const add = (key: string, more: readonly string[]) => roles.set(key, [...(roles.get(key) ?? []), ...more])
  for (const { tokens, mentions, speech } of readings) {
    for (const { title, key } of mentions) if (title) add(key, rolesIn(tokens, mentions, { from: title.from, to: title.to }))
    for (const { speaker } of speech) if (speaker.roles.length > 0) add(speaker.key, speaker.roles)
  }
  return new Map([...roles].map(([key, list]) => [key, sortedSet(list.filter(role => role !== key))]))
}

/** "Weld said that some experts believe …": it is Weld who goes on. */
function outermost(speech: readonly Speech[]): readonly Speech[] {
  return speech.filter(s => !speech.some(other => other !== s && contains(other.content, s.source) && other.source.from < s.source.from))
}

/** "He spoke in a film by Ann Lund": of whom it is told stays he of whom it was told before. */
const isOfPronoun = (tokens: readonly Token[]): boolean => /^(?:he|she)$/.test(tokens[0]?.lower ?? '')

/** Persons that a sentence names, the first one last: it is of him that the next sentence says "he". */
function personsIn(mentions: readonly Mention[], persons: ReadonlyMap<string, Person>): Voice[] {
  const named = mentions.filter(m => m.type === 'person' || persons.has(m.key)).reverse()
  return named.flatMap(m => {
    const known = persons.get(m.key)
    return known ? [{ key: known.key, words: known.words, named: true, side: known.side, roles: [] }] : []
  })
}

/** A speaker is looked for this many sentences around a quotation that names none. */
const NEAR = 2

/** Quotations that go on over the ends of sentences, each with the one who speaks them. */
function withQuotations(readings: readonly Reading[]): Reading[] {
  let open = false
  let block = -1
  const marked = readings.map((reading): Reading => {
    // A quotation of several paragraphs opens anew with each.
    if (reading.sentence.block !== block) open = false
    block = reading.sentence.block
    const quotations = quotationsIn(reading.tokens, open)
    open = quotations.open
    return { ...reading, quotations }
  })
  return marked.map((reading, i): Reading => {
    const { tokens, speech, quotations } = reading
    if (!isWhollyQuoted(tokens, quotations) || speech.some(s => s.source.to <= s.content.from || s.content.from === 0)) return reading
    const voice = (quotations.open ? speakerBehind(marked, i) : null) ?? speakerOfQuotation(marked, i)
    if (!voice) return reading
    const whole = { from: 0, to: tokens.length }
    return { ...reading, speech: [{ speaker: voice, verb: 'quote', negated: false, source: { from: 0, to: 0 }, content: whole }] }
  })
}

/** The quotation ends in a later sentence that says whose it is: "We waited. Nobody came," he said. */
function speakerBehind(readings: readonly Reading[], at: number): Voice | null {
  for (const next of readings.slice(at + 1, at + 1 + 2 * NEAR)) {
    const said = next.speech.find(s => s.content.from === 0 && s.source.from > 0)
    if (!next.quotations.continues) return null
    if (said) return said.speaker
  }
  return null
}

/** Who spoke last before a quotation; who speaks next where nobody did. */
function speakerOfQuotation(readings: readonly Reading[], at: number): Voice | null {
  for (let i = at - 1; i >= Math.max(0, at - 1 - 2 * NEAR); i--) {
    const before = readings[i]
    // "…," Weld said, according to the agency: his words go on.
    const last = before?.speech.findLast(s => s.verb !== 'according' && s.verb !== 'cite') ?? before?.speech.at(-1)
    if (last && last.verb !== 'hearsay') return last.speaker
    if (before && !isWhollyQuoted(before.tokens, before.quotations)) break
  }
  return null
}

/**
 * The place of the first token that is so; how many there are where none is. Those behind it have to be so as well: it looks by halves, since a
 * sentence of figures asks for each of them.
 */
export function firstToken(tokens: readonly Token[], isSo: (token: Token) => boolean): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const token = tokens[middle]
    if (token && isSo(token)) high = middle
    else low = middle + 1
  }
  return low
}

/** The token range that a character span covers; null where it covers none. */
export function tokensWithin(tokens: readonly Token[], start: number, end: number): Range | null {
  const from = firstToken(tokens, t => t.end > start)
  if (from === tokens.length) return null
  let to = from
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++
  return to > from ? { from, to } : null
}

export const contains = (outer: Range, inner: Range): boolean => outer.from <= inner.from && inner.to <= outer.to

const ALLEGED = new Set(['accusation', 'allegation', 'claim', 'charge', 'assertion', 'report', 'suggestion'])

/** "The firm denied that it had sold the yard": what is said within is said not to be so; "… and sued the owner" is no longer within. */
export function isDenied({ speech, tokens }: Reading, range: Range): boolean {
  const within = speech.find(s => s.verb === 'deny' && !s.negated && contains(s.content, range))
  // "The raid killed 12, an accusation the army denied": it is the accusation that is denied, whatever was done.
  if (within && tokens.slice(Math.max(0, within.source.from - 3), within.source.from).some(t => ALLEGED.has(t.lemma))) return false
  return !!within && !tokens.slice(within.content.from, range.from).some(t => t.lower === 'and' || t.lower === 'but')
}

export function phraseAround(parse: Parse, range: Range): NounPhrase | null {
  return parse.phrases.find(p => contains(p, range)) ?? parse.phrases.find(p => p.from < range.to && range.from < p.to) ?? null
}
