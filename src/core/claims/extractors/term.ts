/**
 * For how long by order or by contract: years in prison, bans, contracts. Aspect `term`.
 *
 * "was sentenced to 18 years in prison" → 18 years, head "prison", action "given" · "prosecutors had asked for 30 years" → "asked"
 * "a four-year ban", "signed for three years" → heads "ban", "contract" · "hundreds more years" → part "further"
 */

import type { DurationValue, FoundValue } from '../../model.ts'
import type { Range } from '../../text/phrases.ts'
import type { Token } from '../../text/tokens.ts'
import type { Draft } from '../frames.ts'
import { ASKED, FACED } from '../lexicon/penalties.ts'
import { wordSet } from '../lexicon/tables.ts'
import { type Reading, tokensWithin } from '../reading.ts'

/** Lemmas that tell which kind of term a length is, before it and behind it. */
const SENTENCING = wordSet('sentence jail imprison prison jail term bar parole incarcerate condemn convict custody detention')
const BANNING = wordSet('ban suspend suspension disqualify bar exclude')
const CONTRACTING = wordSet('contract deal sign extension extend agreement offer')
const GETTING = wordSet('get receive face hand give serve collect spend draw')
/** What others want, what may come, and what must be served at least. */
const ASKING = wordSet(`${ASKED} prosecution`)
const FACING = wordSet(`${FACED} up`)
const LEAST = wordSet('minimum least before parole eligible must')
const FURTHER = /^(?:more|additional|extra|further|another)$/

const REACH_BACK = 14
const REACH_ON = 7
const IN_PRISON = 5

const lemmasOf = (tokens: readonly Token[]): readonly string[] => tokens.map(t => t.lemma)

/** The clause's words around a length: nothing beyond a semicolon or a full stop. */
function around(tokens: readonly Token[], at: Range): { before: readonly Token[]; behind: readonly Token[] } {
  const before = tokens.slice(Math.max(0, at.from - REACH_BACK), at.from)
  const stop = before.findLastIndex(t => /^[.;:]$/.test(t.text))
  return { before: before.slice(stop + 1), behind: tokens.slice(at.to, at.to + REACH_ON) }
}

