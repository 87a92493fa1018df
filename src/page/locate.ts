/**
 * A span of an article's text → the live Range on the page, or null.
 *
 * Offset first: the paragraph's nodes as they were read. Where the page has changed since, the paragraph is searched
 * anew, and then the quote alone; of several places the one nearest in order wins.
 */
import type { Span } from '../core/model.ts'
import { type Folded, foldPieces, foldString, type Piece } from './foldText.ts'
import { findParagraphs, type Paragraph } from './paragraphs.ts'

/** A paragraph of `Article.text` and the live text nodes it came from; none where they are not known. */
export interface TextMapEntry extends Span {
  readonly pieces: readonly Piece[]
}
/** In order, one entry a paragraph. */
export type TextMap = readonly TextMapEntry[]

/** A shorter quote alone is found anywhere, and so nowhere. */
const QUOTE_LENGTH = 4

export function locate(document: Document, articleText: string, span: Span, anchors: TextMap = []): Range | null {
  const map = anchors.length > 0 ? anchors : paragraphsOf(articleText)
  const entry = map.find(one => span.start >= one.start && span.start < one.end)
  if (!entry || span.end <= span.start) return null
  // A span over several paragraphs is marked as far as its first one goes.
  const end = Math.min(span.end, entry.end)
  const paragraph = articleText.slice(entry.start, entry.end)
  const [from, to] = [span.start - entry.start, end - entry.start]
  return (
    byNodes(document, entry.pieces, paragraph, from, to) ?? bySearch(document, articleText, { start: span.start, end }, paragraph, from, to)
  )
}

function paragraphsOf(text: string): TextMap {
  return [...text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/gu)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    pieces: [],
  }))
}

function byNodes(document: Document, pieces: readonly Piece[], paragraph: string, from: number, to: number): Range | null {
  if (pieces.length === 0 || pieces.some(piece => !piece.node.isConnected)) return null
  const folded = foldPieces(pieces)
  return folded.text === paragraph ? rangeOf(document, pieces, folded, from, to) : null
}

interface Place {
  readonly paragraph: Paragraph
  readonly at: number
  readonly length: number
}

function bySearch(document: Document, articleText: string, span: Span, paragraph: string, from: number, to: number): Range | null {
  if (!document.body) return null
  const paragraphs = findParagraphs(document.body)
  const whole = placesOf(paragraphs, paragraph)
  const found = nearest(whole, span, articleText, paragraphs)
  if (found) return rangeAt(document, found, found.at + from, found.at + to)
  const quote = paragraph.slice(from, to)
  if (quote.trim().length < QUOTE_LENGTH) return null
  const place = nearest(placesOf(paragraphs, quote), span, articleText, paragraphs)
  return place && rangeAt(document, place, place.at, place.at + place.length)
}

/** Quotation marks, dashes and case may have been changed by a script; lengths stay as they are. */
function even(text: string): string {
  const folded = foldString(text)
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’‚]/gu, "'")
    .replace(/[‐‑–—]/gu, '-')
  const lower = folded.toLowerCase()
  return lower.length === folded.length ? lower : folded
}

function placesOf(paragraphs: readonly Paragraph[], words: string): Place[] {
  const wanted = even(words)
  if (wanted === '') return []
  return paragraphs.flatMap(paragraph => {
    const text = even(paragraph.text)
    const places: Place[] = []
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
      places.push({ paragraph, at, length: wanted.length })
    return places
  })
}

/** The place whose share of the page's text before it is closest to the span's share of the article's. */
function nearest(places: readonly Place[], span: Span, articleText: string, paragraphs: readonly Paragraph[]): Place | null {
  if (places.length < 2) return places[0] ?? null
  const starts = new Map<Paragraph, number>()
  let total = 0
  for (const paragraph of paragraphs) {
    starts.set(paragraph, total)
    total += paragraph.text.length
  }
  // The article begins where its first words stand on the page; what is above and below is the page's furniture.
  const opening = placesOf(paragraphs, articleText.slice(0, Math.max(1, articleText.indexOf('\n\n'))))[0]
  const origin = opening ? (starts.get(opening.paragraph) ?? 0) : 0
  const distance = (place: Place) => Math.abs((starts.get(place.paragraph) ?? 0) + place.at - origin - span.start)
  return places.reduce((best, place) => (distance(place) < distance(best) ? place : best))
}

function rangeAt(document: Document, place: Place, from: number, to: number): Range | null {
  return rangeOf(document, place.paragraph.pieces, foldPieces(place.paragraph.pieces), from, to)
}

function rangeOf(document: Document, pieces: readonly Piece[], folded: Folded, from: number, to: number): Range | null {
  const [firstPiece, firstOffset] = [folded.pieces[from], folded.offsets[from]]
  const [lastPiece, lastOffset] = [folded.pieces[to - 1], folded.offsets[to - 1]]
  if (firstPiece === undefined || firstOffset === undefined || lastPiece === undefined || lastOffset === undefined) return null
  const [start, end] = [pieces[firstPiece]?.node, pieces[lastPiece]?.node]
  if (!start || !end) return null
  const range = document.createRange()
  range.setStart(start, firstOffset)
  range.setEnd(end, Math.min(lastOffset + 1, end.data.length))
  return range
}
