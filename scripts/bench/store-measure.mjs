/**
 * One engine at one size, measured in a real browser. In: browser, extension, size, rounds. Out: times, recall, disk, memory.
 *
 * The background is ended before each cold query and each cold ping; the page that asks stays. Example:
 * `await measureEngine('chrome', folder, 'store', 20_000, 20)` → { cold: 41, coldSlow: 66, warm: 9, recall: .97, … }
 */
import { openBrowser } from '../drive/index.mjs'

const EVENTS = 200
const LONGEST_BUILD_MS = 20 * 60_000
/** Reports of the pack whose import is timed. */
const PACK = 20_000

export function median(times) {
  return quantile(times, 0.5)
}

function quantile(times, share) {
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

const call = (page, name, ...given) => page.evaluate((method, args) => globalThis.bench[method](...args), name, given)

async function pingCold(driven, page, rounds) {
  const pings = []
  for (let i = 0; i < rounds; i++) {
    await driven.stopBackground()
    pings.push((await call(page, 'ask', 'ping')).ms)
  }
  return pings
}

async function queryAll(driven, page, size, rounds, cold) {
  const answers = []
  for (let i = 0; i < rounds; i++) {
    if (cold) await driven.stopBackground()
    const answer = await call(page, 'ask', 'search', Math.floor((i * EVENTS) / rounds), size)
    if (answer.error) throw new Error(answer.error)
    answers.push(answer)
  }
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
    page.setDefaultTimeout(LONGEST_BUILD_MS)
    const { ms: build, longest } = size > 0 ? await call(page, 'build', size) : { ms: 0, longest: 0 }
    const pings = await pingCold(driven, page, rounds)
    if (size === 0) return { pings, memory: await memoryOf(driven) }
    const cold = await queryAll(driven, page, size, rounds, true)
    const memory = await memoryOf(driven)
    const warm = await queryAll(driven, page, size, rounds * 2, false)
    const disk = await call(page, 'disk')
    const times = key => warm.slice(rounds).map(answer => answer[key])
    const changes = engine === 'store' ? await measureChanges(page, longest) : undefined
    const inside = cold.map(({ made, read, inside: search }) => ({ made, read, search }))
    const measured = {
      build,
      pings,
      cold: median(cold.map(({ ms }) => ms)),
      coldSlow: quantile(
        cold.map(({ ms }) => ms),
        0.95,
      ),
      inside,
    }
    const rest = { warm: median(times('ms')), warmInside: median(times('inside')), recall: recallOf([...cold, ...warm]), disk, memory }
    return { ...measured, ...rest, more: changes && { ...changes, importPack: size <= PACK ? await importPack(browser, extension) : null } }
  } finally {
    await driven.close()
  }
}
