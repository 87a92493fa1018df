/** Options: changed on their page, they take effect on pages that are open and on those that are opened next. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from '../../scripts/drive/index.mjs'
import { setStage } from './stage.mjs'

const stage = setStage()
const PATH = '/article/kastriva-ferry'
let options

beforeEach(async () => {
  options = await stage.browser.extensionPage('options.html')
  await options.waitForSelector('.option input')
  await until('the packs are listed', async () => (await ticks()).some(({ label }) => label.startsWith('Demonstration')))
})
afterEach(async () => {
  await options.close()
  await stage.set({ sitesOff: [], highlights: true, level: 'normal', packsOff: [], opensItself: true, automatic: true })
})

const ticks = () =>
  options.evaluate(() =>
    [...document.querySelectorAll('.option')].map(option => ({
      label: option.querySelector('label').textContent,
      on: option.querySelector('input').checked,
    })),
  )
async function tick(label) {
  await options.bringToFront()
  const id = await options.evaluate(label => {
    const found = [...document.querySelectorAll('label')].find(one => one.textContent.startsWith(label))
    const panel = found.closest('[role=tabpanel]').id
    document.querySelector(`[aria-controls=${panel}]`).click()
    return found.htmlFor
  }, label)
  await until('the options are in front', () => options.evaluate(() => document.visibilityState === 'visible'))
  const settings = () =>
    options.evaluate(async () => JSON.stringify(await (globalThis.browser ?? globalThis.chrome).storage.local.get('settings')))
  const before = await settings()
  await options.click(`[id="${id}"]`)
  // “Saved” may still be said of the change before: what is stored tells.
  await until('it is saved', async () => (await settings()) !== before)
  await until('it is said', () => options.evaluate(() => document.querySelector('[role="status"]').textContent === 'Saved'))
}
const highlightCount = page => page.evaluate(() => CSS.highlights.size)
const cardCount = page => stage.inSidebar(page, root => root.querySelectorAll('.card').length)

it('the defaults', async () => {
  const on = Object.fromEntries((await ticks()).map(({ label, on }) => [label, on]))
  expect(on).toMatchObject({
    'Mark passages in the article': true,
    'Open the sidebar by itself': true,
  })
})

describe('marking passages', () => {
  it('off: the marks go, also from the next page; on: they come back', async () => {
    const { page } = await stage.open(PATH)
    await until('marks', async () => (await highlightCount(page)) > 0)
    await tick('Mark passages')
    await until('no marks', async () => (await highlightCount(page)) === 0)
    const next = await stage.open('/article/nordhav-takeover')
    await stage.seen(next.page, '.card')
    expect(await highlightCount(next.page)).toBe(0)
    await tick('Mark passages')
    await until('marks again', async () => (await highlightCount(page)) > 0)
    await next.page.close()
    await page.close()
  })
})

describe('how much is shown', () => {
  it('more: in an article with weaker differences there are more', async () => {
    const counts = []
    for (const level of ['normal', 'low']) {
      await stage.set({ level })
      const { page, state } = await stage.open('/article/trump-putin-call')
      await page.close()
      counts.push(state.comparison.differences.length)
    }
    expect(counts[1]).toBeGreaterThan(counts[0])
  })

  it('moved: the example follows, and the open article is compared anew', async () => {
    const { page } = await stage.open(PATH)
    const since = () => stage.noted(stage.address(PATH))
    const before = await since()
    await options.bringToFront()
    const listed = () => options.evaluate(() => document.querySelectorAll('.example li').length)
    const normal = await until('the example', listed)
    await options.focus('.level input')
    await options.keyboard.press('ArrowLeft')
    await until('fewer in the example', async () => (await listed()) < normal)
    expect(
      await options.evaluate(
        () => document.querySelector('.level input').ariaValueText ?? document.querySelector('.level input').getAttribute('aria-valuetext'),
      ),
    ).toBe('Fewer: the surest only')
    await until('compared anew', async () => (await since()) > before)
    await page.close()
  })
})

describe('packs', () => {
  it('off: the open article is compared anew without its reports; on: with them', async () => {
    const { page, state } = await stage.open(PATH)
    await stage.cards(page, state.comparison.differences.length)
    await tick('Demonstration')
    const without = await until('compared anew', async () => {
      const now = await stage.state(stage.address(PATH))
      return now.searched < state.searched ? now : null
    })
    expect(without.comparison.stories).toEqual([])
    // Behind another tab browsers draw now and then only.
    await page.bringToFront()
    await until('no cards', async () => (await cardCount(page)) === 0)
    await tick('Demonstration')
    await page.bringToFront()
    await stage.cards(page, state.comparison.differences.length)
    await page.close()
  })
})

describe('opening by itself', () => {
  it('off: the sidebar stays a tab until asked', async () => {
    await tick('Open the sidebar by itself')
    const { page } = await stage.open(PATH)
    await stage.seen(page, 'button.tab')
    expect(await cardCount(page)).toBe(0)
    await stage.click(page, 'button.tab')
    await stage.seen(page, '.card')
    await page.close()
  })
})

describe('comparing every article', () => {
  it('off: an article waits until the key asks for it', async () => {
    await tick('Compare every article')
    const page = await stage.visit(PATH)
    await until('it waits', async () => (await stage.state(stage.address(PATH)))?.status === 'waiting')
    expect(await page.evaluate(() => document.querySelector('otherwise-sidebar'))).toBeNull()
    await stage.browser.pressCommand(page)
    await stage.seen(page, '.card')
  })
})

describe('sites switched off', () => {
  it('added: nothing is read there; removed: it is again', async () => {
    await options.bringToFront()
    await options.click('#tab-sites')
    const form = await options.evaluateHandle(() => {
      const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === 'Switch off a site')
      return label.closest('form')
    })
    await (await form.$('input')).type('127.0.0.1')
    await (await form.$('button')).click()
    await options.waitForSelector('[aria-label="Remove 127.0.0.1"]')
    const { page, state } = await stage.open(PATH)
    expect(state).toEqual({ status: 'off' })
    expect(await page.evaluate(() => document.querySelector('otherwise-sidebar'))).toBeNull()
    await options.bringToFront()
    await options.click('[aria-label="Remove 127.0.0.1"]')
    await until('it is read now', async () => (await stage.state(stage.address(PATH)))?.status === 'compared')
    await page.bringToFront()
    await stage.seen(page, '.card')
    await page.close()
  })
})
