/**
 * What every corpus does, whatever holds it: the same tests for packs, the reader's store, and what is written one day.
 *
 * `corpusContract('a pack', reports => packSource(…))`; `writableContract('the store', () => openStore(…))`
 */
import { describe, expect, it } from 'vitest'
import type { CorpusSource, WritableSource } from '../../src/core/corpus.ts'
import type { Report, ReportHead } from '../../src/core/model.ts'
import { claimOf, FLOOD, FLOOD_TOO, fillers, queryFor, reportOf, STRIKE, TRIAL } from './sample.ts'

const titles = (heads: readonly ReportHead[]) => heads.map(({ title }) => title)
const idOfTitle = (heads: readonly ReportHead[], title: string): string => heads.find(head => head.title === title)?.id ?? ''

export function corpusContract(what: string, sourceWith: (reports: readonly Report[]) => CorpusSource | Promise<CorpusSource>): void {
  const flood = reportOf({ text: FLOOD_TOO, published: '2031-03-05', url: 'https://orlo.example/velm', killed: 12 })
  const strike = reportOf({ text: STRIKE, published: '2031-03-03' })
  const trial = reportOf({ text: TRIAL, published: null })
  const source = () => sourceWith([...fillers(30), flood, strike, trial])

  describe(`${what} as a corpus`, () => {
    it('has a name and counts its reports', async () => {
      const corpus = await source()
      expect(corpus.name).not.toBe('')
      expect(await corpus.size()).toBe(33)
      expect(await (await sourceWith([])).size()).toBe(0)
    })

    it('finds what may be about the story, likeliest first', async () => {
      expect(titles((await (await source()).candidates(queryFor(FLOOD), 5)).heads)[0]).toBe('Velm under water')
    })

    it('gives at most as many as are asked for', async () => {
      const corpus = await source()
      expect((await corpus.candidates(queryFor(`${FLOOD}\n\n${STRIKE}`), 1)).heads).toHaveLength(1)
      expect(titles((await corpus.candidates(queryFor(`${FLOOD}\n\n${STRIKE}`), 2)).heads).sort()).toEqual([
        'Tram drivers walk out',
        'Velm under water',
      ])
      expect((await corpus.candidates(queryFor(FLOOD), 0)).heads).toEqual([])
    })

    it('finds nothing where no term is shared', async () => {
      expect((await (await source()).candidates({ ...queryFor(FLOOD), terms: [] }, 5)).heads).toEqual([])
      expect((await (await sourceWith([])).candidates(queryFor(FLOOD), 5)).heads).toEqual([])
    })

    it('looks around the day of the article, not at other months', async () => {
      expect(titles((await (await source()).candidates(queryFor(FLOOD, '2031-03-04T23:59:00Z'), 5)).heads)).toContain('Velm under water')
      expect(titles((await (await source()).candidates(queryFor(FLOOD, '2031-09-04'), 5)).heads)).not.toContain('Velm under water')
    })

    it('answers for an article without a date', async () => {
      expect(titles((await (await source()).candidates(queryFor(FLOOD, null), 5)).heads)).toContain('Velm under water')
    })

    it('says among how many it looked', async () => {
      const { searched } = await (await source()).candidates(queryFor(FLOOD, null), 5)
      expect(searched).toBeGreaterThan(0)
      expect(searched).toBeLessThanOrEqual(33)
      expect((await (await sourceWith([])).candidates(queryFor(FLOOD), 5)).searched).toBe(0)
    })

    it('finds the same where the article was expected, and where another one was', async () => {
      for (const expected of ['2031-03-04', '2030-01-01', null]) {
        const corpus = await source()
        await corpus.expect?.(expected)
        expect(titles((await corpus.candidates(queryFor(FLOOD, '2031-03-04'), 5)).heads)[0]).toBe('Velm under water')
        expect(titles((await corpus.candidates(queryFor(FLOOD, '2031-03-04'), 5)).heads)[0]).toBe('Velm under water')
      }
    })

    it('gives heads that are whole', async () => {
      const [found] = (await (await source()).candidates(queryFor(FLOOD), 1)).heads
      const { outlet, title, published, url, language, words, fingerprint, sketch, keys } = flood
      expect(found).toMatchObject({ outlet, title, published, url, language, words, fingerprint, sketch, keys })
    })

    it('gives whole reports in the order asked, and leaves out those it does not have', async () => {
      const corpus = await source()
      const heads = (await corpus.candidates(queryFor(`${FLOOD}\n\n${STRIKE}`), 5)).heads
      const ids = [idOfTitle(heads, 'Tram drivers walk out'), 'nobody', idOfTitle(heads, 'Velm under water')]
      const reports = await corpus.reports(ids)
      expect(titles(reports)).toEqual(['Tram drivers walk out', 'Velm under water'])
      expect(reports[1]).toEqual({ ...flood, id: ids[2] })
      expect(reports[1]?.claims).toEqual([claimOf(12)])
      expect(await corpus.reports([])).toEqual([])
    })
  })
}

