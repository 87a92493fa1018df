/**
 * The script that the background sends into an article after reader.js, once there is something to draw. Sent again, it changes nothing.
 *
 * Example: `scripting.executeScript({ target: { tabId }, files: ['sidebar.js'] })` → the sidebar on that page.
 */
import { offerDisplay } from './handover.ts'
import { PageDisplay } from './pageDisplay.ts'

offerDisplay(drawn => new PageDisplay(drawn))
