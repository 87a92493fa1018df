/**
 * A copy of a page → the same copy without what surrounds or interrupts an article: boxes, captions, lists of links.
 *
 * Works by element and class name, before Readability looks; never on the live page.
 */
import { READERS_WORDS } from './names.ts'
import { findProse } from './prose.ts'

/** An element that holds a larger share of the page's prose is the article, whatever its class is called. */
const LEAK_SHARE = 0.25
/** Letters of an article: readers may write more below it than it has itself. */
const ENOUGH = 500
/** Elements deeper than this below their ancestor no longer count for it; real pages stay below 60. */
const LEVELS = 200

const LEAK_ELEMENTS =
  'amp-ad, amp-sticky-ad, amp-embed, amp-sidebar, amp-consent, amp-list, amp-lightbox, amp-user-notification, ' +
  'aside, nav, footer, form, figure, figcaption, dialog, menu, [role="navigation"], [role="complementary"], [role="search"], [role="dialog"], ' +
  '[role="banner"], [role="contentinfo"], [hidden], [aria-hidden="true"], [aria-modal="true"]'
const LEAK_NAMES =
  /related|recommend|newsletter|sign-?up|most-?(?:read|popular)|trending|read-?(?:more|next|also)|more-?(?:on|from|stories|news)|also-?(?:read|like)|sponsor|advert|(?:^|[-_ ])ads?(?:$|[-_ ])|promo|outbrain|taboola|social|share|sharing|comment|disqus|caption|credit|breadcrumb|cookie|consent|paywall|subscri|slideshow|(?:^|[-_ ])slides?(?:$|[-_ ])|gallery|carousel|lightbox|author-?(?:bio|box|info)|about-?author|(?:^|[-_ ])bio(?:$|[-_ ])|(?:^|[-_ ])tags?(?:$|[-_ ])|topics|toolbar|skip-?link|sr-only|visually-?hidden|screen-?reader|teaser|widget|up-?next|pull-?quote|copyright|disclaimer|correction|(?:^|[-_ ])amend|clarification|editors?-?note|tweet|instagram|fb-(?:post|video)|(?:tiktok|bluesky|reddit|mastodon|threads)-/i

/** A single paragraph is seldom named for what it holds: only these names are believed. */
const LINE_NAMES =
  /(?:^|[-_ ])(?:captions?|credits?|copyright|corrections?|newsletter|foot(?:er|note)?|disclaimer|promo|advert\w*|related|read-?(?:more|next|also))(?:$|[-_ ])/i

/** Longer headings are no names of lists. */
const ELSEWHERE_LENGTH = 80
const ELSEWHERE =
  /^(?:(?:read|see|watch|listen) (?:also|more|next)|also (?:read|see)|related(?: (?:stories|articles|news|topics|links|content))?|more (?:on|from|in) .{1,40}|most (?:read|popular)|recommended(?: for you)?|(?:you may|you might) (?:also )?like|further reading)\s*:?$/i

/** Readability drops what is named like this, and starts over from a string when too little is left. */
const UNLIKELY_NAMES =
  /-ad-|banner|combx|community|extra|footer|gdpr|header|legends|menu|remark|replies|rss|shoutbox|sidebar|supplemental|agegate|pagination|pager|popup/i

/** Readability takes lines named like this for the writer's and drops them; the day in them may stand nowhere else. */
const BYLINE_NAMES = /byline|author|dateline|writtenby/i
const DAY = /\b(?:19|20)\d\d\b/
const DATELINE_LENGTH = 100

function keepDatelines(root: Element): void {
  for (const line of [...root.querySelectorAll('[class*="line" i], [class*="author" i]')].slice(0, BOXES)) {
    if (line.querySelector('p, section, article, ul, h1')) continue
    const text = line.textContent ?? ''
    if (text.length <= DATELINE_LENGTH && DAY.test(text) && BYLINE_NAMES.test(namesOf(line))) line.removeAttribute('class')
  }
}

/** Lines and boxes looked at by what they say: enough for any page, few enough for a hostile one. */
const BOXES = 500

