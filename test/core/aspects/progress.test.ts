/** What a headline tells in the present may be done or announced: no plan contradicts it. Invented sentences. */
import { describe, expect, it } from 'vitest'
import { extractClaims } from '../../../src/core/claims/index.ts'
import { judge } from '../../../src/core/differences/judge.ts'
import { gateOf } from '../../../src/core/gates.ts'
import type { Article, Claim } from '../../../src/core/model.ts'
import { splitSentences } from '../../../src/core/text/sentences.ts'
import { claimsIn, PUBLISHED } from '../claims/harness.ts'

const isProgress = ({ frame }: Claim): boolean => frame.aspect === 'progress'

function headlined(text: string): Claim | undefined {
  const article: Article = { id: 'test', outlet: null, title: null, published: PUBLISHED, url: null, language: 'en', text }
  return extractClaims(article, splitSentences(text, [{ kind: 'headline', start: 0, end: text.length }])).claims.find(isProgress)
}

describe('deeds in headlines', () => {
  it.each([
    ['Corvina recalls buses', 'Corvina will recall 1,240 buses.', 'apart'],
    ['Corvina has recalled buses', 'Corvina will recall 1,240 buses.', 'conflict'],
  ])('%s / %s: %s', (headline, told, relation) => {
    const [here, there] = [headlined(headline), claimsIn(told).find(isProgress)]
    if (!here || !there) throw new Error(`no deed in “${here ? told : headline}”`)
    expect(gateOf(here, there).open).toBe(true)
    expect([judge(here, there).relation, judge(there, here).relation]).toEqual([relation, relation])
  })
})
