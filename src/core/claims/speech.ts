/**
 * Who says what in a sentence.
 *
 * "Lavrov indicated that Russia is exploring ideas" → speaker Lavrov, content "Russia is exploring ideas".
 * "…, according to a senior Ukrainian official" → speaker "a senior Ukrainian official", unnamed, speaks for "@ua".
 */
import type { Speaker } from '../model.ts'
import type { Mention, Person } from '../names/mentions.ts'
import type { Clause, NounPhrase, Parse, Range } from '../text/phrases.ts'
import { conceptOf } from './concepts.ts'
import { FACELESS_SOURCES, SPEECH_VERBS } from './lexicon/speech.ts'

export interface Speech {
  readonly speaker: Speaker
  /** Lemma of the verb of saying, "according" for "according to". */
  readonly verb: string
  readonly negated: boolean
  /** Tokens of speaker and verb. */
  readonly source: Range
  /** Tokens of what is said. */
  readonly content: Range
}

/** Content of fewer tokens than this says nothing that could be compared. */
const MIN_CONTENT = 3

type Persons = ReadonlyMap<string, Person>

/** The speaker that a noun phrase names or describes; null where it can't speak (a date, a thing). */
export function speakerOf(
  parse: Parse,
  phrase: NounPhrase,
  mentions: readonly Mention[],
  persons: Persons,
  last: Speaker | null,
): Speaker | null {
  const { tokens } = parse
  const head = tokens[phrase.head]
  if (!head) return null
  if (/^(?:i|we|you|it|this|that|one)$/.test(head.lower)) return null
  if (/^(?:he|she)$/.test(head.lower)) return last
  const words = tokens
    .slice(phrase.from, phrase.to)
    .map(t => t.text)
    .join(' ')
  const inside = mentions.filter(m => m.from >= phrase.from && m.to <= phrase.to)
  const beside = tokens[phrase.to]?.text === ',' ? mentions.find(m => m.from === phrase.to + 1 && persons.has(m.key)) : undefined
  const named = inside.find(m => m.from <= phrase.head && phrase.head < m.to) ?? beside
  if (named) {
    const person = persons.get(named.key)
    const somebody = !!person || named.type === 'person' || named.type === 'country'
    return { key: named.key, words: person?.words ?? named.words, named: somebody, side: person?.side ?? named.side }
  }
  if (head.pos === 'PRON' && head.lower !== 'they') return null
  const concept = conceptOf(head.lemma) ?? head.lemma
  const faceless = FACELESS_SOURCES.has(head.lemma) || FACELESS_SOURCES.has(head.lower)
  return { key: faceless ? '' : concept, words, named: false, side: inside[0]?.side ?? null }
}

function contentOf(parse: Parse, clause: Clause): Range | null {
  const { tokens } = parse
  const { verb } = clause
  const after = tokens.slice(verb.to)
  const start = clause.subject ? Math.min(clause.subject.from, verb.from) : verb.from
  const before = tokens[start - 1]
  const says = after.findIndex(t => t.pos !== 'PUNCT')
  const wordsAfter = after.filter(t => t.pos !== 'PUNCT').length
  // "…," X said. — what is said stands before the speaker
  if (before && /^[,"”'’]$/.test(before.text) && (wordsAfter < MIN_CONTENT || after[0]?.text === '.' || after[0]?.text === ','))
    return { from: 0, to: start }
  if (says < 0) return null
  return { from: verb.to, to: tokens.length }
}

function fromClauses(parse: Parse, mentions: readonly Mention[], persons: Persons, last: Speaker | null): Speech[] {
  const found: Speech[] = []
  for (const clause of parse.clauses) {
    const verb = clause.verb.verbs[clause.verb.verbs.length - 1] ?? ''
    if (!SPEECH_VERBS.has(verb) || (clause.verb.passive && clause.verb.verbs.length === 1)) continue
    const inverted = !clause.subject || clause.subject.to > clause.verb.from ? clause.objects[0] : null
    const phrase = invertedSpeaker(parse, clause) ?? clause.subject ?? inverted
    const speaker = phrase ? speakerOf(parse, phrase, mentions, persons, last) : null
    if (!phrase || !speaker) continue
    const content = phrase.from > clause.verb.from ? { from: 0, to: clause.verb.from } : contentOf(parse, clause)
    if (!content || content.to - content.from < MIN_CONTENT) continue
    const source = { from: Math.min(phrase.from, clause.verb.from), to: Math.max(phrase.to, clause.verb.to) }
    found.push({ speaker, verb, negated: clause.verb.negated, source, content })
  }
  return found
}

/** "…, said spokesman Ilan Tal": the verb stands behind a comma or a quotation mark, the speaker right behind it. */
function invertedSpeaker(parse: Parse, clause: Clause): NounPhrase | null {
  if (clause.verb.verbs.includes('tell')) return null
  const before = parse.tokens[clause.verb.from - 1]
  const first = clause.objects[0]
  return before && /^[,"”'’]$/.test(before.text) && first && first.from === clause.verb.to && first.preposition === null ? first : null
}

function accordingTo(parse: Parse, mentions: readonly Mention[], persons: Persons): Speech[] {
  const { tokens } = parse
  const at = tokens.findIndex((t, i) => t.lower === 'according' && tokens[i + 1]?.lower === 'to')
  if (at < 0) return []
  const phrase = parse.phrases.find(p => p.from >= at + 2)
  const speaker = phrase ? speakerOf(parse, phrase, mentions, persons, null) : null
  if (!phrase || !speaker) return []
  const content = at === 0 ? { from: phrase.to, to: tokens.length } : { from: 0, to: at }
  return [{ speaker, verb: 'according', negated: false, source: { from: at, to: phrase.to }, content }]
}

/** All acts of saying in one sentence, in order. `last` is whom "he" or "she" would be. */
export function findSpeech(parse: Parse, mentions: readonly Mention[], persons: Persons, last: Speaker | null): Speech[] {
  return [...fromClauses(parse, mentions, persons, last), ...accordingTo(parse, mentions, persons)].filter(
    s => s.content.to - s.content.from >= MIN_CONTENT,
  )
}
