/**
 * Of whom the law speaks: from a place in a sentence to persons' keys, "suspect" for somebody without a name.
 *
 * "the captain, Jonas Weld, was arrested", verb "was arrested" → ["weld"]; "two men accused of", word "accused" → ["suspect"].
 */
import type { Mention } from '../names/mentions.ts'
import type { Range } from '../text/phrases.ts'
import { DOER, SOMEBODY_ACCUSED } from './lexicon/law.ts'
import type { ArticleReading, Reading } from './reading.ts'

/** Somebody whom the report doesn't name, or not yet. */
export const SUSPECT = 'suspect'
/** "He" or "she": whoever stood accused last. */
export const PRONOUN = 'he'

/** A noun or name further than this many tokens from the word of law is not meant. */
const REACH = 24

const isPerson = (mention: Mention, article: ArticleReading): boolean => article.persons.has(mention.key)

const GOVERNED = new Set([
  'of',
  'by',
  'to',
  'with',
  'in',
  'against',
  'for',
  'from',
  'at',
  'on',
  'near',
  'into',
  'told',
  'killing',
  'murdering',
])

/** "30 people were arrested" tells how many, not whom. */
const CROWD = 5

const GROUPS =
  /^(?:factions?|groups?|movements?|organi[sz]ations?|parties|party|networks?|militias?|union|association|leadership|spokes(?:man|woman|person))$/

function humanAt(reading: Reading, i: number): boolean {
  const token = reading.tokens[i]
  if (!token) return false
  const phrase = reading.parse.phrases.find(p => p.from <= i && i < p.to)
  const crowd =
    phrase &&
    reading.tokens.slice(phrase.from, i).some(t => Number(t.text) > CROWD || /^(?:dozens|hundreds|scores|many|several)$/.test(t.lower))
  if (crowd && !/^(?:year|-|old)$/.test(reading.tokens[phrase.from + 1]?.lower ?? '')) return false
  const lemma = token.lower.replace(/s$/, '')
  // "The biggest militant faction": the word only says of which sort.
  if (phrase && phrase.head > i && GROUPS.test(reading.tokens[phrase.head]?.lower ?? '')) return false
  return SOMEBODY_ACCUSED.has(token.lower) || SOMEBODY_ACCUSED.has(lemma) || DOER.has(token.lower) || DOER.has(lemma)
}

/** First token of the phrase that token `i` belongs to. */
function phraseStart(reading: Reading, i: number): number {
  return reading.parse.phrases.find(p => p.from <= i && i < p.to)?.from ?? i
}

function governed(reading: Reading, i: number): boolean {
  const before = reading.tokens[phraseStart(reading, i) - 1]
  return !!before && GOVERNED.has(before.lower)
}

/** Between the subject and its verb stand an age, an adverb, "who", commas: nothing else. */
const BESIDE = /^(?:[,()–-]|who|now|also|and|then|was|were|is|are|has|have|been|being|later|already|both|\d{1,2}|aged|of)$/

/** Where the part of the sentence begins in which the subject of a word of law must stand. */
function floorOf(reading: Reading, at: number): number {
  const { tokens, parse } = reading
  let floor = Math.max(0, at - REACH)
  for (let i = at - 1; i >= floor; i--) {
    const token = tokens[i]
    if (token && (token.text === ';' || token.text === ':' || (token.lower === 'that' && tokens[i - 1]?.pos === 'VERB'))) floor = i + 1
  }
  // The verb before ends where another subject may begin; a verb coordinated with this one shares its subject.
  const before = parse.clauses.filter(c => c.verb.to <= at && c.verb.to > floor)
  const last = before[before.length - 1]
  const coordinated = last && tokens.slice(last.verb.to, at).some(t => t.lower === 'and' || t.lower === 'but' || t.lower === 'or')
  return last && !coordinated ? last.verb.to : floor
}

/** Whoever stands before a word of law as its subject. */
export function before(reading: Reading, article: ArticleReading, at: number): readonly string[] {
  const { tokens } = reading
  const find = (floor: number): readonly string[] => {
    const named = reading.mentions.filter(m => m.from >= floor && m.to <= at && isPerson(m, article))
    const last = named[named.length - 1]
    if (last && tokens.slice(last.to, at).every(t => BESIDE.test(t.lower))) {
      const beside = named.filter(m => m === last || tokens.slice(m.to, last.from).every(t => BESIDE.test(t.lower)))
      return beside.map(m => m.key)
    }
    const free = named.filter(m => !governed(reading, m.from))
    for (let i = at - 1; i >= floor; i--) {
      const token = tokens[i]
      if (!token) continue
      const mention = free.find(m => m.from <= i && i < m.to)
      if (mention) return [mention.key]
      if (/^(?:he|she)$/.test(token.lower)) return [PRONOUN]
      if (humanAt(reading, i) && !governed(reading, i) && tokens[i + 1]?.lower !== "'s") {
        // "the suspect, Jonas Weld, was": the name explains the noun, or the noun the name.
        const beside = named.find(m => Math.abs(m.from - i) <= 3 || Math.abs(i - m.to) <= 3)
        return [beside && !governed(reading, beside.from) ? beside.key : SUSPECT]
      }
    }
    return []
  }
  const near = find(floorOf(reading, at))
  if (near.length > 0) return near
  // "Weld, who runs a yard, was charged": nobody else is named before.
  const free = reading.mentions.filter(m => m.to <= at && isPerson(m, article) && !governed(reading, m.from))
  if (free.length === 1 && free[0]) return [free[0].key]
  // "two men held over the killing were released": the parse knows the subject beyond the verb between.
  const clause = reading.parse.clauses.find(c => c.verb.from <= at && at < c.verb.to)
  const subject = clause?.subject
  if (!subject || subject.to > at) return []
  const named = reading.mentions.find(m => m.from >= subject.from && m.to <= subject.to && isPerson(m, article))
  return named ? [named.key] : humanAt(reading, subject.head) ? [SUSPECT] : []
}

/** Whoever stands right behind a word of law: its object, or the name after "against". */
export function behind(reading: Reading, article: ArticleReading, at: number): readonly string[] {
  const phrase = reading.parse.phrases.find(p => p.from === at || (p.from === at + 1 && p.preposition !== null))
  const range: Range = phrase ?? { from: at, to: at + 3 }
  if (/^(?:him|her)$/.test(reading.tokens[at]?.lower ?? '') && reading.tokens[at + 1]?.pos !== 'NOUN') return [PRONOUN]
  const named = reading.mentions.filter(m => m.from < range.to + 3 && m.from >= range.from && isPerson(m, article))
  if (named.length > 0) return named.map(m => m.key)
  for (let i = range.from; i < range.to; i++) if (humanAt(reading, i)) return [SUSPECT]
  return []
}

/** Whom "he" or "she" means: who opens the sentence before, else who spoke last. */
export function personBefore(reading: Reading, article: ArticleReading): string | null {
  const before = article.sentences[article.sentences.indexOf(reading) - 1]
  const first = before?.mentions.find(m => article.persons.has(m.key))
  return first && first.from <= 2 ? first.key : reading.person
}
