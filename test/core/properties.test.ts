/**
 * What holds of every article and every report: random mixtures of news sentences and odd characters.
 *
 * Spans point at their quotes, an article differs from itself in nothing, and what is not the article's text changes nothing.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareArticle, prepareReport } from '../../src/core/compare.ts'
import type { Comparison } from '../../src/core/model.ts'
import { articleOf, reportOf } from './differences/reports.ts'

/** The same runs each time; FC_SEED=n tries others. */
const RUNS = { numRuns: 100, seed: Number(process.env.FC_SEED ?? 1) }

/** Two ways of telling each thing, so that two random articles disagree often. */
const SENTENCES = [
  'The landslide killed 43 people in Velmora.',
  'The landslide killed 31 people in Velmora.',
  'The market hall collapsed on Tuesday.',
  'The market hall collapsed on Monday.',
  'The talks lasted less than two hours.',
  'The talks lasted one hour and 40 minutes.',
  'Foreign Minister Teresa Olmedo met European leaders.',
  'Defence Minister Teresa Olmedo met NATO officials.',
  'Brenholt will pay $334 million for the yard of Quaymar.',
  'Brenholt will pay $410 million for the yard of Quaymar.',
  'Chile must withdraw from Arica, Tacna and Ilo.',
  'Chile must withdraw from Arica and Tacna.',
  '“The patrol boats will stay in port until autumn,” said Raul Quispe.',
  'Teresa Olmedo said that the patrol boats would stay in port until autumn.',
  'The owners approved the sale of the cranes.',
  'The owners did not approve the sale of the cranes.',
  'The two sides reached a tentative agreement on sharing the anchovy.',
  'The two sides agreed to share the anchovy.',
  'The ceasefire ends at 10 a.m. Eastern.',
  'The ceasefire ends at 1500 GMT.',
] as const
const ODD = [
  '😀',
  '\0',
  '\ud800',
  '\udc00',
  '\u200b',
  '\u00a0',
  'ﬁ',
  'e\u0301',
  '…',
  '”',
  '(',
  '\t',
  '–',
  'x'.repeat(2000),
  '9'.repeat(400),
  '%',
  '$',
  '’s',
  '\r\n',
] as const

const plain = fc.uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 4, maxLength: 9 })
const story = plain.map(list => list.join(' '))
const paragraphs = plain.map(list => list.join('\n\n'))
const messy = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...SENTENCES) },
      fc.constantFrom(...ODD),
      fc.constantFrom(' ', '\n', '\n\n'),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 20 },
  )
  .chain(parts => fc.constantFrom('', ' ', '\n').map(joint => parts.join(joint)))

const compare = (here: string, there: string, weaker = true) =>
  compareArticle(articleOf('here', here), [reportOf('there', there)], { assumeSameStory: true, weaker })

/** What is shown, without where it stands. */
const shown = ({ differences }: Comparison) =>
  differences.map(d => ({
    kind: d.kind,
    relation: d.relation,
    here: d.here.quote,
    there: d.there.map(t => [t.article, t.quote, t.relation]),
  }))

/** A text broken at a width, and what is shown of it with its lines joined again. */
const wrap = (text: string, columns: number) => text.replace(new RegExp(`(.{1,${columns}})(?: |$)`, 'g'), '$1\n').trimEnd()
const unwrapped = (comparison: Comparison) => shown(comparison).map(d => ({ ...d, here: d.here.replaceAll('\n', ' ') }))
const inAnyOrder = (list: readonly unknown[]) => list.map(item => JSON.stringify(item)).sort()
/** Long enough that the last line of a wrapped text is no fragment. */
const ENDING = 'After that the mayor walked home along the river, slowly, as she always did when the evenings were long and nobody waited.'

describe('spans', () => {
  it('of every claim point at its quote, inside its sentence', () => {
    fc.assert(
      fc.property(messy, text => {
        for (const { start, end, quote, within, sentence } of prepareReport(articleOf('here', text)).claims) {
          expect(text.slice(start, end)).toBe(quote)
          expect(text.slice(within.start, within.end)).toBe(sentence)
          expect(within.start <= start && start < end && end <= within.end).toBe(true)
          expect(quote.length).toBeLessThanOrEqual(160)
        }
      }),
      RUNS,
    )
  })
  it('of every difference point at the quotes of both texts', () => {
    fc.assert(
      fc.property(messy, messy, (here, there) => {
        for (const difference of compare(here, there).differences) {
          expect(here.slice(difference.here.start, difference.here.end)).toBe(difference.here.quote)
          for (const other of difference.there) expect(there.slice(other.start, other.end)).toBe(other.quote)
        }
      }),
      RUNS,
    )
  })
})

