/**
 * Where a quote begins and ends, so that it reads as a phrase: a token range of a sentence → a range that holds the focus as well.
 *
 * "the team was believed to have offered at least $" (of "$160 million") → "… offered at least $160 million".
 */
import type { Parse, Range } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'

/** Words that leave a quote hanging: "though no timeline was", "including the". */
const HANGING = new Set(['DET', 'ADP', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'PRON'])
const QUOTE_MARK = /^["“”‘’']$/
const CLOSING = /^["”’'%)]$/
/** A phrase that an edge cuts is taken in whole if it has no more tokens than this beyond the edge, or else left out. */
const WHOLE = 3

const isMark = (token: Token | undefined): boolean => /^\p{P}+$/u.test(token?.text ?? 'x')

/** A mark of quotation that opens: nothing between it and the word behind. */
const opens = (tokens: readonly Token[], i: number): boolean =>
  QUOTE_MARK.test(tokens[i]?.text ?? '') && tokens[i + 1]?.start === tokens[i]?.end && tokens[i - 1]?.end !== tokens[i]?.start

/** "'s", "’ve": never without the word before. */
const leans = (tokens: readonly Token[], i: number): boolean =>
  /^(?:['’]\p{L}|n['’]t$)/iu.test(tokens[i]?.text ?? '') && tokens[i - 1]?.end === tokens[i]?.start

const NEGATIONS = /^(?:not|n['’]t|never|no)$/

function trimStart(tokens: readonly Token[], from: number, focus: Range): number {
  let at = from
  while (at < focus.from && isMark(tokens[at]) && !opens(tokens, at)) at++
  // "not guilty of arson" never begins with "guilty".
  while (NEGATIONS.test(tokens[at - 1]?.lower ?? '') || leans(tokens, at)) at--
  return at
}

function trimEnd(tokens: readonly Token[], to: number, focus: Range): number {
  let at = to
  const hangs = (i: number) =>
    HANGING.has(tokens[i]?.pos ?? 'X') || opens(tokens, i) || (isMark(tokens[i]) && !CLOSING.test(tokens[i]?.text ?? ''))
  while (at > focus.to && hangs(at - 1)) at--
  return at
}

/** "$13,625,777", "two first-round draft picks": an amount is not cut in two, and a phrase not before its noun. */
function wholePhrases({ phrases, tokens }: Parse, { from, to }: Range, focus: Range): Range {
  let start = from
  while (
    AMOUNT.test(tokens[start]?.text ?? '') &&
    tokens[start - 1]?.end === tokens[start]?.start &&
    AMOUNT.test(tokens[start - 1]?.text ?? '')
  )
    start--
  const noun = /^(?:NOUN|PROPN)$/.test(tokens[to - 1]?.pos ?? '')
  const last = noun ? undefined : phrases.find(p => p.from < to && to <= p.head)
  if (!last) return { from: start, to }
  // "is not leaving, the club said": what another thought begins with stays out.
  const apart = isMark(tokens[last.from - 1]) || /^[SC]CONJ$/.test(tokens[last.from - 1]?.pos ?? '')
  if (last.from >= focus.to && (apart || last.to - to > WHOLE)) return { from: start, to: last.from }
  return { from: start, to: last.to - to <= WHOLE ? last.to : to }
}
const AMOUNT = /^(?:[\d.,]+|[A-Z]{0,3}[$€£¥])$/

const OPENING = /^[([]$/
const ENDING = /^[)\]]$/

/** A bracket of which only one end is in the quote is taken in whole where the other end is near, or else left out. */
function wholeBrackets(tokens: readonly Token[], { from, to }: Range, focus: Range): Range {
  const is = (mark: RegExp, i: number) => mark.test(tokens[i]?.text ?? '')
  const open: number[] = []
  let [start, end] = [from, to]
  for (let i = from; i < end; i++) {
    if (is(OPENING, i)) open.push(i)
    if (!is(ENDING, i) || open.pop() !== undefined) continue
    if (i < focus.from) start = i + 1
    else if (i >= focus.to) end = i
  }
  const left = open.find(i => i >= start)
  if (left === undefined) return { from: start, to: end }
  for (let i = end; i <= end + WHOLE; i++) if (is(ENDING, i)) return { from: start, to: i + 1 }
  return { from: start, to: left >= focus.to ? left : end }
}

/** The range with its edges moved to where phrases, brackets and quotations end. */
export function tidyQuote(parse: Parse, quote: Range, focus: Range): Range {
  const { tokens } = parse
  const whole = wholeBrackets(tokens, wholePhrases(parse, quote, focus), focus)
  return { from: trimStart(tokens, whole.from, focus), to: trimEnd(tokens, whole.to, focus) }
}
