/**
 * Where: the places that something leaves, enters or happens in.
 *
 * "withdraw from the regions of A, B and C" → head "withdraw", members the three names.
 * "withdrawals from key areas" → head "withdraw", no names, described.
 */
import type { NounPhrase } from '../../text/phrases.ts'
import { conceptOf, sortedSet } from '../concepts.ts'
import { actionOf, clauseAround, clauseOf, type Draft } from '../frames.ts'
import type { Reading } from '../reading.ts'
import { movementTopic } from '../topicWords.ts'
import type { Triggers } from '../triggers.ts'

/** Movements whose "from", "to" or "into" names the place in question. */
const MOVEMENTS = new Set(['withdraw', 'evacuate', 'flee', 'deport', 'displace', 'expel', 'transfer', 'retreat'])
/** What a described place is called. */
const PLACE_WORDS = new Set([
  'region',
  'city',
  'country',
  'island',
  'border',
  'front',
  'base',
  'camp',
  'zone',
  'position',
  'neighbourhood',
  'neighborhood',
  'suburb',
  'valley',
  'coast',
  'harbour',
  'harbor',
  'port',
])
/** Names of a list stand at most this many phrases behind the noun. */
const MAX_LIST = 8

/** The named places of a list: "the regions of A, B, C and D". */
function namedPlaces(reading: Reading, phrase: NounPhrase): { members: string[]; to: number } {
  const members: string[] = []
  let to = phrase.to
  const { tokens } = reading
  for (const next of reading.mentions.filter(m => m.from >= phrase.from).slice(0, MAX_LIST)) {
    if (next.type === 'person' || next.from > to + 3) break
    const between = tokens.slice(Math.max(phrase.head + 1, to), next.from)
    if (between.some(t => !/^(?:of|,|and|in|the)$/.test(t.lower))) break
    const demonym = next.to <= phrase.head
    if (!demonym) members.push(next.key)
    to = Math.max(to, next.to)
  }
  return { members, to }
}

export const PLACE_TRIGGERS: Triggers = { concepts: [MOVEMENTS] }

export function extractPlaces(reading: Reading): Draft[] {
  const { tokens, parse } = reading
  return parse.phrases.flatMap(phrase => {
    if (phrase.preposition !== 'from' && phrase.preposition !== 'to' && phrase.preposition !== 'into') return []
    const before = parse.phrases.filter(p => p.to <= phrase.from && p.to >= phrase.from - 6)
    const noun = before.reverse().find(p => MOVEMENTS.has(conceptOf(tokens[p.head]?.lemma ?? '') ?? ''))
    const clause = clauseOf(parse, phrase)?.clause ?? clauseAround(parse, phrase)
    const movement = noun ? (conceptOf(tokens[noun.head]?.lemma ?? '') ?? '') : actionOf(clause)
    if (!MOVEMENTS.has(movement)) return []
    const head = tokens[phrase.head]
    const concept = head && head.pos === 'NOUN' ? conceptOf(head.lemma) : null
    const { members, to } = namedPlaces(reading, phrase)
    if (members.length === 0 && !(concept && PLACE_WORDS.has(concept))) return []
    const tail =
      members.length === 0 && tokens[phrase.to]?.pos === 'VERB'
        ? { from: phrase.from, to: Math.min(tokens.length, phrase.to + 3) }
        : { from: phrase.from, to: Math.max(to, phrase.to) }
    return [
      {
        kind: 'place',
        focus: { from: phrase.from, to: phrase.to },
        quote: tail,
        value: { type: 'set', members: sortedSet(members), open: members.length === 0 },
        head: movement,
        action: phrase.preposition,
        topic: movementTopic(reading, tokens[noun?.head ?? -1]?.lower ?? null, clause?.verb ?? null, phrase.preposition),
        scope: noun ? { from: Math.max(0, noun.from - 2), to: tail.to } : (clause?.range ?? tail),
      } satisfies Draft,
    ]
  })
}
