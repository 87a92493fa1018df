/** compare and extract on small invented reports: what they print, for programs and for people. */
import { writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Article, Claim, Comparison } from '../../src/core/model.ts'
import { emptyFolder, FIXTURES, runMain } from './runMain.ts'

async function compared(...argv: string[]): Promise<Comparison> {
  const { status, out, err } = await runMain(['compare', ...argv, '--json'])
  expect({ status, err }).toEqual({ status: 0, err: '' })
  return JSON.parse(out)
}

const KINDS =
  'date time duration count money percentage measure place role name participants attribution polarity status cause characterisation other'
const RELATIONS = ['conflict', 'precision', 'scope', 'attribution']
const textOrNull = expect.toSatisfy(x => x === null || typeof x === 'string')
const share = expect.toSatisfy(x => typeof x === 'number' && x >= 0 && x <= 1)
const passage = {
  quote: expect.toSatisfy(x => typeof x === 'string' && x.length > 0 && x.length <= 160),
  sentence: expect.any(String),
  start: expect.any(Number),
  end: expect.any(Number),
  value: expect.objectContaining({ type: expect.any(String) }),
}

describe('compare --json', () => {
  it('has the shape that programs rely on', async () => {
    const comparison = await compared('story/morning.txt', '--corpus', 'story')
    expect(comparison.article).toEqual({
      title: 'Governor Brandt orders silo closed after harbour blast in Tarnwick',
      outlet: 'Tarnwick Post',
      published: '2031-03-04T09:30',
      url: 'https://tarnwickpost.example/silo',
      language: 'en',
      words: 87,
    })
    expect(comparison.stories.map(({ article }) => article).sort()).toEqual(['evening.txt', 'weekly.html'])
    for (const story of comparison.stories) {
      expect(story).toMatchObject({
        outlet: textOrNull,
        title: textOrNull,
        published: textOrNull,
        url: textOrNull,
        score: expect.any(Number),
      })
      expect(story.why).toContain(story.why.find(why => why.includes('Tarnwick')))
    }
    expect(comparison.differences.length).toBeGreaterThan(0)
    for (const difference of comparison.differences) {
      expect(difference).toMatchObject({ id: expect.any(String), topic: expect.any(String), confidence: share, here: passage })
      expect(KINDS.split(' ')).toContain(difference.kind)
      expect(RELATIONS).toContain(difference.relation)
      expect(difference.there.length).toBeGreaterThan(0)
      for (const there of difference.there) {
        expect(there).toMatchObject({ ...passage, article: expect.any(String), outlet: textOrNull, published: textOrNull, url: textOrNull })
        expect(RELATIONS).toContain(there.relation)
      }
      const articles = difference.there.map(({ article }) => article)
      expect(new Set(articles).size).toBe(articles.length)
    }
    expect(Object.keys(comparison.timings).sort()).toEqual(['compare_ms', 'extract_ms', 'match_ms'])
  })

  it('finds that one report says governor and another mayor', async () => {
    const { differences } = await compared('story/morning.txt', '--corpus', 'story')
    const role = differences.find(({ kind }) => kind === 'role')
    expect(role).toMatchObject({ relation: 'conflict', here: { quote: 'Governor Ilse Brandt' } })
    // Who she is and which office she holds is told by the same words: once.
    expect(differences.filter(({ kind }) => kind === 'role')).toHaveLength(1)
    expect(role?.there).toEqual([
      expect.objectContaining({
        article: 'evening.txt',
        outlet: 'Northern Wire',
        published: '2031-03-04T21:30',
        quote: 'Mayor Ilse Brandt',
      }),
    ])
  })

  it('takes the page’s own word where meta.json has none', async () => {
    const { stories } = await compared('story/morning.txt', '--corpus', 'story')
    expect(stories.find(({ article }) => article === 'weekly.html')).toMatchObject({
      outlet: 'Coast Weekly',
      published: '2031-03-06T09:00:00Z',
      url: 'https://coastweekly.example/tarnwick-silo',
    })
  })

  it('takes meta.json’s word over the page’s', async () => {
    const cwd = emptyFolder()
    await cp(join(FIXTURES, 'story/weekly.html'), join(cwd, 'weekly.html'))
    writeFileSync(join(cwd, 'meta.json'), JSON.stringify({ weekly: { outlet: 'Coast Weekly Online', published: null } }))
    const { out } = await runMain(['extract', 'weekly.html', '--json'], { cwd })
    expect(JSON.parse(out).article).toMatchObject({ outlet: 'Coast Weekly Online', published: '2031-03-06T09:00:00Z' })
  })

  it('lets --outlet and --published win over meta.json', async () => {
    const { article } = await compared('story/morning.txt', '--corpus', 'story', '--outlet', 'Orlo Post', '--published', '2031-03-05')
    expect(article).toMatchObject({ outlet: 'Orlo Post', published: '2031-03-05' })
  })

  it('gives the same answer twice but for the timings', async () => {
    const [one, two] = [await compared('story/evening.txt', '--corpus', 'story'), await compared('story/evening.txt', '--corpus', 'story')]
    expect({ ...one, timings: null }).toEqual({ ...two, timings: null })
  })

  it('passes over a copy of the article under another name', async () => {
    const cwd = emptyFolder()
    await cp(join(FIXTURES, 'story'), join(cwd, 'story'), { recursive: true })
    await cp(join(FIXTURES, 'story/morning.txt'), join(cwd, 'article.txt'))
    const { out } = await runMain(['compare', 'article.txt', '--corpus', 'story', '--json'], { cwd })
    expect(JSON.parse(out).stories.map((s: { article: string }) => s.article)).not.toContain('morning.txt')
  })

  it('skips matching with --assume-same-story', async () => {
    const alone = await compared('story/morning.txt', '--corpus', 'other')
    const assumed = await compared('story/morning.txt', '--corpus', 'other', '--assume-same-story')
    expect([alone.stories.length, assumed.stories.length]).toEqual([0, 1])
  })

  it('takes several corpora, the same report once', async () => {
    const { stories } = await compared('story/morning.txt', '--corpus', 'story', 'other', '--corpus', './story', '--assume-same-story')
    expect(stories.map(({ article }) => article).sort()).toEqual(['evening.txt', 'garden.txt', 'weekly.html'])
  })

  it('tells two reports of one file name apart', async () => {
    const cwd = emptyFolder()
    for (const name of ['morning', 'evening']) await cp(join(FIXTURES, `story/${name}.txt`), join(cwd, name, 'report.txt'))
    await cp(join(FIXTURES, 'story/weekly.html'), join(cwd, 'weekly.html'))
    const { out } = await runMain(['compare', 'weekly.html', '--corpus', 'morning', 'evening', '--json'], { cwd })
    const names = JSON.parse(out).stories.map((s: { article: string }) => s.article)
    expect(names.sort()).toEqual(['evening/report.txt', 'report.txt'])
  })

  it('reads HTML from standard input', async () => {
    const stdin = '<!doctype html><title>x</title><h1>Silo blast in Tarnwick</h1>'.concat(
      ...Array.from(
        { length: 4 },
        (_, i) =>
          `<p>Mayor Ilse Brandt spoke for the ${i + 1}th time about the grain silo at Tarnwick harbour that exploded on Tuesday, ` +
          'and said that Tarnwick Grain had told her what was known, while harbour master Olav Renn listened to every word of it.</p>',
      ),
    )
    const { status, out } = await runMain(['compare', '-', '--corpus', 'story', '--json', '--published', '2031-03-05'], { stdin })
    expect(status).toBe(0)
    expect(JSON.parse(out).article).toMatchObject({ title: 'Silo blast in Tarnwick', published: '2031-03-05' })
  })

  it('names files that it left out, and goes on', async () => {
    const cwd = emptyFolder()
    await cp(join(FIXTURES, 'story'), join(cwd, 'story'), { recursive: true })
    writeFileSync(join(cwd, 'story/torn.txt'), Uint8Array.from([0xc3, 0x28]))
    writeFileSync(join(cwd, 'story/void.txt'), '')
    const { status, err } = await runMain(['compare', 'story/morning.txt', '--corpus', 'story', '--json'], { cwd })
    expect({ status, err }).toEqual({ status: 0, err: 'otherwise: warning: story: left out torn.txt (not UTF-8 text), void.txt (empty)\n' })
  })
})

