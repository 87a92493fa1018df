/** The page beside its list of differences: marks by relation, the map, stepping, clicks. And that the page stays as it was. */
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { articlePage } from '../../demo/pages.mjs'
import { readStories } from '../../demo/stories.mjs'
import { until } from '../../scripts/drive/index.mjs'
import { setStage } from './stage.mjs'

const STORY = 'kastriva-ferry'

/** Articles of the newsstand on a dark ground, whatever the system prefers. */
function more(pathname, origin) {
  if (pathname !== `/dark/${STORY}`) return null
  const stories = readStories()
  const html = articlePage(
    stories.find(({ id }) => id === STORY),
    stories,
    origin,
  )
  const style = '<style>html, body, body * { background-color: #121212 !important; color: #e8e8e8 !important }</style></head>'
  return { type: 'text/html; charset=utf-8', body: html.replace('</head>', style) }
}

const stage = setStage(more)
let page
let differences

async function openStory(path = `/article/${STORY}`) {
  const opened = await stage.open(path)
  page = opened.page
  differences = opened.state.comparison.differences
  await stage.cards(page, differences.length)
  await stage.seen(page, '.tick')
}
afterEach(async () => {
  await stage.set({ stepKeys: true, highlights: true })
})

const folded = text => text.replace(/\s+/g, ' ')
const marked = name => page.evaluate(name => [...(CSS.highlights.get(name) ?? [])].map(range => String(range)), `otherwise-${name}`)
const current = async () => folded((await marked('current'))[0] ?? '')
const isCurrent = quote => until(`“${quote}” is current`, async () => (await current()) === folded(quote))
const byPlace = () => differences.toSorted((a, b) => a.here.start - b.here.start)
const rules = () =>
  page.evaluate(() => document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(rule => rule.cssText)).join('\n'))
const inWindow = name =>
  page.evaluate(name => {
    const [range] = [...CSS.highlights.get(name)]
    const { top, bottom } = range.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  }, `otherwise-${name}`)
const currentCard = root => {
  const card = root.querySelector('[aria-current=true]')
  const box = card?.getBoundingClientRect()
  return card && { id: card.dataset.difference, seen: box.top < innerHeight && box.bottom > 0 }
}
const isPanel = () => stage.inSidebar(page, root => root.querySelector('aside.panel') !== null)
const hash = text => createHash('sha256').update(text).digest('hex')
const bodyHash = async () => hash(await page.evaluate(() => document.body.outerHTML))
/** Where a passage’s words are on the screen. */
const pointOf = quote =>
  page.evaluate(quote => {
    const all = [...CSS.highlights.values()].flatMap(ranges => [...ranges])
    const range = all.find(range => String(range).replace(/\s+/g, ' ') === quote)
    range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { left, top, width, height } = range.getClientRects()[0]
    return { x: left + width / 2, y: top + height / 2 }
  }, folded(quote))

describe('marks', () => {
  const shapes = [
    ['conflict', 'solid'],
    ['precision', 'dotted'],
    ['scope', 'dashed'],
    ['attribution', 'double'],
  ]

  it('have a line for each relation, in a shape of its own', async () => {
    await openStory()
    const lines = await page.evaluate(() =>
      document.adoptedStyleSheets
        .flatMap(sheet => [...sheet.cssRules[0].cssRules])
        .map(({ selectorText, style }) => [selectorText, style?.textDecorationStyle]),
    )
    for (const [relation, shape] of shapes) {
      expect(lines).toContainEqual([`::highlight(otherwise-${relation})`, shape])
      const wanted = differences.filter(one => one.relation === relation).map(({ here }) => folded(here.quote))
      expect((await marked(relation)).map(folded).toSorted()).toEqual(wanted.toSorted())
    }
  })

  it('take their colours from the page’s ground, and follow when the page changes it', async () => {
    await openStory()
    const light = await rules()
    await page.close()
    await openStory(`/dark/${STORY}`)
    const dark = await rules()
    expect(dark).not.toBe(light)
    expect(await stage.inSidebar(page, root => root.querySelector('.map').classList.contains('dark'))).toBe(true)
    await page.evaluate(() => {
      document.querySelector('style').remove()
      document.documentElement.dataset.theme = 'light'
    })
    await until('the marks are for a light page', async () => (await rules()) === light)
  })
})

