/**
 * How far a thing was destroyed, closed, filled: the degree that stands before the participle.
 *
 * "was nearly wholly burned" → aspect "extent", head "damage", value "almost", implies "destroy".
 */

import { conceptOf } from '../concepts.ts'
import type { Draft } from '../frames.ts'
import { wordsByKey } from '../lexicon/tables.ts'
import type { Reading } from '../reading.ts'
import type { Triggers } from '../triggers.ts'

/** Degrees from least to whole. */
const DEGREES: ReadonlyMap<string, string> = wordsByKey(`part partly partially slightly superficially lightly
  bad badly severely heavily seriously extensively
  most mostly largely mainly
  almost almost nearly virtually practically
  whole completely totally fully entirely utterly wholly`)

/** What can be done by degrees, and the thing it is done to the extent of: lemma → key. */
const DONE: ReadonlyMap<string, string> =
  wordsByKey(`ruin destroy gut raze wreck demolish flatten burn damage ravage devastate obliterate level
  close close shut seal block
  paralyse paralyse paralyze
  flood flood submerge inundate
  contain contain extinguish
  lift lift reopen restore
  evacuate evacuate
  collapse collapse`)

/** These say by themselves that nothing is left. */
const WHOLE = new Set(['destroy', 'gut', 'raze', 'demolish', 'flatten', 'obliterate', 'level'])

export const EXTENT_TRIGGERS: Triggers = { words: [DONE] }

export function extractExtents(reading: Reading): Draft[] {
  const { tokens, parse } = reading
  return parse.clauses.flatMap((clause): Draft[] => {
    const { verb } = clause
    const main = tokens[verb.main]
    const done = DONE.get(main?.lemma ?? '')
    if (!main || !done || verb.negated || verb.planned) return []
    const before = tokens.slice(Math.max(0, verb.main - 2), verb.main)
    const behind = tokens.slice(verb.main + 1, verb.main + 2)
    const degrees = [...before, ...behind].flatMap(t => DEGREES.get(t.lower) ?? [])
    const degree = degrees.includes('almost') ? 'almost' : (degrees[0] ?? (WHOLE.has(main.lemma) ? 'whole' : ''))
    // "burned": how far is not said, unless "to the ground" or "down" says it.
    const down = main.lemma === 'burn' && /^(?:down|out)$/.test(tokens[verb.main + 1]?.lower ?? '') ? 'whole' : ''
    const key = degree || down
    if (!key && done !== 'ruin') return []
    if (done === 'ruin' && main.lemma === 'burn' && !key) return []
    const subject = clause.subject
    const thing = verb.passive || done === 'collapse' ? subject : clause.objects.find(o => o.preposition === null)
    const from = Math.min(verb.from, subject && verb.from - subject.to < 2 ? subject.from : verb.from)
    const to = Math.max(verb.to, Math.min(thing && thing.from >= verb.to ? thing.to : verb.to, verb.to + 5))
    return [
      {
        kind: 'other',
        aspect: 'extent',
        focus: { from: verb.from, to: Math.max(verb.to, behind.length > 0 && (degrees.length > 0 || down) ? verb.main + 2 : verb.to) },
        quote: { from: verb.to - from > 10 ? verb.from : from, to },
        value: { type: 'term', key: key || 'some', implies: [] },
        head: done,
        action: conceptOf(tokens[thing?.head ?? -1]?.lemma ?? '') ?? '',
        topic: `How far it was ${main.lower}`,
      },
    ]
  })
}
