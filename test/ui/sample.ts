/**
 * Invented differences to draw. In: what a test cares about. Out: a whole one around it.
 *
 * Example: `differenceWith({ topic: 'Length of the march' })`
 */
import type { CountValue, Difference, Match, There } from '../../src/core/model.ts'
import type { TabState } from '../../src/messages.ts'

export function people(said: number): CountValue {
  return { type: 'count', min: said, max: said, said, bound: 'exact', per: null, each: null, ordinal: false }
}

export function thereWith(change: Partial<There> = {}): There {
  return {
    article: 'quay-1',
    voice: change.article ?? change.outlet ?? 'quay-1',
    outlet: 'The Quay',
    title: 'Arvenna counts its losses',
    published: '2025-03-03T09:00:00Z',
    url: 'https://quay.example/arvenna',
    quote: '44 people were hurt',
    start: 10,
    end: 29,
    value: people(44),
    relation: 'conflict',
    reason: '31 and 44 cannot both hold',
    confidence: 0.8,
    ...change,
  }
}

export function differenceWith(change: Partial<Difference> = {}): Difference {
  return {
    id: 'd1',
    topic: 'people hurt',
    kind: 'count',
    relation: 'conflict',
    confidence: 0.8,
    here: { quote: '31 people were hurt', start: 0, end: 19, value: people(31) },
    there: [thereWith()],
    same: [],
    ...change,
  }
}

export const story: Match = {
  article: 'quay-1',
  voice: 'quay-1',
  outlet: 'The Quay',
  title: 'Arvenna counts its losses',
  published: '2025-03-03T09:00:00Z',
  url: 'https://quay.example/arvenna',
  score: 0.6,
  why: ['shared: Arvenna, Lindqvist'],
}

export type Compared = Extract<TabState, { status: 'compared' }>

export function comparedWith(
  differences: readonly Difference[],
  change: Partial<Compared> = {},
  stories: readonly Match[] = [story],
): Compared {
  return {
    status: 'compared',
    title: 'Storm in Arvenna',
    comparison: {
      article: {
        title: 'Storm in Arvenna',
        outlet: 'The Morning Post',
        published: '2025-03-02T20:00:00Z',
        url: 'https://morning.example/storm',
        language: 'en',
        words: 300,
      },
      stories,
      differences,
      timings: { extract_ms: 1, match_ms: 1, compare_ms: 1 },
    },
    partial: false,
    demonstration: [],
    searched: 17,
    ...change,
  }
}
