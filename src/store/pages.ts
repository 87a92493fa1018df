/**
 * Pages by their address: whether one is stored, whether the reader remembered it, and forgetting it again.
 *
 * `await findPage(database, 'https://orlo.example/a')` → { id: 'store:23…', thin: false, fingerprint: '…', remembered: true }
 */
import { possiblyKnown } from './prints.ts'
import { readHeads } from './reading.ts'
import { removeOriginOf } from './removing.ts'
import type { Database } from './schema.ts'
import { idOf } from './slots.ts'
import { isKept, originKey } from './summaries.ts'

/** A page as it is stored. */
export interface StoredPage {
  readonly id: string
  readonly thin: boolean
  readonly fingerprint: string
  /** The reader remembered it: retention leaves it alone. */
  readonly remembered: boolean
}

/** What a page is remembered as. */
export const PAGE = { by: 'page', name: '' } as const

export async function findPage(database: Database, address: string | null): Promise<StoredPage | null> {
  if (address === null) return null
  const reading = database.transaction(['prints', 'heads', 'meta'])
  const numbers = await possiblyKnown(reading, { addresses: [address], texts: [] })
  const heads = await readHeads(reading.objectStore('heads'), numbers)
  const at = heads.findIndex(head => head?.address === address)
  const [number, head] = [numbers[at], heads[at]]
  return number === undefined || head === undefined
    ? null
    : { id: idOf(number), thin: head.thin ?? false, fingerprint: head.fingerprint, remembered: isKept(head) }
}

export async function forgetPage(database: Database, address: string | null): Promise<void> {
  const found = await findPage(database, address)
  if (found) await removeOriginOf(database, found.id, originKey(PAGE))
}
