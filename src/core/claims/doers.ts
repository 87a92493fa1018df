/**
 * Who does a deed, as a range of tokens names them: countries, bodies and persons by key, groups by what they are.
 *
 * "either Ruthenian or Carvan planes" → members "@ru…", "@ca…", open: the text does not say which. "hooded youths" → "group:youth"
 */
import type { NounPhrase, Range } from '../text/phrases.ts'
import type { VerbGroup } from '../text/verbGroups.ts'
import { sortedSet } from './concepts.ts'
import { DEED_NOUNS, DOERS, INSTRUMENTS } from './lexicon/agents.ts'
import type { Reading } from './reading.ts'

/** A doer is named in no more tokens than this behind "by". */
export const DOER_TOKENS = 12

export interface Doers {
  readonly members: readonly string[]
  /** "either A or B": the text doesn't say which. */
  readonly open: boolean
  readonly range: Range
}

/** The doers that a range names: countries, bodies and persons by key, groups by what they are. */
export function doersIn(reading: Reading, range: Range, anyName = false): Doers | null {
  const { tokens } = reading
  const names = namesThatAct(reading, range)
  const groups: string[] = []
  let instrument = false
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i]
    if (!token || (token.pos !== 'NOUN' && token.pos !== 'ADJ' && token.pos !== 'PROPN')) continue
    const group = DOERS.get(token.lemma) ?? DOERS.get(singular(token.lower))
    if (group && !qualified(reading, range, i) && !isPartOfName(reading, i, group)) groups.push(`group:${group}`)
    instrument ||= INSTRUMENTS.has(token.lemma)
  }
  const members = sortedSet([...names, ...groups])
  if (members.length === 0 || (groups.length === 0 && !instrument && !anyName && !endsInName(reading, range))) return null
  const open = members.length > 1 && tokens.slice(range.from, range.to).some(t => t.lower === 'or')
  return { members: members.slice(0, MAX_DOERS), open, range }
}
const MAX_DOERS = 6

/** "the Island State", "the Red Heron Brigade": no government, no firefighters. */
const isPartOfName = ({ mentions }: Reading, at: number, group: string): boolean =>
  /^(?:government|firefighter)$/.test(group) && mentions.some(m => m.from <= at && at < m.to && m.to - m.from > 1 && m.type !== 'country')

/** "Ruthenian government forces", "the regime's troops": the word only says of what kind the one named before is. */
function qualified(reading: Reading, range: Range, at: number): boolean {
  for (let i = at - 1; i >= range.from; i--) {
    const token = reading.tokens[i]
    if (!token || token.pos === 'CCONJ' || token.pos === 'DET' || token.pos === 'ADP') return false
    if (DOERS.has(token.lemma) || reading.mentions.some(m => m.to === i + 1 && (m.type === 'country' || m.type === 'organisation')))
      return true
  }
  return false
}

/** "Norway, Iceland and Denmark": those joined to a subject are doers too. */
export function joinedFrom(reading: Reading, at: number): number {
  const { tokens, parse } = reading
  let from = at
  while (/^(?:and|or|,)$/.test(tokens[from - 1]?.lower ?? '')) {
    const to = from - (tokens[from - 2]?.text === ',' ? 2 : 1)
    const phrase = parse.phrases.find(p => p.to === to && p.preposition === null)
    if (!phrase || !reading.mentions.some(m => m.from >= phrase.from && m.to <= phrase.to)) break
    from = phrase.from
  }
  return from
}

export const singular = (word: string): string => word.replace(/(?:ves|s)$/, end => (end === 'ves' ? 'f' : ''))

/** Countries, bodies, persons, and other names of more than a word: "Saturdays" and "Scores" do nothing. */
function namesThatAct(reading: Reading, range: Range): string[] {
  return reading.mentions
    .filter(m => m.from >= range.from && m.to <= range.to)
    .filter(m => m.type !== 'other' || m.to === range.to)
    .filter(m => !DOERS.has(singular(m.words.toLowerCase())) && !DEED_NOUNS.has(singular(m.words.toLowerCase())))
    .map(m => m.key)
}

/** Names alone do deeds only at the end of a phrase: "the Hilltown bridge" does nothing. */
function endsInName(reading: Reading, range: Range): boolean {
  return reading.mentions.some(m => m.from >= range.from && m.to === range.to && m.type !== 'other')
}

/** The phrase behind the "by" of a passive: "was delayed by thick fog". */
export const phraseBehindBy = ({ tokens, parse }: Reading, { to, passive }: VerbGroup): NounPhrase | undefined =>
  passive && tokens[to]?.lower === 'by' ? parse.phrases.find(p => p.from > to && p.from <= to + 2) : undefined

/** Behind "by": the phrase and those that "or", "and" and commas join to it. */
export function rangeBehindBy(reading: Reading, from: number): Range {
  const { tokens } = reading
  let to = from
  while (to < tokens.length && to - from < DOER_TOKENS) {
    const token = tokens[to]
    if (
      !token ||
      token.pos === 'VERB' ||
      (token.pos === 'AUX' && to > from) ||
      (token.pos === 'PUNCT' && token.text !== '-') ||
      (token.pos === 'ADP' && token.lower !== 'of') ||
      token.pos === 'SCONJ'
    )
      break
    to++
  }
  return { from, to }
}
