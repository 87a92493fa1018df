/**
 * Accepted or refused, allowed or banned, supported or opposed: two verbs for the two answers to one question.
 *
 * "she refused the prize" / "she accepted the prize" → open, conflict.
 */
import { ASSENTS } from '../claims/lexicon/silence.ts'
import { opened, shut } from '../gate.ts'
import type { Frame } from '../model.ts'
import { judgeAnswers } from '../verdict.ts'
import type { Aspect } from './index.ts'

/** The same party with nothing else in common, and the same thing with other parties. */
const SAME_PARTY = 0.4
const OTHER_PARTY = 0.3
const FEWEST = 2
/** The party of one side only stands among the words of the other: "the scientists of the agency", "the agency". */
const PART_OF_PARTY = 0.5
/** "Approved" against "refused": an answer to one question or to two. */
const OTHER_WORD = 0.6

const keys = (frame: Frame): readonly string[] =>
  [...new Set([...frame.terms, ...frame.names])].filter(t => t !== frame.head && !frame.actors.includes(t))

const among = (a: Frame, b: Frame): boolean => a.actors.some(actor => b.terms.includes(actor) || b.names.includes(actor))

export const CHOICE: Aspect = {
  name: 'choice',
  gate: ({ frame: a }, { frame: b }) => {
    const kin = a.head !== b.head && ASSENTS.has(a.head) && ASSENTS.has(b.head)
    if (a.head !== b.head && !kin) return shut(`${a.head} against ${b.head}`)
    const other = keys(b)
    const shared = keys(a).filter(t => other.includes(t) && !ASSENTS.has(t)).length
    const party = a.actors.some(actor => b.actors.includes(actor))
    if (party && (shared > 0 || !kin)) return opened(shared > 0 ? (kin ? OTHER_WORD : 1) : SAME_PARTY)
    if (shared > 0 && (among(a, b) || among(b, a))) return opened(PART_OF_PARTY)
    return shared >= FEWEST ? opened(OTHER_PARTY) : shut('other choices')
  },
  judge: ({ value: a }, { value: b }) => judgeAnswers(a, b),
}
