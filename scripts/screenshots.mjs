/**
 * Makes the README's pictures from the demo newsstand: docs/images/sidebar.png and popup.png.
 *
 * Example: `npm run screenshots`
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureDependencies } from './lib/dependencies.mjs'
import { requireNode } from './lib/node-version.mjs'
import { ROOT } from './lib/root.mjs'
import { run } from './lib/run.mjs'

const FOLDER = join(ROOT, 'docs/images')
/** Its sidebar shows several kinds of difference. */
const ARTICLE = 'kastriva-ferry'

async function makePictures() {
  const [{ serveNewsstand }, { openBrowser }, { pictureOfPage, pictureOfPopup, readStory }] = await Promise.all([
    import('../demo/newsstand.mjs'),
    import('./drive/index.mjs'),
    import('./lib/tour.mjs'),
  ])
  mkdirSync(FOLDER, { recursive: true })
  const newsstand = await serveNewsstand()
  const driven = await openBrowser('chrome')
  try {
    const page = await driven.newPage()
    await readStory(page, await driven.extensionPage('options.html'), `${newsstand.origin}/article/${ARTICLE}`)
    await pictureOfPage(page, join(FOLDER, 'sidebar.png'))
    await pictureOfPopup(driven, page, join(FOLDER, 'popup.png'))
  } finally {
    await driven.close()
    await newsstand.close()
  }
}

requireNode()
try {
  await ensureDependencies(ROOT)
  const { status } = await run(process.execPath, ['scripts/build.mjs', 'chrome', '--if-needed'], { cwd: ROOT })
  if (status !== 0) throw new Error('the build failed: see above')
  await makePictures()
  console.log('docs/images: sidebar.png, popup.png')
} catch (error) {
  console.error(`screenshots: ${error.message}`)
  process.exitCode = 1
}
