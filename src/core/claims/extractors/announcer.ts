/**
 * Who made an event known: a death, a resignation, an engagement, and by whose word.
 *
 * "The death of Jonas Weld was announced by his agent" → aspect `announcer`, head "die", value the agent, terms "who:" and Weld's key.
 */
import type { Range } from '../../text/phrases.ts'
import { conceptOf } from '../concepts.ts'
import type { Draft } from '../frames.ts'
import { ANNOUNCED_NOUNS, ANNOUNCED_VERBS, ANNOUNCING, KNOWN } from '../lexicon/announced.ts'
import type { ArticleReading, Reading } from '../reading.ts'
import { doerBehind, doerOf, type Source } from '../sources.ts'
import { creditedTo } from '../speakers.ts'
import type { Triggers } from '../triggers.ts'

/** The event stands within so many tokens of the verb of announcing. */
const EVENT_REACH = 8
/** What is told in more words than this tells of more than the event. */
const MAX_CONTENT = 24
const SHOWN_TOKENS = 8

interface Told {
  readonly event: string
  readonly source: Source
  /** From the first word to the last of event and announcing. */
  readonly range: Range
}

/** "her death", "the news of his passing", never "the death toll". */
function eventAt(reading: Reading, at: number): string | null {
  const token = reading.tokens[at]
  if (token?.pos !== 'NOUN' || reading.tokens[at + 1]?.pos === 'NOUN') return null
  return ANNOUNCED_NOUNS.get(token.lemma) ?? null
}

/** The last word of the verb that makes known: "announced", "let it be known", "broke the news"; -1 for none. */
function endOfAnnouncing(reading: Reading, at: number): number {
  const token = reading.tokens[at]
  if (token?.pos !== 'VERB' && token?.pos !== 'AUX') return -1
  if (ANNOUNCING.has(token.lemma)) return at
  const words = KNOWN.get(token.lemma)
  const behind = words ? reading.tokens.slice(at + 1, at + EVENT_REACH).findIndex(t => words.has(t.lower)) : -1
  return behind < 0 ? -1 : at + 1 + behind
}

/** "Weld died. His daughter broke the news": the event stands in the sentence before. */
function eventBefore(reading: Reading, article: ArticleReading): string | null {
  const before = article.sentences[article.sentences.indexOf(reading) - 1]
  if (!before) return null
  const at = before.tokens.findIndex((t, i) => isEventVerb(before, i) && t.pos === 'VERB')
  return (at >= 0 && ANNOUNCED_VERBS.get(before.tokens[at]?.lemma ?? '')) || null
}

function fromVerb(reading: Reading, article: ArticleReading, at: number): Told[] {
  const { tokens, parse, mentions, heard } = reading
  const end = endOfAnnouncing(reading, at)
  if (end < 0 || /^(?:not|n't|never)$/.test(tokens[at - 1]?.lower ?? '')) return []
  const passive = tokens.slice(Math.max(0, at - 2), at).some(t => t.lemma === 'be') && tokens[at]?.pos === 'VERB'
  const near = passive ? { from: Math.max(0, at - EVENT_REACH), to: at } : { from: at + 1, to: Math.min(tokens.length, end + EVENT_REACH) }
  const noun = tokens.findIndex((_, i) => i >= near.from && i < near.to && eventAt(reading, i) !== null)
  const verb = passive
    ? -1
    : tokens.findIndex((t, i) => i > end && i < near.to + EVENT_REACH && isEventVerb(reading, i) && t.pos === 'VERB')
  const here = noun >= 0 ? eventAt(reading, noun) : verb >= 0 ? (ANNOUNCED_VERBS.get(tokens[verb]?.lemma ?? '') ?? null) : null
  const event = here ?? (end > at ? eventBefore(reading, article) : null)
  const by = tokens.findIndex((t, i) => i > end && i <= end + SHOWN_TOKENS && t.lower === 'by')
  const source = passive
    ? by < 0
      ? null
      : doerBehind(parse, mentions, article.persons, heard, by + 1)
    : doerOf(parse, mentions, article.persons, heard, at)
  if (!event || !source) return []
  const places = [source.range.from, source.range.to, at, end + 1, Math.max(noun, verb, end) + 1]
  return [{ event, source, range: { from: Math.min(...places), to: Math.max(...places) } }]
}

/** "died", "has passed away": not "passed a law". */
function isEventVerb(reading: Reading, at: number): boolean {
  const lemma = reading.tokens[at]?.lemma ?? ''
  return ANNOUNCED_VERBS.has(lemma) && (lemma !== 'pass' || /^(?:away|on)$/.test(reading.tokens[at + 1]?.lower ?? ''))
}

/** "Weld died on Tuesday, his agent said": little else is told than the event. */
function fromSpeech(reading: Reading): Told[] {
  return reading.speech.flatMap(({ speaker, source, content, negated, verb }): Told[] => {
    if (negated || verb === 'hearsay' || speaker.key === '' || content.to - content.from > MAX_CONTENT) return []
    const told = reading.parse.clauses.find(
      c => c.verb.from >= content.from && c.verb.to <= content.to && isEventVerb(reading, c.verb.main) && !c.verb.planned,
    )
    if (!told || told.verb.negated) return []
    const event = ANNOUNCED_VERBS.get(reading.tokens[told.verb.main]?.lemma ?? '')
    const range = { from: Math.min(source.from, told.verb.from), to: Math.max(source.to, told.verb.to) }
    return event ? [{ event, source: { voice: speaker, range: source }, range }] : []
  })
}

/** Of whom it is told: the persons of the sentence beside the speaker, else whom "he" and "she" stand for. */
function whoIn(reading: Reading, article: ArticleReading, speaker: string): string[] {
  const named = reading.mentions.filter(m => article.persons.has(m.key) && m.key !== speaker).map(m => m.key)
  return [...new Set(named.length > 0 ? named : reading.person && reading.person !== speaker ? [reading.person] : [])]
}

const TOPICS: Readonly<Record<string, string>> = { die: 'a death', resign: 'a resignation', engage: 'an engagement', bear: 'a birth' }

export const ANNOUNCER_TRIGGERS: Triggers = { words: [ANNOUNCED_VERBS, ANNOUNCED_NOUNS, KNOWN] }

export function extractAnnouncers(reading: Reading, article: ArticleReading): Draft[] {
  const about = reading.tokens.some(t => ANNOUNCED_VERBS.has(t.lemma) || ANNOUNCED_NOUNS.has(t.lemma) || KNOWN.has(t.lemma))
  if (!about) return []
  const told = [...reading.tokens.flatMap((_, at) => fromVerb(reading, article, at)), ...fromSpeech(reading)]
  return told.flatMap(({ event, source, range }): Draft[] => {
    const who = whoIn(reading, article, source.voice.key)
    if (who.length === 0 || source.voice.key === '') return []
    const quote = range.to - range.from <= 2 * SHOWN_TOKENS ? range : source.range
    return [
      {
        kind: 'attribution',
        aspect: 'announcer',
        focus: source.range.to > source.range.from ? source.range : quote,
        quote,
        ...creditedTo(source.voice, article.roles),
        head: event,
        action: '',
        topic: `Who announced ${TOPICS[event] ?? conceptOf(event) ?? event}`,
        scope: range,
        terms: who.map(key => `who:${key}`),
      },
    ]
  })
}