function headOf(before: readonly Token[], behind: readonly Token[], premodifies: boolean, left: string | null): string | null {
  const near = lemmasOf(behind.slice(0, premodifies ? 3 : 4))
  const back = lemmasOf(before)
  if (
    /\b(?:in|of) (?:prison|jail|custody|detention)|behind bars|imprisonment/.test(
      behind
        .slice(0, IN_PRISON)
        .map(t => t.lower)
        .join(' '),
    )
  )
    return 'prison'
  if (premodifies) {
    if (near.some(l => l === 'sentence')) return 'prison'
    if (near.includes('term') && [...back, ...lemmasOf(behind)].some(l => l !== 'term' && SENTENCING.has(l))) return 'prison'
    if (near.some(l => l === 'ban' || l === 'suspension' || l === 'disqualification')) return 'ban'
    return near.some(l => l === 'contract' || l === 'deal' || l === 'extension' || l === 'agreement' || l === 'pact') ? 'contract' : null
  }
  if (left) return left
  const last = (words: ReadonlySet<string>) => back.findLastIndex(l => words.has(l))
  const [sentencing, banning, contracting] = [last(SENTENCING), last(BANNING), last(CONTRACTING)]
  const latest = Math.max(sentencing, banning, contracting)
  const joint = before[before.length - 1]?.lower ?? ''
  if (beforeParole(before)) return 'prison'
  if (latest < 0) return bareTerm(before, behind)
  if (latest === sentencing)
    return /^(?:to|of|for|and|least|more|than|over|nearly|minimum|spend|serve|serving|get|gets|got|additional)$/.test(joint)
      ? 'prison'
      : null
  if (latest === banning) return joint === 'for' || joint === 'of' ? 'ban' : null
  return /^(?:for|of|over|\()$/.test(joint) ? 'contract' : null
}

/** "no chance of parole for 30 years", "eligible for parole after 25 years": what must be served at least. */
const beforeParole = (before: readonly Token[]): boolean =>
  /\b(?:of|for|without|no) (?:any )?(?:parole|early release) (?:for|after|in|within|before|until)(?: (?:at least|about|more than|just over|nearly|almost))?$/.test(
    before.map(t => t.lower).join(' '),
  )

/** "had two years left on his contract", "with a year remaining of her sentence": what is still to come of it. */
function leftOf(behind: readonly Token[]): string | null {
  const found = LEFT.exec(behind.map(t => t.lower).join(' '))
  return !found
    ? null
    : /^(?:contract|deal)$/.test(found[1] ?? '')
      ? 'contract'
      : /^(?:ban|suspension)$/.test(found[1] ?? '')
        ? 'ban'
        : 'prison'
}
const LEFT =
  /^(?:left|remaining|(?:still )?to (?:run|serve)) (?:on|of|in|under) (?:his|her|their|its|the|a|my) (?:[a-z]+ )?(contract|deal|sentence|ban|suspension)\b/

/** "Weld gets 22 years", "prosecutors had asked for 30 years", "22 years for the man behind the swindle". */
function bareTerm(before: readonly Token[], behind: readonly Token[]): string | null {
  const next = behind[0]
  const ends = !next || /^[.,;:!?"”’]$/.test(next.text) || /^(?:for|from|in|behind|after|before)$/.test(next.lower)
  if (!ends) return null
  const [last, one, two] = [before[before.length - 1], before[before.length - 2], before[before.length - 3]]
  if (!last || /^[:"“‘']$/.test(last.text))
    return next?.lower === 'for' && /^(?:DET|NOUN|PROPN)$/.test(behind[1]?.pos ?? '') ? 'penalty' : null
  if (last.lower === 'for' && [one, two].some(t => t && ASKING.has(t.lemma))) return 'penalty'
  // "He served four years": in office, or in prison where the sentence speaks of it.
  if (last.lemma === 'serve' && [...before, ...behind].some(t => OFFICE.test(t.lemma))) return null
  return last.pos === 'VERB' && (GAINING.has(last.lemma) || ASKING.has(last.lemma)) ? 'penalty' : null
}

const OFFICE =
  /^(?:as|ambassador|minister|mayor|governor|president|senator|congressman|congresswoman|councillor|envoy|secretary|chairman|chair|leader|speaker|deputy|army|navy|military|marine|marines|parliament|congress|senate|office|cabinet|committee|board)$/
const GAINING = wordSet('get receive collect draw serve')

/** "could be fined or jailed for up to three years", "up to five years if convicted": at most so long, and nobody has been given it. */
function isFaced(before: readonly Token[], behind: readonly Token[], { bound }: DurationValue): boolean {
  const back = before.map(t => t.lower)
  if (/\bif (?:he is |she is |they are )?(?:convicted|found guilty)\b/.test(behind.map(t => t.lower).join(' '))) return true
  const verb = before.findLastIndex(t => SENTENCING.has(t.lemma) && t.pos === 'VERB')
  const done = verb >= 0 && back.slice(Math.max(0, verb - 3), verb).some(w => /^(?:was|were|been|had|has|have)$/.test(w))
  return bound === 'atMost' && !done
}

function actionOf(before: readonly Token[], behind: readonly Token[], head: string, value: DurationValue): string {
  const back = lemmasOf(before)
  const recent = back.slice(-5)
  if (head === 'prison' && beforeParole(before)) return 'least'
  if (head !== 'contract' && isFaced(before, behind, value)) return 'facing'
  if (recent.some(l => ASKING.has(l))) return 'asked'
  if (head === 'prison' && recent.some(l => LEAST.has(l)) && recent.some(l => l === 'least' || l === 'minimum' || l === 'before'))
    return 'least'
  return recent.some(l => FACING.has(l)) && !recent.some(l => l === 'sentence') ? 'facing' : 'given'
}

/** "must serve at least 26 years": where the bound belongs to the length itself. */
const isMinimum = (before: readonly Token[], head: string, { bound }: DurationValue): boolean =>
  bound === 'atLeast' && /^(?:prison|penalty)$/.test(head) && before.slice(-4).some(t => /^(?:serve|spend)$/.test(t.lemma))

const TOPICS: Readonly<Record<string, string>> = {
  prison: 'Length of the prison term',
  penalty: 'Length of the sentence',
  ban: 'Length of the ban',
  contract: 'Length of the contract',
}
const LONG_UNITS: ReadonlySet<string> = new Set(['year', 'month', 'decade', 'week', 'day'])

function draftOf(reading: Reading, found: FoundValue, value: DurationValue): Draft[] {
  const { tokens } = reading
  const at = tokensWithin(tokens, found.start, found.end)
  if (!at || !LONG_UNITS.has(value.unit) || (value.said === null && at.to - at.from < 2)) return []
  const hyphened = /-/.test(reading.sentence.text.slice(found.start - reading.sentence.start, found.end - reading.sentence.start))
  const { before, behind } = around(tokens, at)
  const premodifies = hyphened || behind[0]?.pos === 'NOUN' || behind[0]?.pos === 'ADJ'
  const left = leftOf(behind)
  const head = headOf(before, behind, premodifies, left)
  // Nobody is sent to prison for so little: "served 20 days" is of another kind.
  if (
    !head ||
    (head !== 'ban' && head !== 'contract' && (value.unit === 'day' || value.unit === 'week') && !before.some(t => SENTENCING.has(t.lemma)))
  )
    return []
  const further = tokens.slice(at.from - 1, at.to + 1).some(t => FURTHER.test(t.lower)) || before.slice(-4).some(t => FURTHER.test(t.lower))
  const verb = before.findLastIndex(
    t =>
      t.pos === 'VERB' &&
      (ASKING.has(t.lemma) || SENTENCING.has(t.lemma) || GETTING.has(t.lemma) || BANNING.has(t.lemma) || CONTRACTING.has(t.lemma)),
  )
  const from = verb >= 0 ? at.from - (before.length - verb) : at.from
  return [
    {
      kind: 'duration',
      aspect: 'term',
      focus: at,
      quote: {
        from,
        to: Math.min(tokens.length, at.to + (left ? 4 : premodifies ? 1 : /^(?:in|behind)$/.test(behind[0]?.lower ?? '') ? 2 : 0)),
      },
      value,
      head,
      action: isMinimum(before, head, value) ? 'least' : left ? 'left' : actionOf(before, behind, head, value),
      topic: TOPICS[head] ?? head,
      parts: further ? ['further'] : [],
      scope: { from: 0, to: tokens.length },
    },
  ]
}

export function extractTerms(reading: Reading): Draft[] {
  return reading.values.flatMap(found => (found.value.type === 'duration' ? draftOf(reading, found, found.value) : []))
}
