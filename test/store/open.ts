/** A store on an IndexedDB of its own, and a clock that stands. Example: `const { store, again } = freshStore()` */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { vi } from 'vitest'
import { openStore, type Store } from '../../src/store/reports.ts'

export const TODAY = Date.parse('2031-03-10T12:00:00Z')
export const DAY_MS = 86_400_000
export const dayNumber = (day: string): number => Date.parse(day) / DAY_MS

export function freshStore(now = () => TODAY): { store: Store; again: () => Store } {
  vi.stubGlobal('indexedDB', new IDBFactory())
  const again = () => openStore({ now, addressOf: url => url?.replace(/[?#].*/, '') ?? null })
  return { store: again(), again }
}
