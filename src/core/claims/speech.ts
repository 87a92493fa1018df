/**
 * Who says what in a sentence.
 *
 * "Lavrov indicated that Russia is exploring ideas" → speaker Lavrov, content "Russia is exploring ideas".
 * "…, according to a senior Ukrainian official" → speaker "a senior Ukrainian official", unnamed, speaks for "@ua".
 * "The mine was reportedly closed" → nobody in particular.
 */

import { NOT_NAMES } from '../names/lexicon/nameWords.ts'
import type { Mention } from '../names/mentions.ts'
import type { Parse, Range } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import { FACELESS_ADVERBS, FACELESS_PARTICIPLES, LOOSE_VERBS, SPEECH_VERBS } from './lexicon/speech.ts'
import { type Heard, NOBODY, type Persons, type Voice, voiceOf } from './speakers.ts'

export interface Speech {
  readonly speaker: Voice
  /** Lemma of the verb of saying, "according" for "according to", "quote" for a quotation that goes on. */
  readonly verb: string
  readonly negated: boolean
  /** Tokens of speaker and verb. */
  readonly source: Range
  /** Tokens of what is said. */
  readonly content: Range
}

/** Content of fewer tokens than this says nothing that could be compared. */
const MIN_CONTENT = 3
/** An apposition between a speaker and his verb is no longer than this. */
const MAX_APPOSITION = 24
/** "told reporters at a news conference": the addressee is no longer than this. */
const MAX_ADDRESSEE = 8

interface Sentence {
  readonly parse: Parse
  readonly mentions: readonly Mention[]
  readonly persons: Persons
  readonly heard: Heard
}

