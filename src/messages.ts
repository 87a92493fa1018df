/**
 * Every message between the extension's contexts: name, argument, result. The whole protocol.
 * Sent and received through messaging.ts only.
 */
import type { Level } from './core/kinds.ts'
import type { Article, Comparison, Difference } from './core/model.ts'
import type { ReadPage } from './feeds/takeItems.ts'

/**
 * Whether the text is only part of the article: true for a preview before a paywall or a page that loads on scroll; a number where the page
 * is longer than any article, and so many words from its beginning were read.
 */
export type Part = boolean | number

/** A page that cannot be compared honestly, and why. */
export type Unsuited = 'too-short' | 'paywall' | 'live-blog' | 'language'

/** What is known about the page in a tab. The background keeps it in session storage, the popup and the badge show it. */
export type TabState =
  | { readonly status: 'none' }
  | { readonly status: 'off' }
  /** An article that is read when the reader asks for it. */
  | { readonly status: 'waiting'; readonly title: string | null }
  | { readonly status: 'reading'; readonly title: string | null }
  | { readonly status: 'unsuited'; readonly why: Unsuited; readonly title: string | null }
  | {
      readonly status: 'compared'
      readonly title: string | null
      readonly comparison: Comparison
      readonly partial: Part
      /** Why some reports could not be read and were left out; absent where all were. */
      readonly unread?: string
      /** Reports of demonstration packs, by report id. */
      readonly demonstration: readonly string[]
      /** How many reports were looked through. */
      readonly searched: number
      /** What the reader called no difference; not in the comparison. */
      readonly dismissed?: readonly Difference[]
    }
  | { readonly status: 'failed'; readonly title: string | null; readonly message: string }

/** One bundled pack as the options page lists it. */
export interface PackSummary {
  readonly id: string
  readonly name: string
  readonly demonstration: boolean
  readonly reports: number
  readonly on: boolean
}

/** What lists of feeds and of packs at addresses say of each. Times are milliseconds since 1970. */
interface FetchedView {
  readonly address: string
  readonly lastTried: number | null
  readonly lastSuccess: number | null
  /** One line for readers; null where the last fetch succeeded. */
  readonly lastError: string | null
  readonly failures: number
  /** Where redirects ended, if elsewhere. */
  readonly movedTo: string | null
  /** Null before the first try. */
  readonly nextAt: number | null
  /** Reports that came in by it. */
  readonly kept: number
  /** What the browser has to be asked for before it is switched on. */
  readonly origins: readonly string[]
}

/** One feed as the options page lists it: the reader's own, and the curated ones whether chosen or not. */
export interface FeedView extends FetchedView {
  readonly title: string
  readonly outlet: string
  readonly curated: boolean
  readonly country: string | null
  readonly region: string | null
  readonly chosen: boolean
  readonly readsPages: boolean
  /** Sites whose pages it may read once `readsPages` is on, and what the browser has to be asked for then. */
  readonly pageSites: readonly string[]
  readonly pageOrigins: readonly string[]
  /** Other sites that its items lie on. */
  readonly otherSites: readonly string[]
}

/** A pack at an address. */
export interface SubscriptionView extends FetchedView {
  readonly name: string
}

/** By whom a stored report came: a feed, a pack at an address, a pack file, a page that the reader remembered. */
export type CameBy = 'bundled' | 'file' | 'subscription' | 'feed' | 'page'

/** What tells one origin from another: the feed's or pack's address, the file's name, nothing for pages. */
export interface OriginName {
  readonly by: CameBy
  readonly name: string
}

