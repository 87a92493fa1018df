/** A feed, from its address to a difference: chosen on the options page, read, and met again beside an article of the same story. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { articlePage } from '../../demo/pages.mjs'
import { readStories } from '../../demo/stories.mjs'
import { until } from '../../scripts/drive/index.mjs'
import { restFeed } from '../../scripts/drive/states.mjs'
import { ROOT } from '../../scripts/lib/root.mjs'
import { setStage } from './stage.mjs'

const PATH = '/today/ferry'
/** Another newspaper's report of what the newsstand's ferry article tells, with other figures. */
const REPORT = {
  id: 'lamp-ferry',
  outlet: 'The Evening Lamp',
  title: 'Kastriva mourns as divers search the Thalia Star',
  published: new Date().toISOString(),
  url: null,
  paragraphs: [
    'Divers went down to the wreck of the Thalia Star off the Greek island of Kastriva on Thursday. Twenty-seven people were killed when the ferry struck a reef, the coast guard says.',
    'The ship had cast off for Porto Linas with 198 passengers on board. Many of them slept when the hull was torn open, and the lights went out at once.',
    'Fishermen were the first to reach the place. They took shivering people out of the water and brought them to the harbour, where nurses waited with blankets and hot tea.',
    'First officer Ioannis Karvelas has been arrested. Eleni Drakaki, who speaks for the coast guard, said that the ferry had left its usual route before it ran onto the rocks.',
    'Corvina Lines, the owner, does not answer questions. In front of its office in the port people have laid down flowers, and somebody has broken a window.',
    'Shipping Minister Yorgos Chatzimaras came to the island by helicopter and promised 8,000 euros for the family of each victim. Islanders asked him why the light on the reef had been dark.',
    'In the church of Kastriva the names of the dead were read out in the evening. The bells rang for half an hour, and the shops along the quay stayed closed.',
  ],
}

const ARTICLE = { ...readStories().find(({ id }) => id === 'kastriva-ferry'), published: new Date().toISOString() }
const TEXT = REPORT.paragraphs.map(text => `<p>${text}</p>`).join('')
const rss = (title, item) =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${title}</title>${item}</channel></rss>`
const RSS = 'application/rss+xml; charset=utf-8'
const HTML = 'text/html; charset=utf-8'

/** One feed tells its reports whole; the other names them, and their pages tell. */
function more(pathname, origin) {
  const link = path =>
    `<title>${REPORT.title}</title><link>${origin}${path}?utm_source=rss</link><pubDate>${new Date().toUTCString()}</pubDate>`
  const whole = `<item>${link('/lamp/ferry')}<content:encoded><![CDATA[${TEXT}]]></content:encoded></item>`
  const named = `<item>${link('/article/lamp-ferry')}<description>Divers at the wreck.</description></item>`
  if (pathname === PATH) return { type: HTML, body: articlePage(ARTICLE, [ARTICLE], origin) }
  if (pathname === '/desk/today.json.gz') return { type: 'application/gzip', body: desk }
  if (pathname === '/lamp/feed.xml') return { type: RSS, body: rss('The Evening Lamp', whole) }
  if (pathname === '/torch/feed.xml') return { type: RSS, body: rss('The Torch', named) }
  if (pathname === '/article/lamp-ferry') return { type: HTML, body: articlePage({ ...REPORT, outlet: 'The Torch' }, [REPORT], origin) }
  return null
}

/** A pack at an address, as a desk may keep it: the bundled demonstration, read from the disk. */
const desk = readFileSync(join(ROOT, 'public/corpus/demonstration.json.gz'))

const stage = setStage(more)
let options

const feedsSection = () =>
  options.evaluate(() => {
    const heading = [...document.querySelectorAll('h2')].find(({ textContent }) => textContent === 'Feeds')
    return heading?.closest('section').innerText ?? ''
  })
/** No feed is asked more often than once in a quarter of an hour. False while a reading still writes its own state over it. */
async function rested(address) {
  const before = await restFeed(options, address)
  return before.kept === 1 && before.lastTried === 1
}

/** What the article shows once a report has come in. */
const compared = () =>
  until('a difference from the feed', async () => {
    const { page, state } = await stage.open(PATH)
    await page.close()
    return state.comparison?.differences.length > 0 ? state.comparison : null
  })

function expectKilled({ stories, differences }, outlet, url) {
  expect(stories.map(story => [story.outlet, story.url])).toEqual([[outlet, url]])
  const killed = differences.find(({ here }) => here.quote.includes('Twenty-three people'))
  expect(killed.there.map(there => there.outlet)).toEqual([outlet])
  expect(killed.there[0].quote).toContain('Twenty-seven people')
}

async function fillIn(words, address) {
  await options.bringToFront()
  const form = await options.evaluateHandle(
    words => [...document.querySelectorAll('label')].find(({ textContent }) => textContent === words).closest('form'),
    words,
  )
  await (await form.$('input')).type(address)
  await (await form.$('button')).click()
}

beforeAll(async () => {
  await stage.set({ packsOff: ['demonstration'] })
  options = await stage.browser.extensionPage('options.html#corpus')
  await until('the options', async () => (await feedsSection()).includes('Add a feed by its address'))
})
afterEach(async () => {
  for (const { address, curated } of await stage.answer('listFeeds')) if (!curated) await stage.answer('removeFeed', { address })
  for (const { address } of await stage.answer('listSubscriptions')) await stage.answer('removeSubscription', { address })
  await stage.answer('removeAllStored')
})
afterAll(() => options?.close())

describe('a feed', () => {
  it('is added by its address and read at once; an article of the same story shows what it states differently', async () => {
    const { page, state } = await stage.open(PATH)
    expect(state.comparison.stories).toEqual([])
    await page.close()
    await fillIn('Add a feed by its address', stage.address('/lamp/feed.xml'))
    await until('it is listed', async () => (await feedsSection()).includes('The Evening Lamp'))
    expectKilled(await compared(), 'The Evening Lamp', stage.address('/lamp/ferry'))
  })

  it('that only names its reports: their pages are read where the reader wants that', async () => {
    const address = stage.address('/torch/feed.xml')
    await stage.answer('addFeed', { address })
    await until('it was read and is due again', () => rested(address))
    await stage.answer('changeFeed', { address, readsPages: true })
    expectKilled(await compared(), 'The Torch', stage.address('/article/lamp-ferry'))
  })
})

describe('a pack at an address', () => {
  it('is subscribed to on the options page; its reports stand beside an article of their story', async () => {
    await fillIn('Address of a pack', stage.address('/desk/today.json.gz'))
    await until('it is listed', async () => (await feedsSection()).includes('Demonstration'))
    const { page, state } = await stage.open('/article/kastriva-ferry')
    await page.close()
    expect(state.comparison.stories.length).toBeGreaterThan(0)
    expect(state.comparison.differences.length).toBeGreaterThan(0)
  })

  it('that holds none is refused in a line', async () => {
    await fillIn('Address of a pack', stage.address('/lamp/feed.xml'))
    const problem = () =>
      options.evaluate(() => [...document.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent).join(''))
    await until('it says why', async () => (await problem()) !== '')
    expect(await problem()).not.toContain('\n')
    expect(await stage.answer('listSubscriptions')).toEqual([])
  })
})
