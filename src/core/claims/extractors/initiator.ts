/**
 * Who set it going: who ordered the recall, declared the emergency, called the vote, raised the alarm.
 *
 * "The state of emergency was declared by the prime minister, Ruth Amsel" → head "emergency", value Amsel's key.
 */
import type { Range } from '../../text/phrases.ts'
import type { Token } from '../../text/tokens.ts'
import { conceptOf } from '../concepts.ts'
import { type Draft, wordsOf } from '../frames.ts'
import { CARRYING_OUT } from '../lexicon/agents.ts'
import { ACTS_BY_OBJECT, ACTS_BY_VERB, PUBLIC_ACTS, type PublicAct } from '../lexicon/publicActs.ts'
import type { ArticleReading, Reading } from '../reading.ts'
import { doerBehind, doerOf, type Source } from '../sources.ts'
import { creditedTo, type Voice } from '../speakers.ts'
import type { Triggers } from '../triggers.ts'

/** The object stands within so many tokens behind the verb, or before it in the passive. */
const REACH = 5
const PASSIVE_REACH = 7
/** A doer further off, or one that needs more words, is left out of the quote. */
const SHOWN_TOKENS = 12

const NOT = /^(?:not|n't|never|no|nobody|none|without)$/
/** What is to be, or is asked for, has not been set going by anybody. */
const TO_COME = /^(?:will|would|could|should|must|may|might|shall|'ll|to|if|whether|unless)$/

interface Initiated {
  readonly act: PublicAct
  readonly source: Source
  readonly words: Range
}

function objectIn(reading: Reading, range: Range, acts: readonly PublicAct[]): { act: PublicAct; at: number } | null {
  for (let i = range.from; i < range.to; i++) {
    const token = reading.tokens[i]
    if (!token || token.text === '.' || token.text === ';') break
    const act = acts.find(a => a.objects.has(token.lemma))
    if (act && token.pos !== 'VERB') return { act, at: i }
  }
  return null
}

const PERCEIVING = new Set(['hear', 'see', 'notice', 'watch', 'spot', 'smell', 'feel'])

/** "A patrol raised the alarm": one that says nothing may do something. */
function subjectOf(reading: Reading, at: number): Source | null {
  const { clauses } = reading.parse
  const own = clauses.find(c => c.verb.from <= at && at < c.verb.to)?.subject
  // "The guard heard the glass break and called the police."
  const heard = clauses.find(c => c.verb.to === own?.from && PERCEIVING.has(c.verb.verbs.at(-1) ?? ''))
  const subject = heard ? heard.subject : own
  const head = subject && reading.tokens[subject.head]
  const key = head?.pos === 'NOUN' && subject && subject.to <= at ? conceptOf(head.lemma) : null
  if (!subject || !key) return null
  return { voice: { key, words: wordsOf(reading.tokens, subject), named: false, side: null, roles: [key] }, range: subject }
}

function fromVerb(reading: Reading, article: ArticleReading, at: number): Initiated[] {
  const { tokens, parse, mentions, heard } = reading
  const acts = ACTS_BY_VERB.get(tokens[at]?.lemma ?? '')
  if (!acts || tokens[at]?.pos !== 'VERB') return []
  const helpers = tokens.slice(Math.max(0, at - 4), at)
  if (helpers.some(t => NOT.test(t.lower) || TO_COME.test(t.lower))) return []
  // "the bombing, claimed by the Brigade,"
  const passive = (helpers.slice(-3).some(t => t.lemma === 'be') && !tokens[at]?.lower.endsWith('ing')) || tokens[at + 1]?.lower === 'by'
  if (passive) {
    const object = objectIn(reading, { from: Math.max(0, at - PASSIVE_REACH), to: at }, acts)
    const by = tokens.findIndex((t, i) => i > at && i <= at + REACH && t.lower === 'by')
    const source = object && by > 0 ? doerBehind(parse, mentions, article.persons, heard, by + 1) : null
    return object && source ? [{ act: object.act, source, words: { from: object.at, to: source.range.to } }] : []
  }
  const object = objectIn(reading, { from: at + 1, to: Math.min(tokens.length, at + 1 + REACH) }, acts)
  // "claimed the attack was planned abroad" tells of it and takes nothing upon himself.
  if (object?.act.act === RESPONSIBILITY && (/^(?:VERB|AUX)$/.test(tokens[object.at + 1]?.pos ?? '') || isAnother(tokens, object.at)))
    return []
  const source = object && (doerOf(parse, mentions, article.persons, heard, at) ?? subjectOf(reading, at))
  if (!object || !source) return []
  const from = source.range.from < at ? source.range.from : at
  return [{ act: object.act, source, words: { from, to: object.at + 1 } }]
}

/** "at the request of Norway for the extradition", "an order for the recall by the ministry". */
function fromNoun(reading: Reading, article: ArticleReading, at: number): Initiated[] {
  const { tokens, parse, mentions, heard } = reading
  const acts = ACTS_BY_VERB.get(tokens[at]?.lemma ?? '')
  if (!acts || tokens[at]?.pos !== 'NOUN') return []
  const behind = { from: at + 1, to: Math.min(tokens.length, at + 1 + PASSIVE_REACH) }
  const object = objectIn(reading, behind, acts)
  const by = tokens.findIndex((t, i) => i > at && i < behind.to && /^(?:by|from)$/.test(t.lower))
  const source = object && by > 0 ? doerBehind(parse, mentions, article.persons, heard, by + 1) : null
  return object && source ? [{ act: object.act, source, words: { from: at, to: Math.max(object.at + 1, source.range.to) } }] : []
}

const RESPONSIBILITY = 'responsibility'
const CLAIMED = PUBLIC_ACTS.filter(({ act }) => act === RESPONSIBILITY)
const SELF_SAID = /^(?:say|claim|announce|boast|admit)$/
/** From the word of saying to the pronoun: "said in a statement on its website that it". */
const SAID_REACH = 9

/** "The group said in a statement that it was behind the attack", "said they had carried out the raid": who takes it upon himself. */
function fromOwnWords(reading: Reading, article: ArticleReading, at: number): Initiated[] {
  const { tokens, parse, mentions, heard } = reading
  const word = tokens[at]
  const took = word && (word.lower === 'behind' || word.lower === 'responsible' || (word.pos === 'VERB' && CARRYING_OUT.has(word.lemma)))
  if (!took) return []
  const object = objectIn(reading, { from: at + 1, to: Math.min(tokens.length, at + 1 + REACH) }, CLAIMED)
  const from = Math.max(0, at - 4)
  const own = from + tokens.slice(from, at).findLastIndex(t => /^(?:it|they)$/.test(t.lower))
  const helpers = tokens.slice(own + 1, at)
  if (
    !object ||
    isAnother(tokens, object.at) ||
    own < from ||
    helpers.some(t => NOT.test(t.lower) || TO_COME.test(t.lower) || t.pos === 'NOUN')
  )
    return []
  const start = Math.max(0, own - SAID_REACH)
  const said = start + tokens.slice(start, own).findLastIndex(t => SELF_SAID.test(t.lemma) && t.pos === 'VERB')
  if (said < start || tokens.slice(said + 1, own).some(t => t.pos === 'VERB' || /^[.;]$/.test(t.text))) return []
  const source = doerOf(parse, mentions, article.persons, heard, said)
  return source ? [{ act: object.act, source, words: { from: Math.min(source.range.from, said), to: object.at + 1 } }] : []
}

/** "claimed that attack", "a previous bombing", "similar raids": not the one the story is about. */
const isAnother = (tokens: readonly Token[], noun: number): boolean =>
  tokens
    .slice(Math.max(0, noun - 3), noun)
    .some(t => /^(?:that|those|another|other|previous|earlier|similar|past|last|several|many|numerous|most)$/.test(t.lower))

/** Groups that are known by a name: "the Red Star group", "a little-known group, the Army of the Hill". */
const GROUPS = /^(?:group|faction|organization|organisation|movement|militia|outfit|network|affiliate|branch|wing|cell)$/

/** Whoever stands in no more than "a group" is told by the name beside it. */
function ownName({ voice, range }: Source, { mentions }: Reading): Voice {
  if (!GROUPS.test(voice.key)) return voice
  const name = mentions.find(m => m.from >= range.from && m.to <= range.to && m.type !== 'country' && m.type !== 'person')
  return name ? { ...voice, key: name.key, words: name.words, named: true } : voice
}

export const INITIATOR_TRIGGERS: Triggers = { words: [ACTS_BY_OBJECT] }

export function extractInitiators(reading: Reading, article: ArticleReading): Draft[] {
  const told = reading.tokens.flatMap((_, at) => [
    ...fromVerb(reading, article, at),
    ...fromNoun(reading, article, at),
    ...fromOwnWords(reading, article, at),
  ])
  return told.flatMap(({ act, source, words }): Draft[] => {
    if (source.voice.key === '') return []
    const voice = act.act === RESPONSIBILITY ? ownName(source, reading) : source.voice
    return [
      {
        kind: 'attribution',
        aspect: 'initiator',
        focus: words.to - words.from > SHOWN_TOKENS ? source.range : words,
        quote: words,
        ...creditedTo(voice, article.roles),
        head: act.act,
        action: '',
        topic: act.topic,
        scope: words,
      },
    ]
  })
}
