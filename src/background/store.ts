/**
 * The reader's own store, opened while the background starts: a look-up that comes right after need not wait as long.
 *
 * Example: `await store.size()`; the options page asks through messages, never itself.
 */
import { cleanAddress } from '../addresses.ts'
import { openStore } from '../store/reports.ts'

export const store = openStore({ now: () => Date.now(), addressOf: url => cleanAddress(url, null) })
