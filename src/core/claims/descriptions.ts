/**
 * What a sentence says that a person is.
 *
 * "Weld's nephew Drew Marsh" → Rob Marsh: a nephew, of Weld. "Ann Lund, a deputy director of the Harbour Board," → Ann Lund: a
 * director, a deputy, of that body. "He was chairman" → whom "he" means.
 */
import type { Mention } from '../names/mentions.ts'
import type { NounPhrase } from '../text/phrases.ts'
import { type Description, describe, describerOf, isOfAnotherTime, isPlural, withTail } from './describe.ts'
import type { ArticleReading, Reading } from './reading.ts'

const PART_OF_NAME = /^(?:'s|'|’s)$/

/** "fire inspector Dana Weld": the noun right before the name, or its title. */
function before(reading: Reading, mention: Mention): Description | null {
  const { tokens, parse } = reading
  const start = mention.from
  const head = start - 1
  if (!describerOf(tokens[head])) return null
  const phrase = parse.phrases.find(p => p.from <= head && head < p.to)
  // "President Orr and Chancellor Lund" is one phrase of two persons.
  const other = reading.mentions.findLast(m => m.type === 'person' && m.to <= head && !PART_OF_NAME.test(tokens[m.to]?.lower ?? ''))
  const first = Math.min(Math.max(phrase?.from ?? head, other ? other.to + 1 : 0), head)
  // What closes a dateline is no part of it: "(TP) - House leader".
  const from =
    tokens.findLastIndex((t, i) => i >= first && i < head && /^[)\]–—-]$/.test(t.text) && tokens[i - 1]?.end !== t.start) + 1 || first
  return describe(reading, mention.key, mention, from, head, start)
}

/** "the director of research, Lena Adler, said": a phrase that ends at the comma before the name. */
function apposedBefore(reading: Reading, mention: Mention): Description | null {
  const { tokens, parse } = reading
  const start = mention.title && mention.title.from < mention.from ? mention.title.from : mention.from
  if (tokens[start - 1]?.text !== ',') return null
  const end = start - 1
  const phrase = parse.phrases.find(
    p => p.to <= end && end - p.to <= MAX_TAIL && describerOf(tokens[p.head]) && withTail(reading, p) === end,
  )
  if (!phrase || isOfAnotherTime(tokens, phrase.from)) return null
  // "Ann Lund, the chairman, Ben Orr": the noun belongs to the first.
  if (tokens[phrase.from - 1]?.text === ',' && reading.mentions.some(m => m.to === phrase.from - 1 && m.type === 'person')) return null
  if (reading.mentions.some(m => m.type === 'person' && m.from >= phrase.from && m.to <= phrase.to)) return null
  return describe(reading, mention.key, mention, joinedFrom(reading, phrase), phrase.head, end)
}

/** "health and fire inspector" is one description of two phrases. */
function joinedFrom(reading: Reading, phrase: NounPhrase): number {
  const { tokens, parse } = reading
  if (tokens[phrase.from - 1]?.lower !== 'and' || tokens[phrase.from]?.pos === 'DET') return phrase.from
  const first = parse.phrases.find(p => p.to === phrase.from - 1)
  return first && !describerOf(tokens[first.head]) && tokens[first.from]?.pos === 'DET' ? first.from : phrase.from
}

/** Tokens of the longest tail behind a noun: "of research in the northern province". */
const MAX_TAIL = 12
const AGE = /^\d{1,3}$/