describe('an article', () => {
  it('differs from itself in nothing, under whatever name', () => {
    fc.assert(
      fc.property(fc.oneof(story, messy), text => {
        expect(shown(compare(text, text))).toEqual([])
      }),
      RUNS,
    )
  })
  it('gives the same differences with the same ids each time', () => {
    fc.assert(
      fc.property(story, story, (here, there) => {
        const first = compare(here, there)
        expect(compare(here, there)).toEqual(first)
        const ids = first.differences.map(d => d.id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      RUNS,
    )
  })
  it('is read alike however its lines are wrapped', () => {
    fc.assert(
      fc.property(story, story, fc.integer({ min: 50, max: 72 }), (here, there, columns) => {
        const whole = `${here} ${ENDING}`
        // Known miss, below: a line that ends with a comma passes for the end of a sentence.
        fc.pre(!wrap(whole, columns).includes(',\n'))
        // Which differences, not their order: a wrapped first line may pass for a headline, which weighs more.
        expect(inAnyOrder(unwrapped(compare(wrap(whole, columns), there)))).toEqual(inAnyOrder(shown(compare(whole, there))))
      }),
      RUNS,
    )
  })
  // Known misses of clean.ts: what is left for the last line passes for a stamp; two lines are too few to be seen as wrapped.
  it.fails.each([
    ['The talks lasted one hour and\n40 minutes.', 'The talks lasted less than two hours.'],
    ['In the end it was Foreign\nMinister Teresa Olmedo who left.', 'In the end it was Defence Minister Teresa Olmedo who left.'],
  ])('known miss: %j is read as one sentence', (broken, there) => {
    const opening = 'The negotiators had come to Montevideo by train and by boat, some of them with their families.'
    const here = `${opening} ${broken}`
    expect(unwrapped(compare(here, there))).toEqual(shown(compare(here.replaceAll('\n', ' '), there)))
  })
  // Known miss of clean.ts, wrappedLines: lines that end with a comma pass for ended, so that the paragraph passes for unwrapped.
  it.fails('known miss: lines that end with a comma', () => {
    const said = [3, 10, 15, 8, 0, 11].map(i => SENTENCES[i]).join(' ')
    const quotes = (text: string) => prepareReport(articleOf('here', text)).claims.map(claim => claim.quote.replaceAll('\n', ' '))
    const whole = `${said} ${ENDING}`
    expect(quotes(wrap(whole, 68))).toEqual(quotes(whole))
  })
  it('is read alike with a page’s furniture below it', () => {
    const FURNITURE = [
      '128 comments',
      'Share this article',
      '4 min read',
      'Copy the current link',
      '© 2025 The Example. All rights reserved.',
      'Read also',
      '- 16:39 Market hall in Dorz collapses',
    ]
    fc.assert(
      fc.property(paragraphs, paragraphs, fc.subarray(FURNITURE, { minLength: 1 }), (here, there, lines) => {
        expect(shown(compare([here, ...lines].join('\n\n'), there))).toEqual(shown(compare(here, there)))
      }),
      RUNS,
    )
  })
})

describe('two reports', () => {
  it('show the same pairs of quotes whichever is the article', () => {
    const pairs = ({ differences }: Comparison) => differences.flatMap(d => d.there.map(t => [d.here.quote, t.quote]))
    fc.assert(
      fc.property(story, story, (here, there) => {
        const back = pairs(compare(there, here)).map(([a, b]) => [b, a])
        expect(back.map(p => p.join(' | ')).sort()).toEqual(
          pairs(compare(here, there))
            .map(p => p.join(' | '))
            .sort(),
        )
      }),
      RUNS,
    )
  })
  it('that disagree often do so here too: the mixtures are no empty proof', () => {
    const counts = fc
      .sample(fc.tuple(story, story), { numRuns: 20, seed: 7 })
      .map(([here, there]) => compare(here, there).differences.length)
    expect(counts.filter(count => count > 0).length).toBeGreaterThan(10)
  })
})
