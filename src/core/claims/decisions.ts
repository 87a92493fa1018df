/**
 * Verbs of speech that are deeds by what they are said of: what was turned down, who was sent away, what was stormed.
 *
 * "rejected the plan on Tuesday" → "deny"; "dismissed the minister on Monday" → "sack"; "dismissed the rumours on Monday" → null
 */
import type { Range } from '../text/phrases.ts'
import { conceptOf, conceptSet } from './concepts.ts'
import type { EventFound } from './eventNouns.ts'
import { clauseBehind } from './events.ts'
import { clauseAround } from './frames.ts'
import { SOMEBODY } from './lexicon/groups.ts'
import type { Reading } from './reading.ts'

/** What is voted on, ruled on or turned down; who is sent away. */
const DECIDED = conceptSet(
  `plan bill law offer bid appeal proposal motion deal amendment request petition application complaint case lawsuit suit budget treaty
  reform merger demand resolution referendum draft constitution agreement truce ultimatum resignation`.split(/\s+/),
)

/** "rejected the plan on Tuesday", "dismissed the minister on Monday", "stormed the base on Friday": verbs of speech that are deeds here. */
export function decisionAt(reading: Reading, at: Range, event: EventFound): EventFound | null {
  const { tokens } = reading
  // "On Wednesday, the judge dismissed the case"
  const clause = clauseAround(reading.parse, at) ?? (event.scope ? clauseBehind(reading, at) : null)
  const main = clause && tokens[clause.verb.main]
  if (!clause || !main || !/^(?:reject|dismiss|rebuff|deny|storm)$/.test(main.lemma)) return null
  const thing = clause.verb.passive
    ? clause.subject
    : clause.objects.find(o => o.preposition === null && (o.to <= at.from || clause.verb.from >= at.to))
  const noun = thing && tokens[thing.head]
  if (!noun) return null
  if (main.lemma === 'storm') return clause.verb.passive ? null : { ...event, head: 'storm', words: main.lower }
  const concept = conceptOf(noun.lemma) ?? noun.lemma
  if (main.lemma === 'dismiss' && (SOMEBODY.has(concept) || DISMISSED.has(concept))) return { ...event, head: 'sack', words: main.lower }
  return DECIDED.has(concept) ? { ...event, head: 'deny', words: main.lower } : null
}

/** Who holds an office that others can take away. */
const DISMISSED = conceptSet(
  'minister president chief boss coach manager director governor general judge officer ambassador commander'.split(' '),
)
