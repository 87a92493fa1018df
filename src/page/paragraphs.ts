/**
 * An element → its paragraphs, each with the text nodes it is made of.
 *
 * `<div><p>A <b>storm</b>.</p><ul><li>One</li></ul></div>` → "A storm." (3 nodes), "One" (1 node)
 */
import { foldPieces, type Piece } from './foldText.ts'

export interface Paragraph {
  readonly text: string
  readonly pieces: readonly Piece[]
  /** The block element that the paragraph starts in. */
  readonly element: Element
  /** Share of the text that is links, 0..1. */
  readonly linked: number
}

/** More than any article; keeps a hostile page from filling the memory. */
const PARAGRAPHS = 5000
/** The same for their letters. */
const TEXT = 1_000_000

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'P DIV SECTION ARTICLE UL OL LI H1 H2 H3 H4 H5 H6 BLOCKQUOTE TABLE TBODY THEAD TFOOT TR TD TH CAPTION DL DT DD FIGURE FIGCAPTION PRE HR HEADER ' +
    'FOOTER ASIDE NAV FORM FIELDSET MAIN ADDRESS DETAILS SUMMARY HGROUP BODY HTML CENTER'
  ).split(' '),
)
/** What holds no running text. */
export const SKIPPED: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE BUTTON SELECT TEXTAREA INPUT IFRAME OBJECT EMBED SVG CANVAS VIDEO AUDIO MATH HEAD TITLE META LINK DATALIST'.split(
    ' ',
  ),
)

export function findParagraphs(root: Element): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let pieces: Piece[] = []
  let gap = false
  let block = root
  let length = 0

  const flush = () => {
    const paragraph = pieces.length > 0 && paragraphs.length < PARAGRAPHS && length < TEXT ? toParagraph(pieces, block) : null
    if (paragraph) paragraphs.push(paragraph)
    length += paragraph?.text.length ?? 0
    pieces = []
    gap = false
  }
  walk(root, {
    enter(element) {
      if (element.tagName.toUpperCase() === 'BR') {
        // Twice in a row, or behind a full stop, it parts paragraphs; else it breaks a line.
        if (gap || endsSentence(pieces)) flush()
        else gap = true
      }
      if (!isBlock(element)) return
      flush()
      block = element
    },
    leave(element) {
      if (!isBlock(element)) return
      flush()
      block = element.parentElement ?? root
    },
    text(node) {
      if (pieces.length === 0 && node.data.trim() === '') return
      pieces.push({ node, gap: gap && node.data.trim() !== '' })
      if (node.data.trim() !== '') gap = false
    },
  })
  flush()
  return paragraphs
}

function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName.toUpperCase())
}

function endsSentence(pieces: readonly Piece[]): boolean {
  return /[.!?]["”’)]*\s*$/u.test(pieces.at(-1)?.node.data.slice(-40) ?? '')
}

function toParagraph(pieces: readonly Piece[], element: Element): Paragraph | null {
  const { text } = foldPieces(pieces)
  if (text === '') return null
  const linked = pieces
    .filter(piece => piece.node.parentElement?.closest('a[href]'))
    .reduce((sum, piece) => sum + piece.node.data.trim().length, 0)
  return { text, pieces, element, linked: Math.min(1, linked / text.length) }
}

interface Visitor {
  enter(element: Element): void
  leave(element: Element): void
  text(node: Text): void
}

/** Document order, without recursion: pages may be nested deeper than the stack. */
function walk(root: Element, visitor: Visitor): void {
  let node: Node | null = root.firstChild
  while (node && node !== root) {
    if (isText(node)) visitor.text(node)
    const inside = isElement(node) && !SKIPPED.has(node.tagName.toUpperCase())
    if (inside) visitor.enter(node as Element)
    if (inside && node.firstChild) {
      node = node.firstChild
      continue
    }
    while (node && node !== root) {
      if (isElement(node) && !SKIPPED.has(node.tagName.toUpperCase())) visitor.leave(node)
      if (node.nextSibling) break
      node = node.parentNode
    }
    node = node === root ? null : (node?.nextSibling ?? null)
  }
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1
}
