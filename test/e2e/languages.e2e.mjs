/**
 * The interface in German, and pages that do not say their language.
 *
 * Test machines have browsers in English only: Firefox needs a package for another language, Chromium a file. So the extension is given without its
 * English messages, as a reader's browser passes them over, and says German wherever it has words.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../scripts/lib/root.mjs'
import { BROWSER, setStage } from './stage.mjs'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

function germanCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'otherwise-german-'))
  cpSync(join(ROOT, 'dist', BROWSER), folder, { recursive: true })
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, default_locale: 'de' }))
  rmSync(join(folder, '_locales/en'), { recursive: true })
  return folder
}

/** English without a function word: the words alone do not tell its language. */
const TELEGRAMS = Array.from(
  { length: 12 },
  (_, i) =>
    `<p>Harbour police arrest three suspected smugglers near northern lighthouse. Fishing crews rescue ${i + 3} stranded tourists after midnight storm. Council members approve emergency repairs, promise compensation.</p>`,
).join('')
const telegraphic = pathname =>
  pathname === '/telegrams'
    ? {
        type: 'text/html; charset=utf-8',
        body: `<!doctype html><title>Harbour police arrest smugglers</title><meta property="og:type" content="article"><meta property="article:published_time" content="2025-05-17"><main><article><h1>Harbour police arrest smugglers</h1>${TELEGRAMS}</article></main>`,
      }
    : null

const folder = germanCopy()
const stage = setStage(telegraphic, { extension: folder })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const audit = page => page.evaluate(`${AXE}; axe.run(document).then(({ violations }) => violations.map(({ id }) => id))`)
const said = page => page.evaluate(() => ({ lang: document.documentElement.lang, title: document.title, text: document.body.innerText }))

describe('in German', () => {
  it('the options', async () => {
    const options = await stage.browser.extensionPage('options.html')
    await options.waitForSelector('.option input')
    expect(await said(options)).toMatchObject({ lang: 'de', title: 'Otherwise: Einstellungen' })
    expect((await said(options)).text).toContain('Stellen im Artikel markieren')
    expect(await audit(options)).toEqual([])
    await options.close()
  })
  it('the sidebar and the popup beside an article; what is English is said to be so', async () => {
    const { page } = await stage.open('/article/kastriva-ferry')
    await stage.seen(page, '.card')
    const sidebar = await stage.inSidebar(page, root => ({
      lang: root.querySelector('.frame').lang,
      summary: root.querySelector('h2.summary').textContent,
      topic: root.querySelector('.card h3').lang,
      quote: root.querySelector('.card q').lang,
    }))
    expect(sidebar).toMatchObject({ lang: 'de', topic: 'en', quote: 'en' })
    expect(sidebar.summary).toMatch(/^\d+ Angaben lauten anders in \d+ Medien/)
    const popup = await stage.browser.popupFor(page)
    await popup.waitForSelector('.firsts')
    expect(await said(popup)).toMatchObject({ lang: 'de', title: 'Otherwise' })
    expect((await said(popup)).text).toContain('Seitenleiste öffnen')
    expect(await audit(popup)).toEqual([])
    await popup.close()
  })
})

it('an article that does not say its language, and whose words do not tell it, is known for English by the browser', async () => {
  const { state } = await stage.open('/telegrams')
  expect(state.status).toBe('compared')
})
