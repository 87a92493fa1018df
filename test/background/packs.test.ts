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

const LIST = [
  { id: 'real', file: 'real.json.gz', name: 'Real reports', demonstration: false },
  { id: 'shown', file: 'shown.json', name: 'For show', demonstration: true },
]
let files: Record<string, string | Uint8Array<ArrayBuffer>>
let fetched: string[]

beforeEach(() => {
  resetBrowser()
  vi.resetModules()
  files = {
    'index.json': JSON.stringify(LIST),
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

describe('readCorpus', () => {
  it('reads all packs that are on and says which reports are for show', async () => {
    const { reports, demonstration } = await (await packs()).readCorpus({ packsOff: [] })
    expect(reports.map(({ id }) => id)).toEqual(['aa', 'bb', 'cc'])
    expect(demonstration).toEqual(['cc'])
  })

  it('does not even open a pack that is switched off', async () => {
    const { reports, demonstration } = await (await packs()).readCorpus({ packsOff: ['shown'] })
    expect(reports.map(({ id }) => id)).toEqual(['aa', 'bb'])
    expect(demonstration).toEqual([])
    expect(fetched).not.toContain('shown.json')
  })

  it('reads a pack once', async () => {
    const { readCorpus } = await packs()
    await readCorpus({ packsOff: [] })
    await readCorpus({ packsOff: [] })
    expect(fetched.filter(name => name === 'real.json.gz')).toHaveLength(1)
  })

  it.each([
    ['broken bytes', 'not gzip'],
    ['a newer version', new Uint8Array(gzipSync(JSON.stringify({ ...JSON.parse(packOf([])), version: 99 })))],
  ])('goes on without a pack of %s', async (_what, body) => {
    const error = vi.spyOn(console, 'error').mockReturnValue()
    files['real.json.gz'] = body
    const { reports } = await (await packs()).readCorpus({ packsOff: [] })
    expect(reports.map(({ id }) => id)).toEqual(['cc'])
    expect(error).toHaveBeenCalledOnce()
  })

  it.each([
    ['a missing list', undefined],
    ['a file outside the folder', JSON.stringify([{ ...LIST[0], file: '../background.js' }])],
  ])('fails on %s', async (_what, list) => {
    if (list === undefined) delete files['index.json']
    else files['index.json'] = list
    await expect((await packs()).readCorpus({ packsOff: [] })).rejects.toThrow()
  })
})

it('summarisePacks lists every pack with its size and whether it is on', async () => {
  expect(await (await packs()).summarisePacks({ packsOff: ['real'] })).toEqual([
    { id: 'real', name: 'Real reports', demonstration: false, reports: 2, on: false },
    { id: 'shown', name: 'For show', demonstration: true, reports: 1, on: true },
  ])
})
