/**
 * What is barred, allowed to nobody, ordered, demanded, studied: what one actor's verb of ruling or choosing is about.
 *
 * "The charter bars pilots from refusing a ship" → aspect "deed", head "bar", action "charter", value "pilot", "refus", "ship".
 */

import type { Clause } from '../../text/phrases.ts'
import type { Token } from '../../text/tokens.ts'
import { conceptOf, sortedSet } from '../concepts.ts'
import { contentIn, stretch } from '../content.ts'
import type { Draft } from '../frames.ts'
import { wordsByFirst } from '../lexicon/tables.ts'
import type { ArticleReading, Reading } from '../reading.ts'
import type { Triggers } from '../triggers.ts'
import { personOf } from '../whose.ts'

const ARGUMENT_TOKENS = 10
const SHOWN_TOKENS = 8
/** Verbs of what is barred, ordered, demanded: first word of a line is the deed. Other verbs have too many objects in one report. */
const DEEDS: ReadonlyMap<string, string> = wordsByFirst(`bar prohibit ban forbid prevent preclude outlaw
  require oblige compel mandate
  demand insist
  order direct instruct command
  study major
  wear
  protect shield
  inherit
  steal snatch loot`)

/** Who acts: a named person, else a name in the subject, else the subject's noun. */
function actorOf(reading: Reading, article: ArticleReading, clause: Clause): string {
  const person = personOf(reading, article, clause)
  if (person) return person
  const subject = clause.subject
  const head = subject && reading.tokens[subject.head]
  if (!subject || !head) return ''
  const name = reading.mentions.find(m => m.from < subject.to && m.to > subject.from)
  if (name && head.pos === 'PROPN') return name.key
  return head.pos === 'NOUN' ? (conceptOf(head.lemma) ?? '') : ''
}

export const DEED_TRIGGERS: Triggers = { words: [DEEDS] }

/** "What Ann Lund demanded", "What they are demanding", "What it prohibits". */
function topicOf(name: string | null, { lower, lemma }: Token): string {
  if (lower.endsWith('ing')) return `What ${name === null ? 'they are' : `${name} is`} ${lower}`
  return `What ${name ?? (lower === `${lemma}s` ? 'it' : 'they')} ${lower}`
}

export function extractDeeds(reading: Reading, article: ArticleReading): Draft[] {
  const { tokens, parse } = reading
  return parse.clauses.flatMap((clause): Draft[] => {
    const { verb } = clause
    const main = tokens[verb.main]
    if (main?.pos !== 'VERB' || verb.negated || verb.passive) return []
    const concept = DEEDS.get(main.lemma)
    if (!concept) return []
    const actor = actorOf(reading, article, clause)
    const rest = stretch(tokens, verb.to, ARGUMENT_TOKENS)
    const members = contentIn(reading, rest).filter(m => m !== actor)
    if (members.length === 0) return []
    return [
      {
        kind: 'other',
        aspect: 'deed',
        focus: verb,
        quote: { from: verb.from, to: Math.min(rest.to, verb.to + SHOWN_TOKENS) },
        value: { type: 'set', members: sortedSet(members), open: false },
        head: concept,
        action: actor,
        topic: topicOf(article.persons.get(actor)?.words ?? null, main),
        parts: verb.planned ? ['planned'] : [],
      },
    ]
  })
}
