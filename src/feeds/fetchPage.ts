/**
 * The page behind an item → its HTML, bounded like everything else.
 *
 * fetchPage(network, 'https://orlo.example/a') → { kind: 'page', html: '<!doctype html>…', address: 'https://orlo.example/a' }
 */
import { decodeText } from './decode.ts'
import { type Failed, fetchBytes } from './fetchBytes.ts'
import type { Network } from './network.ts'

export type FetchedPage = { readonly kind: 'page'; readonly html: string; readonly address: string } | Failed

/** News pages have up to a megabyte of markup; larger ones are applications. */
const MOST_BYTES = 3_000_000
const MOST_MS = 15_000

export async function fetchPage(network: Network, address: string): Promise<FetchedPage> {
  const types = /^(?:text\/html|application\/xhtml\+xml)/
  const wanted = {
    address,
    accept: 'text/html, application/xhtml+xml;q=0.9',
    types,
    what: 'a page',
    mostBytes: MOST_BYTES,
    mostMs: MOST_MS,
  }
  const fetched = await fetchBytes(network, wanted)
  if (fetched.kind === 'body') return { kind: 'page', html: decodeText(fetched.bytes, fetched.contentType), address: fetched.address }
  // Nothing was known of it, so nothing can be unchanged.
  return fetched.kind === 'failed' ? fetched : { kind: 'failed', error: 'the site sent nothing', status: 304, retryAt: null }
}
