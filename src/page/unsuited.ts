/**
 * A read page → whether it can be compared honestly: too short, behind a paywall, a live blog, not in English; or only a part of it.
 *
 * 40 words and "Subscribe to continue reading" → paywall; 200 words and the same → a part, long enough to compare.
 */
import { isForeign } from '../core/text/language.ts'
import type { Unsuited } from '../messages.ts'
import { foldString } from './foldText.ts'
import type { Metadata } from './metadata.ts'
import { READERS_WORDS } from './names.ts'
import { textUpTo } from './textUpTo.ts'

export interface Suitability {
  readonly unsuited: Unsuited | null
  readonly partial: boolean
}

/** Fewer words make few claims, and those without context. */
const FEWEST_WORDS = 80
/** Closed to non-subscribers by its own word, but this long and ending like an end: the whole text was sent. */
const WHOLE_WORDS = 250
/** The page's own word count may differ from ours by captions and titles; beyond this share something is missing. */
const MISSING_SHARE = 0.6
/** Dated posts that make a page a live blog; fewer where its title says that it is one. */
const LIVE_POSTS = 6
const LIVE_POSTS_NAMED = 3
/** A prompt is short; a longer element that holds these words is the page. */
const PROMPT_LENGTH = 600
/** Looked at, from the beginning of the page and from its end. */
const PROMPTS = 1000
/** Shorter posts are headings with a time. */
const POST_LENGTH = 40
const POST_PARAGRAPHS = 20

const GATES =
  '[class*="paywall" i], [id*="paywall" i], [data-testid*="paywall" i], [class*="regwall" i], [class*="subscriber-only" i], [class*="subscription" i], ' +
  '[class*="piano" i], [class*="gateway" i], [class*="premium" i], [class*="subscribe" i], [class*="locked" i], [class*="barrier" i]'
const PROMPT =
  /\b(?:to|and) (?:continue|keep|finish|carry on) reading\b|\b(?:read|unlock|access) (?:the|this) (?:full|whole|rest of (?:the|this)|entire) (?:article|story|report|text)\b|\bunlock this (?:article|story)\b|\b(?:only|exclusive(?:ly)?|reserved|available) (?:only )?(?:for|to) (?:our |paying |registered )?(?:subscribers|members)\b|\bthis (?:article|story|content) is for (?:our |paying )?(?:subscribers|members)\b|\byou(?:['’]ve| have) (?:reached|used|read) (?:your|all)\b.{0,40}\b(?:limit|free (?:articles|stories))/i
const POSTS =
  'article, section, li, [class*="post" i], [class*="update" i], [class*="entry" i], [class*="liveblog" i], [class*="live-blog" i]'

/** `foreign`: whether it is in another language, where the caller knows better than its words and its declaration. */
export function judgeSuitability(document: Document, metadata: Metadata, body: string, foreign?: boolean): Suitability {
  const words = countWords(body)
  if (foreign ?? isOtherLanguage(metadata.language, body)) return { unsuited: 'language', partial: false }
  if (metadata.liveBlog || isLiveBlog(document)) return { unsuited: 'live-blog', partial: false }
  const gated = hasGate(document)
  const closed = gated || metadata.free === false
  if (words < FEWEST_WORDS) return { unsuited: closed ? 'paywall' : 'too-short', partial: false }
  const cut = gated || (metadata.free === false && (words < WHOLE_WORDS || breaksOff(body)))
  const missing = metadata.words !== null && words < metadata.words * MISSING_SHARE
  return { unsuited: null, partial: cut || missing }
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0
}

/** The text decides; what is declared decides only where the text is too short to tell. */
function isOtherLanguage(declared: string | null, body: string): boolean {
  return isForeign(body) || (declared !== null && declared !== 'en' && countWords(body) < FEWEST_WORDS)
}

function breaksOff(body: string): boolean {
  return !/[.!?][”"’')\]]*\s*$/u.test(body) || /(?:…|\.\.\.)[”"’')\]]*\s*$/u.test(body)
}

/** A visible prompt to subscribe before reading on. */
function hasGate(document: Document): boolean {
  const marked = [...document.querySelectorAll(GATES)].slice(0, PROMPTS)
  const lines = [...document.querySelectorAll('p, h2, h3, h4')]
  const ends = lines.length <= 2 * PROMPTS ? lines : [...lines.slice(0, PROMPTS), ...lines.slice(-PROMPTS)]
  return [...marked, ...ends].some(element => {
    const text = textUpTo(element, PROMPT_LENGTH)
    return text !== null && PROMPT.test(foldString(text)) && !element.closest('[hidden], [aria-hidden="true"], nav, footer')
  })
}

/** Many posts, each with its own time and text. */
function isLiveBlog(document: Document): boolean {
  const main = document.querySelector('main, [role="main"]') ?? document.body
  if (!main) return false
  const posts = new Set<Element>()
  for (const time of [...main.querySelectorAll('time, [class*="timestamp" i]')].slice(0, 200)) {
    const post = time.closest(POSTS)
    if (!post || post === main || time.closest('aside, nav, footer, a[href]') || post.querySelector('h1, h2 a[href], h3 a[href]')) continue
    const text = [...post.querySelectorAll('p')]
      .slice(0, POST_PARAGRAPHS)
      .reduce((sum, paragraph) => sum + (textUpTo(paragraph, POST_LENGTH)?.trim().length ?? POST_LENGTH + 1), 0)
    // Readers' comments carry times as well.
    if (text > POST_LENGTH && !time.closest(READERS_WORDS)) posts.add(post)
  }
  const title = `${document.querySelector('h1')?.textContent ?? ''} ${document.querySelector('title')?.textContent ?? ''}`
  return posts.size >= (/\b(?:live|as it happened|latest updates|minute by minute)\b/i.test(title) ? LIVE_POSTS_NAMED : LIVE_POSTS)
}