/** What is stored on the device, counted. */
export interface StoredUsage {
  readonly reports: number
  readonly bytes: number
  /** Remembered by hand: these stay until they are deleted. */
  readonly remembered: number
  /** What all of Otherwise takes on the disk, as far as the browser tells. */
  readonly disk: number | null
  /** Most reports first. `title`: the feed's or pack's own name. */
  readonly origins: readonly (OriginName & { readonly title: string; readonly reports: number })[]
  /** Most reports first; null for those without an outlet. */
  readonly outlets: readonly { readonly outlet: string | null; readonly reports: number }[]
  /** Newest first; `dated` false: of unknown date, by the day on which they came in. */
  readonly days: readonly { readonly day: string; readonly dated: boolean; readonly reports: number; readonly bytes: number }[]
}

/** One stored report as the options page lists it. Times are milliseconds since 1970. */
export interface StoredReport {
  readonly id: string
  readonly outlet: string | null
  readonly title: string | null
  readonly published: string | null
  readonly url: string | null
  /** Headline and summary only, or a part of the page. */
  readonly thin: boolean
  /** Made up for demonstration. */
  readonly invented: boolean
  readonly origins: readonly (OriginName & { readonly title: string; readonly fetched: number })[]
  /** When values of it changed. */
  readonly changed: readonly number[]
}

/** One request that was made for feeds, their pages and packs. */
export interface RequestView {
  readonly address: string
  readonly when: number
  /** Null where no answer came. */
  readonly status: number | null
  readonly bytes: number
}

/** Whether the page in a tab can be remembered, and whether it is. */
export interface PageMemory {
  readonly able: boolean
  readonly remembered: boolean
}

/** What the browser's side panel has to know of the page beside it. */
export interface PassagesHere {
  /** Differences whose passage is on the page. */
  readonly located: readonly string[]
  /** The one that the reader is at. */
  readonly current: string | null
}

/** To the background. */
export interface BackgroundMessages {
  /** From the probe: this page looks like an article (or no longer does). Answers whether the reader script follows. */
  pageSeen: { argument: { readonly article: boolean; readonly url: string }; result: { readonly reading: boolean } }
  /** From the reader script: compare this article, or note why it can't be compared. */
  analyse: {
    /** `url` is the address that the document showed when it was read: a left page's article must not count for the next. */
    argument: { readonly url: string; readonly article: Article; readonly unsuited: Unsuited | null; readonly partial: Part }
    result: TabState
  }
  /** From the reader script: there is something to draw, send the sidebar's script in. `url` as in `analyse`. */
  bringSidebar: { argument: { readonly url: string }; result: { readonly sent: boolean } }
  /** From the popup: what is known about a tab. */
  tabState: { argument: { readonly tabId: number }; result: TabState }
  /** From the popup and the side panel: read the article in a tab that waits to be asked. */
  readTab: { argument: { readonly tabId: number }; result: { readonly reading: boolean } }
  /** From the options page. */
  listPacks: { argument: null; result: readonly PackSummary[] }
  /** From the options page, as all that follow: the reader's own feeds, then the curated ones. */
  listFeeds: { argument: null; result: readonly FeedView[] }
  /** An address as typed. `found`: feeds that the page at this address names instead. */
  addFeed: {
    argument: { readonly address: string }
    result: { readonly added: FeedView | null; readonly error: string | null; readonly found: readonly string[] }
  }
  changeFeed: {
    argument: {
      readonly address: string
      readonly title?: string
      readonly chosen?: boolean
      readonly readsPages?: boolean
      readonly pageSites?: readonly string[]
    }
    result: FeedView
  }
  /** Its reports stay until retention drops them. */
  removeFeed: { argument: { readonly address: string }; result: null }
  /** Imported feeds are off until chosen. */
  importOpml: {
    argument: { readonly text: string }
    result: { readonly added: readonly FeedView[]; readonly known: number; readonly refused: number; readonly error: string | null }
  }
  exportOpml: { argument: null; result: { readonly text: string } }
  /** Answers when all that may be asked now has been read. */
  readFeedsNow: { argument: null; result: { readonly tried: number; readonly failed: number; readonly kept: number } }
  listSubscriptions: { argument: null; result: readonly SubscriptionView[] }
  subscribePack: {
    argument: { readonly address: string }
    result: { readonly added: SubscriptionView | null; readonly error: string | null }
  }
  removeSubscription: { argument: { readonly address: string }; result: null }
  /** From the options page: what is stored on the device. */
  storedUsage: { argument: null; result: StoredUsage }
  /** A page of what is stored, newest first. `after`: `next` of the page before. `words`: as typed; outlet '' for none. */
  listStored: {
    argument: {
      readonly after: string | null
      readonly words: string
      readonly outlet: string | null
      readonly origin: OriginName | null
    }
    result: { readonly reports: readonly StoredReport[]; readonly next: string | null }
  }
  removeStored: { argument: { readonly ids: readonly string[] }; result: { readonly removed: number } }
  /** What came by something else as well stays. */
  removeStoredOrigin: { argument: OriginName; result: { readonly removed: number } }
  /** Every report and the log of requests; feeds and settings stay. */
  removeAllStored: { argument: null; result: null }
  /** Drops now what the limits don't allow: after limits were changed or a pack was opened. */
  tidyStored: { argument: null; result: { readonly removed: number } }
  /** Latest first. */
  listRequests: { argument: { readonly most: number }; result: readonly RequestView[] }
  clearRequests: { argument: null; result: null }
  /** Opens the comparison of the tab that asks, or of the one in front, as a page to print and to save. `only`: ids of differences; null: all. */
  openPrintable: { argument: { readonly only: readonly string[] | null }; result: null }
  /** From the welcome page and the options: an invented article beside the demonstration. `demonstration`: ids of reports, as in `TabState`. */
  compareExample: {
    argument: { readonly level: Level }
    result: { readonly text: string; readonly comparison: Comparison; readonly demonstration: readonly string[] }
  }
  /** From the popup. */
  pageMemory: { argument: { readonly tabId: number }; result: PageMemory }
  /** Off: forgets it, but for what a feed or a pack brought. */
  rememberPage: { argument: { readonly tabId: number; readonly on: boolean }; result: PageMemory }
}