describe('J and K', () => {
  beforeEach(() => openStory())

  it('go through the article from top to bottom and back; passage and card come into view', async () => {
    const [first, second, third] = byPlace()
    for (const { id, here } of [first, second, third]) {
      await page.keyboard.press('j')
      await isCurrent(here.quote)
      await until('its card is current and in view', async () => {
        const card = await stage.inSidebar(page, currentCard)
        return card?.id === id && card.seen
      })
      await until('the passage is in view', () => inWindow('current'))
    }
    await page.keyboard.press('k')
    await isCurrent(second.here.quote)
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  })

  it('reach the last one at the foot of the article, and stop there', async () => {
    for (let i = 0; i < differences.length + 2; i++) await page.keyboard.press('j')
    await isCurrent(byPlace().at(-1).here.quote)
    await until('the passage is in view', () => inWindow('current'))
  })

  const nothing = async (why, press) => {
    await press()
    await new Promise(resolve => setTimeout(resolve, 300))
    expect(await current(), why).toBe('')
  }
  it('do nothing in a text field or an editable part, and are typed there', async () => {
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('afterbegin', '<input id="field"><p id="editable" contenteditable>.</p>')
      document.getElementById('field').focus()
    })
    await nothing('in a text field', () => page.keyboard.type('jk'))
    await page.focus('#editable')
    await nothing('in an editable part', () => page.keyboard.type('jk'))
    const typed = await page.evaluate(() => [document.getElementById('field').value, document.getElementById('editable').textContent])
    expect(typed[0]).toBe('jk')
    expect(typed[1]).toContain('jk')
  })

  it('do nothing made by a script, with a modifier, or once the page used them itself', async () => {
    await nothing('made by a script', () =>
      page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }))),
    )
    await nothing('with a modifier', async () => {
      await page.keyboard.down('Shift')
      await page.keyboard.press('J')
      await page.keyboard.up('Shift')
    })
    await page.evaluate(() => addEventListener('keydown', event => event.preventDefault(), { capture: true }))
    await nothing('used by the page', () => page.keyboard.press('j'))
  })

  it('do nothing while the sidebar is a tab, or once they were switched off', async () => {
    await stage.browser.pressCommand(page)
    await until('the sidebar is a tab', async () => !(await isPanel()))
    await nothing('as a tab', () => page.keyboard.press('j'))
    await stage.set({ stepKeys: false })
    await stage.browser.pressCommand(page)
    await until('the sidebar is open', isPanel)
    await nothing('switched off', () => page.keyboard.press('j'))
  })
})

describe('cards and passages', () => {
  beforeEach(() => openStory())

  it('a card that gets the focus marks its passage; the page is not scrolled', async () => {
    const { id, here } = byPlace().at(-1)
    await stage.inSidebar(page, (root, id) => root.querySelector(`[data-difference="${id}"] h3`).focus(), id)
    await isCurrent(here.quote)
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  it('scrolling the page moves nothing in the sidebar', async () => {
    await page.keyboard.press('j')
    await isCurrent(byPlace()[0].here.quote)
    const scrolled = () => stage.inSidebar(page, root => root.querySelector('.scroll').scrollTop)
    const before = await scrolled()
    await page.evaluate(() => scrollTo({ top: 600, behavior: 'instant' }))
    await new Promise(resolve => setTimeout(resolve, 300))
    expect(await scrolled()).toBe(before)
    expect(await current()).toBe(folded(byPlace()[0].here.quote))
  })

  it('a click on a passage opens its card, from the tab too, and leaves the focus on the page', async () => {
    const { id, here } = byPlace()[2]
    await stage.browser.pressCommand(page)
    await until('the sidebar is a tab', async () => !(await isPanel()))
    const { x, y } = await pointOf(here.quote)
    await page.mouse.click(x, y)
    await isCurrent(here.quote)
    await until('its card is current and in view', async () => {
      const card = await stage.inSidebar(page, currentCard)
      return card?.id === id && card.seen
    })
  })

  it('a click made by a script, and one that selects words, do not', async () => {
    const { x, y } = await pointOf(byPlace()[0].here.quote)
    await page.evaluate(
      (x, y) =>
        document.elementFromPoint(x, y).dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: x, clientY: y, detail: 1 })),
      x,
      y,
    )
    await page.mouse.move(x - 20, y)
    await page.mouse.down()
    await page.mouse.move(x + 20, y, { steps: 4 })
    await page.mouse.up()
    await new Promise(resolve => setTimeout(resolve, 300))
    expect(await current()).toBe('')
    expect(await page.evaluate(() => String(getSelection()))).not.toBe('')
  })

  it('a link within marked words is still a link', async () => {
    const { here } = byPlace()[0]
    await pointOf(here.quote)
    await page.evaluate(quote => {
      const range = [...CSS.highlights.values()].flatMap(ranges => [...ranges]).find(range => String(range).replace(/\s+/g, ' ') === quote)
      const link = Object.assign(document.createElement('a'), { href: '#linked' })
      range.surroundContents(link)
    }, folded(here.quote))
    const box = await page.evaluate(() => {
      const { x, y } = document.querySelector('a[href="#linked"]').getClientRects()[0]
      return { x, y }
    })
    await page.mouse.click(box.x + 8, box.y + 8)
    await until('the link was followed', () => page.evaluate(() => location.hash === '#linked'))
    expect(await current()).toBe('')
  })
})

