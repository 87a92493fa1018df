/**
 * The background ends at any moment, in the middle of its work: nothing is half written, no count is wrong, and work goes on.
 *
 * KILLS: how often (`npm test`: 5; at night 50). SEED: the moments, the same in each `npm test`.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../../scripts/drive/index.mjs'
import { restFeed } from '../../scripts/drive/states.mjs'
import { ROOT } from '../../scripts/lib/root.mjs'
import { setStage } from './stage.mjs'

const KILLS = Number(process.env.KILLS ?? 5)
const SEED = Number(process.env.SEED ?? 1)
/** Longer than any of the work takes here. */
const LONGEST_MS = 700

const RSS = 'application/rss+xml; charset=utf-8'
const PACK = readFileSync(join(ROOT, 'public/corpus/demonstration.json.gz'))
const ITEMS = 40

/** Another set of reports each time that it is asked for. */
let edition = 0
function feed() {
  edition++
  const items = Array.from({ length: ITEMS }, (_, i) => {
    const text = `Ferry ${edition}-${i} left Porto Linas with ${i + 20} passengers on board, the harbour master of Kastriva said on Tuesday. `
    return `<item><title>Ferry ${edition}-${i} sails</title><link>http://lamp.example/${edition}/${i}</link><pubDate>${new Date().toUTCString()}</pubDate><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[<p>${text.repeat(6)}</p>]]></content:encoded></item>`
  })
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>The Evening Lamp</title>${items.join('')}</channel></rss>`
}

function more(pathname) {
  if (pathname === '/lamp/feed.xml') return { type: RSS, body: feed() }
  if (pathname === '/desk/today.json.gz') return { type: 'application/gzip', body: PACK }
  return null
}

const stage = setStage(more)
let options
let page

/** What was asked for; an error where its background ended meanwhile. */
const ask = (name, argument) =>
  options.evaluate(
    message =>
      (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(message).then(
        answer => answer ?? { error: 'nobody answered' },
        error => ({ error: String(error) }),
      ),
    { name, argument },
  )
async function must(name, argument) {
  const answer = await ask(name, argument)
  if (answer.error !== undefined) throw new Error(`${name}: ${answer.error}`)
  return answer.result
}

/** All that is written, counted in each of the places that have to agree. */
const counts = () =>
  options.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('otherwise')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const database = opening.result
          const reading = database.transaction(['heads', 'reports', 'prints', 'summaries', 'meta'])
          const [heads, bodies, prints, days] = ['heads', 'reports', 'prints', 'summaries'].map(name => reading.objectStore(name).getAll())
          const totals = reading.objectStore('meta').get('totals')
          reading.onerror = () => reject(reading.error)
          reading.oncomplete = () => {
            database.close()
            const sumOf = (rows, size) => rows.reduce((sum, row) => sum + size(row), 0)
            resolve({
              total: totals.result?.reports ?? 0,
              days: sumOf(days.result, ({ reports }) => reports),
              heads: sumOf(heads.result, ({ heads }) => heads.length),
              bodies: sumOf(bodies.result, ({ bodies }) => bodies.length),
              prints: sumOf(prints.result, ({ length }) => length / 3),
            })
          }
        }
      }),
  )

const WORK = {
  analysis: () => page.reload(),
  feed: async () => {
    await restFeed(options, stage.address('/lamp/feed.xml'))
    return ask('readFeedsNow', null)
  },
  import: async () => {
    await ask('removeSubscription', { address: stage.address('/desk/today.json.gz') })
    return ask('subscribePack', { address: stage.address('/desk/today.json.gz') })
  },
  deletion: () => ask('removeAllStored', null),
}

/** Mulberry32: the same moments for the same seed. */
let seed = SEED
function random() {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

beforeAll(async () => {
  options = await stage.browser.extensionPage('options.html#corpus')
  await must('addFeed', { address: stage.address('/lamp/feed.xml') })
  const opened = await stage.open('/article/kastriva-ferry')
  page = opened.page
  await stage.seen(page, '.card')
})
afterAll(() => options?.close())

it(`after ${KILLS} ends at random moments every count agrees each time, and everything works (SEED=${SEED})`, {
  timeout: 300_000,
}, async () => {
  const kinds = Object.keys(WORK)
  const seen = []
  for (let i = 0; i < KILLS; i++) {
    const kind = kinds[i % kinds.length]
    const work = WORK[kind]().catch(error => ({ error: String(error) }))
    await new Promise(resolve => setTimeout(resolve, random() * LONGEST_MS))
    await stage.browser.stopBackground()
    await work
    // Whoever asks next wakes it, and finds everything whole.
    const { reports } = await must('storedUsage', null)
    const { total, ...others } = await counts()
    seen.push(`${kind} ${total}`)
    expect({ kind, others, reports }).toEqual({ kind, others: { days: total, heads: total, bodies: total, prints: total }, reports: total })
  }
  console.log(`reports after each end: ${seen.join(', ')}`)
  await until('the article is compared again', async () => (await stage.state(page.url()))?.status === 'compared')
  await stage.seen(page, '.card')
  await must('removeAllStored', null)
  await restFeed(options, stage.address('/lamp/feed.xml'))
  expect((await must('readFeedsNow', null)).failed).toBe(0)
  expect((await must('storedUsage', null)).reports).toBe(ITEMS)
})
