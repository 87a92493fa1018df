import { describe, expect, it } from 'vitest'
import { conceptOf } from '../../../src/core/claims/concepts.ts'
import { americanSpelling } from '../../../src/core/text/americanSpelling.ts'

describe('American spelling', () => {
  it.each([
    ['harbour', 'harbor'],
    ['neighbourhood', 'neighborhood'],
    ['labourers', 'laborers'],
    ['organise', 'organize'],
    ['organisation', 'organization'],
    ['hospitalised', 'hospitalized'],
    ['paralysed', 'paralyzed'],
    ['kilometres', 'kilometers'],
    ['theatre', 'theater'],
    ['defence', 'defense'],
    ['practising', 'practicing'],
    ['travelled', 'traveled'],
    ['cancelling', 'canceling'],
    ['dialogue', 'dialog'],
    ['anaesthetic', 'anesthetic'],
    ['programme', 'program'],
    ['jewellery', 'jewelry'],
    ['tyre', 'tire'],
  ])('%s → %s', (british, american) => {
    expect(americanSpelling(british)).toBe(american)
  })
  it.each([
    'hour',
    'tour',
    'promise',
    'promised',
    'rising',
    'surprised',
    'exercise',
    'advertiser',
    'massacre',
    'presence',
    'sentence',
    'called',
    'rolled',
    'poured',
    'praised',
    'supervising',
    'israel',
  ])('%s stays', word => {
    expect(americanSpelling(word)).toBe(word)
  })
  it.each([
    ['harbour', 'harbor'],
    ['practise', 'practice'],
    ['defence', 'defense'],
    ['organiser', 'organizer'],
    ['paralyse', 'paralyze'],
  ])('%s and %s are one concept', (british, american) => {
    expect(conceptOf(british)).toBe(conceptOf(american))
  })
})