describe('the map', () => {
  beforeEach(() => openStory())
  const band = root => root.querySelector('.map .view').getBoundingClientRect().top

  it('stands beside the open sidebar and at the edge of the page beside the tab', async () => {
    const right = root => innerWidth - root.querySelector('.map').getBoundingClientRect().right
    expect(await stage.inSidebar(page, right)).toBeGreaterThan(300)
    await stage.browser.pressCommand(page)
    await until('it is at the edge', async () => (await stage.inSidebar(page, right)) < 20)
  })

  it('shows what is in view', async () => {
    const before = await stage.inSidebar(page, band)
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))
    await until('the band has moved', async () => (await stage.inSidebar(page, band)) > before + 50)
  })

  it('a click on its last tick goes to the last passage and card; the focus stays', async () => {
    await stage.inSidebar(page, root => [...root.querySelectorAll('.tick')].at(-1).classList.add('last'))
    await stage.click(page, '.tick.last')
    await until('a passage is current', async () => (await current()) !== '')
    await until('it is in view', () => inWindow('current'))
    const card = await until('its card is current', () => stage.inSidebar(page, currentCard))
    expect(
      byPlace()
        .slice(-4)
        .map(({ id }) => id),
    ).toContain(card.id)
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  })

  it('goes with the marks', async () => {
    await stage.set({ highlights: false })
    await until('no map', () => stage.inSidebar(page, root => root.querySelector('.map') === null))
    expect(await marked('conflict')).toEqual([])
  })
})

describe('the page', () => {
  beforeEach(() => openStory())

  it('has the same body after all of it, and nothing in it has moved', async () => {
    const places = () =>
      page.evaluate(() => JSON.stringify([...document.querySelectorAll('body *')].map(element => element.getBoundingClientRect())))
    const served = await page.evaluate(
      async () => new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html').body.outerHTML,
    )
    const before = await places()
    await page.keyboard.press('j')
    await isCurrent(byPlace()[0].here.quote)
    const { x, y } = await pointOf(byPlace()[1].here.quote)
    await page.mouse.click(x, y)
    await isCurrent(byPlace()[1].here.quote)
    expect(await bodyHash()).toBe(hash(served))
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3)
    await stage.click(page, 'button[aria-label="Close for this page"]')
    await until('the host is gone', () => page.evaluate(() => document.querySelector('otherwise-sidebar') === null))
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
    expect(await places()).toBe(before)
  })

  it('printed, shows no trace: the picture is the same as without marks and sidebar', async () => {
    await page.keyboard.press('j')
    await isCurrent(byPlace()[0].here.quote)
    const picture = async () => hash(await page.screenshot())
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
    await new Promise(resolve => setTimeout(resolve, 500))
    const onScreen = await picture()
    await stage.browser.asPrinted(page, true)
    const printed = await picture()
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('otherwise-sidebar')).display)).toBe('none')
    await stage.browser.asPrinted(page, false)
    await stage.click(page, 'button[aria-label="Close for this page"]')
    await until('the host is gone', () =>
      page.evaluate(() => document.querySelector('otherwise-sidebar') === null && CSS.highlights.size === 0),
    )
    await stage.browser.asPrinted(page, true)
    expect(await picture()).toBe(printed)
    expect(printed).not.toBe(onScreen)
    await stage.browser.asPrinted(page, false)
  })
})