export function writableContract(what: string, open: () => WritableSource | Promise<WritableSource>): void {
  const flood = reportOf({ text: FLOOD, url: 'https://orlo.example/velm' })

  describe(`${what} as a corpus that changes`, () => {
    it('finds what was added and no longer what was removed', async () => {
      const corpus = await open()
      expect(await corpus.add([flood, ...fillers(5)])).toEqual({ added: 6, updated: 0, known: 0 })
      const [found] = (await corpus.candidates(queryFor(FLOOD_TOO), 1)).heads
      expect(found?.title).toBe('Flood swamps Velm')
      expect(await corpus.remove([found?.id ?? ''])).toBe(1)
      expect(titles((await corpus.candidates(queryFor(FLOOD_TOO), 5)).heads)).not.toContain('Flood swamps Velm')
      expect(await corpus.reports([found?.id ?? ''])).toEqual([])
      expect(await corpus.size()).toBe(5)
    })

    it('knows a report by its address and by its text', async () => {
      const corpus = await open()
      await corpus.add([flood])
      expect(await corpus.add([flood])).toEqual({ added: 0, updated: 0, known: 1 })
      expect(await corpus.add([{ ...flood, url: 'https://orlo.example/other' }])).toEqual({ added: 0, updated: 0, known: 1 })
      expect(await corpus.size()).toBe(1)
    })

    it('puts a page that changed in the place of the old one', async () => {
      const corpus = await open()
      await corpus.add([flood])
      const update = reportOf({ text: FLOOD_TOO, url: 'https://orlo.example/velm' })
      expect(await corpus.add([update])).toEqual({ added: 0, updated: 1, known: 0 })
      expect(titles((await corpus.candidates(queryFor(FLOOD), 5)).heads)).toEqual(['Velm under water'])
      expect(await corpus.size()).toBe(1)
    })

    it('keeps what two outlets made of one agency text', async () => {
      const corpus = await open()
      await corpus.add([flood, { ...flood, outlet: 'Marn Echo', url: 'https://marn.example/velm' }])
      const outlets = (await corpus.candidates(queryFor(FLOOD_TOO), 5)).heads.map(({ outlet }) => outlet)
      expect(outlets.sort()).toEqual(['Marn Echo', 'Orlo Post'])
    })

    it('adds a report once that is there twice', async () => {
      const corpus = await open()
      expect(await corpus.add([flood, flood, ...fillers(2)])).toEqual({ added: 3, updated: 0, known: 1 })
      expect(await corpus.size()).toBe(3)
    })

    it('takes nothing, and removes what it does not have, without complaint', async () => {
      const corpus = await open()
      expect(await corpus.add([])).toEqual({ added: 0, updated: 0, known: 0 })
      expect(await corpus.remove(['nobody', ''])).toBe(0)
      expect(await corpus.size()).toBe(0)
    })
  })
}
