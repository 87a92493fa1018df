/**
 * A pack at an address, asked for like a feed → the pack, checked; or that nothing is new, or why not.
 *
 * fetchPack(network, { address: 'https://desk.example/today.json.gz', etag: null, lastModified: null }) → { kind: 'pack', pack, … }
 */
import { MAX_PACK_LENGTH, type Pack } from '../core/pack.ts'
import { type Failed, fetchBytes, type Unchanged } from './fetchBytes.ts'
import type { Network } from './network.ts'
import { readPackBytes } from './packBytes.ts'
import { keepsChecksum } from './packChecksum.ts'
import type { SubscriptionState } from './states.ts'

export interface NewPack {
  readonly kind: 'pack'
  readonly pack: Pack
  readonly address: string
  readonly etag: string | null
  readonly lastModified: string | null
  readonly freshMs: number
}
export type FetchedPack = NewPack | Unchanged | Failed

const MOST_MS = 120_000
const TYPES = /^(?:text\/plain|application\/(?:[\w.-]+\+)?(?:json|gzip|x-gzip|octet-stream)|binary\/octet-stream)/

const refuse = (error: string): Failed => ({ kind: 'failed', error, status: 200, retryAt: null })

export async function fetchPack(
  network: Network,
  { address, etag, lastModified }: Pick<SubscriptionState, 'address' | 'etag' | 'lastModified'>,
): Promise<FetchedPack> {
  const accept = 'application/json, application/gzip, */*;q=0.5'
  const wanted = { address, etag, lastModified, accept, types: TYPES, what: 'a pack', mostBytes: MAX_PACK_LENGTH, mostMs: MOST_MS }
  const fetched = await fetchBytes(network, wanted)
  if (fetched.kind !== 'body') return fetched
  // Before parsing: a file that was cut off or changed on the way is told as such.
  if (!(await keepsChecksum(fetched.bytes))) return refuse('its checksum does not fit: it was changed or cut off on the way')
  const read = readPackBytes(fetched.bytes)
  if (read === null) return refuse('it is broken, or cut off')
  if (!read.ok) return refuse(`not a usable pack: ${read.error}`.slice(0, 300))
  return {
    kind: 'pack',
    pack: read.pack,
    address: fetched.address,
    etag: fetched.etag,
    lastModified: fetched.lastModified,
    freshMs: fetched.freshMs,
  }
}
