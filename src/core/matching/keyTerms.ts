/**
 * A headline and a text → the terms that the report is looked up by, the most telling first.
 *
 * "Strong quake shakes Kesmark …" → [{ words: 'Kesmark', impact: 201 }, { words: 'quake', impact: 110 }, …]
 *
 * A term weighs by how often the text has it and how rare it is in news (tf-idf); names, figures, the headline and the first
 * sentences weigh more. A report holds the hashes only.
 */
import type { KeyTerm } from '../corpus.ts'
import type { Block } from '../model.ts'
import { opensPlace, type Place, placeOf } from '../names/gazetteer.ts'
import { foldName } from '../names/spelling.ts'
import { remembered } from '../remember.ts'
import { isKnown, shareOf } from './documentFrequencies.ts'
import { hashOf, keyOf, MAX_IMPACT, type Sort } from './hash.ts'
import { stemOf } from './stems.ts'
import { type Word, wordsOf, wordsOfLine } from './words.ts'

/** Terms kept a report: measured to lose nothing against all of them. */
export const MAX_KEYS = 64
/** A name or a figure tells more of a story than a word as rare. */
const SORT_WEIGHTS: Readonly<Record<Sort, number>> = { word: 1, name: 1.3, number: 0.9, place: 1.2 }
/** What the headline or the first sentences say tells more. */
const TITLE_WEIGHT = 1.7
const LEAD_WEIGHT = 1.35
/** Words in more reports than this are no terms: "the", "said". */
const TOO_COMMON = 0.25
/** Names of at most this many words count as a whole, too. */
const LONGEST_NAME = 3
/** A whole name beside its words: their weights add up. */
const WHOLE_WEIGHT = 0.8
/** Impact of a term that makes up the whole report, before it is cut to 8 bits: many terms of middling weight must stay apart. */
const IMPACT_SCALE = 400

const CALENDAR: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu
  thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec`.split(/\s+/),
)
const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty`
    .split(' ')
    .map((word, i) => [word, String(i + 1)]),
)

interface Weighed {
  readonly hash: number
  readonly sort: Sort
  count: number
  position: number
  factor: number
  words: string
  weight: number
}

const folded = remembered(foldName)

/** How often a word stands with a capital where that means something, and how often without one. */
type Cases = ReadonlyMap<string, { readonly capital: number; readonly small: number }>

function casesOf(words: readonly Word[]): Cases {
  const cases = new Map<string, { capital: number; small: number }>()
  for (const { words: written, sort, opens, styled } of words) {
    if (sort === 'number' || (sort === 'capital' && (opens || styled))) continue
    const form = written.toLowerCase()
    const seen = cases.get(form) ?? { capital: 0, small: 0 }
    if (sort === 'capital') seen.capital++
    else seen.small++
    cases.set(form, seen)
  }
  return cases
}

function isName(word: Word, cases: Cases): boolean {
  if (word.sort !== 'capital' || word.words.length < 2) return false
  const form = word.words.toLowerCase()
  if (CALENDAR.has(form)) return false
  const { capital, small } = cases.get(form) ?? { capital: 0, small: 0 }
  if (capital + small > 0) return capital > 0 && capital * 2 >= small
  return !isKnown(hashOf('word', stemOf(form)))
}

class Terms {
  readonly #terms = new Map<string, Weighed>()

  add(sort: Sort, form: string, words: string, position: number, factor = 1): void {
    if (form === '') return
    const id = `${sort} ${form}`
    const known = this.#terms.get(id)
    if (known === undefined) {
      this.#terms.set(id, { hash: hashOf(sort, form), sort, count: 1, position, factor, words, weight: 0 })
      return
    }
    known.count++
    if (position > known.position) known.position = position
  }

  values(): Iterable<Weighed> {
    return this.#terms.values()
  }
}

/** Index behind the name that begins at `from`. */
function nameEnd(words: readonly Word[], from: number, cases: Cases): number {
  let to = from + 1
  while (to < words.length && words[to]?.joined && isName(words[to] as Word, cases)) to++
  return to
}

/** The country or region that a name stands for; a capital is a town like any other. */
function countryOf(words: string): Place | null {
  const space = words.indexOf(' ')
  if (!opensPlace((space < 0 ? words : words.slice(0, space)).toLowerCase())) return null
  const place = placeOf(words)
  return place?.as === 'capital' ? null : place
}

