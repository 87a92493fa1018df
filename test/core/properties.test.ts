/**
 * What holds of every article and every report: random mixtures of news sentences and odd characters.
 *
 * Spans point at their quotes, an article differs from itself in nothing, and what is not the article's text changes nothing.
 */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareArticle, prepareReport } from '../../src/core/compare.ts'
import { THRESHOLDS } from '../../src/core/differences/find.ts'
import type { Comparison } from '../../src/core/model.ts'
import { articleOf, reportOf } from './differences/reports.ts'

/** The same each time, and no more in `npm run fuzz`: of a mixture that contradicts itself, either side may be shown. */
const RUNS = { numRuns: 100, seed: 1 }

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

const compare = (here: string, there: string, level: 'normal' | 'low' = 'low') =>
  compareArticle(articleOf('here', here), [reportOf('there', there)], { assumeSameStory: true, level })

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
        // Which differences, not their order: a wrapped first line may pass for a headline, which weighs more.
        expect(inAnyOrder(unwrapped(compare(wrap(whole, columns), there)))).toEqual(inAnyOrder(shown(compare(whole, there))))
      }),
      RUNS,
    )
  })
  it.each([
    ['The talks lasted one hour and\n40 minutes.', 'The talks lasted less than two hours.'],
    ['In the end it was Foreign\nMinister Teresa Olmedo who left.', 'In the end it was Defence Minister Teresa Olmedo who left.'],
  ])('%j is read as one sentence', (broken, there) => {
    const opening = 'The negotiators had come to Montevideo by train and by boat, some of them with their families.'
    const here = `${opening} ${broken}`
    expect(unwrapped(compare(here, there))).toEqual(shown(compare(here.replaceAll('\n', ' '), there)))
    expect(compare(here, there).differences).toHaveLength(1)
  })
  it('is read alike where lines end with a comma', () => {
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

/** Hundreds of comparisons take their time on a busy machine; milliseconds. */
const SLOW = 120_000

/** Sentences with words that are spelled in two ways, the British one first. */
const SPELLED: readonly (readonly [british: string, american: string])[] = [
  ['The harbour organisers cancelled 12 ferries on Tuesday.', 'The harbor organizers canceled 12 ferries on Tuesday.'],
  ['Defence Minister Teresa Olmedo met labour leaders.', 'Defense Minister Teresa Olmedo met labor leaders.'],
  ['The centre of Velmora was paralysed for three days.', 'The center of Velmora was paralyzed for three days.'],
  ['Neighbours said the theatre burned for two hours.', 'Neighbors said the theater burned for two hours.'],
  ['The company practises mining on a licence from 1998.', 'The company practices mining on a license from 1998.'],
]
const british = SPELLED.map(([word]) => word).join(' ')
const american = SPELLED.map(([, word]) => word).join(' ')
const told = ({ differences }: Comparison) =>
  differences.map(d => ({ kind: d.kind, relation: d.relation, there: d.there.map(t => t.quote) }))

type Told = ReturnType<typeof told>[number]

/** Some letters more move a pair by so much: on the edge of what is shown at all, that decides. */
const EDGE = 0.01

/** What is told here and not there, but for what stands on the edge. */
const onlyIn = ({ differences }: Comparison, here: readonly Told[], there: readonly Told[]): Told[] =>
  here.filter((one, i) => {
    const { relation, confidence } = differences[i] ?? { relation: one.relation, confidence: 1 }
    return confidence >= THRESHOLDS.low[relation] + EDGE && !there.some(other => isDeepStrictEqual(one, other))
  })

describe('an article in other writing', () => {
  it('shows the same with curly quotes, other dashes and other spaces', () => {
    const quoted = fc.constantFrom(
      'The mayor said, "It will take years - ten, perhaps - to repair."',
      'The clerk wrote: "We don\'t know."',
      '',
    )
    fc.assert(
      fc.property(story, story, quoted, (here, there, extra) => {
        const straight = `${here} ${extra}`
        const curly = straight
          .replace(/"([^"]*)"/g, '“$1”')
          .replaceAll("'", '’')
          .replaceAll(' - ', ' – ')
          .replaceAll('. ', '.\u00a0')
        expect(told(compare(curly, there))).toEqual(told(compare(straight, there)))
      }),
      RUNS,
    )
  })
  it(
    'shows the same in British and in American spelling',
    () => {
      fc.assert(
        fc.property(story, story, (here, there) => {
          // Of two that say the same, either may be quoted: the one text is some letters longer.
          const inOne = (comparison: Comparison): Told[] => JSON.parse(JSON.stringify(told(comparison)).replaceAll('Defence', 'Defense'))
          const compared = (spelled: string) => compare(`${here} ${spelled}`, `${there} ${american}`)
          const [one, other] = [compared(british), compared(american)] as const
          expect([...onlyIn(one, inOne(one), inOne(other)), ...onlyIn(other, inOne(other), inOne(one))]).toEqual([])
          expect(told(compare(british, american))).toEqual([])
        }),
        RUNS,
      )
    },
    SLOW,
  )
})

describe('one number changed in a copy', () => {
  const FIGURES = ['43 people', '$334 million', '40 minutes'] as const
  it('is that difference, and no other', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...SENTENCES.filter((_, i) => i % 2 === 0 || i === 5)), { minLength: 6, maxLength: 9 }),
        fc.constantFrom(...FIGURES),
        fc.integer({ min: 3, max: 9 }),
        (sentences, figure, factor) => {
          const text = sentences.join(' ')
          fc.pre(text.includes(figure))
          const said = Number(/\d+/.exec(figure)?.[0])
          const changed = text.replace(figure, figure.replace(String(said), String(said + factor * 2)))
          const { differences } = compare(text, changed)
          expect(differences.map(d => d.there.length)).toEqual([1])
          expect(differences[0]?.here.quote).toContain(String(said))
          expect(differences[0]?.there[0]?.quote).toContain(String(said + factor * 2))
        },
      ),
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
