/**
 * Which penalty: death, life or a number of years, given to one person or faced by him.
 *
 * "Jonas Weld was sentenced to life" / "Weld got 30 years in prison" → open (one name), conflict.
 */
import { opened, shut } from '../gate.ts'
import { clash, meets } from '../keys.ts'
import type { Frame } from '../model.ts'
import { APART, SAME } from '../verdict.ts'
import type { Aspect } from './index.ts'

const NO_NAME = 0.5
const WORDS: Readonly<Record<string, string>> = { life: 'life', death: 'death', years: 'a number of years' }

/** Names that are no country's. */
const personsIn = ({ names }: Frame): readonly string[] => names.filter(name => !name.startsWith('@'))

export const PENALTY: Aspect = {
  name: 'penalty',
  gate: ({ frame: a }, { frame: b }) => {
    if (a.action !== b.action) return shut(`${a.action} against ${b.action}`)
    const [x, y] = [personsIn(a), personsIn(b)]
    return clash(x, y) ? shut('of other persons') : opened(meets(x, y) ? 1 : NO_NAME)
  },
  judge: ({ value: a }, { value: b }) => {
    if (a.type !== 'term' || b.type !== 'term') return APART
    return a.key === b.key ? SAME : { relation: 'conflict', reason: `${WORDS[a.key]} here, ${WORDS[b.key]} there` }
  },
}
