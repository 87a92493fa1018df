/**
 * Invented reports for tests of corpora: a text gives keys, fingerprint and sketch, and a toll gives a claim.
 *
 * `reportOf({ text: 'Flood in Velm\n\nThe Orlo rose …', published: '2031-03-04' })`; `queryFor(text, '2031-03-04')` finds it.
 */
import { sketchOf } from '../../src/core/copies.ts'
import type { Query } from '../../src/core/corpus.ts'
import { fingerprint } from '../../src/core/fingerprint.ts'
import { keysOf, keyTermsOf } from '../../src/core/matching/keyTerms.ts'
import type { Claim, Report } from '../../src/core/model.ts'
import { findBlocks } from '../../src/core/text/clean.ts'

export function claimOf(killed: number, head = 'person'): Claim {
  const quote = `killed ${killed} people`
  return {
    kind: 'count',
    quote,
    start: 0,
    end: quote.length,
    within: { start: 0, end: 90 },
    topic: 'People killed',
    value: { type: 'count', min: killed, max: killed, said: killed, bound: 'exact', per: null, each: null, ordinal: false },
    frame: { aspect: '', head, action: 'kill', actors: [], names: [], terms: ['kill', head], context: [], parts: [], when: null },
    speaker: null,
    firmness: 'stated',
    headline: false,
    lead: true,
  }
}

export interface Sample {
  readonly text: string
  readonly id?: string
  readonly published?: string | null
  readonly url?: string | null
  readonly outlet?: string | null
  readonly killed?: number
  readonly thin?: boolean
}

const termsOf = (text: string) => keyTermsOf(text.split('\n')[0] ?? null, text, findBlocks(text))

export function reportOf({ text, id, published = '2031-03-04', url = null, outlet = 'Orlo Post', killed, thin }: Sample): Report {
  return {
    id: id ?? fingerprint(text),
    outlet,
    title: text.split('\n')[0] ?? null,
    published,
    url,
    language: 'en',
    words: text.split(/\s+/).length,
    fingerprint: fingerprint(text),
    sketch: sketchOf(text),
    keys: keysOf(termsOf(text)),
    ...(thin ? { thin } : {}),
    claims: killed === undefined ? [] : [claimOf(killed)],
  }
}

export function queryFor(text: string, published: string | null = '2031-03-04'): Query {
  return { terms: termsOf(text), published, url: null, fingerprint: fingerprint(text) }
}

export const FLOOD =
  'Flood swamps Velm\n\nThe river Orlo rose overnight and swamped the Velm harbour, where ferries tore loose from their moorings.'
export const FLOOD_TOO =
  'Velm under water\n\nFerries drifted through Velm harbour after the Orlo burst its banks, and the flood reached the market.'
export const STRIKE =
  'Tram drivers walk out\n\nTram drivers in Kesmark walked out over pay, and commuters queued for buses at Marn station.'
export const TRIAL = 'Banker in the dock\n\nJurors heard how Tovin Aldry moved deposits of pensioners through a shell company in Sarn.'

/** Reports that are about nothing that the others are about, each with its own text. */
export function fillers(count: number, published: string | null = '2031-03-04'): Report[] {
  return Array.from({ length: count }, (_, i) =>
    reportOf({
      text: `Notice ${i}\n\nCouncil paper zq${i} lists vacancy xv${i} and permit wk${i} for plot jr${i}.`,
      outlet: `Gazette ${i % 3}`,
      published,
    }),
  )
}
