/**
 * Questions that many stories ask with yes or no: was there an apology, a warning, did the loser concede.
 *
 * "The mayor offered no apology" → aspect `issue`, head "apology", value "no"; "she said sorry to the families" → "yes".
 */
import type { Clause, Range } from '../../text/phrases.ts'
import type { Token } from '../../text/tokens.ts'
import { clauseAround, type Draft } from '../frames.ts'
import { ISSUE_TURNS, type IssueTurn } from '../lexicon/issues.ts'
import { contains, isDenied, type Reading } from '../reading.ts'
import type { Triggers } from '../triggers.ts'
import { standsAt } from '../turns.ts'

/** Before and behind the words a quote shows so many tokens. */
const SHOWN_BEFORE = 6
const SHOWN_BEHIND = 6
/** "has not yet publicly apologised": so far before the words stands what denies them or leaves them open. */
const REACH = 6

const NOT = /^(?:not|n't|never|neither|nobody|no-one|none|without)$/
/** "No reports of anyone under the rubble", "no sign of a warning". */
const NO_SIGN = /^(?:reports?|signs?|evidence|indications?|word|traces?|suggestion|proof)$/
/** Behind these the verb with "to" is not done. */
const UNDONE = /^(?:refuse|decline|fail|neglect|omit|stop|yet)$/
const CONDITION = /^(?:if|whether|unless)$/
/** A denial stands no further before what it denies. */
const DENIAL_REACH = 12
/** Behind these it is asked for, planned or supposed. */
const OPEN =
  /^(?:if|whether|unless|should|must|would|could|might|may|will|shall|wo|'ll|'d|ought|urge|demand|ask|want|expect|press|need|order|tell)$/
/** "telephoned her to concede", but "called on her to concede". */
const CALLED = /^(?:call|phone|telephone|ring|email|write)$/
/** "had to apologise", "was forced to concede", "appeared to concede". */
const LED = /^(?:have|force|oblige|compel|go|appear|seem)$/

/** What somebody did not do, by his own words, may have been done by nobody that is known. */
const DENIABLE = issuesWith('denied')
/** And this may have been done by nobody at all. */
const NOBODYS = issuesWith('none')

function issuesWith(answer: string): ReadonlySet<string> {
  return new Set([...ISSUE_TURNS.values()].flat().flatMap(turn => (turn.answer === answer ? [turn.issue] : [])))
}

const NOBODY = /^(?:no|nobody|no-one|none|neither)$/

/** "No group immediately claimed it", "none of the movements has so far owned up": where the subject says that nobody does. */
function nobodyAt({ tokens }: Reading, clause: Clause | null, words: Range): number | null {
  const { subject } = clause ?? {}
  if (!subject || !clause || clause.verb.to < words.from - REACH || subject.from >= words.from) return null
  const at = tokens.findIndex((t, i) => i >= subject.from && i < clause.verb.from && NOBODY.test(t.lower) && tokens[i + 1]?.text !== '-')
  return at < 0 || tokens[at + 1]?.lower === 'longer' ? null : at
}

function turnAt({ tokens }: Reading, at: number): { turn: IssueTurn; words: Range } | null {
  let best: IssueTurn | null = null
  for (const turn of ISSUE_TURNS.get(tokens[at]?.lower ?? '') ?? []) {
    const { words, not } = turn
    if (words.length <= (best?.words.length ?? 0)) continue
    if (not.has(tokens[at + words.length]?.lower ?? '') || not.has(tokens[at + words.length + 1]?.lower ?? '')) continue
    if (standsAt(tokens, at, words)) best = turn
  }
  return best && { turn: best, words: { from: at, to: at + best.words.length } }
}

interface Answer {
  readonly key: string
  /** Where the words begin that make it a no: a quote without them would say the opposite. */
  readonly from: number
}

const isNoSign = (before: readonly Token[], i: number): boolean =>
  before[i]?.lower === 'no' && NO_SIGN.test(before[i + 1]?.lower ?? '') && /^(?:of|that)$/.test(before[i + 2]?.lower ?? '')

function nobodySays(before: readonly Token[]): boolean {
  const said = before.findLastIndex(t => /^(?:said|says|say|claimed|admitted)$/.test(t.lower))
  if (said < 0 || before.slice(said).some(t => /^[,;:]$/.test(t.text))) return false
  return before.slice(Math.max(0, said - REACH), said).some(t => /^(?:no|nobody|no-one|none|neither)$/.test(t.lower))
}

/** What the words before make of an answer; null where it stays open. */
function answerAt(reading: Reading, turn: IssueTurn, words: Range): Answer | null {
  const { tokens, parse, speech } = reading
  if (tokens.at(-1)?.text === '?') return null
  const clause = clauseAround(parse, { from: words.from, to: words.from + 1 })
  // A clause with "to" leans on the verb before it.
  const own = clause && clause.range.from < words.from && tokens[words.from - 1]?.lower !== 'to' ? clause.range.from - 1 : 0
  const floor = Math.max(0, words.from - REACH, own)
  const before = tokens.slice(floor, words.from)
  // "No group has said it was behind the attack": a no in the clause before.
  if (turn.answer === 'yes' && nobodySays(tokens.slice(0, words.from))) return null
  if (turn.answer !== 'yes') return before.some(t => CONDITION.test(t.lower)) ? null : { key: turn.answer, from: words.from }
  const not = before.findIndex(
    (t, i) => NOT.test(t.lower) || isNoSign(before, i) || (UNDONE.test(t.lemma) && /^(?:to|short)$/.test(before[i + 1]?.lower ?? '')),
  )
  const called = before.findLastIndex(t => CALLED.test(t.lemma))
  const asked = called >= 0 && /^(?:on|for|upon|to)$/.test(before[called + 1]?.lower ?? '')
  const nobody = NOBODYS.has(turn.issue) ? nobodyAt(reading, clause, words) : null
  if (nobody !== null) return words.from - nobody > DENIAL_REACH ? null : { key: 'none', from: nobody }
  const planned = asked || before.some(t => OPEN.test(t.lower) || OPEN.test(t.lemma))
  const led = (called >= 0 && !asked) || before.some((t, i) => LED.test(t.lemma) && before[i + 1]?.lower === 'to')
  const wont = planned && not >= 0 && before.some(t => /^(?:will|wo|would)$/.test(t.lower))
  if (planned && !wont && !led) return null
  if (!led && not < 0 && before.at(-1)?.lower === 'to') return null
  const deny = before.findIndex(t => t.lemma === 'deny')
  const denial = isDenied(reading, words) ? speech.find(s => s.verb === 'deny' && contains(s.content, words)) : undefined
  const denied = deny >= 0 || !!denial
  if (not >= 0 === denied) return { key: 'yes', from: denied ? floor + Math.max(0, deny) : words.from }
  const from = not >= 0 ? floor + not : deny >= 0 ? floor + deny : (denial?.source.from ?? words.from)
  if (from > words.from || words.from - from > DENIAL_REACH) return null
  return { key: DENIABLE.has(turn.issue) ? 'denied' : 'no', from }
}

export const ISSUE_TRIGGERS: Triggers = { words: [ISSUE_TURNS] }

export function extractIssues(reading: Reading): Draft[] {
  const { tokens } = reading
  const drafts: Draft[] = []
  for (let at = 0; at < tokens.length; at++) {
    const found = turnAt(reading, at)
    if (!found) continue
    const { turn, words } = found
    const answer = answerAt(reading, turn, words)
    if (!answer) continue
    const clause = clauseAround(reading.parse, { from: at, to: at + 1 })
    const subject = clause?.subject
    const from = subject && subject.from <= at && at - subject.from <= SHOWN_BEFORE ? subject.from : Math.max(0, at - 2)
    drafts.push({
      kind: 'polarity',
      aspect: 'issue',
      focus: words,
      quote: { from: Math.min(from, answer.from), to: Math.min(tokens.length, words.to + SHOWN_BEHIND) },
      value: { type: 'term', key: answer.key, implies: [] },
      head: turn.issue,
      action: '',
      topic: turn.topic,
    })
    at = words.to - 1
  }
  return drafts
}
