/**
 * What a state is said of: the road that is closed, the talks that were suspended, "they" of the sentence before.
 *
 * "Both bridges have reopened", words "reopened", dimension open → "bridg".
 */
import type { Clause, Range } from '../text/phrases.ts'
import { personBefore } from './accused.ts'
import { conceptOf } from './concepts.ts'
import type { Dimension } from './lexicon/states.ts'
import type { ArticleReading, Reading } from './reading.ts'

/** The thing stands within this many tokens behind the words of state, where they are done to it. */
const OBJECT_REACH = 6
/** "They" means a thing of the sentence before, or of the one before that. */
const SENTENCES_BACK = 2

const PLANS = /^(?:plans?|preparations)$/

export interface Thing {
  readonly key: string
  readonly words: string
  /** Where it stands, if in the sentence itself. */
  readonly at: Range | null
}

function thingIn(reading: Reading, article: ArticleReading, range: Range, dimension: Dimension, but?: Range): Thing | null {
  if (dimension.persons || dimension.places) {
    const fits = (type: string, key: string) => (dimension.places ? type === 'country' || type === 'other' : article.persons.has(key))
    const named = reading.mentions.find(m => m.from >= range.from && m.to <= range.to && m.from !== but?.from && fits(m.type, m.key))
    if (named) return { key: named.key, words: named.words, at: named }
  }
  for (let i = range.to - 1; i >= range.from; i--) {
    const token = reading.tokens[i]
    if (!token || (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'ADJ')) continue
    // "Resigned, officials said": nobody of whom it is said.
    if (reading.speech.some(({ source }) => source.from <= i && i < source.to)) continue
    // The accord in "Tarn Accord Front" is none.
    if (token.pos === 'PROPN' && reading.mentions.some(m => m.from <= i && i < m.to - 1)) continue
    const lemma = token.lemma.toLowerCase()
    const concept = conceptOf(lemma)
    if (concept && (dimension.things.has(concept) || dimension.things.has(lemma)))
      return { key: concept, words: token.lower, at: { from: i, to: i + 1 } }
  }
  return null
}

/** What "they", "it", "which" stands for: the last thing before that can be in such a state. */
function antecedent(reading: Reading, article: ArticleReading, at: number, dimension: Dimension): Thing | null {
  const here = thingIn(reading, article, { from: 0, to: at }, dimension)
  if (here) return { ...here, at: null }
  const index = article.sentences.indexOf(reading)
  for (let back = 1; back <= SENTENCES_BACK; back++) {
    const before = article.sentences[index - back]
    const thing = before && thingIn(before, article, { from: 0, to: before.tokens.length }, dimension)
    if (thing) return { ...thing, at: null }
  }
  return null
}

/** The last clause whose verb stands before a place, or at it. */
export function clauseAt(reading: Reading, at: number): Clause | null {
  let best: Clause | null = null
  for (const clause of reading.parse.clauses) if (clause.verb.from <= at && (!best || clause.verb.from >= best.verb.from)) best = clause
  return best
}

/** Null where nothing that can be in such a state is near. */
export function thingOf(reading: Reading, article: ArticleReading, words: Range, dimension: Dimension): Thing | null {
  const { parse, tokens } = reading
  const holding = parse.phrases.find(p => p.from <= words.from && words.to <= p.to)
  // "Weld leads a breakaway club": it is he who is in or out.
  const owner = dimension.name === 'member' ? clauseAt(reading, words.from)?.subject : null
  const member = owner && owner.to <= words.from ? thingIn(reading, article, owner, dimension) : null
  if (member) return member
  if (holding) {
    const own = thingIn(reading, article, { from: holding.from, to: holding.to }, dimension, words)
    if (own) return own
  }
  // "full control of the valley": the place stands behind.
  const of = dimension.places ? parse.phrases.find(p => p.from >= words.to - 1 && p.from <= words.to + 2) : undefined
  const place = of && thingIn(reading, article, of, dimension)
  if (place) return place
  const clause = clauseAt(reading, words.from)
  const active = clause && clause.verb.from <= words.from && words.from < clause.verb.to && !clause.verb.passive
  const object = { from: words.to, to: Math.min(tokens.length, words.to + OBJECT_REACH) }
  // "put off talks": the particle looks like a preposition of its own.
  const particle = (p: { from: number; preposition: string | null }) =>
    p.from === words.to &&
    p.preposition === tokens[words.to - 1]?.lower &&
    /^(?:off|up|down|out|back|over|through)$/.test(p.preposition ?? '')
  const phrase = parse.phrases.find(p => p.from >= words.to - 1 && p.from <= words.to + 1 && (p.preposition === null || particle(p)))
  // "granted him bail": the person stands between the words of state.
  const whom = dimension.name === 'bail' && tokens.slice(words.from, words.to).some(t => /^(?:him|her)$/.test(t.lower))
  const meant = whom ? personBefore(reading, article) : null
  if (meant) return { key: meant, words: article.persons.get(meant)?.words ?? 'the person', at: null }
  // "were added and the rate fell": what follows is told of by another verb.
  const apart = phrase && tokens.slice(words.to, phrase.from).some(t => /^(?:and|but|while|as)$/.test(t.lower))
  const after =
    phrase &&
    !apart &&
    thingIn(reading, article, { from: Math.max(phrase.from, object.from), to: Math.min(phrase.to, object.to) }, dimension)
  // "cancelled plans for a parade": the parade.
  const planned =
    phrase && PLANS.test(tokens[phrase.head]?.lower ?? '') && parse.phrases.find(p => p.from === phrase.to + 1 && p.preposition === 'for')
  const aim = planned && thingIn(reading, article, planned, dimension)
  if (active && aim) return aim
  if (active && after) return after
  const subject = clause?.subject
  if (subject && subject.from < words.from) {
    const thing = thingIn(reading, article, subject, dimension)
    if (thing) return thing
    const head = tokens[subject.head]?.lower ?? ''
    const him = /^(?:he|she)$/.test(head) && dimension.persons ? personBefore(reading, article) : null
    if (him) return { key: him, words: article.persons.get(him)?.words ?? 'the person', at: null }
    if (/^(?:they|it|which|all|both|that|these|some)$/.test(head)) return antecedent(reading, article, subject.from, dimension)
  }
  const before = parse.phrases.filter(p => p.to <= words.from && words.from - p.to <= 2).pop()
  return (before && thingIn(reading, article, before, dimension)) || after || null
}
