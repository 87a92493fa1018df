/**
 * Many prepared reports → the database, in chunks that are each whole; an import that was cut short goes on where it was.
 *
 * `await importPrepared(database, prepared, { key: checksum, origin, addressOf, progress })`. Between chunks everything else gets
 * its turn.
 */
import type { Added } from '../core/corpus.ts'
import { type Adding, addPrepared, type Prepared } from './adding.ts'
import type { Database } from './schema.ts'

/** Reports a transaction: more are quicker, fewer leave others waiting for less long. */
const CHUNK = 500

export interface Importing extends Omit<Adding, 'mark'> {
  /** The same for the same reports: their file's checksum. An import of that key that was cut short is continued. */
  readonly key: string
  readonly progress?: (done: number, all: number) => void
  readonly signal?: AbortSignal
}

/** Leads the key of how far an import has come. */
export const IMPORT_MARK = 'import '

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** By day, so that a chunk touches few rows. What comes in the same order is put into the same, so that a count says how far an import has come. */
function inOrder(prepared: readonly Prepared[]): readonly Prepared[] {
  return [...prepared].sort(({ head: a }, { head: b }) => order(a.published ?? '', b.published ?? ''))
}

export async function importPrepared(database: Database, prepared: readonly Prepared[], importing: Importing): Promise<Added> {
  const { key, origin, addressOf, progress, signal } = importing
  const mark = IMPORT_MARK + key
  const ordered = inOrder(prepared)
  const found = await database.get('meta', mark)
  let done = found !== undefined && 'done' in found ? found.done : 0
  const sum = { added: 0, updated: 0, known: done }
  while (done < ordered.length) {
    signal?.throwIfAborted()
    const chunk = ordered.slice(done, done + CHUNK)
    done += chunk.length
    const { added, updated, known } = await addPrepared(database, chunk, { origin, addressOf, mark: { key: mark, done } })
    sum.added += added
    sum.updated += updated
    sum.known += known
    progress?.(done, ordered.length)
  }
  await database.delete('meta', mark)
  return sum
}
