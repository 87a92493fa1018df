/** Databases of other versions than the code: older ones are brought along or left whole, newer ones are left alone, and it is said. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openStore } from '../../src/store/reports.ts'
import { type Database, openDatabase, STEPS } from '../../src/store/schema.ts'
import { plainWords } from '../../src/ui/troubles.ts'
import { freshStore, TODAY } from './open.ts'
import { FLOOD, queryFor, reportOf } from './sample.ts'

/** As if there were a version more. */
const withStep = (step: (database: Database) => void) => [...STEPS, step]
const nothingLost = () => undefined
const wordsOf = (work: Promise<unknown>) => work.then(() => 'it worked', plainWords)

/** With data in it, of the version that the code has now; closed. */
async function stored() {
  const { store } = freshStore()
  await store.add([reportOf({ text: FLOOD, killed: 3 })])
  await store.close()
}
async function readBack() {
  const store = openStore({ now: () => TODAY })
  const { heads } = await store.candidates(queryFor(FLOOD), 5)
  const claims = (await store.reports(heads.map(({ id }) => id))).flatMap(({ claims }) => claims)
  await store.close()
  return [heads.map(({ title }) => title), claims.map(({ quote }) => quote)]
}
const WHOLE = [['Flood swamps Velm'], ['killed 3 people']]

beforeEach(stored)
afterEach(() => vi.useRealTimers())

it('a step is taken once, with the data of the version before', async () => {
  const step = vi.fn((database: Database) => void database.createObjectStore('more' as 'meta'))
  for (let i = 0; i < 2; i++) {
    const database = await openDatabase('otherwise', nothingLost, withStep(step))
    expect(database.version).toBe(STEPS.length + 1)
    expect(await database.count('heads')).toBe(1)
    database.close()
  }
  expect(step).toHaveBeenCalledTimes(1)
})

it.each<[string, (database: Database) => void]>([
  [
    'throws',
    () => {
      throw new TypeError('a mistake')
    },
  ],
  ['does what the database refuses', database => void database.createObjectStore('heads')],
  [
    'fails half way',
    database => {
      database.deleteObjectStore('heads')
      throw new TypeError('a mistake')
    },
  ],
])('a step that %s leaves all data as it was, and that is said', async (_, step) => {
  vi.spyOn(console, 'error').mockReturnValue()
  const words = await wordsOf(openDatabase('otherwise', nothingLost, withStep(step)))
  expect(words).toContain('as it was: nothing was deleted')
  // The version before reads it still.
  expect(await readBack()).toEqual(WHOLE)
})

it('a newer database is left alone, and that is said', async () => {
  ;(
    await openDatabase(
      'otherwise',
      nothingLost,
      withStep(() => undefined),
    )
  ).close()
  expect(await wordsOf(openStore({ now: () => TODAY }).size())).toContain('stored by a newer version of Otherwise')
  const database = await openDatabase(
    'otherwise',
    nothingLost,
    withStep(() => undefined),
  )
  expect(await database.count('heads')).toBe(1)
})

it('an older connection makes way, and says from then on that there is a newer version', async () => {
  const store = openStore({ now: () => TODAY })
  expect(await store.size()).toBe(1)
  const newer = await openDatabase(
    'otherwise',
    nothingLost,
    withStep(() => undefined),
  )
  expect(await newer.count('heads')).toBe(1)
  expect(await wordsOf(store.size())).toContain('stored by a newer version of Otherwise')
})

it('one that does not make way is said to be in the way, and is waited for no longer', async () => {
  const holding = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open('otherwise')
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const words = wordsOf(
    openDatabase(
      'otherwise',
      nothingLost,
      withStep(() => undefined),
    ),
  )
  await vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(5000)
    expect(await Promise.race([words, 'still waiting'])).toContain('Close all other tabs')
  })
  vi.useRealTimers()
  // Once it is closed, whoever asks next is answered, and what had been asked before is in nobody's way.
  holding.close()
  const database = await openDatabase(
    'otherwise',
    nothingLost,
    withStep(() => undefined),
  )
  expect(await database.count('heads')).toBe(1)
  database.close()
  const again = indexedDB.deleteDatabase('otherwise')
  expect(
    await new Promise(resolve => {
      again.onsuccess = () => resolve('deleted')
      again.onblocked = () => resolve('blocked')
    }),
  ).toBe('deleted')
})

it('one that is deleted under the store is there again, empty, and takes reports', async () => {
  const store = openStore({ now: () => TODAY })
  expect(await store.size()).toBe(1)
  await new Promise(resolve => {
    indexedDB.deleteDatabase('otherwise').onsuccess = resolve
  })
  expect(await store.size()).toBe(0)
  expect(await store.add([reportOf({ text: FLOOD, killed: 3 })])).toMatchObject({ added: 1 })
})
