/**
 * What a sum or a measure is of, by the nearest word that tells; and from which place a distance is measured.
 *
 * "was fined $3 million" → "fine"; "a depth of 1.2 miles" → "depth"; "four miles west of Tarn Hill" → from Tarn Hill, west.
 */
import type { Range } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import { conceptOf } from './concepts.ts'
import { DIRECTIONS, MEASURE_WORDS, SHARE_WORDS, SUM_WORDS } from './lexicon/amounts.ts'
import type { Reading } from './reading.ts'

/** How far from a figure the word that tells what it is may stand, in tokens. */
const SUM_REACH = 12
const MEASURE_REACH = 7
const SHARE_REACH = 5

/** "a loss before tax of $2 million": the tax is not what the sum is of. */
const isReckoned = (tokens: readonly Token[], i: number): boolean =>
  /^tax(?:es|ation)?$/.test(tokens[i]?.lower ?? '') &&
  /^(?:before|after|pre)$/.test(tokens[i - (tokens[i - 1]?.text === '-' ? 2 : 1)]?.lower ?? '')

function nearest(tokens: readonly Token[], at: Range, words: ReadonlyMap<string, string>, reach: number): string | null {
  for (let d = 0; d < reach; d++) {
    const before = isReckoned(tokens, at.from - 1 - d) ? undefined : tokens[at.from - 1 - d]
    const behind = tokens[at.to + d]
    // Behind, a word tells a little less: "cost $3 million in lost profit" is a cost.
    const near = words.get(tokens[at.to + d - 1]?.lower ?? '')
    // "$44 million in income taxes" is a tax.
    const found = words.get(before?.lower ?? '') ?? (near && (words.get(behind?.lower ?? '') ?? near))
    if (found) return found
    if (at.from - 1 - d < 0 && !behind) break
  }
  return null
}

export const sumOf = (reading: Reading, at: Range): string | null =>
  isSalary(reading.tokens, at) ? 'salary' : (sumBehind(reading, at) ?? nearest(reading.tokens, at, SUM_WORDS, SUM_REACH))

/** "$5 trillion in new federal spending", whatever the budget before it. */
function sumBehind({ tokens, parse }: Reading, { to }: Range): string | null {
  if (!/^(?:in|of)$/.test(tokens[to]?.lower ?? '')) return null
  const phrase = parse.phrases.find(p => p.from === to + 1)
  return (phrase && SUM_WORDS.get(tokens[phrase.head]?.lower ?? '')) ?? null
}

/** "who makes $31.6 million this season", "earns $2 million a year": what somebody is paid, whatever is sold or offered besides. */
function isSalary(tokens: readonly Token[], { from, to }: Range): boolean {
  const paid = tokens.slice(Math.max(0, from - 2), from).some(t => /^(?:makes?|making|earns?|earning)$/.test(t.lower))
  return paid && /^(?:this|next|last|a|per)$/.test(tokens[to]?.lower ?? '') && /^(?:season|year)$/.test(tokens[to + 1]?.lower ?? '')
}
export function measuredOf(reading: Reading, at: Range): string | null {
  const { tokens } = reading
  const apart =
    /^(?:from|away|off)$/.test(tokens[at.to]?.lower ?? '') ||
    /^(?:distance|within)$/.test(tokens[at.from - 1]?.lower ?? tokens[at.from - 2]?.lower ?? '')
  return apart ? 'distance' : nearest(tokens, at, MEASURE_WORDS, MEASURE_REACH)
}

/** How far behind a share the price that it is measured from may stand. */
const PRICE_REACH = 8
/** Votes and seats are shares of their own: "held 34 per cent of the vote". */
const OWN_SHARES = /^(?:election|vote|seat|ballot|population|person|worker|market)$/

/** "will own 49 percent of the airline" → "stake"; "31% above the closing price" → "premium". */
export function shareOf({ tokens }: Reading, at: Range, owner: string | undefined): string | null {
  if (OWN_SHARES.test(owner ?? '')) return null
  const behind = tokens.slice(at.to, at.to + PRICE_REACH).map(t => t.lower)
  if (/^(?:above|over|more|below|higher)$/.test(behind[0] ?? '') && behind.some(w => /^(?:price|close|market)$/.test(w))) return 'premium'
  return nearest(tokens, at, SHARE_WORDS, SHARE_REACH)
}

export interface Distance {
  readonly place: string
  readonly words: string
  readonly direction: string
  readonly range: Range
}

/** Words between a length and the place: "to the", "away". */
const BETWEEN = /^(?:to|the|away|off|outside|due|just|from|of|inland|offshore|up|down)$/

/** "32 kilometers (20 miles) southwest of": the same in another unit. */
function behindConversion(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.text !== '(') return to
  const close = tokens.findIndex((t, i) => i > to && i <= to + CONVERSION && t.text === ')')
  return close < 0 ? to : close + 1
}
const CONVERSION = 6

const KINDS =
  /^(?:city|town|village|capital|port|resort|suburb|settlement|hamlet|island|district|province|county|municipality|community|region)$/

/** "the town of Tarn", "the northern Iranian city of Tarn": where the name begins. */
function behindKind({ tokens }: Reading, from: number): number {
  for (let i = from; i < from + 5; i++) {
    if (KINDS.test(tokens[i]?.lower ?? '')) return tokens[i + 1]?.lower === 'of' ? i + 2 : from
    if (!/^(?:ADJ|NOUN|PROPN|PART|PUNCT)$/.test(tokens[i]?.pos ?? '')) return from
  }
  return from
}

/** "west of el-Fasher": the article of an Arabic name is none of the mention. */
const behindArticle = (tokens: readonly Token[], i: number): number =>
  /^(?:el|al|as|ash|an|ad|ar|az)$/.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.text === '-' ? i + 2 : i

/** "four miles west of Tarn Hill", "20 km from the capital's edge": null where no named place follows. */
export function distanceAt(reading: Reading, at: Range): Distance | null {
  const { tokens } = reading
  const start = behindConversion(tokens, at.to)
  let [direction, joined, i] = ['', false, start]
  for (; i < start + 7; i++) {
    const word = tokens[i]?.lower ?? ''
    // "south of the northern city": the second direction is the city's.
    if (direction && joined && DIRECTIONS.test(word)) break
    if (DIRECTIONS.test(word)) direction += word.replace(/[^a-z]|(?:ern|wards?)$/g, '')
    else if (!(BETWEEN.test(word) || word === '-')) break
    joined ||= /^(?:of|from|off|outside)$/.test(word)
  }
  if (!joined) return null
  i = behindArticle(tokens, behindKind(reading, i))
  const place = reading.mentions.find(m => m.from >= i && m.from <= i + 1)
  if (place) return { place: place.key, words: place.words, direction, range: { from: at.from, to: place.to } }
  // "four miles off the coast", "north of the city": a thing will do where the words leave no doubt.
  if (!direction) return null
  const phrase = reading.parse.phrases.find(p => p.from <= i && i < p.to)
  const noun = phrase && tokens[phrase.head]
  const concept = noun?.pos === 'NOUN' ? conceptOf(noun.lemma) : null
  return phrase && noun && concept
    ? { place: concept, words: `the ${noun.lower}`, direction, range: { from: at.from, to: phrase.to } }
    : null
}