/** "Ann Lund, 54, a former director of the Board and a vice president of the Fund,": one description a noun. */
function apposedBehind(reading: Reading, mention: Mention): Description[] {
  const { tokens, parse } = reading
  let at = mention.to
  if (tokens[at]?.text !== ',') return []
  at++
  if (AGE.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.text === ',') at += 2
  const found: Description[] = []
  while (found.length < 3) {
    const phrase = parse.phrases.find(p => p.from === at)
    if (!phrase || !describerOf(tokens[phrase.head])) break
    // "President Orr's former chairman": whose he was.
    const owns = (m: Mention) => PART_OF_NAME.test(tokens[m.to]?.lower ?? '')
    const named = reading.mentions.some(m => m.type === 'person' && m.from > phrase.from && m.from <= phrase.to && !owns(m))
    const to = withTail(reading, phrase)
    const closed = tokens[to]
    // A list of persons with their titles, or a new clause: "Lund, director Orr and …", "After talks with Lund, officials said".
    if (named || (closed && !/^(?:[,.;)–—-]|and|who|which|said|says|told|was|is|has|had|whose|where|when|did|"|”)$/.test(closed.lower)))
      break
    if (found.length === 0 && isPlural(tokens[phrase.head])) break
    const description = describe(reading, mention.key, mention, phrase.from, phrase.head, to)
    if (description) found.push(description)
    if (tokens[to]?.lower !== 'and') break
    at = to + 1
  }
  return found
}

const BEING = new Set(['be', 'become', 'remain', 'serve'])

/** "Weld was deputy director", "he was a nurse", "Lund, who is the mayor". */
function predicates(reading: Reading, article: ArticleReading): Description[] {
  const { tokens, parse } = reading
  return parse.clauses.flatMap(({ verb, subject, objects }) => {
    const lemma = verb.verbs[verb.verbs.length - 1] ?? ''
    if (!BEING.has(lemma) || verb.negated || verb.planned || !subject) return []
    const object = objects[0]
    const as = lemma === 'serve' && object?.preposition === 'as'
    if (!object || (object.preposition !== null && !as) || object.from > verb.to + 1) return []
    if (/^(?:not|n't|never|no)$/.test(tokens[verb.to]?.lower ?? '')) return []
    if (!describerOf(tokens[object.head]) || isPlural(tokens[object.head])) return []
    const pronoun = /^(?:he|she)$/.test(tokens[subject.head]?.lower ?? '')
    const name = reading.mentions.find(
      m => m.from <= subject.head && subject.head < m.to && (m.type === 'person' || article.persons.has(m.key)),
    )
    const person = pronoun ? reading.person : (name?.key ?? null)
    if (!person || reading.mentions.some(m => m.type === 'person' && m.from >= object.from && m.to <= object.to)) return []
    const found = describe(reading, person, name ?? null, object.from, object.head, withTail(reading, object))
    return found ? [found] : []
  })
}

/** "the suspect, identified as Pavel Rezov": who a noun is said to be. */
function identified(reading: Reading, mention: Mention): Description | null {
  const { tokens, parse } = reading
  const as = tokens[mention.from - 1]?.lower === 'as' || tokens[mention.from - 1]?.lower === 'named' ? mention.from - 1 : -1
  if (as < 0) return null
  const floor = Math.max(0, as - MAX_TAIL)
  const naming = tokens.findLastIndex(
    (t, i) => i <= as && i >= floor && /^(?:identified|named|identify|name|identifies|names)$/.test(t.lower),
  )
  if (naming < 0) return null
  const phrase = parse.phrases.findLast(p => p.to <= naming && p.to >= naming - 4 && describerOf(tokens[p.head]))
  return phrase && !reading.mentions.some(m => m.type === 'person' && m.from < naming && m.from >= phrase.from)
    ? describe(reading, mention.key, mention, phrase.from, phrase.head, phrase.to)
    : null
}

const found = new WeakMap<Reading, readonly Description[]>()

/** All that a sentence says of persons; asked for by more than one extractor, read once. */
export function findDescriptions(reading: Reading, article: ArticleReading): readonly Description[] {
  const known = found.get(reading)
  if (known) return known
  const descriptions = readDescriptions(reading, article)
  found.set(reading, descriptions)
  return descriptions
}

function readDescriptions(reading: Reading, article: ArticleReading): Description[] {
  const persons = reading.mentions.filter(
    m => m.type === 'person' || (m.type === 'other' && article.persons.has(m.key)) || m.type === 'other',
  )
  const named = persons.flatMap(mention => {
    const known = mention.type === 'person' || article.persons.has(mention.key)
    const front = before(reading, mention)
    // A single capital word is a person where a kin or a trade stands right before it: "his brother Anton".
    if (!known) return front?.possessor && front.describer.class === 'kin' ? [front] : []
    return [front, apposedBefore(reading, mention), identified(reading, mention), ...apposedBehind(reading, mention)].flatMap(d => d ?? [])
  })
  return [...named, ...predicates(reading, article)]
}
