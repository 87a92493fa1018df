/**
 * The background: wires events and messages to their handlers, one handler a file. Keeps nothing itself.
 *
 * Every listener is added at once, while the script starts: only then does the browser wake it up for the event.
 */
import browser from 'webextension-polyfill'
import { handle } from '../messaging.ts'
import { loadSettings, watchSettings } from '../settings.ts'
import { mendAlarms } from './alarms.ts'
import { analyse } from './analyse.ts'
import { obeyCommand } from './commands.ts'
import { compareExample } from './example.ts'
import { obeyAlarm, planFeeds, withFeeds } from './lazyFeeds.ts'
import { obeyRetentionAlarm, planRetention, withMemory, withRetention, withStored } from './lazyStored.ts'
import { followNavigation, forgetClosedTab } from './navigation.ts'
import { summarisePacks } from './packs.ts'
import { bringSidebar, followSites, probeOpenTabs, readWaiting, seePage } from './pages.ts'
import { answerTabState } from './popup.ts'
import { openPrintable } from './printable.ts'
import { welcome } from './welcome.ts'

handle({
  pageSeen: seePage,
  analyse,
  bringSidebar,
  tabState: answerTabState,
  readTab: readWaiting,
  openPrintable,
  compareExample,
  listPacks: async () => summarisePacks(await loadSettings()),
  listFeeds: () => withFeeds((feeds, world) => feeds.listFeeds(world)),
  addFeed: argument => withFeeds((feeds, world) => feeds.addFeed(world, argument)),
  changeFeed: argument => withFeeds((feeds, world) => feeds.changeFeed(world, argument)),
  removeFeed: argument => withFeeds((feeds, world) => feeds.removeFeed(world, argument)),
  importOpml: argument => withFeeds((feeds, world) => feeds.importOpml(world, argument)),
  exportOpml: () => withFeeds((feeds, world) => feeds.exportOpml(world)),
  readFeedsNow: () => withFeeds((feeds, world) => feeds.readFeedsNow(world)),
  listSubscriptions: () => withFeeds((feeds, world) => feeds.listSubscriptions(world)),
  subscribePack: argument => withFeeds((feeds, world) => feeds.subscribePack(world, argument)),
  removeSubscription: argument => withFeeds((feeds, world) => feeds.removeSubscription(world, argument)),
  storedUsage: () => withStored(stored => stored.storedUsage()),
  listStored: argument => withStored(stored => stored.listStored(argument)),
  removeStored: argument => withStored(stored => stored.removeStored(argument)),
  removeStoredOrigin: argument => withStored(stored => stored.removeStoredOrigin(argument)),
  removeAllStored: () => withStored(stored => stored.removeAllStored()),
  listRequests: argument => withStored(stored => stored.listRequests(argument)),
  clearRequests: () => withStored(stored => stored.clearRequests()),
  tidyStored: () => withRetention(retention => retention.tidyStored()),
  pageMemory: argument => withMemory(memory => memory.pageMemory(argument)),
  rememberPage: argument => withMemory(memory => memory.rememberPage(argument)),
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
browser.runtime.onInstalled.addListener(logged(welcome))
browser.runtime.onInstalled.addListener(logged(probeOpenTabs))
browser.runtime.onInstalled.addListener(logged(planFeeds))
browser.runtime.onInstalled.addListener(logged(planRetention))
browser.runtime.onStartup.addListener(logged(planFeeds))
browser.runtime.onStartup.addListener(logged(planRetention))
browser.alarms.onAlarm.addListener(logged(obeyAlarm))
browser.alarms.onAlarm.addListener(logged(obeyRetentionAlarm))
watchSettings(logged(followSites))

logged(mendAlarms)()
