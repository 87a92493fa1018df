/**
 * Every message between the extension's contexts: name, argument, result. The whole protocol.
 * Sent and received through messaging.ts only.
 */
import type { Article, Comparison } from './core/model.ts'

/** A page that cannot be compared honestly, and why. */
export type Unsuited = 'too-short' | 'paywall' | 'live-blog' | 'language'

/** What is known about the page in a tab. The background keeps it in session storage, the popup and the badge show it. */
export type TabState =
  | { readonly status: 'none' }
  | { readonly status: 'off' }
  | { readonly status: 'reading'; readonly title: string | null }
  | { readonly status: 'unsuited'; readonly why: Unsuited; readonly title: string | null }
  | {
      readonly status: 'compared'
      readonly title: string | null
      readonly comparison: Comparison
      /** The text is only part of the article (a preview before a paywall, a page that loads on scroll). */
      readonly partial: boolean
      /** Reports of demonstration packs, by report id. */
      readonly demonstration: readonly string[]
      /** How many reports were looked through. */
      readonly searched: number
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

/** To the background. */
export interface BackgroundMessages {
  /** From the probe: this page looks like an article (or no longer does). Answers whether the reader script follows. */
  pageSeen: { argument: { readonly article: boolean; readonly url: string }; result: { readonly reading: boolean } }
  /** From the reader script: compare this article, or note why it can't be compared. */
  analyse: {
    /** `url` is the address that the document showed when it was read: a left page's article must not count for the next. */
    argument: { readonly url: string; readonly article: Article; readonly unsuited: Unsuited | null; readonly partial: boolean }
    result: TabState
  }
  /** From the popup: what is known about a tab. */
  tabState: { argument: { readonly tabId: number }; result: TabState }
  /** From the options page. */
  listPacks: { argument: null; result: readonly PackSummary[] }
}

/** To the reader script in a tab. */
export interface PageMessages {
  /** Open the sidebar if it is closed, close it if it is open. */
  toggleSidebar: { argument: null; result: { readonly open: boolean } }
  /** Open it if it is closed. */
  openSidebar: { argument: null; result: null }
  /** Open it and bring one difference into view. */
  showDifference: { argument: { readonly id: string }; result: null }
}

export type Messages = BackgroundMessages & PageMessages
export type MessageName = keyof Messages
export type Argument<N extends MessageName> = Messages[N]['argument']
export type Result<N extends MessageName> = Messages[N]['result']
