/** The toolbar's popup and badge. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from '../../scripts/drive/index.mjs'
import { setStage } from './stage.mjs'

const stage = setStage()
const folded = text => text.replace(/\s+/g, ' ').trim()
const textOf = popup => popup.evaluate(() => document.body.innerText).then(folded)
/** By an event rather than the mouse: in Firefox the popup stands in a tab behind the article's. */
const press = (popup, words) =>
  popup.evaluate(words => [...document.querySelectorAll('button')].find(button => button.textContent.includes(words)).click(), words)
const says = (popup, words) => until(`the popup says “${words}”`, async () => (await textOf(popup)).includes(words))
const isPanel = page => stage.inSidebar(page, root => root.querySelector('aside.panel') !== null)
const badgeOf = url =>
  stage.keeper.evaluate(async url => {
    const { tabs, action } = globalThis.browser ?? globalThis.chrome
    const tab = (await tabs.query({})).find(tab => tab.url === url)
    return action.getBadgeText({ tabId: tab.id })
  }, url)

describe('on an article with differences', () => {
  const path = '/article/kastriva-ferry'
  let page
  let state
  let popup

  beforeEach(async () => {
    const opened = await stage.open(path)
    page = opened.page
    state = opened.state
    await stage.seen(page, '.card')
    popup = await stage.browser.popupFor(page)
    await popup.waitForSelector('.firsts')
  })
  afterEach(async () => {
    if (!popup.isClosed()) await popup.close()
    await page.close()
    await stage.set({ sitesOff: [] })
  })

  it('sums it up: title, reports and outlets, the first three differences', async () => {
    const text = await textOf(popup)
    const { stories, differences } = state.comparison
    expect(text).toContain(folded(state.title))
    expect(text).toContain(`Compared with ${stories.length} reports of ${new Set(stories.map(({ outlet }) => outlet)).size} outlets`)
    for (const { topic } of differences.slice(0, 3)) expect(text).toContain(folded(topic))
    expect(text).toContain(`and ${differences.length - 3} more`)
  })

  it('counts the differences by relation', async () => {
    const counts = await popup.evaluate(() =>
      [...document.querySelectorAll('.relations li')].map(({ textContent }) => Number.parseInt(textContent, 10)),
    )
    const relations = new Map()
    for (const { relation } of state.comparison.differences) relations.set(relation, (relations.get(relation) ?? 0) + 1)
    expect(counts.toSorted()).toEqual([...relations.values()].toSorted())
  })

  it('opens the sidebar at the difference that is pressed', async () => {
    await stage.browser.pressCommand(page)
    await until('the sidebar is closed', async () => !(await isPanel(page)))
    const { id, topic } = state.comparison.differences[2]
    // The command took the focus from the popup, which closes it where it is a real one.
    if (!popup.isClosed()) await popup.close()
    popup = await stage.browser.popupFor(page)
    await popup.waitForSelector('.firsts')
    await press(popup, topic)
    await until('the sidebar is open', () => isPanel(page))
    await until('the card has the focus', () =>
      stage.inSidebar(page, (root, id) => root.activeElement?.closest('[data-difference]')?.dataset.difference === id, id),
    )
  })

  it('switches the site off and on again', async () => {
    await press(popup, 'Switch off on this site')
    await says(popup, 'Switched off on this site')
    await until('the sidebar is gone', () => page.evaluate(() => document.querySelector('otherwise-sidebar') === null))
    await until('the highlights are gone', () => page.evaluate(() => CSS.highlights.size === 0))
    expect(await badgeOf(stage.address(path))).toBe('')
    await press(popup, 'Switch on again on this site')
    await stage.settled(stage.address(path))
    await stage.seen(page, '.card')
  })

  it('the badge shows their number', async () => {
    expect(await badgeOf(stage.address(path))).toBe(String(state.comparison.differences.length))
  })
})

it('on an article that no other report tells: nothing comparable', async () => {
  const { page } = await stage.open('/article/no-counterpart')
  const popup = await stage.browser.popupFor(page)
  await says(popup, 'Nothing comparable found')
  expect(await badgeOf(stage.address('/article/no-counterpart'))).toBe('')
  await popup.close()
  await page.close()
})

it('on a page that is no article: said so', async () => {
  const page = await stage.visit('/search')
  const popup = await stage.browser.popupFor(page)
  await says(popup, 'does not look like an article')
  await popup.close()
  await page.close()
})
