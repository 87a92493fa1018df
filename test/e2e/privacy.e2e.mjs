/** No request leaves the device: everything that the browser asks for goes through the gateway, which notes it. */
import { expect, it } from 'vitest'
import { isMakersHost } from '../../scripts/drive/gateway.mjs'
import { BROWSER, setStage } from './stage.mjs'

const stage = setStage(undefined, { apart: true })

it('a reader’s round asks for nothing but the pages that were opened', async () => {
  for (const path of ['/', '/article/kastriva-ferry', '/article/no-counterpart', '/search']) {
    const page = await stage.visit(path)
    if (path.startsWith('/article/')) await stage.settled(stage.address(path))
    if (path === '/article/kastriva-ferry') await (await stage.browser.popupFor(page)).close()
    await page.close()
  }
  const seen = stage.gateway.seen()
  const { host } = new URL(stage.newsstand.origin)
  const strangers = seen.filter(request => request.host !== host && !isMakersHost(request.host))
  expect(strangers).toEqual([])
  expect(seen.filter(request => request.host === host).length).toBeGreaterThan(4)
  // The gateway is no open door: what browsers ask of their makers was refused as well.
  expect(seen.filter(request => request.let && request.host !== host)).toEqual([])
})

if (BROWSER === 'chrome') {
  it('the extension’s own contexts load nothing but the extension’s own files', async () => {
    const traffic = await stage.browser.recordTraffic()
    await stage.keeper.reload()
    const { page } = await stage.open('/article/nordhav-takeover')
    await (await stage.browser.popupFor(page)).close()
    expect(traffic().length).toBeGreaterThan(0)
    expect(traffic().filter(address => !address.startsWith('chrome-extension://'))).toEqual([])
    await page.close()
  })
}

it('the gateway notices what does leave', async () => {
  const page = await stage.visit('/search')
  await page.evaluate(() => fetch('http://elsewhere.example/', { mode: 'no-cors' }).catch(() => null))
  expect(stage.gateway.seen().map(({ host }) => host)).toContain('elsewhere.example')
  await page.close()
})
