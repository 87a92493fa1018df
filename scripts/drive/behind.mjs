/**
 * A page of the extension in a tab behind another one: it sees the same active tab as the popup or the side panel would.
 *
 * Example: `const popup = await behind(browser, page, backstage, 'popup.html')`
 */
export async function behind(browser, page, backstage, path) {
  const opener = await backstage()
  await page.bringToFront()
  const before = new Set(await browser.pages())
  await opener.evaluate(url => (globalThis.browser ?? globalThis.chrome).tabs.create({ url, active: false }), `/${path}`)
  for (let tries = 0; tries < 100; tries++) {
    const added = (await browser.pages()).find(candidate => !before.has(candidate))
    if (added) {
      await added.waitForSelector('body *')
      return added
    }
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error(`${path} did not open`)
}
