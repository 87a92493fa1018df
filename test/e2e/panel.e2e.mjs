/**
 * Differences in the browser's own panel. Its page follows the active tab from a tab behind; the real panel is opened by a click in the popup:
 * in Chrome it is driven like a page, in Firefox the protocol does not reach into it, and what it does to the page beside it is looked at.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from '../../scripts/drive/index.mjs'
import { BROWSER, setStage } from './stage.mjs'

const stage = setStage()
const folded = text => text.replace(/\s+/g, ' ').trim()
let page
let panel
let differences

const says = (panel, words) => until(`the panel says “${words}”`, async () => (await textOf(panel)).includes(words))
const textOf = async panel => folded(await panel.evaluate(() => document.body.innerText))
const currentCard = panel => panel.evaluate(() => document.querySelector('[aria-current=true]')?.dataset.difference ?? null)
const currentPassage = page =>
  page.evaluate(() => String([...(CSS.highlights.get('otherwise-current') ?? [])][0] ?? '').replace(/\s+/g, ' '))
const byPlace = () => differences.toSorted((a, b) => a.here.start - b.here.start)
const isLinked = panel => until('the panel knows the passages', () => panel.evaluate(() => document.querySelector('.find') !== null))

beforeEach(async () => {
  await stage.set({ placement: 'panel' })
  const opened = await stage.open('/article/kastriva-ferry')
  page = opened.page
  differences = opened.state.comparison.differences
})
afterEach(async () => {
  if (panel && !panel.isClosed()) await panel.close()
  panel = null
  await stage.set({ placement: 'page', sitesOff: [] })
})

it('the page has marks and map, and neither sidebar nor tab', async () => {
  await stage.seen(page, '.tick')
  expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0)
  expect(await stage.inSidebar(page, root => root.querySelectorAll('aside, button.tab').length)).toBe(0)
  await stage.set({ placement: 'page' })
  await stage.seen(page, 'button.tab')
})

describe('its page', () => {
  beforeEach(async () => {
    panel = await stage.browser.panelBehind(page)
  })

  it('shows the comparison of the article beside it, with all its cards', async () => {
    await says(panel, `${differences.length} claims are stated differently`)
    const topics = await panel.evaluate(() => [...document.querySelectorAll('.card h3')].map(({ textContent }) => textContent))
    expect(topics).toEqual(differences.map(({ topic }) => topic))
  })

  it('follows the active tab, and says what the popup says of a page that is no article', async () => {
    await says(panel, `${differences.length} claims are stated differently`)
    const search = await stage.visit('/search')
    await search.bringToFront()
    await says(panel, 'does not look like an article')
    await page.bringToFront()
    await says(panel, `${differences.length} claims are stated differently`)
    await page.goto(stage.address('/article/no-counterpart'))
    await says(panel, 'Nothing comparable found')
  })

  it('goes where the page goes, and the page where it goes', async () => {
    await isLinked(panel)
    const [first, second] = byPlace()
    await page.keyboard.press('j')
    await until('its card is current in the panel', async () => (await currentCard(panel)) === first.id)
    // By events rather than the mouse: the panel stands in a tab behind.
    await panel.evaluate(() => document.querySelector('[aria-label^="Next difference"]').click())
    await until('the page is at the next one', async () => (await currentPassage(page)) === folded(second.here.quote))
    await until('so is the panel', async () => (await currentCard(panel)) === second.id)
    const last = byPlace().at(-1)
    await panel.evaluate(id => document.querySelector(`[data-difference="${id}"] .find`).click(), last.id)
    await until('the page is at the last one, in view', () =>
      page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('otherwise-flash') ?? [])]
        const box = range?.getBoundingClientRect()
        return box && box.top >= 0 && box.bottom <= innerHeight
      }),
    )
  })

  it('switches the site off and on again', async () => {
    await says(panel, 'Switch off on this site')
    const press = words =>
      panel.evaluate(words => [...document.querySelectorAll('button')].find(button => button.textContent.includes(words)).click(), words)
    await press('Switch off on this site')
    await says(panel, 'Switched off on this site')
    await until('the marks are gone', () => page.evaluate(() => CSS.highlights.size === 0))
    await press('Switch on again on this site')
    await says(panel, `${differences.length} claims are stated differently`)
  })

  it('is gone: the keys are the page’s own again', async () => {
    await isLinked(panel)
    await page.keyboard.press('j')
    await until('a passage is current', async () => (await currentPassage(page)) !== '')
    const before = await currentPassage(page)
    await panel.close()
    await new Promise(resolve => setTimeout(resolve, 500))
    await page.bringToFront()
    await page.keyboard.press('j')
    await new Promise(resolve => setTimeout(resolve, 300))
    expect(await currentPassage(page)).toBe(before)
  })
})

it('the real one is opened by the popup', async () => {
  const popup = await stage.browser.popupFor(page)
  await popup.waitForSelector('.firsts')
  await until('the popup offers it', async () => (await textOf(popup)).includes('Open side panel'))
  const [first] = byPlace()
  if (BROWSER === 'chrome') {
    await popup.click('.buttons .main')
    panel = await stage.browser.sidePanel()
    await says(panel, `${differences.length} claims are stated differently`)
    await isLinked(panel)
  } else {
    // Here the popup stands in a tab: in front for the click, which has to be a real one.
    await popup.bringToFront()
    await popup.click('.buttons .main')
    await until('the sidebar is open', () => stage.browser.isSidebarOpen())
    if (!popup.isClosed()) await popup.close()
  }
  await page.bringToFront()
  await until('the keys step, which they do only beside an open panel', async () => {
    await page.keyboard.press('k')
    return (await currentPassage(page)) === folded(first.here.quote)
  })
  if (BROWSER === 'chrome') await until('its card is current', async () => (await currentCard(panel)) === first.id)
  else await stage.browser.closeSidebar()
})

// In Chrome the key itself cannot be pressed from outside, and without it the browser opens no panel.
if (BROWSER === 'firefox') {
  it('the real one is opened by the key', async () => {
    await stage.browser.pressCommand(page)
    await until('the sidebar is open', () => stage.browser.isSidebarOpen())
    await stage.browser.closeSidebar()
    await stage.browser.stopBackground()
    await stage.browser.pressCommand(page)
    await until('the sidebar is open again, though the background had to be woken', () => stage.browser.isSidebarOpen())
    await stage.browser.closeSidebar()
  })
}
