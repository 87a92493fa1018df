/** The welcome page: opened once by the installation, its choices are settings, and it is the same page when it is opened again. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { beforeAll, describe, expect, it } from 'vitest'
import { pagesAt, until } from '../../scripts/drive/index.mjs'
import { setStage } from './stage.mjs'

const stage = setStage(undefined, { welcome: true })
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const welcomes = () => pagesAt(stage.browser.browser, '/welcome.html')
const stored = () =>
  stage.keeper.evaluate(async () => (await (globalThis.browser ?? globalThis.chrome).storage.local.get('settings')).settings ?? null)
const current = page =>
  page.evaluate(() =>
    ['.passage', '.card'].map(one => {
      const { passage, difference } = document.querySelector(`${one}[aria-current]`)?.dataset ?? {}
      return passage ?? difference ?? null
    }),
  )

let welcome
beforeAll(async () => {
  welcome = await until('the welcome page', async () => (await welcomes())[0])
  await welcome.waitForSelector('.pane .card')
  await welcome.bringToFront()
})

const choose = words =>
  welcome.evaluate(words => {
    const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent.trim() === words)
    ;(label.control ?? label.querySelector('input')).click()
  }, words)

it('was opened by the installation, once, with nothing chosen', async () => {
  expect(await welcomes()).toHaveLength(1)
  expect(await stored()).toBe(null)
})

it('is opened no second time by the background’s next start', async () => {
  await stage.browser.stopBackground()
  await stage.open('/article/kastriva-ferry')
  expect(await welcomes()).toHaveLength(1)
})

describe('the example', () => {
  it('was compared here: passages and cards stand beside each other', async () => {
    const [passages, cards] = await welcome.evaluate(() => [
      [...document.querySelectorAll('.passage')].map(({ dataset }) => dataset.passage),
      [...document.querySelectorAll('.pane .card')].map(({ dataset }) => dataset.difference),
    ])
    expect(passages.length).toBeGreaterThan(3)
    expect(cards).toEqual(expect.arrayContaining(passages))
  })
  it('a passage that is pointed at lights its card up and brings it into view', async () => {
    await welcome.bringToFront()
    const last = await welcome.evaluate(() => [...document.querySelectorAll('.passage')].at(-1).dataset.passage)
    await welcome.hover(`.passage[data-passage="${last}"]`)
    await until('both are lit', async () => (await current(welcome)).every(id => id === last))
    const seen = await welcome.evaluate(() => {
      const [pane, card] = ['.pane', '.card[aria-current]'].map(one => document.querySelector(one).getBoundingClientRect())
      return card.top >= pane.top - 1 && card.top < pane.bottom
    })
    expect(seen).toBe(true)
  })
  it('by keyboard: focus lights up, Enter leads to the card', async () => {
    const first = await welcome.evaluate(() => {
      const passage = document.querySelector('.passage')
      passage.focus()
      return passage.dataset.passage
    })
    await until('both are lit', async () => (await current(welcome)).every(id => id === first))
    await welcome.keyboard.press('Enter')
    const focused = () => welcome.evaluate(() => document.activeElement.closest('.card')?.dataset.difference)
    await until('the card has the focus', async () => (await focused()) === first)
  })
})

describe('the choices', () => {
  it('are kept as settings', async () => {
    await choose('Yes, on this device')
    await until('remembering', async () => (await stored())?.remember === true)
    await choose('Only when I click')
    await until('on click', async () => (await stored()).automatic === false)
    await choose('Demonstration: three made-up stories')
    await until('the pack', async () => (await stored()).packsOff.includes('demonstration'))
  })
  it('stand as chosen when the page is opened again from the options', async () => {
    const options = await stage.browser.extensionPage('options.html#about')
    await options.waitForSelector('#panel-about a[href="welcome.html"]')
    await options.close()
    const again = await stage.browser.extensionPage('welcome.html')
    await again.waitForSelector('.choices .option input')
    const ticked = await again.evaluate(() =>
      [...document.querySelectorAll('.choices input:checked')].map(one => one.labels[0].textContent.trim()),
    )
    expect(ticked).toEqual(expect.arrayContaining(['Yes, on this device', 'Only when I click']))
    expect(ticked).not.toContain('Demonstration: three made-up stories')
    await again.close()
  })
})

describe('where the browser withholds sites', () => {
  it('it says so and offers to ask; given back, it does no longer', async () => {
    await stage.browser.letReadSites(false)
    const page = await stage.browser.extensionPage('welcome.html')
    await page.waitForSelector('.choices .note button')
    await page.close()
    await stage.browser.letReadSites(true)
    const after = await stage.browser.extensionPage('welcome.html')
    await after.waitForSelector('.choices input')
    await after.waitForFunction(() => document.querySelector('.choices .note') === null)
    await after.close()
  })
})

it('axe-core finds nothing, wide and narrow', async () => {
  const page = await stage.browser.extensionPage('welcome.html')
  await page.waitForSelector('.pane .card')
  for (const width of [1280, 320]) {
    await page.setViewport({ width, height: 900 })
    const wrong = await page.evaluate(
      `${AXE}; axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(n => n.target).join(' | ')))`,
    )
    expect([width, wrong]).toEqual([width, []])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  }
  await page.close()
})

it('“Done” closes it', async () => {
  const page = await stage.browser.extensionPage('welcome.html')
  await page.waitForSelector('.buttons .main')
  const before = (await welcomes()).length
  await page.evaluate(() => document.querySelector('.buttons .main').click())
  await until('it is closed', async () => (await welcomes()).length === before - 1)
})