/** "Orlos" beside "Orlo" is Orlo's, or its people: one name. */
function nameForm(words: string, cases: Cases): string {
  const bare = words.replace(/['’]$/u, '')
  const single = bare.endsWith('s') ? bare.slice(0, -1) : bare
  return folded((cases.get(single.toLowerCase())?.capital ?? 0) > 0 ? single : bare)
}

function addName(terms: Terms, name: readonly Word[], cases: Cases, position: (word: Word) => number): void {
  const whole = name.map(({ words }) => words).join(' ')
  const first = name[0] as Word
  const place = countryOf(whole)
  if (place !== null) {
    terms.add('place', place.key, whole, position(first))
    return
  }
  for (const word of name) {
    const own = name.length === 1 ? null : countryOf(word.words)
    if (own !== null) terms.add('place', own.key, word.words, position(word))
    else terms.add('name', nameForm(word.words, cases), word.words, position(word))
  }
  if (name.length === 1 || name.length > LONGEST_NAME) return
  terms.add('name', name.map(({ words }) => nameForm(words, cases)).join(' '), whole, position(first), WHOLE_WEIGHT)
}

/** "1,000" followed by "prisoners" is shown as "1,000 prisoners". */
function addNumber(terms: Terms, form: string, word: Word, next: Word | undefined, position: number): void {
  const counted = next?.sort === 'lower' && next.joined ? `${word.words} ${next.words}` : word.words
  terms.add('number', form, counted, position)
}

/** "don't" → "don": most words have none, and are not searched for one twice. */
const beforeApostrophe = (form: string) => (form.includes("'") || form.includes('’') ? form.replace(/['’].*/u, '') : form)

const isCalendar = (word: Word | undefined) => word?.sort === 'capital' && CALENDAR.has(word.words.toLowerCase())

function addWords(terms: Terms, words: readonly Word[], cases: Cases, position: (word: Word) => number): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word
    const form = word.words.toLowerCase()
    if (word.sort === 'number') {
      if (!isCalendar(words[i - 1]) && !isCalendar(words[i + 1]))
        addNumber(terms, form.replaceAll(',', ''), word, words[i + 1], position(word))
    } else if (isName(word, cases)) {
      const end = nameEnd(words, i, cases)
      addName(terms, words.slice(i, end), cases, position)
      i = end - 1
    } else if (NUMBER_WORDS.has(form)) addNumber(terms, NUMBER_WORDS.get(form) ?? form, word, words[i + 1], position(word))
    else if (form.length > 2 && !CALENDAR.has(form)) terms.add('word', stemOf(beforeApostrophe(form)), form, position(word))
  }
}

function weightOf({ hash, sort, count, position, factor }: Weighed): number {
  const share = shareOf(hash)
  if (share > TOO_COMMON) return 0
  return (1 + Math.log(count)) * -Math.log(share) * SORT_WEIGHTS[sort] * position * factor
}

/** At most `MAX_KEYS` terms, heaviest first. `blocks` are the text's own, as `findBlocks` gives them. */
export function keyTermsOf(title: string | null, text: string, blocks: readonly Block[]): KeyTerm[] {
  const heading = title === null ? [] : wordsOfLine(title, 0)
  const body = wordsOf(text, blocks)
  const cases = casesOf([...heading, ...body])
  const terms = new Terms()
  addWords(terms, heading, cases, () => TITLE_WEIGHT)
  addWords(terms, body, cases, word => (word.lead ? LEAD_WEIGHT : 1))
  const weighed: Weighed[] = []
  for (const term of terms.values()) {
    term.weight = weightOf(term)
    if (term.weight > 0) weighed.push(term)
  }
  const kept = weighed.sort((a, b) => b.weight - a.weight || a.hash - b.hash).slice(0, MAX_KEYS)
  const norm = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, 0))
  return kept.map(({ hash, weight, words }) => ({ hash, impact: impactOf(weight / norm), words }))
}

const impactOf = (share: number): number => Math.min(MAX_IMPACT, Math.max(1, Math.round(share * IMPACT_SCALE)))

/** What a report keeps of its terms. */
export const keysOf = (terms: readonly KeyTerm[]): number[] => terms.map(({ hash, impact }) => keyOf(hash, impact))
