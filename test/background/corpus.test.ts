import { beforeEach, describe, expect, it, vi } from 'vitest'
import { joinSources, openCorpus } from '../../src/background/corpus.ts'
import type { CorpusSource } from '../../src/core/corpus.ts'
import type { Report } from '../../src/core/model.ts'
import { sourceOf } from '../../src/store/packSource.ts'
import { corpusContract } from '../store/contract.ts'
import { FLOOD, FLOOD_TOO, queryFor, reportOf, STRIKE } from '../store/sample.ts'

const { packs, device } = vi.hoisted(() => ({ packs: [] as { id: string; demonstration: boolean; reports: Report[] }[], device: vi.fn() }))

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))
vi.mock('../../src/background/packs.ts', () => ({
  bundledPacks: async () => packs,
  bundledSource: (pack: { id: string; reports: Report[] }) =>
    sourceOf({ ...pack, name: pack.id, demonstration: false, evidence: 'phrase' }),
}))
vi.mock('../../src/background/store.ts', () => ({
  store: { name: 'This device', candidates: async () => device(), reports: async () => [], size: async () => 7 },
}))
beforeEach(() => {
  packs.length = 0
  device.mockReset().mockReturnValue({ heads: [], searched: 0 })
})

const sourceWith = (...reports: Report[]) => sourceOf({ name: 'A pack', demonstration: false, evidence: 'phrase', reports })
const flood = reportOf({ id: 'a', text: FLOOD })
const member = (key: string, source: CorpusSource, demonstration = false) => ({ key, source, demonstration })

corpusContract('joined corpora', reports =>
  joinSources([member('a', sourceWith(...reports.slice(0, 10))), member('b', sourceWith(...reports.slice(10)))]),
)

describe('joinSources', () => {
  it('tells reports of one id apart', async () => {
    const corpus = joinSources([member('x', sourceWith(flood)), member('y', sourceWith(reportOf({ id: 'a', text: STRIKE })), true)])
    const { heads } = await corpus.candidates(queryFor(`${FLOOD_TOO}\n\n${STRIKE}`), 5)
    expect(heads.map(({ id }) => id).sort()).toEqual(['x/a', 'y/a'])
    // What a demonstration holds was made up, and says so wherever it goes.
    expect(heads.filter(({ invented }) => invented).map(({ id }) => id)).toEqual(['y/a'])
    expect((await corpus.reports(['y/a', 'x/a', 'z/a', 'a'])).map(({ id, title }) => [id, title])).toEqual([
      ['y/a', 'Tram drivers walk out'],
      ['x/a', 'Flood swamps Velm'],
    ])
  })

  it('gives a report once that lies in two', async () => {
    const corpus = joinSources([member('x', sourceWith(flood)), member('y', sourceWith({ ...flood, id: 'b' }))])
    expect((await corpus.candidates(queryFor(FLOOD_TOO), 5)).heads.map(({ id }) => id)).toEqual(['x/a'])
  })

  it('goes on without one that fails', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue()
    const fail = () => Promise.reject(new Error('no database'))
    const broken: CorpusSource = { name: 'This device', candidates: fail, reports: fail, size: fail }
    const corpus = joinSources([member('x', broken), member('y', sourceWith(flood))])
    expect((await corpus.candidates(queryFor(FLOOD_TOO), 5)).heads).toHaveLength(1)
    expect(await corpus.reports(['y/a'])).toHaveLength(1)
    expect(await corpus.size()).toBe(1)
    expect(error).toHaveBeenCalled()
  })

  it('tells of the error of one that fails, once for each that was asked', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const fail = () => Promise.reject(new Error('no database'))
    const broken: CorpusSource = { name: 'This device', candidates: fail, reports: fail, size: fail }
    const told: unknown[] = []
    const corpus = joinSources([member('x', broken), member('y', sourceWith(flood))], error => told.push(error))
    await corpus.size()
    expect(told).toEqual([new Error('no database')])
  })

  it('a headline and summary gives way to the whole report of that outlet, whatever its address', async () => {
    const thin = { ...flood, id: 'thin', thin: true, url: 'https://orlo.example/?p=7', fingerprint: '0000000000000001' }
    const idsOf = async (...reports: Report[]) =>
      (await joinSources([member('x', sourceWith(...reports))]).candidates(queryFor(FLOOD_TOO), 5)).heads.map(({ id }) => id)
    expect(await idsOf(flood, thin)).toEqual(['x/a'])
    expect(await idsOf(thin)).toEqual(['x/thin'])
    expect([...(await idsOf(flood, { ...thin, outlet: 'Vale Courier' }))].sort()).toEqual(['x/a', 'x/thin'])
    expect([...(await idsOf(flood, { ...thin, title: 'The day in short' }))].sort()).toEqual(['x/a', 'x/thin'])
  })
})

describe('openCorpus', () => {
  it('joins the packs that are on and the reader’s own store', async () => {
    packs.push(
      { id: 'real', demonstration: false, reports: [flood] },
      { id: 'shown', demonstration: true, reports: [{ ...flood, outlet: 'B' }] },
    )
    device.mockReturnValue({ heads: [{ ...flood, id: 'store:1', outlet: 'C' }], searched: 7 })
    const found = async (packsOff: string[]) =>
      (await (await openCorpus({ packsOff })).candidates(queryFor(FLOOD_TOO), 5)).heads.map(({ id }) => id)
    expect(await found([])).toEqual(['real/a', 'shown/a', 'device/store:1'])
    expect(await found(['shown'])).toEqual(['real/a', 'device/store:1'])
    expect(await (await openCorpus({ packsOff: ['real'] })).size()).toBe(8)
    expect((await (await openCorpus({ packsOff: [] })).candidates(queryFor(FLOOD_TOO), 5)).searched).toBe(9)
  })
})
