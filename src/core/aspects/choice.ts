/**
 * Accepted or refused, allowed or banned, supported or opposed: two verbs for the two answers to one question.
 *
 * "she refused the prize" / "she accepted the prize" → open, conflict.
 */
import { opened, shut } from '../gate.ts'
import type { Frame } from '../model.ts'
import { judgeAnswers } from '../verdict.ts'
import type { Aspect } from './index.ts'

/** The same party with nothing else in common, and the same thing with other parties. */
const SAME_PARTY = 0.4
const OTHER_PARTY = 0.3
const FEWEST = 2

const keys = (frame: Frame): readonly string[] =>
  [...new Set([...frame.terms, ...frame.names])].filter(t => t !== frame.head && !frame.actors.includes(t))

export const CHOICE: Aspect = {
  name: 'choice',
  gate: ({ frame: a }, { frame: b }) => {
    if (a.head !== b.head) return shut(`${a.head} against ${b.head}`)
    const other = keys(b)
    const shared = keys(a).filter(t => other.includes(t)).length
    if (a.actors.some(actor => b.actors.includes(actor))) return opened(shared > 0 ? 1 : SAME_PARTY)
    return shared >= FEWEST ? opened(OTHER_PARTY) : shut('other choices')
  },
  judge: ({ value: a }, { value: b }) => judgeAnswers(a, b),
}
