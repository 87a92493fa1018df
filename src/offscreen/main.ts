/**
 * Chrome's offscreen document: what a service worker has no DOM for. Asked by the background, through `readPage`.
 */
import { handle } from '../messaging.ts'
import { readPage } from './readPage.ts'

handle({
  readPage: ({ html, url }) => readPage(html, url),
})
