/**
 * The script that the background sends into articles. Injected again, it starts over: another article, or the site switched on again.
 *
 * Example: `scripting.executeScript({ target: { tabId }, files: ['reader.js'] })` → the sidebar on that page.
 */
import { type Reading, startReading } from './reading.ts'

const KEY = Symbol.for('otherwise.reader')
const place = globalThis as { [KEY]?: Reading }

place[KEY]?.stop()
place[KEY] = startReading()