describe('compare for people', () => {
  it('says who states what, without a verdict', async () => {
    const { out } = await runMain(['compare', 'story/morning.txt', '--corpus', 'story'])
    expect(out).toContain('Compared with 2 reports of 2 outlets.')
    expect(out).toMatch(
      /\d\. [^\n]+: differs\n {3}here {3}“Governor Ilse Brandt”\n {3}there {2}Northern Wire, 4 March 2031, 21:30, 12 hours later:\n {10}“Mayor Ilse Brandt”/,
    )
    expect(out).not.toMatch(/\b(?:wrong|false|correct|true|lie|error)\b/i)
    expect(out).not.toContain('\u001b')
  })
  it('says so when no report is about the story', async () => {
    const { status, out } = await runMain(['compare', 'other/garden.txt', '--corpus', 'story'])
    expect({ status, out }).toMatchObject({ status: 0, out: expect.stringContaining('Nothing comparable found: none of 3 reports') })
  })
  it('says so when nothing is stated differently', async () => {
    const { out } = await runMain(['compare', 'story/morning.txt', '--corpus', 'other', '--assume-same-story'])
    expect(out).toContain('Nothing that could be compared is stated differently.')
  })
  it('gives frames, weights and confidence with --explain only', async () => {
    const short = await runMain(['compare', 'story/morning.txt', '--corpus', 'story'])
    const long = await runMain(['compare', 'story/morning.txt', '--corpus', 'story', '--explain'])
    expect(short.out).not.toContain('confidence')
    expect(long.out).toMatch(/gate open [01]\.\d\d; alike in terms/)
    expect(long.out).toMatch(/[+−]\d\.\d\d +likeness/)
    expect(long.out).toMatch(/confidence [01]\.\d\d/)
  })
  it('tells with --explain and two quotes why a pair is shown or not', async () => {
    const ask = (...quotes: string[]) => runMain(['compare', 'story/morning.txt', '--corpus', 'story', '--explain', ...quotes])
    const [shown] = (await compared('story/morning.txt', '--corpus', 'story')).differences
    const there = shown?.there[0]
    expect((await ask(shown?.here.quote ?? '', there?.quote ?? '')).out).toMatch(/: shown\n/)
    const apart = await compared('story/morning.txt', '--corpus', 'story', '--threshold', 'low')
    const [one, other] = [apart.differences[0], apart.differences.find(({ kind }) => kind !== apart.differences[0]?.kind)]
    const shut = await ask(one?.here.quote ?? '', other?.there[0]?.quote ?? '')
    expect(shut.out).toMatch(/not compared: other kinds/)
    expect(shut.out).toContain('gate shut: other kinds')
    expect((await ask('nowhere at all', 'neither here')).out).toMatch(
      /^Not compared: no claim is read at “nowhere at all” in the article\.\n$/,
    )
    expect((await ask('one quote')).err).toBe(
      'otherwise: --explain takes no quotes, or two behind the article: one of the article, one of another report\n',
    )
  })
  it('is coloured on a terminal, but not with NO_COLOR', async () => {
    const colour = await runMain(['compare', 'story/morning.txt', '--corpus', 'story'], { columns: 60 })
    const bare = await runMain(['compare', 'story/morning.txt', '--corpus', 'story'], { columns: 60, env: { NO_COLOR: '1' } })
    expect(colour.out).toContain('\u001b[')
    expect(bare.out).not.toContain('\u001b')
    const long = bare.out.split('\n').filter(line => line.length > 60 && !line.includes('https:'))
    expect(long).toEqual([])
  })
})

