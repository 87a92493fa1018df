import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { readPack } from '../../src/core/pack.ts'
import { exportPacks } from '../../src/transfer/exportPacks.ts'
import { openPack } from '../../src/transfer/openPack.ts'
import type { Progress } from '../../src/transfer/protocol.ts'
import { freshStore } from '../store/open.ts'
import { claimOf, FLOOD, fillers, queryFor, reportOf } from '../store/sample.ts'

const SENTENCE = 'The flood killed 12 people in Velm.'
const NAME = { name: 'Export of 2031-03-10', sentences: false }

async function filled() {
  const { store } = freshStore()
  const flood = { ...reportOf({ text: FLOOD, url: 'https://orlo.example/velm' }), claims: [{ ...claimOf(12), sentence: SENTENCE }] }
  await store.add([...fillers(5), flood])
  return store
}
async function packsIn(files: readonly Blob[]) {
  const texts = await Promise.all(files.map(async file => gunzipSync(Buffer.from(await file.arrayBuffer())).toString()))
  return texts.map(text => {
    const read = readPack(text)
    if (!read.ok) throw new Error(read.error)
    return read.pack
  })
}

it('writes everything as a valid pack, without sentences', async () => {
  const told: Progress[] = []
  const { files, reports, left } = await exportPacks(await filled(), NAME, progress => told.push(progress))
  expect([files.length, reports, left]).toEqual([1, 6, 0])
  const [pack] = await packsIn(files)
  expect(pack).toMatchObject({ name: 'Export of 2031-03-10', demonstration: false, evidence: 'phrase' })
  expect(pack?.reports.map(({ title }) => title)).toContain('Flood swamps Velm')
  expect(JSON.stringify(pack)).not.toContain(SENTENCE)
  expect(told.at(-1)).toEqual({ is: 'progress', stage: 'writing', done: 6, all: 6 })
})

it('with sentences where the reader wants them', async () => {
  const [pack] = await packsIn((await exportPacks(await filled(), { ...NAME, sentences: true }, () => {})).files)
  expect(pack?.evidence).toBe('sentence')
  expect(JSON.stringify(pack)).toContain(SENTENCE)
})

it('in several files where one may not hold all', async () => {
  const store = await filled()
  const packs = await packsIn((await exportPacks(store, NAME, () => {}, { reports: 4, length: 1e9 })).files)
  expect(packs.map(({ reports }) => reports.length)).toEqual([4, 2])
  const short = await packsIn((await exportPacks(store, NAME, () => {}, { reports: 100, length: 10 })).files)
  expect(short.map(({ reports }) => reports.length)).toEqual([1, 1, 1, 1, 1, 1])
})

it('what was made up says so in the export, and in the store that opens it', async () => {
  const { store } = freshStore()
  await store.add([{ ...reportOf({ text: FLOOD }), invented: true }, ...fillers(1)])
  const { files } = await exportPacks(store, NAME, () => {})
  const flags = (reports: readonly { title: string | null; invented?: boolean }[]) =>
    reports.flatMap(({ title, invented }) => (invented ? [title] : []))
  expect(flags((await packsIn(files))[0]?.reports ?? [])).toEqual(['Flood swamps Velm'])
  const other = freshStore().store
  await openPack(new File(files as Blob[], 'export.json.gz'), other, () => {})
  expect(flags((await other.list({ most: 5 })).reports)).toEqual(['Flood swamps Velm'])
})

it('an empty store gives an empty pack', async () => {
  const { files, reports } = await exportPacks(freshStore().store, NAME, () => {})
  expect(reports).toBe(0)
  expect((await packsIn(files))[0]?.reports).toEqual([])
})

it('counts what does not fit the format and leaves it out', async () => {
  const store = await filled()
  await store.add([{ ...reportOf({ text: 'Long\n\nLong one.' }), title: 'x'.repeat(2000) }])
  expect(await exportPacks(store, NAME, () => {})).toMatchObject({ reports: 6, left: 1 })
})

it('comes back when it is opened elsewhere', async () => {
  const { files } = await exportPacks(await filled(), NAME, () => {})
  const { store } = freshStore()
  const file = new File(files, 'otherwise.json.gz')
  expect(await openPack(file, store, () => {})).toMatchObject({ added: 6, known: 0 })
  const [head] = (await store.candidates(queryFor(FLOOD), 1)).heads
  expect(head).toMatchObject({ title: 'Flood swamps Velm', url: 'https://orlo.example/velm' })
  expect((await store.reports([head?.id ?? '']))[0]?.claims).toHaveLength(1)
  expect(await openPack(file, store, () => {})).toMatchObject({ added: 0, known: 6 })
})
