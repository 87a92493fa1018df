import { expect, it, vi } from 'vitest'
import { freshStore } from './open.ts'
import { FLOOD, FLOOD_TOO, reportOf, STRIKE } from './sample.ts'

const VELM = 'https://orlo.example/velm'
const TRAMS = 'https://orlo.example/trams'

const flood = reportOf({ text: FLOOD, url: VELM })
const floodToo = reportOf({ text: FLOOD_TOO, url: VELM, published: '2031-03-05' })
const strike = reportOf({ text: STRIKE, url: TRAMS })

/** How often all prints are read while `work` is done. */
async function readings(work: () => Promise<unknown>): Promise<number> {
  const all = IDBObjectStore.prototype.getAll
  let count = 0
  const watching = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (this.name === 'prints') count++
    return all.apply(this, given)
  })
  await work()
  watching.mockRestore()
  return count
}

it('are read once for reports that come one after another', async () => {
  const { store } = freshStore()
  await store.add([strike])
  const count = await readings(async () => {
    await store.add([flood])
    expect(await store.add([flood])).toMatchObject({ added: 0, known: 1 })
    expect(await store.add([floodToo])).toMatchObject({ added: 0, updated: 1 })
    expect(await store.page(VELM)).not.toBeNull()
  })
  expect(count).toBe(1)
})

it('are read again once another process has written', async () => {
  const { store, again } = freshStore()
  const other = again()
  await store.add([strike])
  await store.add([strike])
  await other.add([flood])
  expect(await store.add([floodToo])).toMatchObject({ added: 0, updated: 1 })
  expect(await other.page(VELM)).toMatchObject({ fingerprint: floodToo.fingerprint })
})

it('of a report that another process dropped are not kept', async () => {
  const { store, again } = freshStore()
  const other = again()
  await store.add([flood, strike])
  await store.add([flood])
  await other.removeOrigin({ by: 'file', name: '' })
  expect(await store.page(VELM)).toBeNull()
  expect(await store.add([flood])).toMatchObject({ added: 1 })
  await store.add([strike])
  expect(await other.page(TRAMS)).not.toBeNull()
})

it('are gone where everything was deleted', async () => {
  const { store, again } = freshStore()
  const other = again()
  await store.add([flood])
  await store.add([flood])
  await other.removeAll()
  expect(await store.page(VELM)).toBeNull()
  expect(await store.add([flood])).toMatchObject({ added: 1 })
})
