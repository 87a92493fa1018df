/** All that a reader collected → pack files → a fresh profile: every article gets the same answer there, whatever was collected. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareMatched, prepareReport } from '../../src/core/compare.ts'
import { queryOf } from '../../src/core/matching/query.ts'
import type { Article, Report } from '../../src/core/model.ts'
import { rememberedOf } from '../../src/core/remember.ts'
import { findStories, isItself } from '../../src/core/stories.ts'
import type { Store } from '../../src/store/reports.ts'
import { exportPacks } from '../../src/transfer/exportPacks.ts'
import { openPack } from '../../src/transfer/openPack.ts'
import { oddOf } from '../core/fuzz/texts.ts'
import { runs } from '../runs.ts'
import { freshStore } from '../store/open.ts'

const RUNS = runs(25)
const STORIES = `${import.meta.dirname}/../fixtures/stories`
/** More than are ever asked for at once. */
const MOST = 100

/** Stories that are told two to five times each. */
const told = ['ferry', 'takeover', 'island-flood'].flatMap(name =>
  readdirSync(`${STORIES}/${name}`)
    .filter(file => file.endsWith('.txt'))
    .map(file => ({ title: name, text: readFileSync(`${STORIES}/${name}/${file}`, 'utf8') })),
)

const DAYS = ['2031-03-04', '2031-03-05', '2031-03-05T23:30:00Z', '2031-02-01', null]
const collected = fc.record({
  told: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...told) },
    oddOf({ minLength: 3, maxLength: 20 }).map(text => ({ title: null, text })),
  ),
  published: fc.constantFrom(...DAYS),
  outlet: fc.constantFrom('Orlo Post', 'Gazette', 'Æther \u202e\ud83d\ude80', null),
  path: fc.option(fc.nat({ max: 30 })),
  marks: fc.constantFrom({}, { thin: true }, { invented: true }),
  by: fc.constantFrom('feed', 'page', 'file', 'subscription'),
})
type Collected = typeof collected extends fc.Arbitrary<infer T> ? T : never

/** Reading takes longer than all the rest, and stories come again and again. */
const read = rememberedOf((told: Collected['told']) =>
  prepareReport({ id: '', title: told.title, text: told.text, outlet: null, published: '2031-03-04', url: null, language: 'en' }),
)
const reportOf = ({ told, published, outlet, path, marks }: Collected, i: number): Report => ({
  ...read(told),
  ...marks,
  id: `${i}`,
  published,
  outlet,
  url: path === null ? null : `https://orlo.example/${path}`,
})

/** What an article is told, whatever numbers the reports have in this store; a pack without sentences leaves them out. */
async function answer(store: Store, article: Article): Promise<unknown> {
  const asked = queryOf(article)
  const { heads, searched } = await store.candidates(asked, MOST)
  const stories = findStories(asked, { heads: heads.filter(head => !isItself(asked, head)), searched }, false)
  const names = new Map(heads.map(({ id, outlet, fingerprint }) => [id, `${outlet} ${fingerprint}`]))
  const reports = await store.reports(stories.same.map(({ article: id }) => id))
  const told = compareMatched(article, stories, reports, { level: 'low' })
  const plain = (value: unknown) =>
    JSON.stringify(value, (key, inner) =>
      key === 'sentence' ? undefined : typeof inner === 'string' ? (names.get(inner) ?? inner) : inner,
    )
  const inAnyOrder = (list: readonly unknown[]) => list.map(plain).sort()
  return { searched, stories: inAnyOrder(told.stories), related: inAnyOrder(told.related ?? []), differences: inAnyOrder(told.differences) }
}

const ARTICLES = told.map(
  ({ title, text }, i): Article => ({
    ...{ id: 'here', title, text, outlet: 'The Reader', url: null, language: 'en' },
    published: DAYS[i % DAYS.length] ?? null,
  }),
)

let differences = 0
it('articles get the same answers from what comes back', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(collected, { maxLength: 25 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 30 }),
      fc.subarray(ARTICLES, { minLength: 2, maxLength: 3 }),
      async (list, sentences, most, articles) => {
        const { store } = freshStore()
        // One after the other, as feeds bring them: what comes later under an address takes the place of what was there.
        for (const [i, one] of list.entries()) await store.add([reportOf(one, i)], { by: one.by, name: one.by })
        const before = await Promise.all(articles.map(article => answer(store, article)))
        const { files, left } = await exportPacks(store, { name: 'Export', sentences }, () => {}, { reports: most, length: 1e7 })
        expect(left).toBe(0)
        const size = await store.size()
        const { store: other } = freshStore()
        for (const [i, file] of files.entries()) await openPack(new File([file], `${i}.json.gz`), other, () => {})
        expect(await other.size()).toBe(size)
        expect(await Promise.all(articles.map(article => answer(other, article)))).toEqual(before)
        differences += JSON.stringify(before).split('"kind').length - 1
      },
    ),
    RUNS,
  )
  // Else nothing was asked that anything could answer.
  expect(differences).toBeGreaterThan(RUNS.numRuns)
})
