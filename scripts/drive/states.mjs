/**
 * What the extension knows about a page, read and written where it keeps it. In: a driven browser, the page's address. Out: the tab's
 * state, or null while there is none.
 *
 * Example: `(await stateOf(keeper, 'http://127.0.0.1:4173/article/ferry')).status` → `compared`
 */

/** What is kept of the tab with that address. `keeper` is any page of the extension. */
export async function entryOf(keeper, url) {
  const stored = await keeper.evaluate(() => (globalThis.browser ?? globalThis.chrome).storage.session.get(null))
  return Object.values(stored).find(entry => entry?.url === url) ?? null
}

export async function stateOf(keeper, url) {
  return (await entryOf(keeper, url))?.state ?? null
}

/** Has an article been read to the end? */
export const isSettled = state => state !== null && !['none', 'reading'].includes(state.status)

/** Writes what is known of a tab, as the background would. */
export function writeState(keeper, url, state) {
  return keeper.evaluate(
    async (url, state) => {
      const { session } = (globalThis.browser ?? globalThis.chrome).storage
      for (const [key, entry] of Object.entries(await session.get(null)))
        if (entry?.url === url) await session.set({ [key]: { ...entry, since: Date.now(), state } })
    },
    url,
    state,
  )
}

/** The number of the tab with that address. */
export function tabIdOf(keeper, url) {
  return keeper.evaluate(async url => (await (globalThis.browser ?? globalThis.chrome).tabs.query({})).find(one => one.url === url).id, url)
}

/** As if a feed had rested for long: it is due again. Gives what was known of it before; null where nothing is. */
export function restFeed(keeper, address) {
  return keeper.evaluate(
    address =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('otherwise')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('feeds', 'readwrite')
          const feeds = writing.objectStore('feeds')
          const reading = feeds.get(address)
          reading.onsuccess = () => reading.result && feeds.put({ ...reading.result, lastTried: 1, nextAt: 0 })
          writing.onerror = () => reject(writing.error)
          writing.oncomplete = () => {
            opening.result.close()
            resolve(reading.result ?? null)
          }
        }
      }),
    address,
  )
}
