/** The sidebar beside an article, as a reader uses it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from '../../scripts/drive/index.mjs'
import { BROWSER, setStage } from './stage.mjs'

const stage = setStage()
let page
let differences

beforeEach(async () => {
  const opened = await stage.open('/article/kastriva-ferry')
  page = opened.page
  differences = opened.state.comparison.differences
  await stage.cards(page, differences.length)
})
afterEach(async () => {
  await page.close()
})

const textsOf = (root, selector) => [...root.querySelectorAll(selector)].map(element => element.textContent)
const folded = text => text.replace(/\s+/g, ' ')
const view = root => (root.querySelector('aside.panel') ? 'panel' : root.querySelector('button.tab') ? 'tab' : 'nothing')
const viewOf = () => stage.inSidebar(page, view)
const isView = wanted => until(`the sidebar is a ${wanted}`, async () => (await viewOf()) === wanted)
const focused = root => root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent ?? null
const highlights = () =>
  page.evaluate(() => [...CSS.highlights].flatMap(([name, ranges]) => [...ranges].map(range => [name, String(range)])))

describe('the cards', () => {
  it('are the differences, counted and in their order, each with its topic and all its quotes, those of invented reports as a demonstration', async () => {
    expect(await stage.inSidebar(page, textsOf, '.card h3')).toEqual(differences.map(({ topic }) => topic))
    const cards = (await stage.inSidebar(page, textsOf, '.card')).map(folded)
    differences.forEach(({ here, there }, i) => {
      expect(cards[i]).toContain(folded(here.quote))
      for (const { outlet } of there) expect(cards[i]).toContain(outlet)
    })
    const [summary] = await stage.inSidebar(page, textsOf, '.summary')
    expect(summary).toContain(`${differences.length} claims are stated differently`)
    expect(cards.join(' ')).toContain('demonstration')
  })

  it('can be searched, forgiving a typing error', async () => {
    const [wanted] = differences
    await stage.click(page, 'input.search')
    const word = wanted.topic.split(' ').at(-1)
    await page.keyboard.type(`${word.slice(0, 2)}${word.slice(3)}`)
    await until('fewer cards', async () => (await stage.inSidebar(page, textsOf, '.card')).length < differences.length)
    expect(await stage.inSidebar(page, textsOf, '.card h3')).toContain(wanted.topic)
  })
})

describe('the page itself', () => {
  it('cannot look into the sidebar, and keeps its own elements as they were', async () => {
    expect(await page.evaluate(() => document.querySelector('otherwise-sidebar').shadowRoot)).toBeNull()
    const [live, served] = await page.evaluate(async () => {
      const source = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')
      return [document, source].map(({ head, body }) => head.innerHTML + body.innerHTML)
    })
    expect(live).toBe(served)
  })

  it('shows every difference’s passage as a highlight, its words exactly', async () => {
    const marked = await until('highlights', async () => {
      const found = await highlights()
      return found.length > 0 ? found : null
    })
    const wanted = differences.map(({ relation, here }) => [`otherwise-${relation}`, folded(here.quote)])
    expect(marked.map(([name, text]) => [name, folded(text)]).sort()).toEqual(wanted.sort())
  })

  it('is scrolled to the passage whose quote is clicked, and the passage lights up', async () => {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await stage.click(page, '.card button.find')
    await until('the passage lights up', async () => (await highlights()).some(([name]) => name === 'otherwise-flash'))
    await until('the passage is in view', () =>
      page.evaluate(() => {
        const [range] = [...CSS.highlights.get('otherwise-conflict')]
        const { top, bottom } = range.getBoundingClientRect()
        return top >= 0 && bottom <= innerHeight
      }),
    )
  })
})

// Firefox does not tell of shifts, and its computer cannot be slowed down.
describe.runIf(BROWSER === 'chrome')('on a slow computer', () => {
  it('nothing that is seen moves while the cards come', async () => {
    const slow = await stage.browser.newPage()
    await slow.evaluateOnNewDocument(() => {
      globalThis.shifts = []
      const note = list => globalThis.shifts.push(...list.getEntries().map(({ value }) => value))
      new PerformanceObserver(note).observe({ type: 'layout-shift', buffered: true })
    })
    await slow.emulateCPUThrottling(4)
    const path = '/article/nordhav-takeover'
    await slow.goto(stage.address(path))
    const { comparison } = await stage.settled(stage.address(path))
    await stage.cards(slow, comparison.differences.length)
    await stage.seen(slow, '.sources')
    expect(await slow.evaluate(() => globalThis.shifts)).toEqual([])
    await slow.close()
  })
})

describe('the keyboard', () => {
  it('the command closes it and opens it again, with the focus inside', async () => {
    await stage.browser.pressCommand(page)
    await isView('tab')
    await stage.browser.pressCommand(page)
    await isView('panel')
    await until('the focus is inside', async () => (await stage.inSidebar(page, focused)) !== null)
  })

  it('Escape closes it and gives the focus back', async () => {
    await stage.browser.pressCommand(page)
    await isView('tab')
    await page.focus('.share button')
    await stage.browser.pressCommand(page)
    await until('the focus is inside', async () => (await stage.inSidebar(page, focused)) !== null)
    await page.keyboard.press('Escape')
    await isView('tab')
    expect(await page.evaluate(() => document.activeElement.textContent)).toBe('Share')
  })

  it('Tab reaches every control, in the order they stand in', async () => {
    await stage.browser.pressCommand(page)
    await isView('tab')
    await stage.browser.pressCommand(page)
    await until('the focus is inside', async () => (await stage.inSidebar(page, focused)) !== null)
    // Of the overview's cells one is a stop; arrow keys reach the others.
    const controls = root =>
      root.querySelectorAll('aside :is(button, a[href], input, summary):not([tabindex="-1"]):not(details:not([open]) :not(summary))').length
    await stage.cards(page, differences.length)
    let before = 0
    const wanted = await until(
      'all is drawn',
      async () => {
        const now = await stage.inSidebar(page, controls)
        const rests = now === before
        before = now
        return rests && now
      },
      { pause: 400 },
    )
    const reached = new Set()
    // One more: in Firefox a part that scrolls is a stop of its own.
    for (let i = 0; i < wanted + 1; i++) {
      await page.keyboard.press('Tab')
      const at = await stage.inSidebar(page, root => {
        const all = [...root.querySelectorAll('aside :is(button, a[href], input, summary)')]
        return root.activeElement && all.indexOf(root.activeElement)
      })
      if (at !== null && at >= 0) reached.add(at)
      else if (reached.size < wanted) expect(at, 'the focus is still inside').not.toBeNull()
    }
    expect(reached.size).toBe(wanted)
    expect([...reached]).toEqual([...reached].sort((a, b) => a - b))
  })

  it('keys typed into its search box do not reach the page', async () => {
    await page.evaluate(() => {
      globalThis.keys = []
      addEventListener('keydown', ({ key }) => globalThis.keys.push(key))
    })
    await stage.click(page, 'input.search')
    await page.keyboard.type('jk')
    expect(await page.evaluate(() => globalThis.keys)).toEqual([])
    expect(await stage.inSidebar(page, root => root.querySelector('input.search').value)).toBe('jk')
  })
})

describe('its place', () => {
  it('is a tab with the number of differences once collapsed, and opens from there', async () => {
    await stage.click(page, 'button[aria-label="Collapse"]')
    await isView('tab')
    expect(await stage.inSidebar(page, root => root.querySelector('button.tab').getAttribute('aria-label'))).toContain(
      `${differences.length} claims`,
    )
    await stage.click(page, 'button.tab')
    await isView('panel')
  })

  it('is the other side once moved, there and on the next page', async () => {
    const left = root => root.querySelector('aside.panel').getBoundingClientRect().left
    expect(await stage.inSidebar(page, left)).toBeGreaterThan(500)
    await stage.click(page, 'button[aria-label="Move to the left"]')
    await until('it stands on the left', async () => (await stage.inSidebar(page, left)) < 50)
    const next = await stage.open('/article/nordhav-takeover')
    await stage.seen(next.page, 'aside.panel')
    await until('it stands on the left there too', async () => (await stage.inSidebar(next.page, left)) < 50)
    await next.page.close()
    await stage.set({ side: 'right' })
  })

  it('is gone once closed for this page, with its highlights', async () => {
    await stage.click(page, 'button[aria-label="Close for this page"]')
    await until('the highlights are gone', async () => (await highlights()).length === 0)
    expect(await page.evaluate(() => document.querySelector('otherwise-sidebar'))).toBeNull()
  })
})

describe('the overview and the drawn values', () => {
  const look = work => stage.inSidebar(page, work)
  const focusOf = root => {
    const cells = [...root.querySelectorAll('.cell')]
    return { cell: cells.indexOf(root.activeElement), text: root.activeElement?.textContent ?? '' }
  }

  it('shows topics and outlets as a table, never scrolls the sidebar sideways, and draws values with a text alternative that quotes them', async () => {
    const seen = await look(root => ({
      topics: [...root.querySelectorAll('.overview tbody th')].map(({ textContent }) => textContent),
      outlets: root.querySelectorAll('.overview thead tr:last-child th').length - 1,
      cells: root.querySelectorAll('.cell').length,
      sideways: root.querySelector('.scroll').scrollWidth - root.querySelector('.scroll').clientWidth,
    }))
    expect(seen.topics).toEqual(differences.slice(0, 8).map(({ topic }) => topic))
    expect(seen.outlets).toBeGreaterThan(1)
    expect(seen.cells).toBe(seen.topics.length * seen.outlets)
    expect(seen.sideways).toBe(0)
    const names = await look(root => [...root.querySelectorAll('.card svg[role="img"]')].map(image => image.getAttribute('aria-label')))
    expect(names.length).toBeGreaterThan(1)
    const { here, there } = differences.find(({ topic }) => topic === 'People killed')
    const drawn = names.find(name => name.includes(here.quote))
    for (const { outlet, quote } of there) expect(drawn).toContain(`${outlet} “${quote}”`)
  })

  it('goes through the cells by arrow keys, and to the card by Enter', async () => {
    const outlets = await look(root => root.querySelectorAll('.overview thead tr:last-child th').length - 1)
    await look(root => root.querySelector('.cell[tabindex="0"]').focus())
    for (const key of ['ArrowRight', 'ArrowDown']) await page.keyboard.press(key)
    await until('the second cell of the second row has the focus', async () => (await look(focusOf)).cell === outlets + 1)
    const name = await look(root => root.activeElement.getAttribute('aria-label'))
    const quote = name.slice(name.indexOf('“'))
    expect(await look(root => root.querySelector('.pointed').textContent)).toContain(quote)
    await page.keyboard.press('Enter')
    await until('the card’s heading has the focus', async () => (await look(focusOf)).text === differences[1].topic)
    const top = await look(
      root => root.activeElement.closest('.card').getBoundingClientRect().top - root.querySelector('.scroll').getBoundingClientRect().top,
    )
    expect(Math.abs(top)).toBeLessThan(60)
  })
})
