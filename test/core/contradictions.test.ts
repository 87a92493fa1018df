/**
 * Plain sentences that do not say the same: is there any pair of claims that may be compared and differs?
 *
 * Each stands alone, so nothing but its own words tells what it is about. Example: "Jonas Weld was sentenced to life in prison." / "Jonas
 * Weld was sentenced to 30 years in prison." What is missed is listed too: a test that passes there belongs among those found.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { judge } from '../../src/core/differences/judge.ts'
import { gateOf } from '../../src/core/gates.ts'
import { claimsIn } from './claims/harness.ts'

const [, found = '', missed = ''] = readFileSync(new URL('../fixtures/contradictions.txt', import.meta.url), 'utf8').split(/^= \w+$/m)

const pairsIn = (section: string): (readonly [string, string])[] =>
  section
    .split('\n')
    .filter(line => line.includes(' || '))
    .map(line => {
      const [here = '', there = ''] = line.split(' || ')
      return [here, there]
    })

/** In words, for the report of a failure: every pair that is open and differs. */
function differences(here: string, there: string): string[] {
  const [a, b] = [claimsIn(here), claimsIn(there)]
  return a.flatMap(x =>
    b.flatMap(y => {
      if (x.kind !== y.kind || !gateOf(x, y).open) return []
      const { relation } = judge(x, y)
      return relation === 'same' || relation === 'apart' ? [] : [`${relation}: ${x.quote} / ${y.quote}`]
    }),
  )
}

describe('what differs is found', () => {
  it.each(pairsIn(found))('%s / %s', (here, there) => {
    expect(differences(here, there).length).toBeGreaterThan(0)
  })
})

describe('known misses', () => {
  for (const [here, there] of pairsIn(missed))
    it.fails(`${here} / ${there}`, () => {
      expect(differences(here, there).length).toBeGreaterThan(0)
    })
})

describe('what is said twice does not differ', () => {
  it.each([...pairsIn(found), ...pairsIn(missed)].flat().map(sentence => [sentence]))('%s', sentence => {
    expect(differences(sentence, sentence)).toEqual([])
  })
})
