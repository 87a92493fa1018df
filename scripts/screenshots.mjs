/**
 * Makes pictures of every state of the interface from the demo newsstand: docs/screenshots/NAME-COLOURS-BROWSER.png.
 * In Chromium and Firefox, light and dark.
 *
 * `--store`: those that the stores ask for, in their sizes, in docs/store/images, in light colours.
 * Example: `npm run screenshots`, `npm run screenshots -- --store`, `npm run screenshots -- --browsers firefox --colours dark --only panel,popup`
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureDependencies } from './lib/dependencies.mjs'
import { requireNode } from './lib/node-version.mjs'
import { ROOT } from './lib/root.mjs'
import { run } from './lib/run.mjs'

const FOLDER = join(ROOT, 'docs/screenshots')
const STORE_FOLDER = join(ROOT, 'docs/store/images')
const PARTS = ['sidebar', 'panel', 'popup', 'options', 'welcome', 'print']

function readOptions() {
  const string = { type: 'string' }
  const { values } = parseArgs({
    options: { browsers: string, colours: string, only: string, folder: string, store: { type: 'boolean', default: false } },
  })
  return {
    browsers: (values.browsers ?? 'chrome,firefox').split(','),
    colours: (values.colours ?? (values.store ? 'light' : 'light,dark')).split(','),
    only: values.store ? ['store'] : (values.only ?? PARTS.join(',')).split(','),
    folder: values.folder ?? (values.store ? STORE_FOLDER : FOLDER),
  }
}

/** The parts in order; the popup comes last, since it is shown without leave to read, too. */
async function takeAll(studio, only) {
  const { sidebarPictures } = await import('./pictures/sidebar.mjs')
  const pages = await import('./pictures/pages.mjs')
  const { page, state } = await studio.read(studio.address, 1440, 900)
  await page.close()
  if (only.includes('store')) await (await import('./pictures/store.mjs')).storePictures(studio)
  if (only.includes('sidebar')) await sidebarPictures(studio)
  if (only.includes('panel')) await pages.panelPictures(studio, state)
  if (only.includes('welcome')) await pages.welcomePictures(studio)
  if (only.includes('print')) await pages.printPictures(studio)
  if (only.includes('options')) await pages.optionPictures(studio)
  if (only.includes('popup')) await pages.popupPictures(studio, state)
  if (only.includes('popup')) await pages.withheldPicture(studio)
}

async function makePictures({ browsers, colours: both, only, folder }) {
  const [{ serveNewsstand }, { openBrowser }, { openStudio }] = await Promise.all([
    import('../demo/newsstand.mjs'),
    import('./drive/index.mjs'),
    import('./pictures/studio.mjs'),
  ])
  mkdirSync(folder, { recursive: true })
  const newsstand = await serveNewsstand()
  try {
    for (const name of browsers) {
      for (const colours of both) {
        const driven = await openBrowser(name, { colours })
        const studio = await openStudio({ driven, newsstand, folder, colours })
        try {
          await takeAll(studio, only)
        } finally {
          await driven.close()
        }
        console.log(`${name}, ${colours}: ${studio.taken.length} pictures in ${folder}`)
      }
    }
  } finally {
    await newsstand.close()
  }
}

requireNode()
try {
  const options = readOptions()
  await ensureDependencies(ROOT)
  for (const name of options.browsers) {
    const { status } = await run(process.execPath, ['scripts/build.mjs', name, '--if-needed'], { cwd: ROOT })
    if (status !== 0) throw new Error('the build failed: see above')
  }
  await makePictures(options)
} catch (error) {
  console.error(`screenshots: ${error.message}`)
  process.exitCode = 1
}
