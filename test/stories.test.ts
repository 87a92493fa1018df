/**
 * The invented stories and the demonstration's articles are whole: every annotated phrase stands in its report, every report
 * has its outlet and date, and the stories together hold every kind and relation that there is.
 *
 * In: test/fixtures/stories/NAME/, test/fixtures/unseen/NAME/, demo/articles/. Example: `ferry`, item `deaths`, phrase "killing 17" in vantage-wire.txt.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { KINDS, RELATIONS } from '../src/core/kinds.ts'

const STORIES = join(import.meta.dirname, 'fixtures/stories')
/** Nobody looks at what is shown of them. */
const UNSEEN = join(import.meta.dirname, 'fixtures/unseen')
const ARTICLES = join(import.meta.dirname, '../demo/articles')
/** Kinds that a story as a whole is told by; what is left over is acceptable where it is shown. */
const CORE_KINDS = KINDS.filter(kind => kind !== 'characterisation')
const STORIES_AT_LEAST = 24
const REPORTS = { least: 3, most: 5 }
/** Enough for a story to stand for a real one, few enough to stay true to what a reader would want to see. */
const CORE_ITEMS = { least: 8, most: 12 }
const TRAPS_AT_LEAST = 10
const WORDS = { least: 130, most: 450 }
const ARTICLE_WORDS = { least: 250, most: 450 }
const SHORT_PAGE_WORDS = 80

const name = v.pipe(v.string(), v.nonEmpty())
const moment = v.pipe(v.string(), v.isoTimestamp())
const phrases = v.pipe(v.array(name), v.nonEmpty())
const Gold = v.object({
  cluster: name,
  items: v.array(
    v.object({
      id: name,
      topic: name,
      kind: v.picklist(KINDS),
      relation: v.picklist(RELATIONS),
      level: v.picklist(['core', 'also']),
      values: v.pipe(v.array(v.object({ label: name, docs: v.record(name, phrases) })), v.minLength(2)),
    }),
  ),
  traps: v.array(v.object({ id: name, why: name, forms: phrases })),
  boilerplate: v.record(name, phrases),
})
const Meta = v.record(
  name,
  v.object({ outlet: name, published: moment, title: name, url: v.pipe(v.string(), v.regex(/^https:\/\/[a-z0-9-]+\.example\/\S+$/)) }),
)
const DemoArticle = v.object({
  id: name,
  outlet: name,
  title: name,
  published: moment,
  url: v.null(),
  paragraphs: phrases,
  story: v.nullable(name),
})

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const endings = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter(file => file.endsWith(ending))
    .map(file => file.slice(0, -ending.length))
    .sort()
const wordsOf = (text: string) => text.split(/\s+/).filter(word => word !== '').length
const repeated = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at)

function readStory(home: string, story: string) {
  const folder = join(home, story)
  const reports = endings(folder, '.txt')
  return {
    story,
    reports,
    texts: new Map(reports.map(report => [report, readFileSync(join(folder, `${report}.txt`), 'utf8')])),
    meta: v.parse(Meta, readJson(join(folder, 'meta.json'))),
    gold: v.parse(Gold, readJson(join(folder, 'gold.json'))),
  }
}
type Story = ReturnType<typeof readStory>

const storiesIn = (home: string) =>
  readdirSync(home, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => readStory(home, name))
const stories = storiesIn(STORIES)
const unseen = storiesIn(UNSEEN)
const articles = endings(ARTICLES, '.json').map(file => ({ file, article: v.parse(DemoArticle, readJson(join(ARTICLES, `${file}.json`))) }))

const annotated = ({ gold }: Story) => [
  ...gold.items.flatMap(item => item.values.flatMap(value => Object.entries(value.docs))),
  ...Object.entries(gold.boilerplate),
]

it('stories enough to measure by are told', () => {
  expect(stories.length).toBeGreaterThanOrEqual(STORIES_AT_LEAST)
})

it('no story is seen and unseen at once', () => {
  expect(repeated([...stories, ...unseen].map(({ story }) => story))).toEqual([])
})

