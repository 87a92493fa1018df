/**
 * A page of the extension in a tab behind another one: it sees the same active tab as the popup or the side panel would.
 *
 * Example: `const popup = await behind(browser, page, backstage, 'popup.html')`
 */
import { until } from './until.mjs'

export async function behind(browser, page, backstage, path) {
  const opener = await backstage()
  await page.bringToFront()
  const before = new Set(await browser.pages())
  await opener.evaluate(url => (globalThis.browser ?? globalThis.chrome).tabs.create({ url, active: false }), `/${path}`)
  const opened = await until(`${path} opens`, async () => (await browser.pages()).find(one => !before.has(one)), {
    patience: 5000,
    pause: 50,
  })
  await opened.waitForSelector('body *')
  return opened
}
