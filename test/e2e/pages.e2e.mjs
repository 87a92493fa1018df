/** Which pages are read, and what comes of each. */
import { describe, expect, it } from 'vitest'
import { until } from '../../scripts/drive/index.mjs'
import { setStage } from './stage.mjs'

const stage = setStage()
/** Long enough for a probe that wanted to speak up. */
const NOTHING_HAPPENS_MS = 1500
const HOST_COUNT = () => document.querySelectorAll('otherwise-sidebar').length

describe('an article', () => {
  it.each(['kastriva-ferry', 'nordhav-takeover', 'sofia-march', 'trump-putin-call'])('%s: differences from other reports', async id => {
    const { page, state } = await stage.open(`/article/${id}`)
    expect(state.status).toBe('compared')
    expect(state.comparison.stories.length).toBeGreaterThanOrEqual(3)
    expect(state.comparison.differences.length).toBeGreaterThanOrEqual(3)
    const story = stage.newsstand.stories.find(story => story.id === id)
    for (const { here } of state.comparison.differences) expect([story.title, ...story.paragraphs].join('\n')).toContain(here.quote)
    await page.close()
  })

  it('that no other report tells: compared with nothing', async () => {
    const { page, state } = await stage.open('/article/no-counterpart')
    expect(state).toMatchObject({ status: 'compared', comparison: { stories: [], differences: [] } })
    expect(state.searched).toBeGreaterThan(10)
    await page.close()
  })

  it('under a strict content security policy: the same differences', async () => {
    const plain = await stage.open('/article/kastriva-ferry')
    const strict = await stage.open('/strict/kastriva-ferry')
    expect(strict.state.comparison.differences.map(({ id }) => id)).toEqual(plain.state.comparison.differences.map(({ id }) => id))
    await plain.page.close()
    await strict.page.close()
  })

  it('that is too short to compare: said so', async () => {
    const { page, state } = await stage.open('/article/short-notice')
    expect(state).toMatchObject({ status: 'unsuited', why: 'too-short' })
    await page.close()
  })
})

it('pages that are no articles: nothing is added and nothing is kept', async () => {
  const pages = []
  for (const path of ['/', '/search', '/app', '/nowhere']) pages.push([path, await stage.visit(path)])
  await new Promise(resolve => setTimeout(resolve, NOTHING_HAPPENS_MS))
  for (const [path, page] of pages) {
    expect(await page.evaluate(HOST_COUNT), path).toBe(0)
    expect((await stage.state(stage.address(path)))?.status ?? 'none', path).toBe('none')
  }
})

describe('a site of one page', () => {
  it('is read anew at each address, and left alone between', async () => {
    const page = await stage.visit('/app')
    await page.click('[data-story="kastriva-ferry"]')
    const ferry = await stage.settled(stage.address('/app/kastriva-ferry'))
    await page.click('[data-story="nordhav-takeover"]')
    const takeover = await stage.settled(stage.address('/app/nordhav-takeover'))
    expect(ferry.title).toBe(stage.newsstand.stories.find(({ id }) => id === 'kastriva-ferry').title)
    expect(takeover.title).toBe(stage.newsstand.stories.find(({ id }) => id === 'nordhav-takeover').title)
    expect(await stage.state(stage.address('/app/kastriva-ferry'))).toBeNull()
    await until('the sidebar is there, once', async () => (await page.evaluate(HOST_COUNT)) === 1)
    await page.click('[data-front]')
    await until('the sidebar is gone', async () => (await page.evaluate(HOST_COUNT)) === 0)
    await page.close()
  })
})

it('a tab that goes on to another page is forgotten', async () => {
  const { page } = await stage.open('/article/kastriva-ferry')
  await page.goto(stage.address('/'))
  await until('the article is forgotten', async () => (await stage.state(stage.address('/article/kastriva-ferry'))) === null)
  await page.close()
})

it('an article that the reader comes back to is known again', async () => {
  const { page } = await stage.open('/article/kastriva-ferry')
  await page.goto(stage.address('/search'))
  await until('the article is forgotten', async () => (await stage.state(stage.address('/article/kastriva-ferry'))) === null)
  await page.goBack()
  expect((await stage.settled(stage.address('/article/kastriva-ferry'))).status).toBe('compared')
  await until('the sidebar is there, once', async () => (await page.evaluate(HOST_COUNT)) === 1)
})

it('a page that hides what is not its own does not hide the sidebar', async () => {
  const { page } = await stage.open('/article/kastriva-ferry')
  await stage.seen(page, '.card')
  await page.addStyleTag({
    content:
      'html > :not(head, body), otherwise-sidebar { display: none !important; visibility: hidden !important; opacity: 0 !important; z-index: -1 !important }',
  })
  const style = await page.evaluate(() => {
    const { display, visibility, opacity, zIndex } = getComputedStyle(document.querySelector('otherwise-sidebar'))
    return { display, visibility, opacity, zIndex }
  })
  expect(style).toEqual({ display: 'block', visibility: 'visible', opacity: '1', zIndex: '2147483647' })
})
