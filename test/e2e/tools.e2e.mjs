/** What a reader does with the list of differences: hides, filters, sorts, searches, copies, prints. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from '../../scripts/drive/index.mjs'
import { BROWSER, setStage } from './stage.mjs'

const stage = setStage()
const PATH = '/article/trump-putin-call'
let page
let differences

beforeEach(async () => {
  const opened = await stage.open(PATH)
  page = opened.page
  differences = opened.state.comparison.differences
  await stage.cards(page, differences.length)
})
afterEach(async () => {
  await page.close()
  await stage.keeper.evaluate(() => (globalThis.browser ?? globalThis.chrome).storage.local.remove('dismissed'))
  await stage.set({ filter: null, sort: null })
})

const textsOf = (root, selector) => [...root.querySelectorAll(selector)].map(element => element.textContent)
const texts = selector => stage.inSidebar(page, textsOf, selector)
const topics = () => texts('.card h3')
const focused = root => root.activeElement?.textContent ?? null
const are = (what, wanted) => until(what, async () => JSON.stringify(await topics()) === JSON.stringify(wanted))
const known = async () => (await stage.state(stage.address(PATH))).comparison.differences.length
const DISMISS = '.card-tools > button'
const UNDO = '.hidden-line button'

describe('“Not a difference”', () => {
  it('hides a card here, in the state that popup and badge show, and is undone at once', async () => {
    const before = await topics()
    await stage.click(page, DISMISS)
    await are('the card is gone', before.slice(1))
    expect(await stage.inSidebar(page, focused)).toBe('Undo')
    await until('one less is known of the tab', async () => (await known()) === differences.length - 1)
    await until('the summary follows', async () => (await texts('.summary'))[0].startsWith(`${differences.length - 1} claim`))
    expect(await texts('.hidden-line')).toHaveLength(1)
    await stage.click(page, UNDO)
    await are('the card is back', before)
    await until('all are known again', async () => (await known()) === differences.length)
    expect(await stage.inSidebar(page, focused)).toBe(before[0])
  })

  it('is undone in the options, and the card comes back on the open page', async () => {
    const before = await topics()
    await stage.click(page, DISMISS)
    await until('one less is known of the tab', async () => (await known()) === differences.length - 1)
    const options = await stage.browser.extensionPage('options.html#dismissed')
    await options.waitForSelector('.dismissed button')
    await options.evaluate(() => document.querySelector('.dismissed button').click())
    await until('all are known again', async () => (await known()) === differences.length)
    await options.close()
    await page.bringToFront()
    await until('the card is back', async () => (await topics()).length === before.length)
  })
})

describe('the list', () => {
  it('is filtered by a chip, says so, and shows all again; the order is the article’s', async () => {
    await stage.click(page, '.chip')
    const passing = differences.filter(({ relation }) => relation === 'conflict').map(({ topic }) => topic)
    await are('only those that differ', passing)
    expect((await texts('.shown span'))[0]).toBe(`${passing.length} of ${differences.length} shown`)
    await stage.click(page, '.shown button')
    await until('all are shown', async () => (await topics()).length === differences.length)
    await stage.set({ sort: 'article' })
    const told = differences.toSorted((a, b) => a.here.start - b.here.start).map(({ topic }) => topic)
    await are('as in the article', told)
  })

  it('is searched forgivingly, and what was meant is marked', async () => {
    const outlet = differences.flatMap(({ there }) => there).find(({ outlet }) => outlet !== null).outlet
    const word = outlet.split(' ').toSorted((a, b) => b.length - a.length)[0]
    await stage.click(page, 'input.search')
    await page.keyboard.type(`${word.slice(0, 2)}x${word.slice(3)}`)
    await until('it is marked', async () => (await texts('.outlet mark.found')).includes(word))
  })
})

describe('copying and printing', () => {
  it('a card is copied as Markdown from the click', async () => {
    await stage.click(page, '.card .copying summary')
    await stage.click(page, '.card .forms button')
    await until('it is said', async () => (await texts('.card .copied')).includes('Markdown copied'))
    const pasted = await stage.keeper.evaluate(async () => {
      const field = document.body.appendChild(document.createElement('textarea'))
      field.id = 'pasted'
      field.focus()
    })
    expect(pasted).toBeUndefined()
    await stage.keeper.bringToFront()
    await stage.keeper.focus('#pasted')
    await stage.keeper.keyboard.down('Control')
    await stage.keeper.keyboard.press('v', BROWSER === 'chrome' ? { commands: ['Paste'] } : {})
    await stage.keeper.keyboard.up('Control')
    const text = await until('it is pasted', () => stage.keeper.evaluate(() => document.querySelector('#pasted').value))
    const [{ topic, there }] = differences
    expect(text).toContain(`## ${topic}`)
    expect(text).toContain(there[0].outlet ?? 'unnamed outlet')
  })

  /** The printable page that a click opened; the page it was clicked on is told nothing. */
  async function printableAfter(selector) {
    await page.evaluate(() => {
      globalThis.told = []
      globalThis.navigation?.addEventListener('navigate', ({ destination }) => globalThis.told.push(destination.url))
      for (const name of ['click', 'copy', 'message']) document.addEventListener(name, () => globalThis.told.push(name))
    })
    await stage.click(page, selector)
    const [opened] = await until('the page is open', async () => {
      const found = await stage.keeper.evaluate(async () => {
        const { tabs, runtime } = globalThis.browser ?? globalThis.chrome
        return (await tabs.query({})).map(({ url }) => url ?? '').filter(url => url.startsWith(runtime.getURL('print.html')))
      })
      return found.length > 0 ? found : null
    })
    const printable = await stage.browser.extensionPage(opened.slice(opened.indexOf('print.html')))
    await printable.waitForSelector('.card')
    return printable
  }
  const closePrintables = () =>
    stage.keeper.evaluate(async () => {
      const { tabs, runtime } = globalThis.browser ?? globalThis.chrome
      const all = await tabs.query({})
      await tabs.remove(all.filter(({ url }) => url?.startsWith(runtime.getURL('print.html'))).map(({ id }) => id))
    })
  const cardsOn = printable => printable.evaluate(() => document.querySelectorAll('.card').length)

  it('all stand on a page to print, in a tab of its own', async () => {
    await stage.click(page, '.list-tools .copying summary')
    const printable = await printableAfter('.list-tools .copying .forms button:last-of-type')
    expect(await cardsOn(printable)).toBe(differences.length)
    await closePrintables()
  })

  it('one is saved from there as a file, of which the article’s page learns nothing', async () => {
    await stage.click(page, '.card .copying summary')
    const printable = await printableAfter('.card .forms button:last-of-type')
    expect(await cardsOn(printable)).toBe(1)
    // Read as it is handed to the browser: where the file lands is the browser's own affair.
    await printable.evaluate(() => {
      const { createObjectURL } = URL
      URL.createObjectURL = blob => {
        globalThis.handed = blob.text()
        return createObjectURL.call(URL, blob)
      }
      HTMLAnchorElement.prototype.click = function () {
        globalThis.file = this.download
      }
      document.querySelector('[aria-label="Save as Markdown"]').click()
    })
    const [file, text] = await printable.evaluate(async () => [globalThis.file, await globalThis.handed])
    expect(file).toMatch(/^otherwise-.+\.md$/)
    expect(text).toContain(`## ${differences[0].topic}`)
    expect(text).toContain(`](${stage.address(PATH)})`)
    expect((await page.evaluate(() => globalThis.told)).filter(told => told !== 'click')).toEqual([])
    await closePrintables()
  })
})
