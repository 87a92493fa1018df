/**
 * Why something happened or is done: cause, motive, purpose, occasion.
 *
 * "The crew walked out over unpaid wages" → aspect "why", head "walk", value "unpaid", "wage".
 * "The blast was caused by a gas leak" → head "explode", value "gas", "leak".
 */
import type { Range } from '../../text/phrases.ts'
import { causalLinks } from '../causalLinks.ts'
import { conceptOf } from '../concepts.ts'
import { contentIn } from '../content.ts'
import type { Draft } from '../frames.ts'
import { LIGHT_VERBS } from '../lexicon/groups.ts'
import { MAKING } from '../lexicon/happenings.ts'
import type { Reading } from '../reading.ts'
import { whyTopic } from '../topicWords.ts'

/** How much of a cause, and of what it is the cause of, is shown. */
const SHOWN_TOKENS = 9

/** What joins an effect to its cause is no effect itself: "the closure was due to". */
const LINKING: ReadonlySet<string> = new Set(['due'])

/** What the effect is about: the event its last verb or noun names. */
function headOf(reading: Reading, effect: Range): string {
  const { tokens, parse } = reading
  const clause = parse.clauses.filter(c => c.verb.from >= effect.from && c.verb.to <= effect.to).pop()
  const verb = clause ? (conceptOf(clause.verb.verbs[clause.verb.verbs.length - 1] ?? '') ?? '') : ''
  if (verb && !LIGHT_VERBS.has(verb) && !LINKING.has(verb) && !(clause?.verb.passive && MAKING.has(verb))) return verb
  const nouns = parse.phrases.filter(p => p.from >= effect.from && p.to <= effect.to && tokens[p.head]?.pos === 'NOUN')
  // "the closure of the bridge": the closure.
  const noun = nouns.findLast(p => p.preposition !== 'of') ?? nouns.pop()
  return (noun && conceptOf(tokens[noun.head]?.lemma ?? '')) || verb
}

export function extractCauses(reading: Reading): Draft[] {
  return causalLinks(reading).flatMap((link): Draft[] => {
    const members = contentIn(reading, link.cause)
    const head = headOf(reading, link.effect)
    if (members.length === 0 || !head) return []
    const ahead = link.cause.from < link.from
    const focus = ahead
      ? { from: Math.max(link.cause.from, link.from - SHOWN_TOKENS), to: link.to }
      : { from: link.from, to: Math.min(link.cause.to, link.to + 3) }
    const quote = ahead
      ? { from: focus.from, to: Math.min(link.effect.to, link.to + 4) }
      : { from: link.from, to: Math.min(link.cause.to, link.to + SHOWN_TOKENS) }
    return [
      {
        kind: 'cause',
        aspect: 'why',
        focus,
        quote,
        value: { type: 'set', members, open: false },
        head,
        action: link.way,
        topic: whyTopic(reading, link.effect),
        scope: link.effect,
      },
    ]
  })
}
