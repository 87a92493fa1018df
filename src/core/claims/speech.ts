/**
 * Who says what in a sentence.
 *
 * "Lavrov indicated that Russia is exploring ideas" → speaker Lavrov, content "Russia is exploring ideas".
 * "…, according to a senior Ukrainian official" → speaker "a senior Ukrainian official", unnamed, speaks for "@ua".
 * "The mine was reportedly closed" → nobody in particular.
 */

import type { Mention } from '../names/mentions.ts'
import type { Parse, Range } from '../text/phrases.ts'
import { FACELESS_ADVERBS, FACELESS_PARTICIPLES, LOOSE_VERBS, SPEECH_VERBS } from './lexicon/speech.ts'
import {
  groupStart,
  isMark,
  isVerb,
  MAX_APPOSITION,
  QUOTE,
  type Sentence,
  type Source,
  sharedSource,
  sourceAfter,
  sourceAfterPreposition,
  sourceBefore,
} from './sources.ts'
import { type Heard, NOBODY, type Persons, type Voice, voiceOf } from './speakers.ts'
import { contentStart, endsSentence, hasObject, isDeed, MAX_ADDRESSEE, MIN_CONTENT, saidBefore, saysNothingMore } from './whatIsSaid.ts'

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
  // "Employers added 266,000 jobs": no words.
  if (
    lemma === 'add' &&
    (tokens[verb + 1]?.pos === 'NUM' || /^(?:[$£€]|another|more|about|around|nearly|up|at|over|to)$/.test(tokens[verb + 1]?.lower ?? ''))
  )
    return []
  const source = sourceBefore(sentence, start) ?? (before?.pos === 'CCONJ' ? sharedSource(sentence, verb, start) : null)
  const that = tokens[verb + 1]?.lower === 'that'
  // "The song, which he wrote in a motel": a work, and no words.
  if (lemma === 'write' && /^(?:which|that)$/.test(tokens[(source?.range.from ?? 0) - 1]?.lower ?? '')) return []
  if (!source || (LOOSE_VERBS.has(lemma) && !that && source.voice.key === '')) return []
  const { from } = source.range
  const behind = tokens[verb + 1]
  const quotedBefore = isMark(tokens[from - 1], QUOTE) || (tokens[from - 1]?.text === ',' && isMark(tokens[from - 2], QUOTE))
  // "wrote a song", but: "'No law allows it,' Justice Amsel wrote for the majority."
  const writesThat = behind?.lower === 'for' && tokens.slice(verb + 2, verb + 6).some(t => t.lower === 'that')
  if (lemma === 'write' && !quotedBefore && !writesThat && !/^(?:that|in|on|to|,|:|\.|")$/.test(behind?.lower ?? '.')) return []
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
