/**
 * Tables of sentences for the extractors: what each finds, and what it leaves alone.
 *
 * In: a sentence and the claim expected of it. Out: one test a sentence, titled with it; when one fails, and only then,
 * what the line made of the sentence is printed: tokens, phrases, clauses, names and claims.
 * Example: `finds('count', [['The storm killed 19 people.', { quote: 'killed 19 people', value: '19', action: 'die' }]])`
 */
import { describe, expect, it, onTestFailed } from 'vitest'
import { type Extraction, extractClaims } from '../../../src/core/claims/index.ts'
import type { Article, Claim, Kind } from '../../../src/core/model.ts'
import { splitSentences } from '../../../src/core/text/sentences.ts'
import { describeValue } from '../../../src/core/values/index.ts'

/** A Thursday. */
export const PUBLISHED = '2025-06-12'

export interface Options {
  readonly published?: string | null
}

/** A claim in short. */
export interface Brief {
  readonly quote: string
  readonly topic: string
  readonly value: string
  readonly head: string
  readonly action: string
  readonly parts: readonly string[]
  /** The speaker's words, null where nobody is credited. */
  readonly speaker: string | null
  readonly firmness: string
}
export type Expected = Pick<Brief, 'quote' | 'value'> & Partial<Brief>
export type Finds = readonly (readonly [sentence: string, expected: Expected, options?: Options])[]

function extractFrom(text: string, { published = PUBLISHED }: Options): Extraction {
  const article: Article = { id: 'test', outlet: null, title: null, published, url: null, language: 'en', text }
  return extractClaims(article, splitSentences(text, [{ kind: 'body', start: 0, end: text.length }]))
}

/** All claims of a paragraph. */
export function claimsIn(text: string, options: Options = {}): readonly Claim[] {
  return extractFrom(text, options).claims
}

/** One claim of the kind from each text: the first two that are about the same head, else the first of each. */
export function pairOf(kind: Kind, a: string, b: string): readonly [Claim, Claim] {
  const [here, there] = [claimsIn(a), claimsIn(b)].map(claims => claims.filter(claim => claim.kind === kind))
  const pairs = (here ?? []).flatMap(x => (there ?? []).map(y => [x, y] as const))
  const pair = pairs.find(([x, y]) => x.frame.head === y.frame.head) ?? pairs[0]
  if (!pair) throw new Error(`no ${kind} in “${here?.length ? b : a}”`)
  return pair
}

export function briefOf({ quote, topic, value, frame, speaker, firmness }: Claim): Brief {
  const { head, action, parts } = frame
  return { quote, topic, value: describeValue(value), head, action, parts, speaker: speaker?.words ?? null, firmness }
}

/** What each stage made of the text, a line each. */
export function traceOf(text: string, options: Options = {}): string {
  const { claims, reading } = extractFrom(text, options)
  const lines = reading.sentences.flatMap(({ tokens, parse, mentions, speech }) => {
    const words = ({ from, to }: { from: number; to: number }) =>
      `[${tokens
        .slice(from, to)
        .map(t => t.text)
        .join(' ')}]`
    return [
      `tokens   ${tokens.map(t => `${t.text}/${t.pos}${t.lemma === t.lower ? '' : `(${t.lemma})`}`).join(' ')}`,
      `phrases  ${parse.phrases.map(p => `${p.preposition ?? ''}${words(p)}`).join(' ')}`,
      ...parse.clauses.map(
        c =>
          `clause   ${c.subject ? words(c.subject) : '-'} ${c.verb.verbs.join('+')}${c.verb.negated ? ' NOT' : ''}${c.verb.planned ? ' PLANNED' : ''} ${c.objects.map(words).join(' ')}`,
      ),
      `names    ${mentions.map(m => `${m.words}=${m.key}/${m.type}`).join(' ')}`,
      ...speech.map(s => `speech   ${s.speaker.words} ${s.verb} ${words(s.content)}`),
    ]
  })
  return [text, ...lines, ...claims.map(c => `claim    ${c.kind} ${JSON.stringify(briefOf(c))}`)].join('\n  ')
}

/** A kind, or one aspect of it: "place/location"; "place/" for the plain claims of the kind. */
type Asked = Kind | `${Kind}/${string}`

const isOf = (claim: Claim, asked: Asked): boolean => {
  const [kind, aspect] = asked.split('/')
  return claim.kind === kind && (aspect === undefined || claim.frame.aspect === aspect)
}

/** Claims of one kind, all of them where the text has them. */
function readKind(kind: Asked, text: string, options: Options): readonly Claim[] {
  const claims = claimsIn(text, options)
  for (const { start, end, quote, within } of claims) {
    expect(text.slice(start, end)).toBe(quote)
    expect(within.start <= start && end <= within.end).toBe(true)
  }
  return claims.filter(claim => isOf(claim, kind))
}

function expectFound(kind: Asked, sentence: string, expected: Expected, options: Options = {}): void {
  const found = readKind(kind, sentence, options).map(briefOf)
  expect(found).toContainEqual(expect.objectContaining(expected))
}

function expectIgnored(kind: Asked, sentence: string): void {
  expect(readKind(kind, sentence, {}).map(briefOf)).toEqual([])
}

function traceIfFailed(text: string, options: Options = {}): void {
  onTestFailed(() => console.error(traceOf(text, options)))
}

/** Each sentence holds the claim. */
export function finds(kind: Asked, table: Finds): void {
  describe(`${kind}: finds`, () => {
    for (const [sentence, expected, options] of table)
      it(sentence, () => {
        traceIfFailed(sentence, options)
        expectFound(kind, sentence, expected, options)
      })
  })
}

/** No sentence holds any claim of the kind. */
export function ignores(kind: Asked, sentences: readonly string[]): void {
  describe(`${kind}: ignores`, () => {
    it.each(sentences.map(sentence => [sentence]))('%s', sentence => {
      traceIfFailed(sentence)
      expectIgnored(kind, sentence)
    })
  })
}

/** What should be found or ignored and is not yet: a test that passes here has been mended and belongs in the table above. */
export function knownMisses(kind: Asked, misses: { readonly finds?: Finds; readonly ignores?: readonly string[] }): void {
  describe(`${kind}: known misses`, () => {
    for (const [sentence, expected, options] of misses.finds ?? [])
      it.fails(`finds: ${sentence}`, () => expectFound(kind, sentence, expected, options))
    for (const sentence of misses.ignores ?? []) it.fails(`ignores: ${sentence}`, () => expectIgnored(kind, sentence))
  })
}
