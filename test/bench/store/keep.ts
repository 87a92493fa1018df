/** One value in an IndexedDB of its own, for engines that leave keeping to others. Example: `await save(json)`, `await load()` */
import { openDB } from 'idb'

const open = () => openDB('kept', 1, { upgrade: database => void database.createObjectStore('values') })

export async function save(value: unknown): Promise<void> {
  const database = await open()
  await database.put('values', value, 'index')
  database.close()
}

export async function load<T>(): Promise<T> {
  const database = await open()
  const value = (await database.get('values', 'index')) as T
  database.close()
  return value
}
