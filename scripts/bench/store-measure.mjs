/**
 * One engine at one size, measured in a real browser. In: browser, extension, size, rounds. Out: times, recall, disk, memory.
 *
 * The background is ended before each cold query and each cold ping; the page that asks stays. Example:
 * `await measureEngine('chrome', folder, 'store', 20_000, 20)` → { pings: […], cold: […], warm: 9, recall: .97, … }
 */
import { openBrowser, until } from '../drive/index.mjs'

const EVENTS = 200
const LONGEST_BUILD_MS = 20 * 60_000
/** Reports of the pack whose import is timed. */
const PACK = 20_000

export function median(times) {
  return quantile(times, 0.5)
}

export function quantile(times, share) {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
}

/** Bytes that the service worker's scripts hold, arrays outside the heap among them; null where the browser does not tell. */
async function memoryOf(driven) {
  if (driven.name !== 'chrome') return null
  const target = driven.browser.targets().find(one => one.type() === 'service_worker')
  if (!target) return null
  const session = await target.createCDPSession()
  try {
    const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage')
    return usedSize + backingStorageSize
  } finally {
    await session.detach()
  }
}

const POLL_MS = 500

/** What takes minutes: begun in one call and asked for in others, since no single call may last longer than the browsers' protocols let it. */
async function callLong(page, name, ...given) {
  await page.evaluate(
    (method, args) => {
      globalThis.long = null
      globalThis.bench[method](...args).then(
        result => {
          globalThis.long = { result }
        },
        error => {
          globalThis.long = { error: String(error?.stack ?? error) }
        },
      )
    },
    name,
    given,
  )
  const { result, error } = await until(name, () => page.evaluate(() => globalThis.long), { patience: LONGEST_BUILD_MS, pause: POLL_MS })
  if (error) throw new Error(error)
  return result
}

const call = (page, name, ...given) => page.evaluate((method, args) => globalThis.bench[method](...args), name, given)

const pingCold = async (driven, page) => {
  await driven.stopBackground()
  return (await call(page, 'ask', 'ping')).ms
}

async function search(page, event, size) {
  const answer = await call(page, 'ask', 'search', event, size)
  if (answer.error) throw new Error(answer.error)
  return answer
}

const eventOf = (round, rounds) => Math.floor((round * EVENTS) / rounds)

/** Turn and turn about, so that whatever else the machine does slows both. */
async function measureCold(driven, page, size, rounds) {
  const pings = []
  const answers = []
  for (let i = 0; i < rounds; i++) {
    pings.push(await pingCold(driven, page))
    if (size === 0) continue
    await driven.stopBackground()
    answers.push(await search(page, eventOf(i, rounds), size))
  }
  return { pings, answers }
}

async function measureWarm(page, size, rounds) {
  const answers = []
  for (let i = 0; i < rounds; i++) answers.push(await search(page, eventOf(i, rounds), size))
  return answers
}

const recallOf = answers =>
  answers.reduce((sum, { found, right }) => sum + right.filter(one => found.includes(one)).length / right.length, 0) / answers.length

async function measureChanges(page, longest) {
  const added = []
  const dropped = []
  for (let i = 0; i < 5; i++) added.push((await call(page, 'more', 'addHundred', i * 100)).result.ms)
  for (let i = 0; i < 5; i++) dropped.push((await call(page, 'more', 'dropDay', i)).result.ms)
  return { addHundred: median(added), dropDay: median(dropped), longest }
}

async function importPack(browser, extension) {
  const driven = await openBrowser(browser, { extension })
  try {
    return (await call(await driven.extensionPage('options.html'), 'more', 'importPack', PACK)).result
  } finally {
    await driven.close()
  }
}

export async function measureEngine(browser, extension, engine, size, rounds) {
  const driven = await openBrowser(browser, { extension })
  try {
    const page = await driven.extensionPage('options.html')
    const { ms: build, longest } = size > 0 ? await callLong(page, 'build', size) : { ms: 0, longest: 0 }
    const { pings, answers: cold } = await measureCold(driven, page, size, rounds)
    const memory = await memoryOf(driven)
    if (size === 0) return { pings, memory }
    const warm = await measureWarm(page, size, rounds * 2)
    const disk = await call(page, 'disk')
    const changes = engine === 'store' ? await measureChanges(page, longest) : undefined
    return {
      build,
      pings,
      cold: cold.map(({ ms }) => ms),
      reading: median(cold.map(({ read }) => read)),
      searching: median(cold.map(({ inside }) => inside)),
      // The first half makes it warm.
      warm: median(warm.slice(rounds).map(({ ms }) => ms)),
      warmInside: median(warm.slice(rounds).map(({ inside }) => inside)),
      recall: recallOf([...cold, ...warm]),
      disk,
      memory,
      more: changes && { ...changes, importPack: size <= PACK ? await importPack(browser, extension) : null },
    }
  } finally {
    await driven.close()
  }
}