describe.each([...stories, ...unseen])('$story', told => {
  const { story, reports, texts, meta, gold } = told
  it('has three to five reports of as many outlets, each with its entry', () => {
    expect(reports.length).toBeGreaterThanOrEqual(REPORTS.least)
    expect(reports.length).toBeLessThanOrEqual(REPORTS.most)
    expect(Object.keys(meta).sort()).toEqual(reports)
    expect(repeated(Object.values(meta).map(({ outlet }) => outlet))).toEqual([])
    expect(repeated(Object.values(meta).map(({ url }) => url))).toEqual([])
  })
  it('its reports are as long as a news report and carry their titles', () => {
    const odd = [...texts].filter(([, text]) => wordsOf(text) < WORDS.least || wordsOf(text) > WORDS.most).map(([report]) => report)
    expect(odd).toEqual([])
    for (const [report, text] of texts) expect(text.split('\n')[0]).toBe(meta[report]?.title)
  })
  it('every annotated phrase stands in its report', () => {
    const missing = annotated(told).flatMap(([report, found]) => found.filter(phrase => !texts.get(report)?.includes(phrase)))
    expect(missing).toEqual([])
  })
  it('every form of a trap stands in some report', () => {
    const all = [...texts.values()]
    expect(gold.traps.flatMap(({ forms }) => forms).filter(form => !all.some(text => text.includes(form)))).toEqual([])
  })
  it('names its items and traps once, and as many as are asked for', () => {
    expect(gold.cluster).toBe(story)
    expect(repeated([...gold.items, ...gold.traps].map(({ id }) => id))).toEqual([])
    const core = gold.items.filter(({ level }) => level === 'core').length
    expect(core).toBeGreaterThanOrEqual(CORE_ITEMS.least)
    expect(core).toBeLessThanOrEqual(CORE_ITEMS.most)
    expect(gold.traps.length).toBeGreaterThanOrEqual(TRAPS_AT_LEAST)
  })
  it('no item sets a report against itself alone', () => {
    const lone = gold.items.filter(({ values }) => new Set(values.flatMap(({ docs }) => Object.keys(docs))).size < 2)
    expect(lone.map(({ id }) => id)).toEqual([])
  })
})

describe('together', () => {
  const core = stories.flatMap(({ gold }) => gold.items).filter(({ level }) => level === 'core')
  it.each(CORE_KINDS)('a reader would clearly want to see a difference of kind %s', kind => {
    expect(core.some(item => item.kind === kind)).toBe(true)
  })
  it.each(RELATIONS)('a reader would clearly want to see the relation %s', relation => {
    expect(core.some(item => item.relation === relation)).toBe(true)
  })
})

describe("the newsstand's articles", () => {
  it.each(articles)('$file is named after itself', ({ file, article }) => {
    expect(article.id).toBe(file)
  })
  it('one tells the story of the seeds, one each an invented story, the others none', () => {
    const told = articles.flatMap(({ article }) => article.story ?? [])
    expect(told.sort()).toEqual(['ferry', 'mine-protest', 'seeds', 'takeover'])
    expect(articles.filter(({ article }) => article.story === null).map(({ file }) => file)).toEqual(['no-counterpart', 'short-notice'])
  })
  it('only the short page is short', () => {
    const counts = articles.map(({ file, article }) => ({ file, words: wordsOf(article.paragraphs.join(' ')) }))
    expect(counts.filter(({ words }) => words < SHORT_PAGE_WORDS).map(({ file }) => file)).toEqual(['short-notice'])
    const odd = counts.filter(({ file, words }) => file !== 'short-notice' && (words < ARTICLE_WORDS.least || words > ARTICLE_WORDS.most))
    expect(odd).toEqual([])
  })
  it('their outlets tell no other report of a story', () => {
    const outlets = stories.flatMap(({ meta }) => Object.values(meta).map(({ outlet }) => outlet))
    expect(articles.filter(({ article }) => outlets.includes(article.outlet)).map(({ file }) => file)).toEqual([])
  })
})
