/**
 * Which offence somebody is charged with, convicted of, cleared of.
 *
 * "Weld was convicted of third-degree arson" → aspect "charge", head Weld's key, action "convicted", value "arson", "arson/third".
 */
import type { Range } from '../../text/phrases.ts'
import type { Token } from '../../text/tokens.ts'
import { conceptOf, sortedSet } from '../concepts.ts'
import { contentIn, stretch } from '../content.ts'
import type { Draft } from '../frames.ts'
import { ALSO_OF, isAlso } from '../law.ts'
import { BRIBERY, CRIMES, IN_PLAIN_WORDS, LAW_LINKS } from '../lexicon/crimes.ts'
import type { ArticleReading, Reading } from '../reading.ts'
import type { Triggers } from '../triggers.ts'

const OFFENCE_TOKENS = 12
const SHOWN_TOKENS = 9
/** An offence that is no word of the law is read this far. */
const PLAIN_TOKENS = 4
/** Between the word of the law and the offence: "on charges of", "on Monday of", "in May as an". */
const MAX_GAP = 6

/** Where the offence begins behind a word of the law; -1 where none is told. */
function offenceAt(reading: Reading, at: number): number {
  const { tokens } = reading
  for (let i = at + 1; i < Math.min(tokens.length, at + 1 + MAX_GAP); i++) {
    const token = tokens[i]
    if (!token || /^(?:[.;:!?”"]|who|which|but|by)$/.test(token.lower)) return -1
    // "a third charge, abuse of office"
    if (tokens[i - 1]?.text === ',' && token.pos === 'NOUN' && CRIMES.has(token.lemma)) return i
    if (!/^(?:of|with|for|to|as|over|on)$/.test(token.lower)) continue
    // "charged a fee of": the verb takes "with" or "over".
    if (tokens[at]?.lemma === 'charge' && tokens[at]?.pos === 'VERB' && !/^(?:with|over)$/.test(token.lower)) continue
    if (token.lower === 'for' && !/^(?:jail|sentence|imprison|arrest|detain)$/.test(tokens[at]?.lemma ?? '')) continue
    const next = tokens[i + 1]
    // "on charges of", "with two counts of": the offence stands behind the next link.
    const more = tokens.slice(i + 1, i + 5).findIndex(t => /^(?:charge|count|suspicion|accusation)$/.test(t.lemma))
    if (more >= 0 && /^(?:of|that|related)$/.test(tokens[i + 2 + more]?.lower ?? '')) return i + 3 + more
    if (next && next.pos !== 'PROPN' && !(token.lower === 'on' && !/^(?:suspicion|charges?)$/.test(next.lower))) return i + 1
  }
  return -1
}

const MARKS = new Set([
  'attempt',
  'aggravat',
  'degree',
  'involuntari',
  'voluntari',
  'grievou',
  'sexual',
  'arm',
  'wire',
  'vehicular',
  'danger',
  'unlaw',
  'illeg',
])
const NUMERALS = new Set(['first', 'second', 'third', 'two', 'three', 'four'])

/** The offences of a stretch by concept, each with what tells its degree: "murder", "murder/second", "murder/attempt". */
function offencesIn(reading: Reading, range: Range): string[] {
  const found: string[] = []
  let marks: string[] = []
  for (let i = range.from; i < range.to; i++) {
    const token = reading.tokens[i]
    if (!token) break
    const concept = conceptOf(BRIBERY.has(token.lemma) ? 'bribery' : token.lemma) ?? ''
    if (CRIMES.has(token.lemma) || CRIMES.has(token.lower) || concept === 'die') {
      found.push(concept, ...marks.map(mark => `${concept}/${mark}`))
      marks = []
    } else if (found.length > 0 && /^(?:in|over)$/.test(token.lower)) break
    else if (NUMERALS.has(token.lower) && /^(?:-|degree)/.test(reading.tokens[i + 1]?.lower ?? '')) marks.push(token.lower)
    else if (MARKS.has(concept) && concept !== 'degree') marks.push(concept)
    else if (/^(?:,|and|or)$/.test(token.lower)) marks = []
  }
  return sortedSet(found)
}

/** "Found not guilty of arson" acquits, "pleaded not guilty to arson" tells of a charge. */
function stageAt(tokens: readonly Token[], at: number): string | undefined {
  const stage = LAW_LINKS.get(tokens[at]?.lemma ?? '')
  if (stage !== 'convicted' || tokens[at - 1]?.lower !== 'not') return stage
  return tokens.slice(Math.max(0, at - 4), at).some(t => /^pl(?:ea)?d/.test(t.lower)) ? 'charged' : 'acquitted'
}

/** "Charges of about 140 million euros": what a firm books. */
const isBill = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 3).some(t => /^[A-Z]{0,3}[$€£¥]/.test(t.text) || /^(?:million|billion|bn|m)$/.test(t.lower)) ||
  /^(?:\d[\d,.]*)$/.test(tokens[at]?.text ?? '')

export const CHARGE_TRIGGERS: Triggers = { words: [LAW_LINKS] }

export function extractCharges(reading: Reading, article: ArticleReading): Draft[] {
  const { tokens } = reading
  const drafts: Draft[] = []
  for (let i = 0; i < tokens.length; i++) {
    const stage = stageAt(tokens, i)
    if (!stage || (tokens[i]?.pos !== 'VERB' && /^(?:jail|sentence|face|recommend)$/.test(tokens[i]?.lemma ?? ''))) continue
    const from = offenceAt(reading, i)
    if (from < 0 || isBill(tokens, from)) continue
    const offence = stretch(tokens, from, OFFENCE_TOKENS)
    const named = offencesIn(reading, offence)
    // "convicted of selling maps to smugglers": an offence in plain words.
    const plain =
      named.length > 0 || from - i > 4 || !/^(?:charge|convict|guilty)$/.test(tokens[i]?.lemma ?? '')
        ? []
        : contentIn(reading, { from, to: Math.min(from + PLAIN_TOKENS, offence.to) })
    const members = named.length > 0 ? named : plain
    if (members.length === 0) continue
    const person = reading.mentions.filter(m => article.persons.has(m.key) && m.from <= i).pop()?.key ?? reading.person ?? ''
    // "charged with helping Weld": it is not he who is charged.
    if (members.includes(person)) continue
    drafts.push({
      kind: 'other',
      aspect: 'charge',
      focus: { from: i, to: Math.min(offence.to, from + 2) },
      quote: { from: i, to: Math.min(offence.to, from + SHOWN_TOKENS) },
      value: { type: 'set', members, open: false },
      head: person,
      action: stage,
      parts: [...(plain.length > 0 ? [IN_PLAIN_WORDS] : []), ...(isAlso(tokens, i, offence.to) ? [ALSO_OF] : [])],
      topic: stage === 'convicted' ? 'What the conviction is for' : 'What the charge is',
    })
    i = offence.to - 1
  }
  return drafts
}
