/** What stories were judged by before anybody had looked at them: kept whole, once, and of no story that is still unseen. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { type Frozen, freeze, readFrozen, writeFrozen } from './frozen.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures')
const folder = mkdtempSync(join(tmpdir(), 'otherwise-frozen-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ferry: Frozen = new Map([['ferry', [{ right: true, evidence: { likeness: 0.70049, rivals: 0, 'far apart': -0.25 } }]]])
const mine: Frozen = new Map([['mine', [{ right: false, evidence: { likeness: 0.1 } }]]])

it('is read as it was written, but for what weighs nothing', () => {
  const path = join(folder, 'some.jsonl.gz')
  writeFrozen(path, freeze(ferry, mine))
  expect(readFrozen(path)).toEqual(
    new Map([
      ['ferry', [{ right: true, evidence: { likeness: 0.7, 'far apart': -0.25 } }]],
      ['mine', [{ right: false, evidence: { likeness: 0.1 } }]],
    ]),
  )
})

it('takes a story once', () => {
  expect(() => freeze(freeze(ferry, mine), ferry)).toThrow('ferry is frozen already')
})

it('holds stories that have been seen since, and none that is unseen', () => {
  const frozen = [...readFrozen(join(FIXTURES, 'frozen-evidence.jsonl.gz')).keys()]
  const seen = new Set(readdirSync(join(FIXTURES, 'stories')))
  expect(frozen.length).toBeGreaterThan(50)
  expect(frozen.filter(story => !seen.has(story))).toEqual([])
})
