/**
 * Where something goes, stays or is to be.
 *
 * "The ferry was bound for Porto Linas" → head "ferry", members the name.
 */
import { placeOf } from '../../names/gazetteer.ts'
import type { Range } from '../../text/phrases.ts'
import { conceptOf, conceptSet } from '../concepts.ts'
import type { Draft } from '../frames.ts'
import type { Reading } from '../reading.ts'
import type { Triggers } from '../triggers.ts'

/** Words before "for" or "to" that make what follows a destination. */
const BOUND = new Set([
  'bound',
  'bind',
  'sail',
  'head',
  'way',
  'route',
  'depart',
  'leave',
  'set',
  'travel',
  'fly',
  'move',
  'return',
  'relocate',
])
/** Verbs of staying, with "in". */
const STAYING = new Set(['stay', 'remain'])
/** Between the word and its "for" may stand a time: "set sail on Tuesday evening for". */
const MAX_GAP = 4

function governor(reading: Reading, preposition: number): number | null {
  const { tokens } = reading
  const words = /^(?:for|to)$/.test(tokens[preposition]?.lower ?? '') ? BOUND : tokens[preposition]?.lower === 'in' ? STAYING : null
  if (!words) return null
  for (let i = preposition - 1; i >= Math.max(0, preposition - MAX_GAP - 1); i--) if (words.has(tokens[i]?.lemma ?? '')) return i
  return null
}

/** What goes there: the subject of the clause, the ship and not its name. */
function traveller(reading: Reading, at: number): string {
  const clause = reading.parse.clauses.filter(c => c.range.from <= at && c.subject).pop()
  const head = clause?.subject ? reading.tokens[clause.subject.head] : undefined
  const concept = head?.pos === 'NOUN' ? (conceptOf(head.lemma) ?? '') : ''
  return TRAVELLERS.has(concept) ? concept : ''
}

/** What goes somewhere. "Ten kilometres from the island, on its way to": not the kilometres. */
const TRAVELLERS = conceptSet(
  `ship plane train bus car truck lorry flight convoy helicopter carrier tanker rocket drone crew passenger army force soldier tourist
  minister president leader official delegation team player coach company firm headquarters office factory prisoner hostage aid troop
  family person man woman child driver pilot refugee migrant fleet caravan expedition`.split(/\s+/),
)

export const DESTINATION_TRIGGERS: Triggers = { words: [BOUND, STAYING] }

export function extractDestinations(reading: Reading): Draft[] {
  return reading.mentions.flatMap(mention => {
    if (mention.type === 'person' && mention.title) return []
    const at = governor(reading, mention.from - 1)
    if (at === null) return []
    const focus: Range = { from: mention.from, to: mention.to }
    const place = placeOf(mention.words)
    return [
      {
        kind: 'place',
        focus,
        quote: { from: at, to: mention.to },
        value: { type: 'set', members: [place?.key ?? mention.key], open: false },
        head: 'go',
        action: traveller(reading, at),
        topic: reading.tokens[at]?.lemma === 'stay' || reading.tokens[at]?.lemma === 'remain' ? 'Where it stays' : 'Where it goes',
      } satisfies Draft,
    ]
  })
}