export function dropLeaks(root: Element): void {
  keepDatelines(root)
  const measured = measureProse(root)
  const prose = (element: Element) => measured.get(element) ?? 0
  const small = (element: Element) => prose(element) <= prose(root) * LEAK_SHARE
  for (const element of root.querySelectorAll(LEAK_ELEMENTS)) {
    if (small(element) && !isDropCap(element)) drop(element)
    // Readability drops what is hidden from screen readers, and with it the page behind a layer that asks for consent.
    else element.removeAttribute('aria-hidden')
  }
  dropOtherCells(root, prose)
  dropBoxesOfLinks(root, small)
  for (const element of root.querySelectorAll('[class], [id], [style]')) {
    if (small(element)) {
      if (isLeakByName(element)) drop(element)
    } else if (element.matches(READERS_WORDS) && prose(root) - prose(element) >= ENOUGH) drop(element)
    else if (LEAK_NAMES.test(namesOf(element)) || UNLIKELY_NAMES.test(namesOf(element))) {
      // It holds the article: without the name Readability takes it at the first go.
      element.removeAttribute('class')
      element.removeAttribute('id')
    }
  }
}

/** Looked at; more of them change no share. */
const PARAGRAPHS = 3000

/** Letters in paragraphs below each element, all in one pass: pages may be deep and wide. */
function measureProse(root: Element): ReadonlyMap<Element, number> {
  const prose = new Map<Element, number>()
  for (const { element: holder, length } of findProse(root, PARAGRAPHS)) {
    let element: Element | null = holder
    for (let level = 0; element && level < LEVELS; level++) {
      prose.set(element, (prose.get(element) ?? 0) + length)
      element = element === root ? null : element.parentElement
    }
  }
  return prose
}

/** The first letter of a paragraph, which screen readers are given in another way. */
function isDropCap(element: Element): boolean {
  return /^\s*["“‘']?\p{L}\s*$/u.test(element.textContent ?? '') && element.closest('p, h1, h2, h3') !== null
}

function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
}

/** Pages laid out as a table: what stands in rows and cells around the cell with the text, and holds no sentence. */
function dropOtherCells(root: Element, prose: (element: Element) => number): void {
  const cell = [...root.querySelectorAll('td')].findLast(one => prose(one) > prose(root) / 2)
  for (let inner: Element | null = cell ?? null; inner && inner !== root; inner = inner.parentElement) {
    if (!/^T[DR]$/i.test(inner.tagName)) continue
    for (const other of [...(inner.parentElement?.children ?? [])]) if (other !== inner && prose(other) === 0) drop(other)
  }
}

/** A box that says itself that it leads elsewhere. */
function dropBoxesOfLinks(root: Element, small: (element: Element) => boolean): void {
  for (const heading of [...root.querySelectorAll('h2, h3, h4, h5, h6, strong, b, summary')].slice(0, BOXES)) {
    const box = heading.parentElement
    if (!box || !isElsewhere(heading.textContent?.trim() ?? '')) continue
    const opens = box.firstElementChild === heading && !/^(?:BODY|MAIN|ARTICLE)$/i.test(box.tagName)
    if (opens && box !== root && small(box)) drop(box)
  }
}

function isLeakByName(element: Element): boolean {
  if (/^(?:P|SPAN)$/.test(element.tagName.toUpperCase()) && LINE_NAMES.test(namesOf(element))) return true
  if (/^(?:HTML|BODY|MAIN|ARTICLE|H1|P|B|I|EM|STRONG|SPAN|A)$/.test(element.tagName.toUpperCase())) return isHidden(element)
  return LEAK_NAMES.test(namesOf(element)) || isHidden(element)
}

function isHidden(element: Element): boolean {
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '')
}

function drop(element: Element): void {
  if (element.parentElement && !element.querySelector('h1')) element.remove()
}

function isElsewhere(heading: string): boolean {
  return heading.length <= ELSEWHERE_LENGTH && ELSEWHERE.test(heading)
}
