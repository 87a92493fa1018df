/**
 * A page's HTML → its article, in an inert document: no script runs, no picture is loaded.
 *
 * readPage('<!doctype html>…', 'https://orlo.example/a') → { article: { title: 'Storm hits Orlo', … }, unsuited: null, partial: false }
 */
import type { ReadPage } from '../feeds/takeItems.ts'
import { readArticle } from '../page/readArticle.ts'

const NO_ARTICLE: ReadPage = { article: null, unsuited: null, partial: false }

export function readPage(html: string, url: string): ReadPage {
  const document = new DOMParser().parseFromString(html, 'text/html')
  const read = readArticle(document, url)
  return read.kind === 'article' ? { article: read.article, unsuited: read.unsuited, partial: read.partial } : NO_ARTICLE
}