/** To the reader script in a tab. */
export interface PageMessages {
  /** Open the sidebar if it is closed, close it if it is open. */
  toggleSidebar: { argument: null; result: { readonly open: boolean } }
  /** Open it if it is closed. */
  openSidebar: { argument: null; result: null }
  /** Open it and bring one difference into view. */
  showDifference: { argument: { readonly id: string }; result: null }
  /** The article as it was read, to be remembered; as `analyse` sends it. */
  articleHere: { argument: null; result: Argument<'analyse'> }
  /** From the side panel, as all that follow: it shows this page from now on, or no longer. */
  panelHere: { argument: { readonly open: boolean }; result: PassagesHere }
  /** Scroll to a difference's passage. */
  locateDifference: { argument: { readonly id: string }; result: PassagesHere }
  /** The reader is at its card. */
  chooseDifference: { argument: { readonly id: string }; result: PassagesHere }
  /** On to the next in the article, or back. */
  stepDifference: { argument: { readonly by: 1 | -1 }; result: PassagesHere }
  /** Compare once more. */
  compareAgain: { argument: null; result: null }
}

/** To the side panel, from the reader script. */
export interface PanelMessages {
  /** Answers whether the panel shows that page. */
  passagesChanged: { argument: PassagesHere; result: { readonly open: boolean } }
}

/** To Chrome's offscreen document, from the background. */
export interface OffscreenMessages {
  /** The article in a page's HTML, if there is one. */
  readPage: { argument: { readonly html: string; readonly url: string }; result: ReadPage }
}

export type Messages = BackgroundMessages & PageMessages & PanelMessages & OffscreenMessages
export type MessageName = keyof Messages
export type Argument<N extends MessageName> = Messages[N]['argument']
export type Result<N extends MessageName> = Messages[N]['result']
