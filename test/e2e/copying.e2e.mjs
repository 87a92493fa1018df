/**
 * Copying on pages without https, which have no `navigator.clipboard`, and whose own listeners would put something else on the clipboard.
 * 127.0.0.1 counts as safe in browsers, so the newsstand has another name here.
 */
import { expect, it } from 'vitest'
import { until } from '../../scripts/drive/index.mjs'
import { BROWSER, setStage } from './stage.mjs'

const HOST = 'plain.example'
const stage = setStage(undefined, { isOurs: host => host === HOST })

/** What a reader would get who pastes now. */
async function pasted() {
  await stage.keeper.bringToFront()
  await stage.keeper.evaluate(() => {
    document.querySelector('#pasted')?.remove()
    document.body.appendChild(document.createElement('textarea')).id = 'pasted'
  })
  await stage.keeper.focus('#pasted')
  await stage.keeper.keyboard.down('Control')
  await stage.keeper.keyboard.press('v', BROWSER === 'chrome' ? { commands: ['Paste'] } : {})
  await stage.keeper.keyboard.up('Control')
  return until('something is pasted', () => stage.keeper.evaluate(() => document.querySelector('#pasted').value))
}
const said = root => [...root.querySelectorAll('.copied')].map(({ textContent }) => textContent).join('')

/** An article by http, with a card's menu open. */
async function openPlain() {
  const page = await stage.browser.newPage()
  await page.goto(`http://${HOST}/article/kastriva-ferry`, { waitUntil: 'load' })
  await stage.seen(page, '.card')
  expect(await page.evaluate(() => [location.protocol, isSecureContext, navigator.clipboard === undefined])).toEqual(['http:', false, true])
  await stage.click(page, '.card .copying summary')
  return page
}

it('a card is copied', async () => {
  const page = await openPlain()
  await stage.click(page, '.card .forms button')
  await until('it is said', async () => (await stage.inSidebar(page, said)) === 'Markdown copied')
  expect(await pasted()).toMatch(/^# Mourning on Kastriva/)
  await page.close()
})

it('whatever the page does when something is copied, and it does not see what', async () => {
  const page = await openPlain()
  await page.evaluate(() => {
    globalThis.seen = []
    const spoil = event => {
      globalThis.seen.push(String(getSelection()) + event.clipboardData.getData('text/plain'))
      event.clipboardData.setData('text/plain', 'Read more on this page')
      event.preventDefault()
    }
    for (const capture of [true, false]) for (const target of [globalThis, document]) target.addEventListener('copy', spoil, capture)
    new MutationObserver(() => globalThis.seen.push('changed')).observe(document, { childList: true, subtree: true })
  })
  await stage.click(page, '.card .forms button:nth-of-type(2)')
  await until('it is said', async () => (await stage.inSidebar(page, said)) === 'CSV copied')
  expect(await pasted()).toMatch(/^topic,kind,relation/)
  expect((await page.evaluate(() => globalThis.seen)).join('')).toBe('')
  await page.close()
})
