/**
 * The script that the background sends into articles. Injected again, it starts over: another article, or the site switched on again.
 *
 * Example: `scripting.executeScript({ target: { tabId }, files: ['reader.js'] })` → that page is read and compared.
 */
import { handOver } from './handover.ts'
import { startReading } from './reading.ts'

handOver(startReading)
