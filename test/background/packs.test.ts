import { gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Report } from '../../src/core/model.ts'
import { writePack } from '../../src/core/pack.ts'
import { resetBrowser } from './fake.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

const reportNamed = (id: string): Report => ({
  id,
  outlet: 'The Courier',
  title: 'A bridge closes',
  published: '2025-03-02',
  url: null,
  language: 'en',
  words: 120,
  sketch: { count: 0, lowest: [] },
  fingerprint: id.padStart(16, '0'),
  keys: [],
  claims: [],
})
const packOf = (ids: readonly string[]) =>
  writePack({ name: 'x', demonstration: false, evidence: 'phrase', reports: ids.map(reportNamed) } as Parameters<typeof writePack>[0])

const headOf = (id: string) => {
  const { claims: _, ...head } = reportNamed(id)
  return head
}
const LIST = [
  { id: 'real', file: 'real.json.gz', name: 'Real reports', demonstration: false, heads: [headOf('aa'), headOf('bb')] },
  { id: 'shown', file: 'shown.json', name: 'For show', demonstration: true, heads: [headOf('cc')] },
]
let files: Record<string, string | Uint8Array<ArrayBuffer>>
let fetched: string[]

beforeEach(() => {
  resetBrowser()
  vi.resetModules()
  files = {
    'heads.json': JSON.stringify(LIST),
    'real.json.gz': new Uint8Array(gzipSync(packOf(['aa', 'bb']))),
    'shown.json': packOf(['cc']),
  }
  fetched = []
  vi.stubGlobal('fetch', async (url: string) => {
    const name = url.split('/corpus/')[1] ?? ''
    fetched.push(name)
    const body = files[name]
    return body === undefined ? new Response(null, { status: 404 }) : new Response(body)
  })
})

/** Read anew each time: what has been read is kept in the module. */
const packs = () => import('../../src/background/packs.ts')

async function sources() {
  const { bundledPacks, bundledSource } = await packs()
  return (await bundledPacks()).map(bundledSource)
}
const idsOf = (reports: readonly Report[] | undefined) => reports?.map(({ id }) => id)

describe('a bundled pack', () => {
  it('gives whole reports', async () => {
    const [real, shown] = await sources()
    expect(idsOf(await real?.reports(['bb', 'nobody', 'aa']))).toEqual(['bb', 'aa'])
    expect(idsOf(await shown?.reports(['cc']))).toEqual(['cc'])
    expect(await real?.size()).toBe(2)
  })

  it('is opened only when a report is wanted, and once', async () => {
    const [real] = await sources()
    await real?.candidates({ terms: [], published: null, url: null, fingerprint: '' }, 5)
    expect(await real?.reports([])).toEqual([])
    expect(fetched).toEqual(['heads.json'])
    await real?.reports(['aa'])
    await (await sources())[0]?.reports(['bb'])
    expect(fetched).toEqual(['heads.json', 'real.json.gz'])
  })

  it.each([
    ['broken bytes', 'not gzip'],
    ['a newer version', new Uint8Array(gzipSync(JSON.stringify({ ...JSON.parse(packOf([])), version: 99 })))],
  ])('of %s is empty, and read anew the next time', async (_what, body) => {
    const error = vi.spyOn(console, 'error').mockReturnValue()
    const whole = files['real.json.gz']
    files['real.json.gz'] = body
    const [real] = await sources()
    expect(await real?.reports(['aa'])).toEqual([])
    expect(error).toHaveBeenCalledOnce()
    if (whole) files['real.json.gz'] = whole
    expect(idsOf(await real?.reports(['aa']))).toEqual(['aa'])
  })
})

it.each([
  ['missing', undefined],
  ['of a file outside the folder', JSON.stringify([{ ...LIST[0], file: '../background.js' }])],
  ['without keys', JSON.stringify([{ ...LIST[0], heads: [{ id: 'aa' }] }])],
])('a list that is %s fails', async (_what, list) => {
  if (list === undefined) delete files['heads.json']
  else files['heads.json'] = list
  await expect((await packs()).bundledPacks()).rejects.toThrow()
})

it('summarisePacks lists every pack with its size and whether it is on', async () => {
  expect(await (await packs()).summarisePacks({ packsOff: ['real'] })).toEqual([
    { id: 'real', name: 'Real reports', demonstration: false, reports: 2, on: false },
    { id: 'shown', name: 'For show', demonstration: true, reports: 1, on: true },
  ])
})