describe('extract', () => {
  it('--json gives an article into whose text every claim points', async () => {
    const { out } = await runMain(['extract', 'story/weekly.html', '--json'])
    const { article, claims }: { article: Article; claims: (Claim & { described: string })[] } = JSON.parse(out)
    expect(article).toMatchObject({ title: 'What is known about the Tarnwick silo blast', outlet: 'Coast Weekly', language: 'en' })
    expect(claims.length).toBeGreaterThan(0)
    for (const { start, end, quote, kind, described, firmness } of claims) {
      expect(article.text.slice(start, end)).toBe(quote)
      expect(KINDS.split(' ')).toContain(kind)
      expect([typeof described, typeof firmness]).toEqual(['string', 'string'])
    }
  })
  it('prints the text and each claim', async () => {
    const { status, out } = await runMain(['extract', 'story/morning.txt'])
    expect(status).toBe(0)
    expect(out).toContain('Tarnwick Post · 4 March 2031, 09:30 · en · 87 words')
    expect(out).toMatch(/\n\d+ claims\n/)
    expect(out).toMatch(/\d+\. role “Governor (?:Ilse )?Brandt”/)
  })
})

describe('near copies', () => {
  it('are told as one voice', async () => {
    const story = join(import.meta.dirname, '../fixtures/stories/pension-strike')
    const { out } = await runMain(['compare', join(story, 'estuary-news-agency.txt'), '--corpus', story])
    expect(out).toContain('Compared with 4 reports of 4 outlets.')
    expect(out.replace(/\s+/g, ' ')).toMatch(/\(worldglance\.txt\): [^-]*near copy of this article/)
    const third = await runMain(['compare', join(story, 'la-hoja-de-poniente.txt'), '--corpus', story])
    expect(third.out.replace(/\s+/g, ' ')).toMatch(/Compared with 4 reports of 4 outlets, 3 voices without near copies\./)
    expect(third.out.replace(/\s+/g, ' ')).toMatch(/\(worldglance\.txt\): [^-]*near copy of/)
  })
})
