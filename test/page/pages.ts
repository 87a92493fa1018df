/** The invented pages under test/fixtures/pages, parsed by either DOM, and what a reader of them would expect. */
import { readdirSync, readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import { parseHTML } from 'linkedom'
import { decodeText } from '../../src/feeds/decode.ts'

const FOLDER = `${import.meta.dirname}/../fixtures/pages`

export interface Expected {
  readonly url: string | null
  /** What the strict probe answers. */
  readonly probe: string | null
  readonly kind: 'article' | 'not-article'
  readonly unsuited: string | null
  readonly partial: boolean
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly canonical: string | null
  readonly language: string | null
  readonly has: readonly string[]
  readonly lacks: readonly string[]
  /** What its first long paragraph starts with (lines of date and writer may stand above), and what the text ends with. */
  readonly starts?: string
  readonly ends?: string
  /** Its text stands in a frame: nothing of it is among the nodes of the page. */
  readonly framed?: boolean
  /** What is not got right yet, and why: the test of that name is expected to fail. */
  readonly misses?: Readonly<Partial<Record<Aspect, string>>>
}

/** What is tested of each page. */
export type Aspect = 'probe' | 'kind' | 'about' | 'comparable' | 'text' | 'live'

export const names: readonly string[] = readdirSync(FOLDER)
  .filter(name => name.endsWith('.html'))
  .map(name => name.replace('.html', ''))

export function sourceOf(name: string): string {
  // As a browser does: some of them are in the encodings of old sites.
  return decodeText(readFileSync(`${FOLDER}/${name}.html`), null)
}
export function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8'))
}

/** As browsers do, and these don't: a template that says so becomes the shadow root of the element around it. */
function withShadowRoots<T extends ParentNode>(root: T): T {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const mode = template.getAttribute('shadowrootmode') === 'open' ? 'open' : 'closed'
    const shadow = template.parentElement?.attachShadow({ mode })
    shadow?.append(...template.content.childNodes)
    template.remove()
    if (shadow) withShadowRoots(shadow)
  }
  return root
}

/** As browsers do, and these don't: a frame that brings its page along shows it, and nobody else's. */
function withFrames(document: Document, parse: (html: string) => Document): Document {
  for (const frame of document.querySelectorAll('iframe')) {
    const html = frame.getAttribute('srcdoc')
    Object.defineProperty(frame, 'contentDocument', { value: html === null ? null : parse(html) })
  }
  return document
}

function inHappyDom(html: string): Document {
  const window = new Window({ url: 'about:blank', settings: { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true } })
  window.document.write(html)
  return withFrames(withShadowRoots(window.document as unknown as Document), inHappyDom)
}

function inLinkedom(html: string): Document {
  return withFrames(withShadowRoots(parseHTML(html).document as unknown as Document), part =>
    inLinkedom(`<!doctype html><html><body>${part}</body></html>`),
  )
}

export const doms: Readonly<Record<string, (html: string) => Document>> = { 'happy-dom': inHappyDom, linkedom: inLinkedom }
