/**
 * Questions that news of many stories asks with yes or no, and all the ways of answering them, by theme in ./issues.
 *
 * First line of each: the issue, what the topic calls it, and after `!` words that must not stand right behind. A turn is words in a
 * row, `|` parts alternatives, `*` is any word.
 */

import { type Turn, turnOf } from '../turns.ts'
import { ACCIDENTS } from './issues/accidents.ts'
import { ATTACKS } from './issues/attacks.ts'
import { BUSINESS } from './issues/business.ts'
import { JUSTICE } from './issues/justice.ts'
import { PUBLIC_LIFE } from './issues/publicLife.ts'
import { SPORT } from './issues/sport.ts'

export interface IssueTurn {
  readonly issue: string
  /** "Whether anyone apologised". */
  readonly topic: string
  readonly answer: string
  readonly words: Turn
  readonly not: ReadonlySet<string>
}

const TABLES = [JUSTICE, ATTACKS, ACCIDENTS, PUBLIC_LIFE, BUSINESS, SPORT]
const lines = TABLES.flatMap(table => table.split('\n')).map(line => line.trim())

function readTable(): readonly IssueTurn[] {
  const read: IssueTurn[] = []
  let [issue, topic] = ['', '']
  let not: ReadonlySet<string> = new Set()
  for (const line of lines) {
    if (line.startsWith('# ')) {
      const [head = '', rest = ''] = line.slice(2).split(' ; ')
      const [named = '', barred = ''] = rest.split(' ! ')
      issue = head
      topic = named
      not = new Set(barred.split(' ').filter(Boolean))
    } else if (line) {
      const [answer = '', words = ''] = line.split(': ')
      read.push({ issue, topic, answer, words: turnOf(words), not })
    }
  }
  return read
}

/** Turns by the words they can begin with. */
export const ISSUE_TURNS: ReadonlyMap<string, readonly IssueTurn[]> = readTable().reduce((map, turn) => {
  for (const word of turn.words[0] ?? []) map.set(word, [...(map.get(word) ?? []), turn])
  return map
}, new Map<string, IssueTurn[]>())
