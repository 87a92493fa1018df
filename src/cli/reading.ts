/**
 * A file's text → an Article; a page without an article, or in another language, is refused in one line.
 *
 * readArticleFile(io, 'orlo/post.html') → { id: 'post.html', title: 'Storm hits Orlo', outlet: 'Orlo Post', … }
 */
import { basename, dirname, extname, resolve } from 'node:path'
import type { Article } from '../core/model.ts'
import { findBlocks } from '../core/text/clean.ts'
import { isForeign } from '../core/text/language.ts'
import { readPlainText } from '../core/text/plain.ts'
import type { ReadPage } from '../feeds/takeItems.ts'
import { readArticle, readHtml } from '../page/readArticle.ts'
import { Failure } from './failure.ts'
import { readText, STANDARD_INPUT } from './input.ts'
import type { Io } from './io.ts'
import { type MetaEntry, readMeta } from './meta.ts'

/** Below this there is nothing to compare: a caption, a teaser, a list of links. Trades the shortest news flashes for honest errors. */
const FEWEST_WORDS = 40

/** Some 80,000 words: no article is longer, and reading a library as one article would take minutes. */
const MAX_TEXT = 500_000
/** Real pages have a few thousand elements; work on a page grows faster than their number. */
const MAX_ELEMENTS = 50_000

const HTML_ENDINGS: ReadonlySet<string> = new Set(['.html', '.htm', '.xhtml'])
const REPORT_ENDINGS: ReadonlySet<string> = new Set(['.txt', ...HTML_ENDINGS])

const NOT_ARTICLE: Readonly<Record<string, string>> = {
  'front-page': 'a front page or a list',
  'search-page': 'a search page',
  'other-page': 'a recipe, a product, an advert or a thread, by its own word',
  'media-page': 'a film, sound or picture page',
  'little-text': 'too little running text',
  'not-html': 'no HTML page',
}

export function isReportFile(name: string): boolean {
  return REPORT_ENDINGS.has(extname(name).toLowerCase()) && !name.startsWith('.')
}

/** "storm.txt" → "storm": the name that meta.json knows a report by. */
export function stemOf(name: string): string {
  return basename(name, extname(name))
}

function looksLikeHtml(name: string, text: string): boolean {
  const ending = extname(name).toLowerCase()
  return (
    HTML_ENDINGS.has(ending) ||
    (ending !== '.txt' && /^\s*(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(text))
  )
}

/** The parser adds no <body> where a file leaves it out, as HTML allows. */
function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return html
  const opening = /<\/head\s*>/i.exec(html) ?? /<html(?:\s[^<>]*)?>/i.exec(html)
  if (!opening) return `<html><body>${html.replace(/<!doctype[^<>]*>/i, '')}</body></html>`
  const at = opening.index + opening[0].length
  return `${html.slice(0, at)}<body>${html.slice(at)}`
}

const countElements = (html: string): number => html.match(/<[a-z]/gi)?.length ?? 0

/** A page that was fetched; unlike a file that somebody chose, it may well be none, or only a part of one. */
export async function readFetchedPage(html: string, address: string): Promise<ReadPage> {
  const nothing = { article: null, unsuited: null, partial: false }
  if (countElements(html) > MAX_ELEMENTS) return nothing
  const { parseHTML } = await import('linkedom')
  const read = readArticle(parseHTML(withBody(html)).document, address)
  return read.kind === 'article' ? { article: read.article, unsuited: read.unsuited, partial: read.partial } : nothing
}

async function readPage(text: string, name: string, id: string, address: string | null): Promise<Article> {
  if (countElements(text) > MAX_ELEMENTS) {
    throw new Failure(
      `${name}: not an article (a page of more than ${MAX_ELEMENTS.toLocaleString('en')} elements); give a page with one article`,
    )
  }
  // Loaded for pages only: plain text is most of the work, and need not wait for it.
  const { parseHTML } = await import('linkedom')
  const result = readHtml(parseHTML(withBody(text)).document, address, id)
  if (result.kind === 'article') return result.article
  throw new Failure(`${name}: not an article (${NOT_ARTICLE[result.reason] ?? result.reason}); give a page with one article`)
}

/** The words that are the article's own: boilerplate does not make an article. */
function countOwnWords(text: string): number {
  return findBlocks(text)
    .filter(({ kind }) => kind === 'body')
    .reduce((sum, { start, end }) => sum + (text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
}

function withMeta(article: Article, entry: MetaEntry | undefined): Article {
  if (!entry) return article
  const { outlet, title, published, url } = entry
  return {
    ...article,
    outlet: outlet ?? article.outlet,
    title: title ?? article.title,
    published: published ?? article.published,
    url: url ?? article.url,
  }
}

export interface Found {
  /** Where it is known otherwise than by name and text. */
  readonly html?: boolean
  /** Where a page was found. */
  readonly address?: string | null
}

/** `name` is for errors and for the kind of file; `entry` is what meta.json says, and wins over the page. */
export async function readArticleText(text: string, name: string, id: string, entry?: MetaEntry, found: Found = {}): Promise<Article> {
  const html = found.html ?? looksLikeHtml(name, text)
  const read = html ? await readPage(text, name, id, found.address ?? null) : readPlainText(text, id)
  if (read.text.length > MAX_TEXT) {
    throw new Failure(
      `${name}: not an article (more than ${MAX_TEXT.toLocaleString('en')} characters); give one article's text, not a collection`,
    )
  }
  const words = countOwnWords(read.text)
  if (words < FEWEST_WORDS) {
    throw new Failure(`${name}: not an article (${words} words of running text, at least ${FEWEST_WORDS} are needed)`)
  }
  if (isForeign(read.text)) throw new Failure(`${name}: not in English; only English reports can be compared`)
  return withMeta(read, entry)
}

export interface Overrides {
  readonly published: string | undefined
  readonly outlet: string | undefined
}

/** The article that the reader names; a meta.json beside it says what the text does not. */
export async function readArticleFile(io: Io, path: string, given: Overrides): Promise<Article> {
  const text = await readText(io, path)
  const piped = path === STANDARD_INPUT
  const name = piped ? 'standard input' : path
  const entry = piped ? undefined : readMeta(dirname(resolve(io.cwd, path)), dirname(path)).get(stemOf(path))
  const article = await readArticleText(text, name, piped ? STANDARD_INPUT : basename(path), entry)
  return { ...article, outlet: given.outlet ?? article.outlet, published: given.published ?? article.published }
}
