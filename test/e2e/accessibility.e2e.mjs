/** axe-core looks at everything that the extension shows, light and dark, and finds nothing. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { until } from '../../scripts/drive/index.mjs'
import { tabIdOf, writeState } from '../../scripts/drive/states.mjs'
import { ROOT } from '../../scripts/lib/root.mjs'
import { setStage } from './stage.mjs'

const stage = setStage()
const PACK = join(ROOT, 'public/corpus/demonstration.json.gz')
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What is wrong, short enough to be read, and whether the sidebar was looked into. */
const summarise = ({ violations, passes }) => ({
  wrong: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(' | ')}`),
  lookedInside: passes.some(({ nodes }) =>
    nodes.some(({ target }) => [target[0]].flat().includes('otherwise-sidebar') && target.flat().length > 1),
  ),
})

async function audit(page) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE)
  return page.evaluate(`axe.run(document).then(${summarise})`)
}

/** Lends the closed root to the page for as long as the audit takes, or it would stop at the closed door. */
async function auditWithSidebar(page) {
  await stage.inSidebar(page, root => {
    Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true })
  })
  const found = await audit(page)
  await page.evaluate(() => {
    delete document.querySelector('otherwise-sidebar').shadowRoot
  })
  return found
}

const CLEAN = { wrong: [], lookedInside: true }

it('the sidebar, open, with all unfolded and as a tab, and the page beside it', async () => {
  const { page } = await stage.open('/article/kastriva-ferry')
  await stage.seen(page, '.card')
  expect(await auditWithSidebar(page)).toEqual(CLEAN)
  await stage.inSidebar(page, root => {
    for (const details of root.querySelectorAll('details')) details.open = true
  })
  await stage.seen(page, '.copying[open] .forms')
  expect(await auditWithSidebar(page)).toEqual(CLEAN)
  await stage.click(page, 'button[aria-label="Collapse"]')
  await stage.seen(page, 'button.tab')
  expect(await auditWithSidebar(page)).toEqual(CLEAN)
})

it('the sidebar without a difference', async () => {
  const { page } = await stage.open('/article/no-counterpart')
  await stage.click(page, 'button.tab')
  await stage.seen(page, 'aside.panel')
  expect(await auditWithSidebar(page)).toEqual(CLEAN)
})

it('the popup', async () => {
  const { page } = await stage.open('/article/kastriva-ferry')
  const popup = await stage.browser.popupFor(page)
  await popup.waitForSelector('.firsts')
  expect((await audit(popup)).wrong).toEqual([])
  await popup.close()
})

it('the side panel, beside an article and beside a page that is none', async () => {
  const { page } = await stage.open('/article/kastriva-ferry')
  const panel = await stage.browser.panelBehind(page)
  await panel.waitForSelector('.find')
  expect((await audit(panel)).wrong).toEqual([])
  await page.goto(stage.address('/search'))
  await panel.waitForFunction(() => document.body.innerText.includes('does not look like an article'))
  expect((await audit(panel)).wrong).toEqual([])
  await panel.close()
})

/** Writes what is known of a tab, as the background would, and waits until the side panel says so. */
async function showState(panel, url, state, words) {
  await writeState(stage.keeper, url, state)
  await until(`“${words}” in the panel`, () => panel.evaluate(words => document.body.innerText.includes(words), words))
}

it('the side panel in its other states', async () => {
  const { page, state } = await stage.open('/article/kastriva-ferry')
  const { comparison } = state
  const url = stage.address('/article/kastriva-ferry')
  const panel = await stage.browser.panelBehind(page)
  await panel.waitForSelector('.find')
  const none = { ...comparison, differences: [], stories: [], related: [] }
  const states = [
    [{ ...state, comparison: none }, 'Nothing comparable found'],
    [{ ...state, comparison: { ...none, related: comparison.stories } }, 'Related'],
    [{ ...state, comparison: { ...comparison, differences: [] } }, 'Nothing stated differently'],
    [{ ...state, comparison: { ...comparison, differences: [] }, dismissed: comparison.differences }, 'hidden by you'],
    [{ status: 'waiting', title: state.title }, 'compared when you ask'],
    [{ status: 'unsuited', why: 'live-blog', title: state.title }, 'Not compared'],
    [{ status: 'failed', title: state.title, message: 'It is broken' }, 'It is broken'],
  ]
  const found = []
  for (const [shown, words] of states) {
    await showState(panel, url, shown, words)
    found.push([words, (await audit(panel)).wrong])
  }
  expect(found).toEqual(states.map(([, words]) => [words, []]))
  await panel.close()
})

it.each(['reading', 'sites', 'corpus', 'dismissed', 'privacy', 'keys', 'about'])('the options, tab %s', async tab => {
  const options = await stage.browser.extensionPage(`options.html#${tab}`)
  await options.waitForSelector(`#panel-${tab}:not([hidden]) h2`)
  if (tab === 'reading') await options.waitForSelector('.example li')
  expect((await audit(options)).wrong).toEqual([])
  await options.close()
})

it('the printable page', async () => {
  const { page } = await stage.open('/article/kastriva-ferry')
  await page.bringToFront()
  const tab = await tabIdOf(stage.keeper, page.url())
  const printable = await stage.browser.extensionPage(`print.html?tab=${tab}`)
  await printable.waitForSelector('.card')
  expect((await audit(printable)).wrong).toEqual([])
  await printable.close()
})

it('the options with reports stored, all of it unfolded, and a question asked', async () => {
  const options = await stage.browser.extensionPage('options.html#corpus')
  await options.waitForSelector('.drop input')
  await (await options.$('.drop input')).uploadFile(PACK)
  await options.waitForSelector('.reports li')
  await options.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const box = [...document.querySelectorAll('input[type=search]')].at(-1)
    box.value = 'vantag wier'
    box.dispatchEvent(new Event('input', { bubbles: true }))
    document.querySelector('[aria-label^="Delete what came from"]').click()
  })
  await options.waitForSelector('[role=alertdialog]')
  await options.waitForSelector('.offers button')
  expect((await audit(options)).wrong).toEqual([])
  await options.close()
})

it('the audit notices what is wrong', async () => {
  const page = await stage.visit('/search')
  await page.evaluate(() => document.body.append(document.createElement('button')))
  expect((await audit(page)).wrong.join()).toContain('button-name')
})
