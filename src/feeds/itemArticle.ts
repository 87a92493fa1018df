/**
 * An item of a feed → an article as far as the feed itself tells it. Thin where that is no more than headline and summary.
 *
 * { title: 'Storm hits Orlo', summary: 'A storm hit Orlo.', … } → { article: { text: 'Storm hits Orlo\n\nA storm hit Orlo.', … }, thin: true }
 */
import { hostName } from '../addresses.ts'
import { hash64 } from '../core/fingerprint.ts'
import type { Article } from '../core/model.ts'
import { guessLanguage, isForeign } from '../core/text/language.ts'
import type { FeedItem } from './items.ts'
import type { Feed } from './readFeed.ts'
import { siteOfAddress } from './sites.ts'
import type { FeedState } from './states.ts'

export interface ItemArticle {
  readonly article: Article
  readonly thin: boolean
}

/** Fewer words are a teaser, whatever the feed calls them. Above the shortest page that is compared: a page shows itself whole. */
const WHOLE_WORDS = 150
/** Addresses are their own names up to the length that a pack allows. */
const ID_LENGTH = 200

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** A text that its outlet cut off: "…", or no end. */
const isCut = (text: string): boolean => /(?:…|\.\.\.|\[\.\.\.\]|\[…\])\s*$/.test(text) || !/[.!?][”"’')\]]*\s*$/.test(text)

function idOf(item: FeedItem, feedAddress: string): string {
  if (item.url !== null) return item.url.length <= ID_LENGTH ? item.url : hash64(item.url)
  return `${hash64(feedAddress)}-${hash64(`${item.title ?? ''}\n${item.summary}`)}`
}

/** The feed's outlet, unless the feed gathers others' reports. */
function outletOf(item: FeedItem, feed: Feed, state: Pick<FeedState, 'address' | 'outlet' | 'pageSites'>): string {
  const site = siteOfAddress(item.url)
  const own = [siteOfAddress(state.address), siteOfAddress(feed.site), ...state.pageSites]
  if (site === null || own.includes(site)) return state.outlet
  return item.source ?? hostName(item.url) ?? state.outlet
}

/** Null where the item is in another language, or says nothing. */
export function articleOfItem(item: FeedItem, feed: Feed, state: Pick<FeedState, 'address' | 'outlet' | 'pageSites'>): ItemArticle | null {
  const thin = countWords(item.content) < WHOLE_WORDS || isCut(item.content)
  const body = thin ? item.summary : item.content
  const text = [item.title, body].filter(Boolean).join('\n\n')
  const language = guessLanguage(text) ?? feed.language
  if (text === '' || isForeign(text) || (language !== null && language !== 'en')) return null
  const { title, published, url } = item
  return { article: { id: idOf(item, state.address), title, outlet: outletOf(item, feed, state), published, url, language, text }, thin }
}
