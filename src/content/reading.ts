/**
 * One page, read and compared: article → `analyse` → what sidebar.js shows, until the page is left or the site is switched off.
 *
 * Example: `const reading = startReading()`; later `reading.stop()` takes everything off the page again.
 */
import { send } from '../messaging.ts'
import { pause } from '../retry.ts'
import { loadSettings } from '../settings.ts'
import { readPage } from './comparison.ts'
import type { Draw, Reading } from './handover.ts'
import { PageReading } from './pageReading.ts'

/** Reads the page as it stands now. What is no article after all is reported, and nothing is shown. */
export function startReading(): Reading {
  let reading: PageReading | null = null
  // Sent for by a reading before this one.
  let early: Draw | null = null
  let stopped = false
  const begin = async () => {
    // Starting this script and reading a page take some ten milliseconds each: between them the page may do what it waits to do.
    await pause()
    if (stopped) return
    const url = location.href
    const read = await readPage(url)
    if (stopped) return
    if (read?.kind !== 'article') {
      await send('pageSeen', { article: false, url })
      return
    }
    const settings = await loadSettings()
    if (stopped || settings.sitesOff.includes(location.hostname)) return
    reading = new PageReading(read, settings)
    if (early) reading.take(early)
    await reading.compare()
  }
  begin().catch(console.error)
  return {
    take: draw => {
      early = draw
      reading?.take(draw)
    },
    stop: () => {
      stopped = true
      reading?.stop()
    },
  }
}
