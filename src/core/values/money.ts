/**
 * Amounts of money, by sign, code or word.
 *
 * "more than $1.2 billion a year" → moreThan 1,200,000,000 USD, per year
 */
import type { MoneyValue, Quantity } from '../model.ts'
import type { Amount } from './amount.ts'
import { CENTS, CODES, COUNTRIES, CURRENCY_WORDS, GLUED_CODES, SIGNS, WHOSE } from './lexicon/currencies.ts'
import { SCALES, SHORT_SCALES } from './lexicon/numbers.ts'
import { scaled } from './quantity.ts'
import { readPer } from './rate.ts'
import type { FoundAt } from './scan.ts'
import { isHyphen, type Token } from './tokens.ts'

/** One letter for a scale, clear only beside a currency. */
const LETTERS: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
])

export function readMoney(tokens: readonly Token[], amount: Amount): FoundAt<MoneyValue> | null {
  if (amount.numeral.article && !CURRENCY_WORDS.has(tokens[amount.next]?.low ?? '')) return null
  const code = amount.sign ? null : codeBefore(tokens, amount)
  const letter = readLetter(tokens, amount)
  const next = letter?.next ?? amount.next
  const known = amount.sign ?? code
  if (known) return finish(tokens, scaled(amount.quantity, letter?.factor ?? 1), known, skipWord(tokens, next))
  const named = readCurrency(tokens, amount.hyphen && !letter ? next + 1 : next, amount.numeral.vague !== null)
  if (!named || (amount.numeral.article && amount.words === null)) return null
  return finish(tokens, scaled(amount.quantity, (letter?.factor ?? 1) * named.factor), named.currency, named.next)
}

function finish(tokens: readonly Token[], quantity: Quantity, currency: string, next: number): FoundAt<MoneyValue> {
  const per = readPer(tokens, next)
  return { value: { type: 'money', ...quantity, currency, per: per?.period ?? null }, next: per?.next ?? next }
}

function codeBefore(tokens: readonly Token[], amount: Amount): string | null {
  const before = tokens[amount.at - 1]
  if (!before?.capital || amount.at !== amount.from) return null
  return CODES.get(before.low) ?? (isGluedMoney(tokens, amount.at) ? (GLUED_CODES.get(before.low) ?? null) : null)
}

/** "R2.1bn", "R200,000": a letter before a figure with thousands, a scale or a point; "R2" is a road. */
export function isGluedMoney(tokens: readonly Token[], at: number): boolean {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token?.glued || token.kind !== 'number' || !before?.capital || !GLUED_CODES.has(before.low)) return false
  const scale = tokens[isHyphen(behind) ? at + 2 : at + 1]?.low ?? ''
  return token.low.includes(',') || SCALES.has(scale) || SHORT_SCALES.has(scale) || LETTERS.has(scale)
}

function readLetter(tokens: readonly Token[], amount: Amount): { factor: number; next: number } | null {
  const token = tokens[amount.next]
  const factor = amount.numeral.spelled || amount.numeral.scale > 1 || !token ? undefined : LETTERS.get(token.low)
  if (factor === undefined) return null
  const point = tokens[amount.next + 1]?.low === '.' && tokens[amount.next + 2]?.kind === 'word'
  return { factor, next: amount.next + (point ? 2 : 1) }
}

/** "$5 dollars", "US$5 USD": said twice. */
function skipWord(tokens: readonly Token[], next: number): number {
  const token = tokens[next]
  return token && (token.low === 'dollars' || (CODES.has(token.low) && token.capital && token.low !== 'rs')) ? next + 1 : next
}

function readCurrency(tokens: readonly Token[], i: number, vague: boolean): { currency: string; factor: number; next: number } | null {
  const at = vague && tokens[i]?.low === 'of' ? i + 1 : i
  const token = tokens[at]
  if (!token) return null
  if (token.low === '€' || token.low === '£' || token.low === '₽') {
    return { currency: token.low === '€' ? 'EUR' : token.low === '£' ? 'GBP' : 'RUB', factor: 1, next: at + 1 }
  }
  const cents = CENTS.get(token.low)
  const whoseCents = /^cents?$/.test(tokens[at + 1]?.low ?? '') ? WHOSE.get(`${token.low} dollar`) : undefined
  if (whoseCents) return { currency: whoseCents, factor: 0.01, next: at + 2 }
  if (cents !== undefined && (token.low !== 'p' || token.glued))
    return { currency: cents === '?' ? 'USD' : cents, factor: 0.01, next: at + 1 }
  const code = CODES.get(token.low)
  if (code && (token.capital || token.low === 'eur')) return { currency: code, factor: 1, next: at + 1 }
  // "U.S. dollars" comes as five tokens.
  const dotted = token.low === 'u' && tokens[at + 2]?.low === 's'
  const country = dotted ? 'us' : COUNTRIES.has(token.low) ? token.low : null
  const wordAt = dotted ? at + 4 : country ? at + 1 : at
  const word = tokens[wordAt]?.low ?? ''
  const currency = country ? WHOSE.get(`${country} ${word.replace(/s$/, '')}`) : CURRENCY_WORDS.get(word)
  return currency && isCurrency(tokens, wordAt) ? { currency, factor: 1, next: wordAt + 1 } : null
}

/** "won" the verb, "real" the adjective and "a real" are no money; a pound of flour is a weight (see measure). */
function isCurrency(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? ''
  const behind = tokens[at + 1]?.low ?? ''
  if (low === 'won' || low === 'real' || low === 'rand')
    return behind === '' || /^(?:[.,;:()]|in|a|from|for|to|on|at|by|and|per|each|over|was|were|worth|between|since|after|as)$/.test(behind)
  return low === 'pound' || low === 'pounds' ? isSterling(tokens, at) : true
}

/** How far before an amount a word of paying is looked for. */
const PAY_REACH = 8
const PAYING =
  /^(?:pay|pays|paid|paying|cost|costs|costing|price|priced|prices|worth|fine|fined|earn|earned|earns|earning|spent|spend|spending|raised|raise|sold|sell|bought|won|wins|save|saved|owed|owes|debt|wage|salary|bill|charged|charge|donated|stole|stolen|profit|loss|fee|fees|budget|offer|offered|damages|compensation|jackpot|insured|insurance|policy)$/

const PAID =
  /^(?:debts?|compensation|damages|costs|fines?|cash|wages|taxes|tax|bail|fees|bonuses|prize|savings|losses|profits?|revenue|sales)$/

/** Pounds weigh unless a scale, a word of paying or "a year" makes them money. */
function isSterling(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 1]?.low ?? ''
  if (behind === 'of' || behind === '-' || tokens[at - 1]?.low === '-') return false
  if (behind === 'sterling' || readPer(tokens, at + 1)) return true
  // "600,000 pounds ($760,000)", "two million pounds in compensation"
  if (behind === '(' && SIGNS.has(tokens[at + 2]?.low ?? '')) return true
  if (behind === 'in' && PAID.test(tokens[at + 2]?.low ?? '')) return true
  if (SCALES.has(tokens[at - 1]?.low ?? '') || SHORT_SCALES.has(tokens[at - 1]?.low ?? '')) return true
  for (let k = at - 1; k >= 0 && k >= at - PAY_REACH; k -= 1) if (PAYING.test(tokens[k]?.low ?? '')) return true
  return false
}
