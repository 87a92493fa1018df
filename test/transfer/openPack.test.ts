import { gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Report } from '../../src/core/model.ts'
import { MAX_PACK_LENGTH, writePack } from '../../src/core/pack.ts'
import type { Store } from '../../src/store/reports.ts'
import { openPack, type Receiving, Refused } from '../../src/transfer/openPack.ts'
import type { Progress } from '../../src/transfer/protocol.ts'
import { freshStore } from '../store/open.ts'
import { FLOOD, fillers, queryFor, reportOf, STRIKE } from '../store/sample.ts'

const packOf = (reports: readonly Report[]) => writePack({ name: 'Spring', demonstration: false, evidence: 'phrase', reports })
const fileOf = (content: string | Uint8Array, name = 'spring.json.gz') => new File([content as Uint8Array<ArrayBuffer>], name)

let store: Store
let told: Progress[]
const open = (file: File) => openPack(file, store, progress => told.push(progress))

beforeEach(() => {
  store = freshStore().store
  told = []
})

it('adds the reports of a compressed pack, and tells how far it is', async () => {
  const reports = [...fillers(700), reportOf({ text: FLOOD, killed: 12 })]
  expect(await open(fileOf(gzipSync(packOf(reports))))).toEqual({
    is: 'opened',
    name: 'Spring',
    demonstration: false,
    added: 701,
    updated: 0,
    known: 0,
  })
  expect((await store.candidates(queryFor(FLOOD), 1)).heads).toHaveLength(1)
  expect((await store.usage()).origins).toEqual([['file spring.json.gz', 701]])
  expect(new Set(told.map(({ stage }) => stage))).toEqual(new Set(['reading', 'checking', 'adding']))
  expect(told.every(({ done, all }) => done <= all)).toBe(true)
})

it('a plain one, and one that is known in part', async () => {
  await open(fileOf(packOf([reportOf({ text: FLOOD })])))
  expect(await open(fileOf(packOf([reportOf({ text: FLOOD }), reportOf({ text: STRIKE })]), 'more.json'))).toMatchObject({
    added: 1,
    known: 1,
  })
  expect(await store.size()).toBe(2)
})

it('reports of a demonstration stay marked as made up, in the list too', async () => {
  const text = packOf([reportOf({ text: FLOOD })]).replace('"demonstration":false', '"demonstration":true')
  await open(fileOf(text))
  await open(fileOf(packOf([reportOf({ text: STRIKE })]), 'real.json'))
  const [flood] = (await store.candidates(queryFor(FLOOD), 1)).heads
  expect(flood?.invented).toBe(true)
  const listed = (await store.list({ most: 5 })).reports
  expect(listed.flatMap(({ title, invented }) => (invented ? [title] : []))).toEqual(['Flood swamps Velm'])
})

describe('refuses, and stores nothing', () => {
  const whole = gzipSync(packOf([reportOf({ text: FLOOD })]))
  const broken = JSON.parse(packOf([reportOf({ text: FLOOD, killed: 3 }), reportOf({ text: STRIKE, killed: 4 })]))
  broken.reports[1].claims[0].quote = 'x'.repeat(400)
  const checksum = packOf([reportOf({ text: FLOOD })]).replace('"reports":', `"checksum":"sha256-${'0'.repeat(64)}","reports":`)
  const cases: readonly [string, string | Uint8Array, RegExp][] = [
    ['an empty file', '', /^it is empty$/],
    ['a compressed file that was cut off', whole.subarray(0, whole.length - 20), /broken, or cut off/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00]), /no pack/],
    ['another JSON', '{"format":"recipes"}', /not a corpus pack/],
    ['text', 'Dear diary', /not JSON/],
    ['a pack of a newer version', '{"format":"otherwise-pack","version":99,"reports":[]}', /newer Otherwise/],
    ['a pack of which one report is wrong', JSON.stringify(broken), /^report 2, claim 1: .*longer than 160/],
    ['a changed one', checksum, /checksum does not fit/],
  ]
  it.each(cases)('%s', async (_, content, why) => {
    const opening = open(fileOf(content))
    await expect(opening).rejects.toThrow(why)
    await expect(opening).rejects.toBeInstanceOf(Refused)
    expect(await store.size()).toBe(0)
  })
  it('a small file that unfolds into more than a pack may have', async () => {
    const bomb = gzipSync(new Uint8Array(MAX_PACK_LENGTH + 1))
    expect(bomb.length).toBeLessThan(300_000)
    await expect(open(fileOf(bomb))).rejects.toThrow('it unfolds to more than 200 MB')
  })
  it('a file that is too large, unread', async () => {
    const file = fileOf('x')
    Object.defineProperty(file, 'size', { value: MAX_PACK_LENGTH + 1 })
    const stream = vi.spyOn(file, 'stream')
    await expect(open(file)).rejects.toThrow('it is larger than 200 MB')
    expect(stream).not.toHaveBeenCalled()
  })
})

it('says how far it came where there is no room, and goes on from there', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  const file = fileOf(packOf(fillers(900)))
  let chunks = 0
  const full: Receiving = {
    preparing: store.preparing,
    importPrepared: (prepared, importing) =>
      store.importPrepared(prepared, {
        ...importing,
        progress: (done, all) => {
          importing.progress?.(done, all)
          if (++chunks === 1) throw new DOMException('no room', 'QuotaExceededError')
        },
      }),
  }
  await expect(openPack(file, full, () => {})).rejects.toThrow(/no room left.*500 of 900/)
  expect(await open(file)).toMatchObject({ added: 400, known: 500 })
  expect(await store.size()).toBe(900)
})
