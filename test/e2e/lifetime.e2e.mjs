/** The background may end at any time: nothing that the reader sees is lost with it. */
import { expect, it } from 'vitest'
import { setStage } from './stage.mjs'

const stage = setStage()
const shown = popup => popup.evaluate(() => document.body.textContent)

it('the popup still tells of the article after the background ended', async () => {
  const { page, state } = await stage.open('/article/kastriva-ferry')
  await stage.browser.stopBackground()
  const popup = await stage.browser.popupFor(page)
  await popup.waitForFunction(title => document.body.textContent.includes(title), {}, state.title)
  expect(await shown(popup)).toContain(state.comparison.differences[0].topic)
  await popup.close()
  await page.close()
})

it('the next article is compared by a background that starts anew', async () => {
  await stage.browser.stopBackground()
  const { page, state } = await stage.open('/article/nordhav-takeover')
  expect(state.status).toBe('compared')
  expect(state.comparison.differences.length).toBeGreaterThan(0)
  await page.close()
})
