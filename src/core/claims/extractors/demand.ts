/**
 * Who calls for it: demands, appeals, proposals and whose they are.
 *
 * "The union demanded an independent inquiry" → value the union, terms "independ", "investigate".
 * "growing calls for the minister to resign" → nobody in particular.
 */
import type { Range } from '../../text/phrases.ts'
import { type Draft, wordsOf } from '../frames.ts'
import type { ArticleReading, Reading } from '../reading.ts'
import { doerBehind, doerOf } from '../sources.ts'
import { creditedTo, NOBODY, type Voice } from '../speakers.ts'
import type { Triggers } from '../triggers.ts'
import { figuresIn } from './attribution.ts'

/** Verbs of asking for something; those of the first group only with the preposition behind them. */
const WITH_PREPOSITION: Readonly<Record<string, readonly string[]>> = {
  call: ['for', 'on', 'upon'],
  appeal: ['for', 'to'],
  ask: ['for', 'that', 'the'],
  push: ['for'],
  press: ['for'],
  plead: ['for'],
  campaign: ['for'],
}
const DEMANDING = new Set('demand urge request propose recommend want'.split(' '))
/** Nouns of demanding: "calls for", "a demand for", "an appeal for". */
const DEMANDS = new Set('call demand appeal request proposal plea'.split(' '))
/** What is asked for stands within this many tokens. */
const SCOPE_TOKENS = 18
const SHOWN_TOKENS = 9
/** Asking for one word is no demand that could be credited to somebody else. */
const MIN_TOKENS = 2

function scopeBehind(reading: Reading, from: number): Range {
  const { tokens } = reading
  let to = from
  while (
    to < tokens.length &&
    to - from < SCOPE_TOKENS &&
    !/^(?:[.;:!?]|said|says|while|although|after|because)$/.test(tokens[to]?.lower ?? '.')
  )
    to++
  return { from, to }
}

/** Single words of names, which demands write in full or not: "the Harbour Council", "Council". */
function nameWords(reading: Reading, range: Range): string[] {
  const names = reading.tokens.slice(range.from, range.to).filter(t => t.pos === 'PROPN' && t.text.length > 2)
  return names.map(t => `p:${t.lower.replace(/\./g, '')}`)
}

/** "to stand down", "step aside": to resign, in two words. */
function leaves(reading: Reading, scope: Range): boolean {
  const words = reading.tokens.slice(scope.from, scope.to).map(t => t.lower)
  return words.some((word, i) => /^(?:stand|step)$/.test(word) && /^(?:down|aside)$/.test(words[i + 1] ?? ''))
}

function demand(reading: Reading, article: ArticleReading, voice: Voice, source: Range, at: number): Draft[] {
  const scope = scopeBehind(reading, at)
  if (scope.to - scope.from < MIN_TOKENS) return []
  const from = source.to - source.from > SHOWN_TOKENS ? at - 1 : source.from
  const phrase = reading.parse.phrases.find(p => p.from >= at && reading.tokens[p.head]?.pos === 'NOUN')
  return [
    {
      kind: 'attribution',
      aspect: 'demand',
      focus: { from: Math.max(from, Math.min(source.to, at) - SHOWN_TOKENS), to: at },
      quote: { from, to: Math.min(scope.to, at + SHOWN_TOKENS) },
      ...creditedTo(voice, article.roles),
      head: 'demand',
      action: '',
      topic: `Who calls for ${phrase ? wordsOf(reading.tokens, phrase) : 'it'}`,
      scope,
      terms: [...figuresIn(reading, scope), ...nameWords(reading, scope), ...(leaves(reading, scope) ? ['resign'] : [])],
    },
  ]
}

export const DEMAND_TRIGGERS: Triggers = { words: [DEMANDS, DEMANDING, new Set(Object.keys(WITH_PREPOSITION))] }

export function extractDemands(reading: Reading, article: ArticleReading): Draft[] {
  const { tokens, parse, mentions, heard } = reading
  return tokens.flatMap((token, i): Draft[] => {
    const next = tokens[i + 1]?.lower ?? ''
    const before = tokens[i - 1]
    // "prompting calls for", "growing demands for": what the tagger takes for a verb behind a participle or adjective is the noun.
    const noun =
      DEMANDS.has(token.lemma) &&
      (token.pos === 'NOUN' || /^(?:VERB|ADJ|DET)$/.test(before?.pos ?? '') || (before?.pos === 'AUX' && token.lower.endsWith('s')))
    if (noun) return fromNoun(reading, article, i)
    const verb =
      token.pos === 'VERB' &&
      (DEMANDING.has(token.lemma) || WITH_PREPOSITION[token.lemma]?.includes(next)) &&
      !(token.lemma === 'want' && next === 'to')
    if (verb) {
      // "is required", "was called for": what is passive has its doer behind "by".
      if (tokens.slice(Math.max(0, i - 2), i).some(t => t.lemma === 'be') && !token.lower.endsWith('ing')) return []
      const said = reading.speech.filter(s => s.source.from < i).at(-1)
      const doer =
        token.lower.endsWith('ing') && said
          ? { voice: said.speaker, range: { from: i, to: i } }
          : doerOf(parse, mentions, article.persons, heard, i)
      const at = DEMANDING.has(token.lemma) ? i + 1 : i + 2
      return doer ? demand(reading, article, doer.voice, { from: Math.min(i, doer.range.from), to: i + 1 }, at) : []
    }
    return []
  })
}

/** "calls for", "a call by the union for", "the party increased calls for": nobody's where nothing says whose. */
function fromNoun(reading: Reading, article: ArticleReading, at: number): Draft[] {
  const { tokens, parse, mentions, heard } = reading
  const next = tokens[at + 1]?.lower ?? ''
  const by = next === 'by' || next === 'from' ? doerBehind(parse, mentions, article.persons, heard, at + 2) : null
  const to = tokens.findIndex((t, i) => i > at && t.lower === 'for')
  if (to < 0 || to - at > (by ? SHOWN_TOKENS : 1)) return []
  const before = tokens[at - 1]
  const verb = before?.pos === 'VERB' && !before.lower.endsWith('ing') ? doerOf(parse, mentions, article.persons, heard, at - 1) : null
  return demand(reading, article, by?.voice ?? verb?.voice ?? NOBODY, { from: verb ? Math.min(verb.range.from, at) : at, to }, to + 1)
}
