/**
 * Where on the body somebody is hit.
 *
 * "The guard was shot in the neck and chest" → aspect wound, members chest and neck.
 */

import type { Range } from '../../text/phrases.ts'
import { atlasOf } from '../atlas.ts'
import { sortedSet } from '../concepts.ts'
import { clauseAround, type Draft } from '../frames.ts'
import { peopleIn } from '../happenings.ts'
import { BODY, HURTING, OTHER } from '../lexicon/body.ts'
import { type ArticleReading, contains, type Reading } from '../reading.ts'
import type { Triggers } from '../triggers.ts'

/** The word that hurts stands at most this far before the part of the body. */
const REACH = 8

/** "A young man lost an eye", far down in a report: none of those of whom it told before. */
function isOther({ tokens, lead, mentions }: Reading, subject: Range | null | undefined): boolean {
  if (lead || !subject || mentions.length > 0) return false
  return /^(?:an?|another)$/.test(tokens[subject.from]?.lower ?? '')
}

export const WOUND_TRIGGERS: Triggers = { words: [BODY] }

export function extractWounds(reading: Reading, article: ArticleReading): Draft[] {
  const { tokens, parse } = reading
  const parts = parse.phrases.filter(p => BODY.has(tokens[p.head]?.lemma ?? '') && tokens[p.head]?.pos === 'NOUN')
  const first = parts[0]
  if (!first) return []
  let at = first.from - 1
  while (at >= Math.max(0, first.from - REACH) && !HURTING.has(tokens[at]?.lemma ?? '')) at--
  const governed = first.preposition !== null && /^(?:in|to|on|through|into)$/.test(first.preposition)
  const lost = tokens[at]?.lemma === 'lose' || tokens[at]?.lemma === 'break' || tokens[at]?.lemma === 'fracture'
  if (!HURTING.has(tokens[at]?.lemma ?? '') || (!governed && !lost)) return []
  // "in the face and chest": the parts follow one another.
  const list = parts.filter((p, i) => i === 0 || p.from - (parts[i - 1]?.to ?? 0) <= 2)
  const side = tokens.slice(first.from, first.head).find(t => /^(?:left|right)$/.test(t.lower))?.lower
  const members = sortedSet(list.map(p => BODY.get(tokens[p.head]?.lemma ?? '') ?? ''))
  const clause = clauseAround(parse, first)
  const scope = clause ? { from: clause.range.from, to: Math.max(clause.verb.to, at + 1) } : { from: at, to: at + 1 }
  const last = list[list.length - 1] ?? first
  // "She said the boy was hit in the back": not her, but whom the clause tells of.
  const reported = clause?.subject && reading.speech.some(({ content }) => contains(content, clause.verb))
  const told = reported ? { from: clause.range.from, to: tokens.length } : { from: 0, to: tokens.length }
  return [
    {
      kind: 'place',
      aspect: 'wound',
      focus: { from: first.from, to: last.to },
      quote: { from: at, to: last.to },
      value: { type: 'set', members: side ? sortedSet([...members, `side:${side}`]) : members, open: false },
      head: 'wound',
      action: '',
      topic: 'Where on the body',
      scope,
      terms: isOther(reading, clause?.subject)
        ? [`who:${OTHER}`]
        : peopleIn(reading, told, article.persons, atlasOf(article)).map(key => `who:${key}`),
    },
  ]
}
