/**
 * A comparison of the size that a reader sees on a day of one great story. In: nothing. Out: the state of a tab; the same each time.
 *
 * `manyDifferences()` → 200 differences from 60 outlets: numbers, dates and words, each stated by three to twelve
 */
import type { DateValue, Difference, Match, Relation, Value } from '../../../src/core/model.ts'
import { comparedWith, people, thereWith } from '../../ui/sample.ts'

const DIFFERENCES = 200
const OUTLETS = 60
const SUBJECTS = ['ferry', 'harbour', 'bridge', 'school', 'hospital', 'railway', 'factory', 'market', 'tunnel', 'stadium']
const PLACES = ['Kastriva', 'Arvenna', 'Nordhav', 'Dolna Reka', 'Esbern', 'Porto Linas', 'Velmark', 'Sumarre', 'Lomiska', 'Tarnow Bay']
const NAMES = ['Ada Lindqvist', 'Ioannis Karvelas', 'Tsvetana Rusinova', 'Peter MacLaren', 'Ingrid Søllund', 'Hristo Zhelev']
const RELATIONS: readonly Relation[] = ['conflict', 'precision', 'scope', 'attribution']

const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T
const outletAt = (i: number) => `${at(PLACES, i)} ${at(['Courier', 'Ledger', 'Post', 'Wire', 'Review', 'Sentinel'], Math.floor(i / 10))}`
const hourAt = (i: number) => new Date(Date.UTC(2025, 2, 2, i % 48)).toISOString()

function dayOf(month: number): DateValue {
  const two = String((month % 12) + 1).padStart(2, '0')
  return { type: 'date', from: `2025-${two}-01`, to: `2025-${two}-28`, granularity: 'month', bound: 'exact', anchored: false }
}

interface Stated {
  readonly quote: string
  readonly value: Value
}

function statedBy(kind: 'count' | 'date' | 'role', i: number, n: number): Stated {
  const place = at(PLACES, i)
  if (kind === 'count') return { quote: `${20 + n * 7} people were hurt at the ${at(SUBJECTS, i)} of ${place}`, value: people(20 + n * 7) }
  if (kind === 'date') return { quote: `the ${at(SUBJECTS, i)} of ${place} was last inspected in month ${n + 1}`, value: dayOf(n) }
  const words = `${at(['captain', 'mayor', 'governor', 'first officer'], n)} ${at(NAMES, i)}`
  return { quote: words, value: { type: 'term', key: words, implies: [] } }
}

function differenceAt(i: number): Difference {
  const kind = at(['count', 'date', 'role'] as const, i)
  const here = statedBy(kind, i, 0)
  const there = Array.from({ length: 3 + (i % 10) }, (_, n) => {
    const outlet = (i * 7 + n * 5) % OUTLETS
    return thereWith({
      article: `r${outlet}`,
      outlet: outletAt(outlet),
      title: `What is known of the ${at(SUBJECTS, i)} of ${at(PLACES, i)}`,
      published: hourAt(i + n),
      url: `https://outlet-${outlet}.example/${i}`,
      ...statedBy(kind, i, 1 + (n % 4)),
    })
  })
  const same = Array.from({ length: i % 5 }, (_, n) => ({
    article: `r${(i + n * 11) % OUTLETS}`,
    voice: `r${(i + n * 11) % OUTLETS}`,
    title: null,
    outlet: outletAt((i + n * 11) % OUTLETS),
    quote: here.quote,
    published: hourAt(i + n),
    url: `https://outlet-${(i + n * 11) % OUTLETS}.example/${i}`,
  }))
  const topic = `${at(['People hurt at', 'Last inspection of', 'Office of who runs'], i)} the ${at(SUBJECTS, i)} of ${at(PLACES, Math.floor(i / 10))}`
  return {
    id: `d${i}`,
    topic,
    kind,
    relation: at(RELATIONS, i),
    confidence: 1 - i / 400,
    here: { ...here, start: i * 40, end: i * 40 + 20 },
    there,
    same,
  }
}

const reportAt = (i: number): Match => ({
  article: `r${i}`,
  voice: `r${i}`,
  outlet: outletAt(i),
  title: `What is known in ${at(PLACES, i)}`,
  published: hourAt(i),
  url: `https://outlet-${i}.example/story`,
  score: 0.6,
  why: ['shared: Kastriva, Arvenna'],
})

export function manyDifferences() {
  return comparedWith(
    Array.from({ length: DIFFERENCES }, (_, i) => differenceAt(i)),
    {},
    Array.from({ length: OUTLETS }, (_, i) => reportAt(i)),
  )
}
