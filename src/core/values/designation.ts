/**
 * Numbers that name, score or dial, and measure nothing: what is read here is passed over.
 *
 * "Flight 370" · "COVID-19" · "a 52-3 vote" · "0800 555 111" · "9/11" · "no one"
 */
import { CODES } from './lexicon/currencies.ts'
import { DESIGNATIONS, ONLY_CAPITAL, PREFIXES, RESULTS, STARTERS, SUFFIX } from './lexicon/designations.ts'
import { isGluedMoney } from './money.ts'
import { isHyphen, type Token } from './tokens.ts'

/** Digits in a row that no count has without commas: a telephone or an account. */
const DIAL_DIGITS = 7

/** Index behind what names instead of measuring, or null. */
export function readDesignation(tokens: readonly Token[], i: number, titled: boolean): number | null {
  const token = tokens[i]
  if (token?.kind !== 'number') return null
  const before = tokens[i - 1]
  return readCall(tokens, i) ?? readGlued(tokens, i) ?? readChain(tokens, i) ?? (before ? readNamed(tokens, i, before, titled) : null)
}

/** "a 911 call", "dialled 999", "(555) 555-0134". */
function readCall(tokens: readonly Token[], i: number): number | null {
  const [before, token, behind] = [tokens[i - 1]?.low ?? '', tokens[i]?.low ?? '', tokens[i + 1]?.low ?? '']
  const called =
    /^(?:call|calls|called|calling|dial|dialed|dialled|dialling)$/.test(before) ||
    /^(?:call|calls|caller|operator|dispatcher|dispatchers)$/.test(behind)
  if (/^(?:911|999|112)$/.test(token) && called) return i + 1
  const area =
    before === '(' && behind === ')' && tokens[i + 2]?.kind === 'number' && isHyphen(tokens[i + 3]) && tokens[i + 4]?.kind === 'number'
  return area ? i + 5 : null
}

/** "MH17", "F-16", "G20", "4G", "#7". */
function readGlued(tokens: readonly Token[], i: number): number | null {
  const [token, before, behind] = [tokens[i], tokens[i - 1], tokens[i + 1]]
  if (!token) return null
  if (token.glued && before?.kind === 'word' && !isMoneyCode(before) && !isGluedMoney(tokens, i)) return skipTail(tokens, i + 1)
  // "hit.358": a batting average that lost its space.
  if (token.glued && before?.low === '.' && before.glued && token.low.length === 3) return i + 1
  if (token.glued && (before?.low === '#' || before?.low === '@' || before?.low === '_')) return skipTail(tokens, i + 1)
  const joined = token.glued && isHyphen(before) && before?.glued && tokens[i - 2]?.kind === 'word'
  if (joined && !PREFIXES.has(tokens[i - 2]?.low ?? '') && !isSpelled(tokens[i - 2])) return skipTail(tokens, i + 1)
  if (behind?.glued && behind.kind === 'word' && !SUFFIX.test(behind.low)) return skipTail(tokens, i + 1)
  return null
}

const isMoneyCode = ({ low }: Token): boolean => CODES.has(low) || low === 'us' || low === 'to'

function isSpelled(token: Token | undefined): boolean {
  return /^(?:one|two|three|four|five|six|seven|eight|nine|ten|age|aged|top|under|over)$/.test(token?.low ?? '')
}

function skipTail(tokens: readonly Token[], i: number): number {
  let at = i
  while (tokens[at]?.glued && (tokens[at]?.kind !== 'mark' || (isHyphen(tokens[at]) && tokens[at + 1]?.glued))) at += 1
  return at
}

/** "555-0134", "202-555-0134", "0800 555 111", "5-4", "9/11", "24/7", "3:16:20". */
function readChain(tokens: readonly Token[], i: number): number | null {
  const first = tokens[i]?.low ?? ''
  let [at, links, spaced, mixed] = [i, 0, 0, '']
  for (;;) {
    const [joint, next] = [tokens[at + 1], tokens[at + 2]]
    if (joint?.glued && /^[-/:]$/.test(joint.low) && next?.kind === 'number' && next.glued) {
      mixed += joint.low
      links += 1
      at += 2
    } else if (joint?.kind === 'number' && !joint.glued && /^\d{3,}$/.test(joint.low) && /^0\d+$/.test(first)) {
      spaced += 1
      at += 1
    } else break
  }
  if (spaced > 0 || (/^0\d/.test(first) && links === 0 && first.length >= 4 && !first.includes('.'))) return at + 1
  if (links === 0) return first.length >= DIAL_DIGITS && !/[,.]/.test(first) ? i + 1 : null
  if (links > 1) return at + 1
  return readPair(tokens, i, mixed)
}

function readPair(tokens: readonly Token[], i: number, joint: string): number | null {
  const [left, right] = [tokens[i]?.low ?? '', tokens[i + 2]?.low ?? '']
  if (joint === ':') return i + 3
  if (joint === '/') return i + 3
  const [low, high] = [Number(left.replaceAll(',', '')), Number(right.replaceAll(',', ''))]
  if (tokens[i - 1]?.low === '$' || tokens[i - 1]?.low === '€' || tokens[i - 1]?.low === '£') return null
  const year = /^(?:1[89]|20)\d\d$/.test(left)
  if (low >= high) return year && right.length === 2 ? null : i + 3
  const behind = tokens[i + 3]?.low ?? ''
  return RESULTS.has(behind) && high < 200 && !year ? i + 3 : left.length === 3 && right.length === 4 ? i + 3 : null
}

/** "Flight 370", "Boeing 737", "No. 10", "page 3"; in running text any capitalised name: "Ryzen 7 chips". */
function readNamed(tokens: readonly Token[], i: number, before: Token, titled: boolean): number | null {
  const point = before.low === '.' && (tokens[i - 2]?.low === 'no' || tokens[i - 2]?.low === 'vol' || tokens[i - 2]?.low === 'nos')
  if (point) return i + 1
  if (before.kind !== 'word' || (/^\d{4}$/.test(tokens[i]?.low ?? '') === true && !DESIGNATIONS.has(before.low))) return null
  if (DESIGNATIONS.has(before.low) && (before.capital || !ONLY_CAPITAL.has(before.low)))
    return before.low === 'no' && !before.capital ? null : skipTail(tokens, i + 1)
  if (titled || !before.capital || i === 1 || tokens[i]?.glued) return null
  return isName(tokens, i) ? skipTail(tokens, i + 1) : null
}

/** A capitalised word before, no noun in the plural behind, and no start of a sentence: a name with a number. */
function isName(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  if (!before || STARTERS.has(before.low)) return false
  const opener = tokens[i - 2]
  if (opener?.kind === 'mark' && !/^[,-]$/.test(opener.low)) return false
  const behind = tokens[i + 1]
  if (!behind || behind.kind === 'mark') return behind?.low !== '%' && behind?.low !== '-' && behind?.low !== ':'
  return false
}
