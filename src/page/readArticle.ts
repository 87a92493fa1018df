/**
 * A page → its article as text, with the way back from the text to the page's nodes; or why it is none.
 *
 * Readability works on a copy. The copy's text nodes are paired with the live ones first, so that every paragraph
 * of `Article.text` (joined by an empty line, headline first) knows the live nodes that it came from.
 */
import { Readability } from '@mozilla/readability'
import type { Article } from '../core/model.ts'
import type { Part, Unsuited } from '../messages.ts'
import { beginningOf } from './beginning.ts'
import { copyOf, MOST_ELEMENTS, ownElement } from './copy.ts'
import { foldPieces, type Piece } from './foldText.ts'
import { findHeadline } from './headline.ts'
import { dropLeaks } from './leaks.ts'
import type { TextMap, TextMapEntry } from './locate.ts'
import { type Metadata, readMetadata } from './metadata.ts'
import { dropOtherArticles } from './otherArticles.ts'
import { ownParagraphs } from './ownParagraphs.ts'
import { findParagraphs, isElement, type Paragraph } from './paragraphs.ts'
import { type NotArticle, whyNotArticle } from './probe.ts'
import { countWords, judgeSuitability } from './unsuited.ts'

export type ReadResult =
  | {
      readonly kind: 'article'
      readonly article: Article
      readonly partial: Part
      readonly unsuited: Unsuited | null
      readonly anchors: TextMap
    }
  | { readonly kind: 'not-article'; readonly reason: NotArticle }

export interface ReadOptions {
  /** The article's id; its canonical address where none is given. */
  readonly id?: string
  /** Let pages without a date and without metadata through: files that somebody chose to hand over. */
  readonly undated?: boolean
  /** Whether the article is in another language than English, where that is known; else it is judged by its words. */
  readonly foreign?: boolean
}

/** Less than this from Readability makes the plain walk worth a try. */
const ENOUGH_WORDS = 120

export function readArticle(document: Document, url: string | null, options: ReadOptions = {}): ReadResult {
  const reason = whyNotArticle(document, { undated: options.undated ?? false, url })
  if (reason !== null) return { kind: 'not-article', reason }
  const metadata = readMetadata(document, url)
  const copy = copyOf(document)
  if (!copy) return { kind: 'not-article', reason: 'little-text' }
  const headline = findHeadline(copy.document, metadata.title, metadata.outlet)
  const title = headline?.text ?? metadata.title
  if (headline) dropOtherArticles(copy.document.body, headline.element)
  dropLeaks(copy.document.body)
  const { paragraphs: body, words } = beginningOf(ownParagraphs(bodyParagraphs(copy.document), title), copy.isWhole)
  const live = (pieces: readonly Piece[]) => livePieces(pieces, copy.live)
  const { text, anchors } = joinParagraphs([
    ...titleEntry(title, headline, live),
    ...body.map(one => ({ text: one.text, pieces: live(one.pieces) })),
  ])
  const suitability = judgeSuitability(document, metadata, body.map(one => one.text).join('\n'), options.foreign)
  if (body.length === 0 && !metadata.declared) return { kind: 'not-article', reason: 'little-text' }
  const partial = words !== null && suitability.unsuited === null ? words : suitability.partial
  return { kind: 'article', article: toArticle(metadata, title, text, options.id), unsuited: suitability.unsuited, partial, anchors }
}

/** For the command line: a parsed file instead of a live page. */
export function readHtml(document: Document, url: string | null = null, id?: string): ReadResult {
  return readArticle(document, url, { undated: true, ...(id === undefined ? {} : { id }) })
}

function toArticle(metadata: Metadata, title: string | null, text: string, id: string | undefined): Article {
  const { outlet, published, url, language } = metadata
  return { id: id ?? url ?? '', title, outlet, published, url, language, text }
}

function titleEntry(title: string | null, headline: Paragraph | null, live: (pieces: readonly Piece[]) => readonly Piece[]) {
  return title === null ? [] : [{ text: title, pieces: headline ? live(headline.pieces) : [] }]
}

function joinParagraphs(paragraphs: readonly { text: string; pieces: readonly Piece[] }[]): { text: string; anchors: TextMap } {
  const anchors: TextMapEntry[] = []
  let text = ''
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n'
    anchors.push({ start: text.length, end: text.length + paragraph.text.length, pieces: paragraph.pieces })
    text += paragraph.text
  }
  return { text, anchors }
}

/** Readability's paragraphs; those of the article's own element where Readability finds less. */
function bodyParagraphs(document: Document): Paragraph[] {
  const own = ownElement(document)
  // Taken before Readability, which rebuilds the copy.
  const plain = own ? findParagraphs(own).filter(one => !/^H1$/i.test(one.element.tagName)) : []
  const read = readable(document)
  const enough = wordsOf(read) >= ENOUGH_WORDS || wordsOf(read) >= wordsOf(plain)
  return enough ? read : plain
}

function wordsOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, one) => sum + countWords(one.text), 0)
}

function readable(document: Document): Paragraph[] {
  try {
    const reader = new Readability<Node>(document, { serializer: node => node, disableJSONLD: true, maxElemsToParse: MOST_ELEMENTS })
    const content = reader.parse()?.content
    return content && isElement(content) ? findParagraphs(content) : []
  } catch {
    // Too many elements, or a page that its scripts left in a state that no parser makes: the plain walk takes over.
    return []
  }
}

/** The live nodes of a copied paragraph; none where Readability made a node of its own. */
function livePieces(pieces: readonly Piece[], live: ReadonlyMap<Node, Text>): readonly Piece[] {
  const found = pieces.flatMap(piece => {
    const node = live.get(piece.node)
    return node ? [{ node, gap: piece.gap }] : []
  })
  return foldPieces(found).text === foldPieces(pieces).text ? found : []
}
