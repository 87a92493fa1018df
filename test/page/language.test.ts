import { describe, expect, it } from 'vitest'
import type { Unsuited } from '../../src/messages.ts'
import { type Detected, isDoubtful, isForeign } from '../../src/page/language.ts'

const LONG = 'The mayor said on Monday that the roof of the old hall was torn off by a storm. '.repeat(8)

describe('isDoubtful', () => {
  const cases: readonly [string, language: string | null, Unsuited | null, text: string, boolean][] = [
    ['nothing is declared', null, null, LONG, true],
    ['nothing is declared, and it is too short to tell', null, 'too-short', 'Storm in Orlo', false],
    ['declared English and worded so', 'en', null, LONG, false],
    ['declared English, of a region, and worded so', 'en-GB', null, LONG, false],
    ['declared English, worded otherwise', 'en', 'language', LONG, true],
    ['declared German, worded as English', 'de', null, LONG, true],
    ['declared German and worded otherwise', 'de', 'language', LONG, false],
    ['unsuited for something else, declared German', 'de', 'live-blog', LONG, true],
  ]
  it.each(cases)('%s', (_, language, unsuited, text, doubtful) => {
    expect(isDoubtful({ article: { language, text }, unsuited })).toBe(doubtful)
  })
})

describe('isForeign', () => {
  const sure = (language: string, percentage = 99): Detected => ({ isReliable: true, languages: [{ language, percentage }] })
  const cases: readonly [string, Unsuited | null, Detected | null, boolean][] = [
    ['no answer: as before, English', null, null, false],
    ['no answer: as before, another', 'language', null, true],
    ['surely English', 'language', sure('en'), false],
    ['surely English, of a region', 'language', sure('en-US'), false],
    ['surely German', null, sure('de'), true],
    ['not sure', null, { ...sure('de'), isReliable: false }, false],
    ['sure of a part only', null, sure('de', 60), false],
    ['sure that it knows nothing', null, sure('und'), false],
    ['no language at all', 'language', { isReliable: true, languages: [] }, true],
    [
      'a small part in English',
      null,
      {
        isReliable: true,
        languages: [
          { language: 'fr', percentage: 85 },
          { language: 'en', percentage: 14 },
        ],
      },
      true,
    ],
  ]
  it.each(cases)('%s', (_, unsuited, detected, foreign) => expect(isForeign({ unsuited }, detected)).toBe(foreign))
})
