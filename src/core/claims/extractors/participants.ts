/**
 * Who takes part: the parties of a talk, a call, a meeting.
 *
 * "Trump plans to speak with Zelenskiy and NATO representatives" → head "speak", members the person and "nato representative".
 */
import type { NounPhrase } from '../../text/phrases.ts'
import { conceptOf, sortedSet } from '../concepts.ts'
import { actionOf, type Draft, namesIn } from '../frames.ts'
import { BODIES, MEETING_VERBS } from '../lexicon/groups.ts'
import type { Reading } from '../reading.ts'
import type { Triggers } from '../triggers.ts'

/** Members of a phrase: persons by key; groups by whom they stand for ("nato", "@europe"), marked as groups. */
function membersOf(reading: Reading, phrase: NounPhrase): string[] {
  const head = reading.tokens[phrase.head]
  const concept = head?.pos === 'NOUN' ? conceptOf(head.lemma) : null
  const names = namesIn(reading, phrase)
  if (!concept) return names
  if (!BODIES.has(concept)) return []
  const last = reading.mentions.filter(m => m.from >= phrase.from && m.to <= phrase.head).map(m => m.key)
  const body = last[last.length - 1]
  return [...last.slice(0, -1), `group:${body ?? 'other'}`]
}

/** "various members of NATO", "representatives of the NATO member states": the body stands behind "of". */
function bodyBehind(reading: Reading, phrase: NounPhrase): string | null {
  const next = reading.parse.phrases.find(p => p.from >= phrase.to && p.from <= phrase.to + 2)
  return next?.preposition === 'of' ? (namesIn(reading, next)[0] ?? null) : null
}

export const PARTICIPANT_TRIGGERS: Triggers = { words: [MEETING_VERBS], concepts: [MEETING_VERBS] }

export function extractParticipants(reading: Reading): Draft[] {
  return reading.parse.clauses.flatMap(clause => {
    const action = actionOf(clause)
    const verb = clause.verb.verbs[clause.verb.verbs.length - 1] ?? ''
    if (!MEETING_VERBS.has(action) && !MEETING_VERBS.has(verb)) return []
    const first = clause.objects.findIndex(
      o => o.preposition === 'with' || o.preposition === 'to' || (o.preposition === null && verb === 'meet'),
    )
    if (first < 0) return []
    const listed: NounPhrase[] = []
    const members: string[] = []
    for (const phrase of reading.parse.phrases.filter(p => p.from >= (clause.objects[first]?.from ?? 0)).slice(0, 6)) {
      const own = membersOf(reading, phrase).map(m => (m === 'group:other' ? `group:${bodyBehind(reading, phrase) ?? 'other'}` : m))
      const previous = listed[listed.length - 1]
      if (previous && phrase.from - previous.to > 4) break
      if (phrase.preposition !== 'of' && own.length === 0) break
      listed.push(phrase)
      if (phrase.preposition !== 'of') members.push(...own)
    }
    const last = listed[listed.length - 1]
    const start = listed[0]
    if (!start || !last || members.length === 0) return []
    const focus = { from: start.from, to: last.to }
    return [
      {
        kind: 'participants',
        focus,
        quote: focus,
        value: { type: 'set', members: sortedSet(members), open: members.includes('group:other') },
        head: action,
        action: '',
        topic: 'Who takes part in the talks',
        scope: { from: Math.min(clause.range.from, focus.from), to: focus.to },
      } satisfies Draft,
    ]
  })
}
