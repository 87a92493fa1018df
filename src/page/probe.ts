/**
 * A page → whether it is worth reading as an article. Cheap: runs on every page that is opened.
 *
 * A report with a date and five paragraphs → null (it is one); a front page of thirty teasers → 'front-page'.
 */
import { type InnerRoot, innerRoots } from './innerRoots.ts'
import { articleThings, readJsonLd, typesOf } from './jsonLd.ts'
import { isDeclared, metaContent } from './metaContent.ts'
import { findProse } from './prose.ts'
import { isLastChange } from './timeElements.ts'

export type NotArticle = 'front-page' | 'search-page' | 'other-page' | 'media-page' | 'little-text' | 'undated' | 'not-html'

/** Below, the page's own word that it is an article is needed. Trades short notices against home pages and forms. */
const PROSE_LENGTH = 500
const PROSE_PARAGRAPHS = 3
/** Even a page that calls itself an article has this much, or it is a shell that has not loaded yet, or a film. */
const DECLARED_LENGTH = 150
/** Shorter paragraphs are teasers, captions and buttons. */
const PARAGRAPH_LENGTH = 60
/** Time elements looked at. */
const TIMES = 50
/** Paragraphs looked at: enough for any report, few enough for a huge page. */
const PARAGRAPHS = 300

const LIST_TYPES = /^(?:SearchResultsPage|CollectionPage|ItemList|ProfilePage)$/
/** Pages that are something else by their own word, whatever their template says to those who share links. */
const OTHER_TYPES = /^(?:Recipe|JobPosting|DiscussionForumPosting|QAPage)$/
/** Outlets describe their subscriptions, their readers' questions and their dates so as well: believed where nothing speaks of an article. */
const OTHER_TYPES_UNDECLARED = /^(?:Product|ProductGroup|Event|FAQPage|Course|LocalBusiness|RealEstateListing)$/
const ASIDE =
  'nav, aside, footer, form, figure, dialog, noscript, template, [role="navigation"], [role="complementary"], [role="search"], [hidden], [aria-hidden="true"]'

export function looksLikeArticle(document: Document): boolean {
  return whyNotArticle(document) === null
}

/** Null for an article. With `undated` pages without any date are let through: files that somebody chose to hand over. */
export function whyNotArticle(
  document: Document,
  options: { readonly undated?: boolean; readonly url?: string | null } = {},
): NotArticle | null {
  if (
    !document.documentElement ||
    !document.body ||
    /^(?:image|audio|video|application\/(?:pdf|json)|text\/plain)/.test(document.contentType ?? '')
  )
    return 'not-html'
  const things = readJsonLd(document)
  const article = articleThings(things).length > 0
  const declared = article || isDeclared(document)
  const place = addressKind(options.url ?? document.location?.href ?? '')
  if (place !== null && !article) return place
  if (!declared && things.some(thing => typesOf(thing).some(type => LIST_TYPES.test(type)))) return 'front-page'
  if (
    !article &&
    things.some(thing => typesOf(thing).some(type => OTHER_TYPES.test(type) || (!declared && OTHER_TYPES_UNDECLARED.test(type))))
  )
    return 'other-page'
  // Where a page calls itself an article and shows little, its own elements or frames may hold the text.
  const prose = measureProse([document.body, ...(declared ? innerRoots(document.body) : [])])
  if (/^(?:video|music|book|profile|product)\b/i.test(metaContent(document, 'og:type') ?? '') && prose.length < PROSE_LENGTH)
    return 'media-page'
  const enough = prose.length >= PROSE_LENGTH && prose.paragraphs >= PROSE_PARAGRAPHS
  if (enough) return declared || options.undated || hasDate(document) ? null : 'undated'
  const cards = prose.cards + (declared ? 0 : prose.listed)
  if (cards > PROSE_PARAGRAPHS && cards > prose.paragraphs) return 'front-page'
  return declared && prose.length >= DECLARED_LENGTH ? null : 'little-text'
}

/** What the address alone tells: no outlet keeps a report at its root or under its search. */
function addressKind(address: string): NotArticle | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  if (/^\/(?:index\.\w+|home)?\/?$/.test(url.pathname) && url.search === '') return 'front-page'
  return /(?:^|\/)(?:search|suche|recherche)(?:\/|$)/i.test(url.pathname) || url.searchParams.has('q') || url.searchParams.has('query')
    ? 'search-page'
    : null
}

interface Measured {
  readonly length: number
  readonly paragraphs: number
}

/** The most prose that any one container holds; paragraphs of teaser cards are counted apart, and those in lists by themselves. */
function measureProse(roots: readonly (Element | InnerRoot)[]): Measured & { cards: number; listed: number } {
  const containers = new Map<Node, Measured>()
  const known = new Map<Element, boolean>()
  let [cards, listed] = [0, 0]
  for (const { element: paragraph, length } of roots.flatMap(root => findProse(root, PARAGRAPHS))) {
    const container = paragraph.closest('article, main, [itemprop~="articleBody"], [role="main"], body') ?? paragraph.getRootNode()
    if (length < PARAGRAPH_LENGTH || paragraph.closest(ASIDE)) continue
    const card = isCard(paragraph, container, known)
    if (paragraph.closest('li')) listed += card ? 1 : 0
    else if (card) cards++
    else {
      const sum = containers.get(container) ?? { length: 0, paragraphs: 0 }
      containers.set(container, { length: sum.length + length, paragraphs: sum.paragraphs + 1 })
    }
  }
  const most = [...containers.values()].reduce((best, one) => (one.length > best.length ? one : best), { length: 0, paragraphs: 0 })
  return { ...most, cards, listed }
}

/** A teaser: the paragraph is a link, or stands beside a heading that is one. `known` keeps what was found of each parent. */
function isCard(paragraph: Element, container: Node, known: Map<Element, boolean>): boolean {
  if (paragraph.closest('a[href]')) return true
  return [paragraph.parentElement, paragraph.parentElement?.parentElement].some(parent => {
    if (!parent || parent.tagName === 'BODY' || (parent === container && parent.tagName !== 'ARTICLE')) return false
    const found = known.get(parent) ?? hasTeaserHeading(parent)
    known.set(parent, found)
    return found
  })
}

/** One linked heading to a few paragraphs is a card; a report may link a crosshead or two among its many paragraphs. */
function hasTeaserHeading(parent: Element): boolean {
  const headings = parent.querySelectorAll('h1 a[href], h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4')
  return headings.length > 0 && parent.querySelectorAll('p').length <= headings.length * 2
}

function hasDate(document: Document): boolean {
  const meta = metaContent(
    document,
    'article:published_time',
    'parsely-pub-date',
    'datePublished',
    'dc.date',
    'dcterms.date',
    'sailthru.date',
    'pubdate',
    'date',
  )
  if (meta !== null || document.querySelector('[itemprop~="datePublished" i], time[pubdate]') !== null) return true
  // Terms and policies say when they were changed last, and so do reports that name no other day.
  const times = [...document.querySelectorAll('time[datetime]')].slice(0, TIMES)
  return /^website$/i.test(metaContent(document, 'og:type') ?? '') ? times.some(time => !isLastChange(time)) : times.length > 0
}
