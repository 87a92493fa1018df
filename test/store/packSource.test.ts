import { describe, expect, it } from 'vitest'
import { type Pack, writePack } from '../../src/core/pack.ts'
import { openPack, sourceOf } from '../../src/store/packSource.ts'
import { corpusContract } from './contract.ts'
import { FLOOD, FLOOD_TOO, queryFor, reportOf } from './sample.ts'

const packOf = (reports: Pack['reports']): Pack => ({ name: 'Spring', demonstration: false, evidence: 'phrase', reports })

corpusContract('a pack', reports => sourceOf(packOf(reports)))

describe('a pack in a file', () => {
  it('is a corpus of that name', async () => {
    const opened = openPack(writePack(packOf([reportOf({ text: FLOOD })])))
    if (!opened.ok) throw new Error(opened.error)
    expect(opened.source.name).toBe('Spring')
    expect((await opened.source.candidates(queryFor(FLOOD_TOO), 5)).heads).toHaveLength(1)
  })

  it('that is none says why', () => {
    expect(openPack('{"a":1}')).toMatchObject({ ok: false, error: expect.stringContaining('not a corpus pack') })
  })
})
