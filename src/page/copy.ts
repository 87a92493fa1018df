/**
 * A live page → a copy of it to work on, with the way back from the copy's text nodes to the live ones; null for a page without a body.
 *
 * The copy is a document without a window: nothing in it loads, runs or is seen by the page. Of a page that is larger than any article it
 * holds the beginning of the part that calls itself the article, flattened where it is nested too deep.
 */
import { type InnerRoot, innerRootOf, innerRoots, isFrame } from './innerRoots.ts'
import { isElement, isText, SKIPPED } from './paragraphs.ts'

export interface Copy {
  readonly document: Document
  readonly live: ReadonlyMap<Node, Text>
  /** Whether all of the page is in it. */
  readonly isWhole: boolean
}

/** News pages have some thousands. Above, copying and Readability would hold the page up. */
export const MOST_ELEMENTS = 20_000
/** A book has as many characters. */
const LARGE_TEXT = 1_000_000
/** Characters of text that are copied of a larger page. */
const MOST_TEXT = 500_000
/** Of one text node. A paragraph that is longer is none. */
const MOST_OF_NODE = 50_000
/** Real pages stay below 60. Deeper elements become siblings. */
const LEVELS = 200

/** The element that calls itself the article. */
export function ownElement(document: Document): Element | null {
  return document.querySelector('[itemprop~="articleBody" i]') ?? document.querySelector('article') ?? document.querySelector('main')
}

/** `most`: elements of a page that is copied whole, and of what is copied of a larger one. */
export function copyOf(document: Document, most = MOST_ELEMENTS): Copy | null {
  if (!document.body) return null
  const isLarge = document.getElementsByTagName('*').length > most || lettersIn(document.body) > LARGE_TEXT
  return isLarge ? beginningOf(document, most) : wholeCopy(document)
}

/** Data for scripts may be long without making the page so. */
function lettersIn(body: Element): number {
  const all = body.textContent?.length ?? 0
  if (all <= LARGE_TEXT) return all
  return [...body.querySelectorAll('script, style, template, noscript')].reduce((rest, one) => rest - (one.textContent?.length ?? 0), all)
}

function wholeCopy(document: Document): Copy | null {
  const copy = document.cloneNode(true) as Document
  if (!copy.body) return null
  const live = new Map<Node, Text>()
  const pairs = pairTexts(document.documentElement, copy.documentElement, live, new Set(innerRoots(document.body)))
  return { document: copy, live: pairs ? live : new Map(), isWhole: true }
}

/**
 * Walks both trees in step: which live text node each copied one came from. Says whether they are alike. What stands in one of the `roots` is
 * copied behind the children of its host, as if it were no shadow root, or behind its frame.
 */
function pairTexts(original: Node, copy: Node, live: Map<Node, Text>, roots: ReadonlySet<InnerRoot>): boolean {
  const hosts: (readonly [InnerRoot, Element])[] = []
  let [left, right]: [Node | null, Node | null] = [original.firstChild, copy.firstChild]
  while (left && right) {
    if (left.nodeType !== right.nodeType) return false
    if (isText(left)) live.set(right, left)
    const root = roots.size > 0 && isElement(left) ? innerRootOf(left) : null
    if (root && roots.has(root) && isElement(right)) hosts.push([root, right])
    if (left.firstChild && right.firstChild) {
      left = left.firstChild
      right = right.firstChild
      continue
    }
    while (left && right && left !== original && !left.nextSibling) {
      left = left.parentNode
      right = right.parentNode
    }
    if (left === original) break
    left = left?.nextSibling ?? null
    right = right?.nextSibling ?? null
  }
  return hosts.every(([root, host]) => {
    const inside = host.ownerDocument.createElement('div')
    for (const child of root.childNodes) inside.append(host.ownerDocument.importNode(child, true))
    if (isFrame(host)) {
      host.after(inside)
      // Marks and places on the screen are those of the page around it: to them what is framed is nowhere.
      return pairTexts(root, inside, new Map(), roots)
    }
    host.append(inside)
    return pairTexts(root, inside, live, roots)
  })
}

function beginningOf(document: Document, most: number): Copy {
  const copy = document.implementation.createHTMLDocument('')
  const live = new Map<Node, Text>()
  const root = ownElement(document) ?? document.body
  const headline = document.querySelector('h1')
  const left = { elements: most, text: MOST_TEXT }
  if (headline && !root.contains(headline)) copyInto(copy.body, headline, live, left)
  copyInto(copy.body, root, live, left)
  return { document: copy, live, isWhole: left.elements > 0 && left.text > 0 }
}

/** In document order and without recursion, until nothing is `left`. */
function copyInto(body: Element, root: Element, live: Map<Node, Text>, left: { elements: number; text: number }): void {
  const parents = [body]
  const top = () => parents.at(-1) ?? body
  let node: Node = root
  while (left.elements > 0 && left.text > 0) {
    if (isText(node)) {
      const text = body.ownerDocument.createTextNode(node.data.slice(0, MOST_OF_NODE))
      top().append(text)
      live.set(text, node)
      left.text -= text.data.length
    }
    if (isElement(node) && !SKIPPED.has(node.tagName.toUpperCase())) {
      const element = body.ownerDocument.importNode(node, false)
      top().append(element)
      left.elements--
      if (node.firstChild) {
        parents.push(parents.length < LEVELS ? element : top())
        node = node.firstChild
        continue
      }
    }
    while (node !== root && !node.nextSibling && node.parentNode) {
      node = node.parentNode
      parents.pop()
    }
    if (node === root || !node.nextSibling) return
    node = node.nextSibling
  }
}
