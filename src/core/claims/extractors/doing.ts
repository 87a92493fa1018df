/**
 * What a named person was doing, heard or saw, when it happened.
 *
 * "Weld was mending a net when the siren went" → aspect "doing", head Weld's key, action "do", value "mend", "net".
 * "Weld heard two sailors quarrelling" → action "hear", value "quarrel", "sailor".
 */
import { conceptOf, sortedSet } from '../concepts.ts'
import { contentIn, stretch } from '../content.ts'
import type { Draft } from '../frames.ts'
import type { ArticleReading, Reading } from '../reading.ts'
import type { Triggers } from '../triggers.ts'
import { personOf } from '../whose.ts'

const DOING_TOKENS = 10
const SHOWN_TOKENS = 9
const SENSES: ReadonlyMap<string, string> = new Map([
  ['hear', 'hear'],
  ['overhear', 'hear'],
  ['see', 'see'],
  ['witness', 'see'],
  ['spot', 'see'],
  ['notice', 'see'],
])
/** "was saying", "was being", "was expecting": no deed that one is at. */
const NO_DEED = new Set(
  `say be have go do get expect hope try plan become think feel consider wear live look suffer serve face call seek make take tell ask
  start begin name kill shoot injure await miss`.split(/\s+/),
)

export const DOING_TRIGGERS: Triggers = { words: [SENSES, new Set(['was', 'were'])] }

export function extractDoings(reading: Reading, article: ArticleReading): Draft[] {
  const { tokens, parse } = reading
  return parse.clauses.flatMap((clause): Draft[] => {
    const { verb } = clause
    const main = tokens[verb.main]
    if (!main || verb.negated || verb.planned || verb.passive) return []
    const sense = SENSES.get(main.lemma)
    const past = tokens.slice(verb.from, verb.main).some(t => t.lower === 'was' || t.lower === 'were')
    const progressive = past && main.lower.endsWith('ing') && !NO_DEED.has(main.lemma)
    if (!sense && !progressive) return []
    if (sense && (main.lower === main.lemma || main.lower.endsWith('s') || verb.dependent)) return []
    const person = personOf(reading, article, clause)
    if (!person) return []
    const rest = stretch(tokens, verb.to, DOING_TOKENS)
    // What is heard in quotation marks is heard all the same.
    const said = sense && /^[,"“]$/.test(tokens[rest.to]?.text ?? '') ? { from: rest.from, to: Math.min(tokens.length, rest.to + 8) } : rest
    const members = contentIn(reading, sense ? said : { from: verb.main, to: rest.to }).filter(m => m !== person)
    if (members.length === 0) return []
    return [
      {
        kind: 'other',
        aspect: 'doing',
        focus: verb,
        quote: { from: verb.from, to: Math.min(said.to, verb.to + SHOWN_TOKENS) },
        value: { type: 'set', members: sortedSet(members), open: false },
        head: person,
        action: sense ?? 'do',
        topic: `What ${article.persons.get(person)?.words ?? 'somebody'} ${sense ? (sense === 'hear' ? 'heard' : 'saw') : 'was doing'}`,
        terms: [conceptOf(main.lemma) ?? ''],
        scope: { from: 0, to: tokens.length },
      },
    ]
  })
}
