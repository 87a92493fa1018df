/**
 * All ages in a text, with those that are no trap for numbers: decades of life, "a man of 58".
 *
 * "Ann Example, 34, and a man of 58" → 34 years, 58 years · "in her early 60s" → 60 to 64 years
 */
import type { DurationValue, FoundValue } from '../model.ts'
import { AGE_ENDS, type Age, OLDEST, readAge } from './age.ts'
import { SECONDS } from './lexicon/units.ts'
import { isHyphen, type Token, tokenize } from './tokens.ts'

const YEARS_A_DECADE = 10

/** "in his 60s", "in her early thirties": a decade of life. */
function readDecade(tokens: readonly Token[], i: number): Age | null {
  if (!/^(?:his|her|their)$/.test(tokens[i]?.low ?? '') || tokens[i - 1]?.low !== 'in') return null
  const part = tokens[i + 1]?.low ?? ''
  let at = /^(?:early|mid|late)$/.test(part) ? i + 2 : i + 1
  if (at > i + 1 && isHyphen(tokens[at])) at++
  const token = tokens[at]
  const tens =
    token?.kind === 'number' && /^[1-9]0$/.test(token.low) && tokens[at + 1]?.low === 's'
      ? Number(token.low)
      : DECADES.get(token?.low ?? '')
  if (tens === undefined) return null
  const third = Math.floor(YEARS_A_DECADE / 3)
  const from = tens + (part === 'mid' ? third : part === 'late' ? 2 * third : 0)
  const to = tens + YEARS_A_DECADE - 1 - (part === 'early' ? 2 * third - 1 : part === 'mid' ? third : 0)
  return { years: from, most: to, next: token?.kind === 'number' ? at + 2 : at + 1 }
}

const DECADES: ReadonlyMap<string, number> = new Map(
  ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map((word, k) => [
    word,
    (k + 2) * YEARS_A_DECADE,
  ]),
)

/** "a man of 58", "I am 62", "I'm 62": said by or of somebody. */
function readSaid(tokens: readonly Token[], i: number): Age | null {
  const [token, before, who, behind] = [tokens[i], tokens[i - 1]?.low ?? '', tokens[i - 2]?.low ?? '', tokens[i + 1]]
  if (token?.kind !== 'number' || !/^\d{1,3}$/.test(token.low) || Number(token.low) > OLDEST) return null
  const ends = behind === undefined || behind.kind === 'mark' || /^(?:and|who|from|when)$/.test(behind.low)
  const said = (before === 'of' && /^(?:man|woman|boy|girl)$/.test(who)) || before === "i'm" || (before === 'am' && who === 'i')
  return ends && said && behind?.low !== '%' && behind?.low !== '-' ? { years: Number(token.low), next: i + 1 } : null
}

function lengthOf({ years, unit = 'year', most, bound }: Age): DurationValue | null {
  if (years === null) return null
  const seconds = years * SECONDS[unit]
  const base = { type: 'duration', unit } as const
  if (most !== undefined) return { ...base, min: seconds, max: most * SECONDS[unit], said: null, bound: 'range' }
  if (bound === 'under') return { ...base, min: null, max: seconds, said: seconds, bound: 'lessThan' }
  if (bound === 'over') return { ...base, min: seconds, max: null, said: seconds, bound: 'moreThan' }
  return { ...base, min: seconds, max: seconds, said: seconds, bound: 'exact' }
}

/** A sentence without such a word tells no age. */
const HINT = /\d|-old|years? old|\bage|\bin (?:his|her|their)\b|dead at|die[sd] at/i

/** All ages in a text, in order; what is in brackets or commas is not part of the span. */
export function findAges(text: string): FoundValue<DurationValue>[] {
  if (!HINT.test(text)) return []
  const tokens = tokenize(text)
  const ends = tokens.some(token => AGE_ENDS.has(token.low))
  const found: FoundValue<DurationValue>[] = []
  for (let i = 0; i < tokens.length; i++) {
    const age = readAge(tokens, i, ends) ?? readDecade(tokens, i) ?? readSaid(tokens, i)
    const value = age && lengthOf(age)
    const [first, last] = [tokens[i], tokens[(age?.next ?? 0) - 1]]
    if (!age || !value || !first || !last) continue
    found.push({ value, start: first.start, end: last.end })
    i = age.next - 1
  }
  return found
}
