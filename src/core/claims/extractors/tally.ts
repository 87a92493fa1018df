/**
 * Results in pairs of figures: a fighter's record, a score, a vote.
 *
 * "Brandt (52-3, 46 KOs)" → aspect `record` of brandt: 52 wins, 3 losses, 46 knockouts · "beat Velinac 2-1" → `score` 2 1 · "voted 54 to 43" → `vote` 54 43
 */
import type { SetValue } from '../../model.ts'
import type { Range } from '../../text/phrases.ts'
import type { Token } from '../../text/tokens.ts'
import { SMALL } from '../../values/lexicon/numbers.ts'
import { clauseAround, type Draft } from '../frames.ts'
import { type Reading, tokensWithin } from '../reading.ts'
import type { Triggers } from '../triggers.ts'

/** "52-3", "45-7-2", "2:1"; longer chains are dates and telephones. */
const CHAIN = /(?<![\d$€£.,:/–-])(\d{1,3})[-–:](\d{1,3})(?:[-–](\d{1,3}))?(?![\d:/%–-])/g
const MOST_VOTES = 999
/** Behind a record: "46 KOs", "47 knockouts". */
const KNOCKOUTS = /^\s*(?:(?:,|with|and|including)\s*)?(?:with\s+)?(\d{1,3})\s*(?:KO['’]?s?|KO\b|knockouts?|stoppages)/
const FIGHTING =
  /\b(?:KO['’]?s?|knockouts?|champion|champ|heavyweight|middleweight|welterweight|lightweight|boxer|fighter|bout|record|unbeaten|undefeated)\b/i
const SCORING =
  /^(?:win|wins|won|winning|beat|beats|beaten|beating|defeat|defeats|defeated|defeating|lose|loses|lost|losing|loss|draw|drew|drawn|score|scored|victory|lead|led|leading|final|ahead|triumph|rout|routed|edged|edge|downed|thrashed|series|shutout|tie|tied|goals)$/
const VOTING =
  /^(?:vote|votes|voted|voting|majority|ballot|ruling|ruled|decision|split|jurors|jury|panel|lawmakers|senate|parliament|deadlocked|motion|censure|confidence|bill|amendment|carried|passed|approved|rejected|confirmed|margin)$/
/** How far from a figure the word that tells what it is may stand, in tokens. */
const NEAR = 7

function near(tokens: readonly Token[], at: Range, words: RegExp): boolean {
  return tokens.slice(Math.max(0, at.from - NEAR), at.to + NEAR).some(t => words.test(t.lower))
}

const setOf = (members: readonly string[]): SetValue => ({ type: 'set', members, open: false })

function draftOf(aspect: string, range: Range, members: readonly string[], head: string, topic: string): Draft {
  return { kind: 'count', aspect, focus: range, quote: range, value: setOf(members), head, action: '', topic }
}

/** A name this near before a record is its holder's. */
const BESIDE = 2

/** The name nearest before a record; whoever "he" is where none stands in the sentence. */
function holderOf(reading: Reading, at: Range): { key: string; words: string; from: number } | null {
  const before = reading.mentions.filter(m => m.to <= at.from && m.type !== 'country')
  const last = before[before.length - 1]
  if (last && at.from - last.to <= BESIDE) return { key: last.key, words: last.words, from: last.from }
  // "Cole lost to Brandt and fell to 45-7-2": the subject's.
  const subject = clauseAround(reading.parse, at)?.subject
  const owner = subject && reading.mentions.find(m => m.from < subject.to && subject.from < m.to)
  return owner ? { key: owner.key, words: owner.words, from: owner.from } : null
}

/** What stands between two sets of one match: "6-4, 3-6", "7-6 (7-5) and 6-4". */
const BETWEEN_SETS = /^\s?(?:\(\d{1,2}(?:[-–]\d{1,2})?\))?\s?(?:,|,?\s?and)?\s?$/
/** Of one set, one quarter of a match: no result of it. */
const OF_A_PART =
  /^[\s,]?\s?(?:(?:up|down|ahead|behind) )?(?:(?:in|after|at|midway) )?(?:the )?(?:[a-z-]{1,12} )?(?:set|frame|quarter|half|half-time|halftime|interval|break|tiebreak|tie-break|leg|round|period|inning)\b/i

/** Runs of scores behind one another, the sets of a match; how a set was decided, "7-6 (7-5)", is left out. */
function setsIn(text: string): RegExpExecArray[][] {
  const runs: RegExpExecArray[][] = []
  for (const match of text.matchAll(CHAIN)) {
    if (/\d[-–]\d{1,2}\s*\($/.test(text.slice(Math.max(0, match.index - 8), match.index))) continue
    const last = runs.at(-1)?.at(-1)
    const end = last ? last.index + last[0].length : 0
    if (last && match[3] === undefined && BETWEEN_SETS.test(text.slice(end, match.index))) runs.at(-1)?.push(match)
    else runs.push([match])
  }
  return runs
}

/** "4-6, 6-3, 7-5": one result, told set by set. */
function matchOf(reading: Reading, run: readonly RegExpExecArray[]): Draft[] {
  const { tokens, sentence } = reading
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return []
  const range = tokensWithin(tokens, sentence.start + first.index, sentence.start + last.index + last[0].length)
  const members = run.map(match => `${match[1]}-${match[2]}`)
  return range && near(tokens, range, SCORING) ? [draftOf('score', widened(tokens, range), members, 'match', 'Score')] : []
}

/** "took 3-44", "254-7 in their 50 overs": wickets and runs, of a bowler or of a side on its way. */
const CRICKET = /\b(?:wickets?|overs?|innings|bowlers?|batsm[ae]n|batters?|bowled|runs)\b/i
const FEW = 10
const isOfCricket = (text: string, left: string, right: string): boolean =>
  CRICKET.test(text) && Math.max(Number(left), Number(right)) > FEW && Math.min(Number(left), Number(right)) <= FEW

/** "won the series 2-1": of several matches. */
const isSeries = (tokens: readonly Token[], { from, to }: Range): boolean =>
  tokens.slice(Math.max(0, from - 4), to + 4).some(t => /^(?:series|aggregate|rubber|sets?|frames?|games)$/.test(t.lower))

function pairs(reading: Reading): Draft[] {
  const { tokens, sentence } = reading
  const drafts: Draft[] = []
  const runs = setsIn(sentence.text)
  for (const run of runs) if (run.length > 1) drafts.push(...matchOf(reading, run))
  for (const match of runs.filter(run => run.length === 1).flat()) {
    const start = sentence.start + match.index
    const range = tokensWithin(tokens, start, start + match[0].length)
    if (!range) continue
    const [left = '', right = '', third] = [match[1], match[2], match[3]]
    const rest = sentence.text.slice(match.index + match[0].length)
    const knockouts = KNOCKOUTS.exec(rest)
    if (knockouts || (third !== undefined && FIGHTING.test(sentence.text)) || (match[0].includes('-') && /^\s*record\b/.test(rest))) {
      const holder = holderOf(reading, range)
      const to = knockouts ? (tokensWithin(tokens, start, start + match[0].length + knockouts[0].length)?.to ?? range.to) : range.to
      const whole = { from: holder && range.from - holder.from <= 4 ? holder.from : range.from, to }
      const members = [
        `${left} wins`,
        `${right} losses`,
        ...(third ? [`${third} draws`] : []),
        ...(knockouts?.[1] ? [`${knockouts[1]} knockouts`] : []),
      ]
      drafts.push(draftOf('record', whole, members, holder?.key ?? '', holder ? `Record of ${holder.words}` : 'Record'))
      continue
    }
    if (third !== undefined || Number(left) > MOST_VOTES || OF_A_PART.test(rest) || isOfCricket(sentence.text, left, right)) continue
    if (near(tokens, range, VOTING) && !match[0].includes(':')) drafts.push(voteOf(range, left, right))
    else if (near(tokens, range, SCORING))
      drafts.push(draftOf('score', widened(tokens, range), [left, right], isSeries(tokens, range) ? 'series' : 'score', 'Score'))
  }
  return drafts
}

/** "beat Velinac 2-1": the verb belongs to the quote where it stands near. */
function widened(tokens: readonly Token[], range: Range): Range {
  for (let i = range.from - 1; i >= Math.max(0, range.from - 4); i--)
    if (SCORING.test(tokens[i]?.lower ?? '')) return { from: i, to: range.to }
  return SCORING.test(tokens[range.to]?.lower ?? '') ? { from: range.from, to: range.to + 1 } : range
}

const voteOf = (range: Range, left: string, right: string): Draft => draftOf('vote', range, [left, right], 'vote', 'How the vote went')

function figureAt(tokens: readonly Token[], i: number): string | null {
  const word = tokens[i]?.lower ?? ''
  const known = SMALL.get(word)
  return known !== undefined ? String(known) : /^\d{1,3}$/.test(word) ? word : null
}

/** "voted 54 to 43", "53 votes to 44", "nine in favour and three against", "a majority of ten to two". */
function spokenVotes(reading: Reading): Draft[] {
  const { tokens } = reading
  for (let i = 0; i < tokens.length; i++) {
    const left = figureAt(tokens, i)
    if (left === null) continue
    const noun = /^(?:votes|members|lawmakers|deputies|senators|jurors|in|for|voted|voting)$/.test(tokens[i + 1]?.lower ?? '')
    for (let k = i + 1; k <= i + 6; k++) {
      const right = figureAt(tokens, k)
      if (right === null) continue
      const joint = tokens[k - 1]?.lower ?? ''
      const against = /^(?:against|opposed|opposing|dissenting)$/.test(tokens[k + 1]?.lower ?? '')
      const plain = joint === 'to' && (k === i + 2 || (noun && k === i + 3))
      const range = { from: i, to: against ? k + 2 : k + 1 }
      if ((plain && near(tokens, range, VOTING)) || (against && noun)) {
        const before = VOTING.test(tokens[i - 1]?.lower ?? '') ? i - 1 : i
        return [voteOf({ ...range, from: before }, left, right)]
      }
      break
    }
  }
  return []
}

export const TALLY_TRIGGERS: Triggers = { words: [SMALL], pattern: /\d/ }

export function extractTallies(reading: Reading): Draft[] {
  if (!/\d|\b(?:to|against)\b/.test(reading.sentence.text)) return []
  return [...pairs(reading), ...spokenVotes(reading)]
}
