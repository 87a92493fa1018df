/**
 * Draws the toolbar icons. In: public/icons/icon.svg. Out: 16.png, 32.png, 48.png and 128.png beside it.
 *
 * Needed only after the drawing was changed: `node scripts/icons.mjs` (CHROME_PATH names another Chromium).
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'

const FOLDER = join(import.meta.dirname, '..', 'public', 'icons')
const SIZES = [16, 32, 48, 128]

const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  headless: true,
  // Chromium's sandbox does not work for root, which is who one is in most containers.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  const page = await browser.newPage()
  const drawing = readFileSync(join(FOLDER, 'icon.svg'), 'utf8')
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size })
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`)
    await page.screenshot({ path: join(FOLDER, `${size}.png`), omitBackground: true })
  }
} finally {
  await browser.close()
}
