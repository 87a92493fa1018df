/**
 * How sure a report is of what something was: stated, suspected, or not known.
 *
 * "a suspected gas attack" → aspect `certainty`, head "gas attack", value "suspected"; "the gas attack" → "stated";
 * "it was unclear whether it was an attack or an accident" → value "unknown", terms "what:attack", "what:accident".
 */

import type { Range } from '../../text/phrases.ts'
import { conceptOf } from '../concepts.ts'
import type { Draft } from '../frames.ts'
import { ASKED, HEDGES, LOADED, MODIFIERS, OPEN_WORDS, SUBSTANCES } from '../lexicon/certainty.ts'
import type { ArticleReading, Reading } from '../reading.ts'
import type { Triggers } from '../triggers.ts'
import { standsAt } from '../turns.ts'

/** "Stated" stands in every second sentence of a report: the first of them are enough. */
const STATED_SENTENCES = 12

/** What of an open question is read and shown. */
const OPEN_REACH = 16
const OPEN_SHOWN = 10

const OPENERS = new Set(OPEN_WORDS.flatMap(words => [...(words[0] ?? [])]))

function openAt(reading: Reading, at: number): Range | null {
  if (!OPENERS.has(reading.tokens[at]?.lower ?? '')) return null
  for (const words of OPEN_WORDS) if (standsAt(reading.tokens, at, words)) return { from: at, to: at + words.length }
  return null
}

function fromQuestions(reading: Reading): Draft[] {
  const { tokens } = reading
  const drafts: Draft[] = []
  for (let at = 0; at < tokens.length; at++) {
    const open = openAt(reading, at)
    if (!open) continue
    const until = Math.min(tokens.length, open.to + OPEN_REACH)
    const nouns = tokens
      .slice(open.to, until)
      .filter(t => t.pos === 'NOUN' && (LOADED.has(t.lemma) || MODIFIERS.has(t.lower) || ASKED.has(t.lemma)))
    at = open.to - 1
    if (nouns.length === 0) continue
    const last = nouns[nouns.length - 1]
    const to = Math.min((last ? tokens.indexOf(last) : 0) + 1, open.to + OPEN_SHOWN)
    drafts.push({
      kind: 'status',
      aspect: 'certainty',
      focus: open,
      quote: { from: Math.max(0, open.from - 2), to: Math.max(to, open.to) },
      value: { type: 'term', key: 'unknown', implies: [] },
      head: '?',
      action: '',
      topic: `How sure it is (${nouns.map(t => t.lower).join(', ')})`,
      terms: nouns.flatMap(t => [
        `what:${t.lemma}`,
        ...(MODIFIERS.has(t.lower) ? [`what:${MODIFIERS.get(t.lower)}`] : []),
        ...(ASKED.has(t.lemma) ? ['what:agent'] : []),
      ]),
    })
  }
  return drafts
}

/** "Dozens killed in 'gas attack'": words that a report takes no blame for. */
function isInScareQuotes({ tokens }: Reading, head: number): boolean {
  if (!QUOTE.test(tokens[head + 1]?.text ?? '')) return false
  return tokens.slice(Math.max(0, head - SCARE_REACH), head).some(t => QUOTE.test(t.text))
}
const QUOTE = /^['‘’"“”]$/
const SCARE_REACH = 3

function fromNouns(reading: Reading, early: boolean, asked: readonly Range[]): Draft[] {
  return reading.parse.phrases.flatMap((phrase): Draft[] => {
    const noun = reading.tokens[phrase.head]
    if (!noun || !(LOADED.has(noun.lemma) || LOADED.has(noun.lower))) return []
    const lemma = LOADED.has(noun.lemma) ? noun.lemma : noun.lower
    const before = reading.tokens.slice(phrase.from, phrase.head)
    // A headline's "Suspected" is taken for a verb and stands before the phrase.
    const outside = HEDGES.has(reading.tokens[phrase.from - 1]?.lower ?? '')
    const hedge = outside ? -1 : before.findIndex(t => HEDGES.has(t.lower))
    // "a suspected Russian attack" doubts who did it.
    if (hedge >= 0 && reading.mentions.some(m => m.from > phrase.from + hedge && m.to <= phrase.head)) return []
    const kind = before.map(t => MODIFIERS.get(t.lower)).find(k => k !== undefined)
    const believed =
      /^(?:believed|suspected|thought|alleged|said|reported)$/.test(reading.tokens[phrase.from - 3]?.lower ?? '') &&
      reading.tokens[phrase.from - 2]?.lower === 'to'
    const scared = isInScareQuotes(reading, phrase.head)
    const sure = hedge < 0 && !believed && !outside && !scared
    // "Charged with fraud", "fears of sabotage" state nothing; nor does a question.
    if (sure && /^(?:with|of|about|for|to)$/.test(phrase.preposition ?? '')) return []
    if (sure && asked.some(range => phrase.from >= range.from && phrase.from < range.to + OPEN_REACH)) return []
    // "The gas attack" takes up what was said before, with its doubts.
    if (sure && kind && /^(?:the|that|this|these|those|such)$/.test(before[0]?.lower ?? '')) return []
    if ((sure && !early) || reading.tokens[phrase.from]?.lower === 'no') return []
    const from = outside
      ? phrase.from - 1
      : hedge >= 0
        ? phrase.from + hedge
        : believed
          ? phrase.from - 3
          : Math.max(phrase.from, phrase.head - 2)
    return [
      {
        kind: 'status',
        aspect: 'certainty',
        focus: { from, to: phrase.head + 1 },
        quote: { from, to: Math.min(reading.tokens.length, phrase.head + 3) },
        value: { type: 'term', key: sure ? 'stated' : 'suspected', implies: [] },
        head: kind ? `${kind} ${conceptOf(lemma) ?? lemma}` : (conceptOf(lemma) ?? lemma),
        action: '',
        topic: `How sure it is that it was ${kind === 'gas' ? 'a gas ' : ''}${lemma}`,
        terms: [
          `what:${lemma}`,
          ...(kind ? [`what:${kind}`] : []),
          ...(before.some(t => SUBSTANCES.has(t.lower)) || SUBSTANCES.has(lemma) ? ['what:agent'] : []),
        ],
      },
    ]
  })
}

export const CERTAINTY_TRIGGERS: Triggers = { words: [LOADED, OPENERS] }

export function extractCertainty(reading: Reading, article: ArticleReading): Draft[] {
  const early = article.sentences.indexOf(reading) < STATED_SENTENCES
  const questions = fromQuestions(reading)
  const asked = questions.map(draft => draft.focus)
  return [...fromNouns(reading, early, asked), ...questions]
}
