/** The invented pages under test/fixtures/pages, parsed by either DOM, and what a reader of them would expect. */
import { readdirSync, readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import { parseHTML } from 'linkedom'

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
}

export const names: readonly string[] = readdirSync(FOLDER)
  .filter(name => name.endsWith('.html'))
  .map(name => name.replace('.html', ''))

export function sourceOf(name: string): string {
  return readFileSync(`${FOLDER}/${name}.html`, 'utf8')
}
export function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8'))
}

export const doms: Readonly<Record<string, (html: string) => Document>> = {
  'happy-dom': html => {
    const window = new Window({ url: 'about:blank', settings: { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true } })
    window.document.write(html)
    return window.document as unknown as Document
  },
  linkedom: html => parseHTML(html).document as unknown as Document,
}
