/**
 * A text → what the browser takes its language for, or null: where it cannot tell, does not answer soon, or no longer knows this script.
 *
 * Example: `await detectLanguage('Das Dach der Halle …')` → { isReliable: true, languages: [{ language: 'de', percentage: 99 }] }
 */
import browser from 'webextension-polyfill'
import type { Detected } from '../page/language.ts'

/** Enough to be sure; more only costs time. */
const MOST_TEXT = 10_000
/** Detectors take some milliseconds. Nobody waits longer for a second opinion. */
const MOST_MS = 500

export async function detectLanguage(text: string): Promise<Detected | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>(resolve => {
    timer = setTimeout(() => resolve(null), MOST_MS)
  })
  try {
    return await Promise.race([browser.i18n.detectLanguage(text.slice(0, MOST_TEXT)), late])
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}
