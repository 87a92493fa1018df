/**
 * The background: wires events and messages to their handlers, one handler a file. Keeps nothing itself.
 *
 * Every listener is added at once, while the script starts: only then does the browser wake it up for the event.
 */
import browser from 'webextension-polyfill'
import { handle } from '../messaging.ts'
import { loadSettings, watchSettings } from '../settings.ts'
import { analyse } from './analyse.ts'
import { obeyCommand } from './commands.ts'
import { followNavigation, forgetClosedTab } from './navigation.ts'
import { summarisePacks } from './packs.ts'
import { followSites, probeOpenTabs, seePage } from './pages.ts'
import { answerTabState } from './popup.ts'

handle({
  pageSeen: seePage,
  analyse,
  tabState: answerTabState,
  listPacks: async () => summarisePacks(await loadSettings()),
})

/** A failing event handler has nobody to answer to but the console. */
function logged<A extends unknown[]>(work: (...given: A) => Promise<void>): (...given: A) => void {
  return (...given) => {
    work(...given).catch(console.error)
  }
}

browser.tabs.onUpdated.addListener(logged(followNavigation))
browser.tabs.onRemoved.addListener(logged(forgetClosedTab))
browser.commands.onCommand.addListener(logged(obeyCommand))
browser.runtime.onInstalled.addListener(logged(probeOpenTabs))
watchSettings(logged(followSites))
