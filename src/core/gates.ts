/**
 * Typed gates: may two claims be compared at all?
 *
 * "44 killed" / "32 injured" → shut: die against injure. "lasted two hours" / "lasted 100 minutes" → open, strength 1.
 */
import { ASPECTS } from './aspects/index.ts'
import { type Gate, opened, shut } from './gate.ts'
import { OTHER_VERB } from './gates/alike.ts'
import { amountGate, moneyGate } from './gates/amounts.ts'
import { countGate } from './gates/counts.ts'
import { treatsNobody } from './gates/countsApart.ts'
import { doingsClash } from './gates/doings.ts'
import { dateGate, durationGate, eventGate, lengthsClash } from './gates/events.ts'
import { attributionGate, exact, participantsGate, placeGate, polarityGate, statusGate } from './gates/statements.ts'
import { isEarlierTerm, ofOtherYears, spansOfOneHabit } from './gates/years.ts'
import type { Claim, Frame, Kind } from './model.ts'

const GATES: Partial<Record<Kind, (a: Frame, b: Frame) => Gate>> = {
  count: countGate,
  money: moneyGate,
  percentage: amountGate,
  measure: amountGate,
  date: dateGate,
  time: eventGate,
  duration: durationGate,
  place: placeGate,
  role: exact,
  polarity: polarityGate,
  status: statusGate,
  participants: participantsGate,
  attribution: attributionGate,
}

/** Of these kinds: that a profit rose here and fell there is a difference. */
const OF_DOINGS: ReadonlySet<Kind> = new Set(['count', 'date', 'money', 'duration'])

/** Plain kinds in which claims of different heads never answer each other. */
const OF_ONE_HEAD: ReadonlySet<Kind> = new Set(['role', 'polarity', 'status'])

const isOfOneHead = ({ kind, frame: { aspect } }: Claim): boolean =>
  aspect ? ASPECTS.get(aspect)?.ofOneHead === true : OF_ONE_HEAD.has(kind)

/** What a claim answers: claims of different questions never meet, and need not be held against each other. */
export const questionOf = (claim: Claim): string => `${claim.kind} ${claim.frame.aspect} ${isOfOneHead(claim) ? claim.frame.head : ''}`

export function gateOf(here: Claim, there: Claim): Gate {
  if (here.kind !== there.kind) return shut('other kinds')
  if (ofOtherYears(here, there)) return shut('other years')
  const { aspect } = here.frame
  if (isEarlierTerm(here, there)) return shut('one is of an earlier year')
  if (aspect !== there.frame.aspect) return shut(`${aspect || 'plain'} against ${there.frame.aspect || 'plain'}`)
  if (here.frame.head !== there.frame.head && isOfOneHead(here)) return shut(`${here.frame.head} against ${there.frame.head}`)
  if (aspect) return ASPECTS.get(aspect)?.gate(here, there) ?? shut(`nothing is known of ${aspect}`)
  if (OF_DOINGS.has(here.kind) && doingsClash(here.frame, there.frame)) return shut('one undoes the other')
  if (lengthsClash(here, there)) return shut('lengths of other orders')
  if (spansOfOneHabit(here, there)) return shut('two spans of what goes on')
  if (treatsNobody(here, there) || treatsNobody(there, here)) return opened(OTHER_VERB)
  const gate = GATES[here.kind]
  return gate ? gate(here.frame, there.frame) : shut(`nothing is known of ${here.kind}`)
}