const isMark = (t: Token | undefined, pattern: RegExp): boolean => !!t && pattern.test(t.text)
const QUOTE = /^["“”]$/
const isVerb = (t: Token): boolean => t.pos === 'VERB' || t.pos === 'AUX'

/** Helpers and adverbs before a verb: "has also said", "did not say". */
function groupStart(tokens: readonly Token[], verb: number): number {
  let at = verb
  while (at > 0) {
    const before = tokens[at - 1]
    if (!before || !(before.pos === 'AUX' || before.pos === 'ADV' || /^(?:not|n't|never)$/.test(before.lower))) break
    at--
  }
  return at
}

export interface Source {
  readonly voice: Voice
  /** Everything that belongs to the speaker. */
  readonly range: Range
}

/** "sources close to the talks", "a person familiar with the plan": words between a speaker and the preposition that tells where he knows it from. */
const INFORMED = /^(?:close to|familiar with|briefed on)$/

/** Phrases that prepositions tie to the one before: "a spokesman for the ministry of trade". */
function chainStart({ tokens, phrases }: Parse, last: number): number {
  let k = last
  while (k > 0) {
    const [phrase, before] = [phrases[k], phrases[k - 1]]
    if (!phrase || !before) break
    const tied = /^(?:of|for|at|from|in|with|by|on)$/.test(phrase.preposition ?? '') && before.to === phrase.from - 1
    const informed = before.to >= phrase.from - 2 && INFORMED.test(`${tokens[phrase.from - 2]?.lower} ${phrase.preposition}`)
    if (!tied && !informed) break
    k--
  }
  return k
}

/** The speaker whose words end right before `end`: "…, Ruth Amsel, the mayor," or "a spokesman for the union". */
function sourceBefore(sentence: Sentence, end: number): Source | null {
  const { tokens } = sentence.parse
  if (!isMark(tokens[end - 1], /^[,)]$/)) return sourceUpTo(sentence, end, end)
  let opening = openingOf(tokens, end - 1, end - 1)
  // "a sailor from Ostrel, Norway,": an apposition may hold commas of its own.
  for (let tries = 0; opening >= 0 && tries < MAX_COMMAS; tries++) {
    const source = sourceUpTo(sentence, opening, end)
    if (source) return source
    opening = openingOf(tokens, end - 1, opening)
  }
  return null
}

/** The speaker whose words end at `to`, with what explains him up to `end`. */
function sourceUpTo({ parse, mentions, persons, heard }: Sentence, before: number, end: number): Source | null {
  const { tokens, phrases } = parse
  let to = beforeParty(tokens, before)
  if (/^(?:who|which|that)$/.test(tokens[to - 1]?.lower ?? '')) to -= isMark(tokens[to - 2], /^,$/) ? 2 : 1
  const last = phrases.findIndex(p => p.to === to)
  if (last < 0) return null
  const first = phrases[chainStart(parse, last)]
  const own = phrases[last]
  if (!first || !own) return null
  const apposed = end - to > 2
  const range = { from: first.from, to: apposed ? end - 1 : to }
  // "sources close to": the noun stands before the adjective that ends its phrase.
  const head = tokens[first.head]?.lower === 'close' && first !== own ? first.head - 1 : first.head
  const voice = voiceOf(parse, head, range, mentions, persons, heard)
  if (voice) return { voice, range: { from: range.from, to: end } }
  // A preposition does not always tie a phrase to the speaker: "… in the town Ruth Amsel said".
  const named = mentions.some(m => m.from >= own.from && m.to === own.to && (m.type === 'person' || persons.has(m.key)))
  const alone = named ? voiceOf(parse, own.head, { from: own.from, to: range.to }, mentions, persons, heard) : null
  return alone && { voice: alone, range: { from: own.from, to: end } }
}

/** Commas inside an apposition. */
const MAX_COMMAS = 3

/** "Rep. Ivo Brandt, D-Ohio": where the name ends before a party and its state. */
function beforeParty(tokens: readonly Token[], to: number): number {
  for (let comma = to - 2; comma >= Math.max(0, to - LONGEST_PARTY); comma--)
    if (tokens[comma]?.text === ',') return /^[RDI]$/.test(tokens[comma + 1]?.text ?? '') && tokens[comma + 2]?.text === '-' ? comma : to
  return to
}
const LONGEST_PARTY = 7

/** Where the apposition that ends with a comma or bracket at `closing` opens, before `end`; -1 where it is none. */
function openingOf(tokens: readonly Token[], closing: number, end: number): number {
  const mark = tokens[closing]?.text === ')' ? '(' : ','
  for (let i = end - 1; i > 0 && closing - i <= MAX_APPOSITION; i--) {
    if (tokens[i]?.text !== mark) continue
    const inside = tokens.slice(i + 1, closing)
    const relative = inside.findIndex(t => /^(?:who|whose|which)$/.test(t.lower))
    const plain = relative < 0 ? inside : inside.slice(0, relative)
    // What holds a verb is a clause and explains nobody.
    const clause = plain.some(t => t.pos === 'AUX' || (t.pos === 'VERB' && !/ed$|ing$/.test(t.lower)))
    return inside.length > 0 && (mark === '(' || !clause) ? i : -1
  }
  return -1
}

/** "…, said Ruth Amsel, the mayor": the speaker behind the verb, with what explains him. */
function sourceAfter({ parse, mentions, persons, heard }: Sentence, from: number): Source | null {
  const { tokens, phrases } = parse
  const at = phrases.findIndex(p => p.from === from && p.preposition === null)
  const phrase = phrases[at]
  if (!phrase) return null
  let last = at
  while (
    phrases[last + 1] &&
    /^(?:of|for|at|from|in|by)$/.test(phrases[last + 1]?.preposition ?? '') &&
    phrases[last + 1]?.from === (phrases[last]?.to ?? 0) + 1
  )
    last++
  let to = phrases[last]?.to ?? phrase.to
  // An apposition: ", the mayor of Porto," or ", Ruth Amsel".
  const beside = phrases[last + 1]
  if (
    tokens[to]?.text === ',' &&
    beside?.from === to + 1 &&
    beside.preposition === null &&
    !/^(?:VERB|AUX)$/.test(tokens[beside.to]?.pos ?? '')
  )
    to = beside.to
  const voice = voiceOf(parse, phrase.head, { from, to }, mentions, persons, heard)
  return voice && { voice, range: { from, to } }
}

/** Where what is said begins behind a verb: the addressee and "that" are left out. */
function contentStart(tokens: readonly Token[], verb: number): number {
  const limit = Math.min(tokens.length, verb + 1 + MAX_ADDRESSEE)
  for (let i = verb + 1; i < limit; i++) {
    const token = tokens[i]
    if (!token) break
    if (token.lower === 'that' || token.text === ':') return i + 1
    if (QUOTE.test(token.text)) return i
    if (isVerb(token)) break
  }
  return verb + 1
}

/** What follows a speaker and his verb only says when, where and to whom: "told reporters on Friday." */
function saysNothingMore(tokens: readonly Token[], from: number): boolean {
  const rest = tokens.slice(from)
  const first = rest[0]
  if (!first || isMark(first, /^[.,;!?)—–-]$/)) return true
  const stop = rest.findIndex(t => isMark(t, /^[.,;!?]$/))
  // "said when asked by reporters", "said as he left the court": another clause, which is not what was said.
  const part = rest.slice(0, stop < 0 ? rest.length : stop)
  if (/^(?:when|while|as)$/.test(first.lower) && !part.some(t => t.lower === 'that')) return true
  return !part.some(t => isVerb(t) || t.lower === 'that' || t.text === ':' || QUOTE.test(t.text))
}

/** "announced the closure", "accused the mayor of theft": the object is what is said. Days are none, nor is "late on Monday". */
function hasObject({ tokens, phrases }: Parse, verb: number): boolean {
  const object = phrases.find(p => p.from === verb + 1 && p.preposition === null)
  const head = object && tokens[object.head]
  return (
    !!head &&
    !/^(?:late|early|later|earlier|last|live)$/.test(head.lower) &&
    !NOT_NAMES.has(head.lower) &&
    !/^(?:here|yesterday|today|tonight|morning|afternoon|evening|night|week|month|year)$/.test(head.lower)
  )
}

/** The text before a speaker may be what is said: it ends in a quotation mark or holds a verb. */
function saidBefore(tokens: readonly Token[], to: number): boolean {
  return to >= MIN_CONTENT && (isMark(tokens[to - 1], /^["”?!]$/) || tokens.slice(0, to).some(isVerb))
}

/** "were arrested and accused of": the second is done to them as well. */
function sharesPassive({ parse }: Sentence, start: number): boolean {
  const { tokens, clauses } = parse
  return (
    tokens[start - 1]?.pos === 'CCONJ' &&
    /ed$/.test(tokens[start]?.lower ?? '') &&
    clauses.some(c => c.verb.to === start - 1 && c.verb.passive)
  )
}

function fromVerb(sentence: Sentence, verb: number, known: readonly Speech[]): Speech[] {
  const { tokens, clauses } = sentence.parse
  const token = tokens[verb]
  if (!token) return []
  const { lemma } = token
  const start = groupStart(tokens, verb)
  const group = tokens.slice(start, verb)
  const before = tokens[start - 1]
  if (before?.lower === 'to' || /^(?:a|an|the)$/.test(before?.lower ?? '')) return []
  const negated = group.some(t => /^(?:not|n't|never)$/.test(t.lower)) || before?.lower === 'without'
  const passive = (group.some(t => t.lemma === 'be') || sharesPassive(sentence, start)) && !token.lower.endsWith('ing')
  const speech = (source: Source, content: Range): Speech => ({
    speaker: source.voice,
    verb: lemma,
    negated,
    source: { from: Math.min(source.range.from, start), to: Math.max(source.range.to, verb + 1) },
    content,
  })
  if (passive) {
    const by = tokens[verb + 1]?.lower === 'by' ? sourceAfterPreposition(sentence, verb + 2) : null
    if (!by) return []
    // "It was reported by state television that …"
    return [speech(by, start < MIN_CONTENT ? { from: by.range.to, to: tokens.length } : { from: 0, to: start })]
  }
  if (token.lower.endsWith('ing')) {
    const last = known.at(-1)
    const clause = clauses.filter(c => c.verb.to <= start && c.subject).at(-1)
    // "The paper quoted the owner as saying": the owner says it.
    const told = before?.lower === 'as' && tokens[clause?.verb.main ?? -1]?.lemma === 'quote' && !clause?.verb.passive
    const subject = told ? clause?.objects.find(o => o.preposition === null && o.to <= start) : clause?.subject
    const voice =
      (told ? undefined : last?.speaker) ??
      (subject ? voiceOf(sentence.parse, subject.head, subject, sentence.mentions, sentence.persons, sentence.heard) : null)
    // "The yard is safe, officials were quoted as saying."
    const quoted = before?.lower === 'as' && tokens[start - 2]?.lower === 'quoted' && saysNothingMore(tokens, verb + 1)
    if (voice && subject && quoted && saidBefore(tokens, subject.from))
      return [speech({ voice, range: { from: subject.from, to: verb + 1 } }, { from: 0, to: subject.from })]
    return voice ? [speech({ voice, range: { from: start, to: verb + 1 } }, { from: contentStart(tokens, verb), to: tokens.length })] : []
  }
  // "…," said Ruth Amsel; "…," had declared the spokesman
  if (isMark(before, start === verb ? /^[,"”?!]$/ : QUOTE)) {
    const behind = sourceAfter(sentence, verb + 1)
    const next = behind && tokens[behind.range.to]
    const goesOn = next && isVerb(next) && !isMark(before, /^["”]$/)
    // "Its depth points to a well, said Ruth Amsel": whatever stands before, she said it.
    const said = saidBefore(tokens, start) || (isMark(before, /^,$/) && start > MAX_ADDRESSEE && behind?.voice.named)
    if (behind && !goesOn && lemma !== 'tell' && said) return [speech(behind, { from: 0, to: start })]
  }
  if (lemma === 'write' && !/^(?:that|in|on|to|,|:|\.|")$/.test(tokens[verb + 1]?.lower ?? '.')) return []
  const source = sourceBefore(sentence, start) ?? (before?.pos === 'CCONJ' ? sharedSource(sentence, verb, start) : null)
  const that = tokens[verb + 1]?.lower === 'that'
  // "The song, which he wrote in a motel": a work, and no words.
  if (lemma === 'write' && /^(?:which|that)$/.test(tokens[(source?.range.from ?? 0) - 1]?.lower ?? '')) return []
  if (!source || (LOOSE_VERBS.has(lemma) && !that && source.voice.key === '')) return []
  const { from } = source.range
  const behind = tokens[verb + 1]
  const quotedBefore = isMark(tokens[from - 1], QUOTE) || (tokens[from - 1]?.text === ',' && isMark(tokens[from - 2], QUOTE))
  const quoteBehind = isMark(behind, /^[,:]$/) && isMark(tokens[verb + 2], QUOTE)
  const said = { from: 0, to: from }
  const saying = { from: contentStart(tokens, verb), to: tokens.length }
  if (
    from < MIN_CONTENT ||
    !saidBefore(tokens, from) ||
    (lemma !== 'tell' && !quotedBefore && hasObject(sentence.parse, verb)) ||
    (quoteBehind && !quotedBefore)
  )
    return [speech(source, saying)]
  if (quotedBefore) return behind?.lower === 'that' ? [speech(source, saying)] : [speech(source, said)]
  const separated = isMark(tokens[from - 1], /^[,?!:;—–-]$/)
  if (!saysNothingMore(tokens, verb + 1)) return [speech(source, saying)]
  return separated || endsSentence(tokens, verb) ? [speech(source, said)] : []
}

/** "The club declined and said": the subject of the verb before is the speaker. */
function sharedSource({ parse, mentions, persons, heard }: Sentence, verb: number, start: number): Source | null {
  const clause = parse.clauses.find(c => c.verb.from <= verb && verb < c.verb.to)
  const subject = clause?.subject
  const voice = subject && voiceOf(parse, subject.head, subject, mentions, persons, heard)
  return voice ? { voice, range: { from: start, to: verb } } : null
}

const endsSentence = (tokens: readonly Token[], verb: number): boolean =>
  tokens
    .slice(verb + 1)
    .every(
      t =>
        t.pos === 'PUNCT' ||
        t.pos === 'ADP' ||
        t.pos === 'PROPN' ||
        t.pos === 'NOUN' ||
        t.pos === 'DET' ||
        t.pos === 'NUM' ||
        t.pos === 'ADJ',
    )

/** Behind "to", "by" or "citing": the phrase and what belongs to it, a person in it before the body that he works for. */
function sourceAfterPreposition(sentence: Sentence, from: number): Source | null {
  const { parse, mentions, persons, heard } = sentence
  const { tokens, phrases } = parse
  const phrase = phrases.find(p => p.from >= from && p.from <= from + 1)
  if (!phrase) return null
  let to = phrase.to
  while (to < tokens.length && to - from < MAX_APPOSITION) {
    const token = tokens[to]
    if (!token || token.lower === 'that' || (isVerb(token) && !/^\p{Lu}/u.test(token.text)) || isMark(token, /^[,.;:!?()"”]$/)) break
    to++
  }
  const beside = tokens[to]?.text === ',' ? phrases.find(p => p.from === to + 1 && p.preposition === null) : undefined
  if (beside && /^[,.]$/.test(tokens[beside.to]?.text ?? '.')) to = beside.to
  const range = { from: phrase.from, to }
  const person = mentions.find(m => m.from >= range.from && m.to <= range.to && m.type === 'person')
  const head = person ? person.to - 1 : phrase.head
  const voice = voiceOf(parse, head, range, mentions, persons, heard)
  return voice && { voice, range }
}

/** "according to X", "citing X", "quoting X". */
function fromPrepositions(sentence: Sentence): Speech[] {
  const { tokens } = sentence.parse
  return tokens.flatMap((token, i): Speech[] => {
    const according = token.lower === 'according' && tokens[i + 1]?.lower === 'to'
    if (!according && token.lower !== 'citing' && token.lower !== 'quoting') return []
    const source = sourceAfterPreposition(sentence, according ? i + 2 : i + 1)
    if (!source) return []
    const begins = tokens.slice(0, i).every(t => t.pos === 'PUNCT' || t.pos === 'CCONJ')
    const content = begins ? { from: source.range.to, to: tokens.length } : { from: 0, to: i }
    return [
      { speaker: source.voice, verb: according ? 'according' : 'cite', negated: false, source: { from: i, to: source.range.to }, content },
    ]
  })
}

/** "…," as one diplomat put it. */
function fromPutting(sentence: Sentence): Speech[] {
  const { tokens } = sentence.parse
  return tokens.flatMap((token, i): Speech[] => {
    if (token.lemma !== 'put' || tokens[i + 1]?.lower !== 'it' || !isMark(tokens[i + 2] ?? tokens[i + 1], /^[,.:;]$/)) return []
    const source = sourceBefore(sentence, groupStart(tokens, i))
    const as = source && tokens[source.range.from - 1]?.lower === 'as' ? source.range.from - 1 : -1
    if (!source || as < MIN_CONTENT) return []
    const voiced = { from: as, to: i + 2 }
    return [{ speaker: source.voice, verb: 'put', negated: false, source: voiced, content: { from: 0, to: as } }]
  })
}

/** "reportedly", "is believed to": said by nobody in particular. */
function fromHearsay({ parse }: Sentence): Speech[] {
  const { tokens } = parse
  const at = tokens.findIndex(
    (t, i) =>
      FACELESS_ADVERBS.has(t.lower) ||
      (FACELESS_PARTICIPLES.has(t.lower) &&
        tokens.slice(Math.max(0, i - 3), i).some(b => b.lemma === 'be') &&
        tokens[i + 1]?.lower === 'to'),
  )
  if (at < 0) return []
  const clause = parse.clauses.find(c => c.range.from <= at && at < c.range.to)
  const from = clause && at - clause.range.from < MAX_APPOSITION ? clause.range.from : 0
  return [{ speaker: NOBODY, verb: 'hearsay', negated: false, source: { from: at, to: at + 1 }, content: { from, to: tokens.length } }]
}

/** A headline's source before a colon or behind a dash: "Mayor: bridge is safe", "Bridge is safe - mayor". */
const MAX_HEADLINE_SOURCE = 5
function fromHeadline(sentence: Sentence): Speech[] {
  const { parse, mentions, persons, heard } = sentence
  const { tokens, phrases } = parse
  const marks = tokens.flatMap((t, i) => (/^(?:[:–—-]|--)$/.test(t.text) ? [i] : []))
  return marks.flatMap((at): Speech[] => {
    const spaced = tokens[at]?.text === ':' || (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0)
    for (const [source, content] of [
      [
        { from: 0, to: at },
        { from: at + 1, to: tokens.length },
      ],
      [
        { from: at + 1, to: tokens.length },
        { from: 0, to: at },
      ],
    ] as const) {
      if (!spaced || source.to - source.from > MAX_HEADLINE_SOURCE || content.to - content.from < MIN_CONTENT) continue
      if (tokens[at]?.text !== ':' && source.from === 0) continue
      const phrase = phrases.find(p => p.from >= source.from && p.to === source.to)
      const voice = phrase && voiceOf(parse, phrase.head, source, mentions, persons, heard)
      if (voice) return [{ speaker: voice, verb: 'say', negated: false, source, content }]
    }
    return []
  })
}

/** Who does what the verb at `verb` says, where he can speak: "aides called it", "Weld, the mayor, demanded"; null where none can be told. */
export function doerOf(parse: Parse, mentions: readonly Mention[], persons: Persons, heard: Heard, verb: number): Source | null {
  const sentence = { parse, mentions, persons, heard }
  const start = groupStart(parse.tokens, verb)
  return sourceBefore(sentence, start) ?? sharedSource(sentence, verb, start)
}

/** Who stands behind a preposition: "by the mayor, Ruth Amsel". */
export function doerBehind(parse: Parse, mentions: readonly Mention[], persons: Persons, heard: Heard, from: number): Source | null {
  return sourceAfterPreposition({ parse, mentions, persons, heard }, from)
}

/** "claimed responsibility for the raid", "the storm claimed nine lives", "argued with the coach": nothing that is said. */
function isDeed(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1, at + 1 + MAX_CLAIMED).map(t => t.lower)
  if (tokens[at]?.lemma === 'argue') return /^(?:over|with|about)$/.test(next[0] ?? '')
  // "Posting bail", "posted a loss": only what follows as speech does was said.
  if (tokens[at]?.lemma === 'post') return !/^(?:that|on|in|to|,|:|"|“|”|\.)$/.test(next[0] ?? '.')
  if (tokens[at]?.lemma !== 'claim') return false
  const thing = next.findIndex(word => CLAIMED.has(word))
  return thing >= 0 && !next.slice(0, thing).some(word => /^(?:that|to|the[ym]|he|she|it|is|was|were|had|has|have|would|,)$/.test(word))
}
const MAX_CLAIMED = 5
const CLAIMED: ReadonlySet<string> = new Set(
  'responsibility lives life victims victory title titles medal credit asylum crown wicket wickets scalp insurance benefits'.split(' '),
)

/** All acts of saying in one sentence, in order. `heard` tells whom "he" or "she" would be. */
export function findSpeech(parse: Parse, mentions: readonly Mention[], persons: Persons, heard: Heard, headline = false): Speech[] {
  const sentence = { parse, mentions, persons, heard }
  const found: Speech[] = []
  parse.tokens.forEach((token, i) => {
    if (token.pos === 'VERB' && SPEECH_VERBS.has(token.lemma) && !isDeed(parse.tokens, i)) found.push(...fromVerb(sentence, i, found))
  })
  found.push(...fromPrepositions(sentence), ...fromPutting(sentence))
  if (headline && found.length === 0) found.push(...fromHeadline(sentence))
  if (found.length === 0) found.push(...fromHearsay(sentence))
  return found.filter(s => s.content.to - s.content.from >= MIN_CONTENT)
}
