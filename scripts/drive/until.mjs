/**
 * Waiting for what a browser does in its own time.
 *
 * Example: `await until('the sidebar is gone', async () => (await page.$('otherwise-sidebar')) === null)`
 */

/** Waits until `look` gives something. In: a description for the error. Out: what it gave. */
export async function until(what, look, { patience = 15_000, pause = 100 } = {}) {
  const end = Date.now() + patience
  for (;;) {
    const found = await look()
    if (found) return found
    if (Date.now() > end) throw new Error(`waited ${patience / 1000} s in vain: ${what}`)
    await new Promise(resolve => setTimeout(resolve, pause))
  }
}
