/**
 * One address → its bytes, bounded in time and size, asked for without cookies or referrer; or why not, in a line for readers.
 *
 * fetchBytes(network, { address: 'https://orlo.example/rss', etag: '"3"', … }) → { kind: 'unchanged' } or
 * { kind: 'body', bytes, contentType, address: 'https://www.orlo.example/rss', … }
 */
import { httpDate, readFresh, readRetryAfter } from './httpHeaders.ts'
import type { Network } from './network.ts'
import { isPrivateAddress } from './sites.ts'
import { BrokenGzip, isGzip, readCapped, TooLarge, unfold } from './unfold.ts'

export interface Wanted {
  readonly address: string
  /** For the server, as it gave them before. */
  readonly etag?: string | null
  readonly lastModified?: string | null
  readonly accept: string
  /** Content types that can hold what is wanted; an answer without one passes. */
  readonly types: RegExp
  /** What it is called where the type is another: "a feed". */
  readonly what: string
  /** Of what arrives, and of what a gzipped file unfolds into. */
  readonly mostBytes: number
  readonly mostMs: number
}

export interface Body {
  readonly kind: 'body'
  readonly bytes: Uint8Array
  readonly contentType: string | null
  /** Where redirects ended. */
  readonly address: string
  readonly etag: string | null
  readonly lastModified: string | null
  /** How long the server calls it fresh. */
  readonly freshMs: number
}
export interface Unchanged {
  readonly kind: 'unchanged'
  readonly freshMs: number
}
export interface Failed {
  readonly kind: 'failed'
  readonly error: string
  readonly status: number | null
  /** The server asks to be left alone until then, ms since 1970. */
  readonly retryAt: number | null
}
export type Fetched = Body | Unchanged | Failed

/** A chain of more redirects is a loop. */
const MOST_REDIRECTS = 5
/** Longer ones are somebody's tracking; they are not sent back. */
const VALIDATOR_LENGTH = 500

const failed = (error: string, status: number | null = null, retryAt: number | null = null): Failed => ({
  kind: 'failed',
  error,
  status,
  retryAt,
})

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
}

/** A public address must not lead into the reader's own network; a private one was typed by the reader. */
function mayLead(from: string, to: string): boolean {
  return isWebAddress(to) && (isPrivateAddress(from) || !isPrivateAddress(to))
}

function statusError(status: number): string {
  if (status === 404 || status === 410) return `nothing is at this address any more (${status})`
  if (status === 401 || status === 402 || status === 403) return `the site refuses to give it (${status})`
  if (status === 429) return 'the site asks for fewer requests (429)'
  if (status >= 500) return `the site has trouble (${status})`
  return `the site answered with ${status}`
}

function headersOf({ accept, etag, lastModified }: Wanted): Record<string, string> {
  return { Accept: accept, ...(etag ? { 'If-None-Match': etag } : {}), ...(lastModified ? { 'If-Modified-Since': lastModified } : {}) }
}

async function ask(network: Network, wanted: Wanted, signal: AbortSignal): Promise<{ response: Response; address: string } | Failed> {
  let address = wanted.address
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const response = await network.fetch(address, {
      headers: headersOf(wanted),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: network.redirects === 'shown' ? 'manual' : 'follow',
      signal,
    })
    const location = response.status >= 300 && response.status < 400 && response.status !== 304 ? response.headers.get('location') : null
    const next = location !== null && URL.canParse(location, address) ? new URL(location, address).href : null
    const end = next ?? (response.url || address)
    if (!mayLead(wanted.address, end)) {
      await response.body?.cancel()
      return failed('it leads to an address that may not be opened from here', response.status)
    }
    if (next === null) return { response, address: end }
    await response.body?.cancel()
    address = next
  }
  return failed('it is redirected in circles')
}

async function readBody(response: Response, address: string, wanted: Wanted, count: (bytes: number) => void): Promise<Fetched> {
  const contentType = response.headers.get('content-type')
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (type !== '' && !wanted.types.test(type)) {
    await response.body?.cancel()
    return failed(`not ${wanted.what}, but ${type.slice(0, 60)}`, response.status)
  }
  const raw = await readCapped(response.body, wanted.mostBytes, count)
  const bytes = isGzip(raw) ? await unfold(raw, wanted.mostBytes) : raw
  const validator = (name: string) => {
    const value = response.headers.get(name)
    return value !== null && value.length <= VALIDATOR_LENGTH ? value : null
  }
  const { headers } = response
  return {
    kind: 'body',
    bytes,
    contentType,
    address,
    etag: validator('etag'),
    lastModified: validator('last-modified'),
    freshMs: readFresh(headers),
  }
}

async function answer(response: Response, address: string, wanted: Wanted, now: number, count: (bytes: number) => void): Promise<Fetched> {
  if (response.status === 200 || response.status === 203) return readBody(response, address, wanted, count)
  await response.body?.cancel()
  if (response.status === 304) return { kind: 'unchanged', freshMs: readFresh(response.headers) }
  const retryAt = readRetryAfter(response.headers.get('retry-after'), now, httpDate(response.headers.get('date')))
  return failed(statusError(response.status), response.status, retryAt)
}

function failure(error: unknown, signal: AbortSignal, wanted: Wanted): Failed {
  if (error instanceof TooLarge) return failed(`larger than ${error.most / 1_000_000} MB`)
  if (error instanceof BrokenGzip) return failed('it is broken, or cut off')
  if (signal.aborted) return failed(`no whole answer within ${Math.round(wanted.mostMs / 1000)} seconds`)
  return failed('the site cannot be reached')
}

export async function fetchBytes(network: Network, wanted: Wanted): Promise<Fetched> {
  if (!isWebAddress(wanted.address)) return failed('not a web address')
  const when = network.now()
  const signal = network.signalAfter(wanted.mostMs)
  let status: number | null = null
  let bytes = 0
  try {
    const asked = await ask(network, wanted, signal)
    if ('kind' in asked) {
      status = asked.status
      return asked
    }
    status = asked.response.status
    return await answer(asked.response, asked.address, wanted, network.now(), more => {
      bytes += more
    })
  } catch (error) {
    return failure(error, signal, wanted)
  } finally {
    network.log.note({ address: wanted.address, when, status, bytes })
  }
}
