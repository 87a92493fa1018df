/**
 * Two places of one thing → what they say of each other.
 *
 * "outside the school" / "inside the school" → conflict; "in Tarn" / "in Velmora, Tarn" → same; "at a bridge" / "on the road" → precision.
 */

import { PLACE_NOUNS } from '../claims/lexicon/places.ts'
import { meets } from '../keys.ts'
import type { Claim, Frame } from '../model.ts'
import { isShortenedName } from '../names/spelling.ts'
import { rememberedOf } from '../remember.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'

export interface Spot {
  readonly lie: string
  readonly spot: string
  /** Described places that the first one stands in. */
  readonly around: readonly string[]
  readonly names: readonly string[]
  /** What a described place without a name of its own lies in. */
  readonly towns: readonly string[]
  readonly holders: readonly string[]
  readonly rank: number | null
  readonly direction: string
  readonly ordinal: string
}

export const spotOf: (claim: Claim) => Spot | null = rememberedOf(readSpot)

function readSpot({ value }: Claim): Spot | null {
  if (value.type !== 'term') return null
  const all = (mark: string) => value.implies.flatMap(word => (word.startsWith(`${mark}:`) ? [word.slice(mark.length + 1)] : []))
  const rank = all('rank')[0]
  return {
    lie: all('lie')[0] ?? '',
    spot: all('spot')[0] ?? '',
    around: all('around'),
    names: all('name'),
    towns: all('town'),
    holders: [...all('town'), ...all('in')],
    rank: rank === undefined ? null : Number(rank),
    direction: all('dir')[0] ?? '',
    ordinal: all('nth')[0] ?? '',
  }
}

const WITHIN = new Set(['in'])
const WITHOUT = new Set(['out', 'edge'])
const LOOSE = new Set(['near', 'along', 'between', 'under'])

/** "Ibn Rafi" and "Ibn Rafea": long names that only a last vowel tells apart are one place. */
const LONG_KEY = 5
const endsOtherwise = (a: string, b: string): boolean => Math.min(a.length, b.length) >= LONG_KEY && (a === `${b}a` || b === `${a}a`)

/** One name in both, or one that is the other with words left out. */
const namesMeet = (a: readonly string[], b: readonly string[]): boolean =>
  meets(a, b) || a.some(x => b.some(y => isShortenedName(x, y) || endsOtherwise(x, y)))

const rankOf = (concept: string): number => PLACE_NOUNS.get(concept)?.rank ?? 1

const conflict = (reason: string): Verdict => ({ relation: 'conflict', reason })
const precision = (reason: string): Verdict => ({ relation: 'precision', reason })

/** Inside against outside, in the middle against on the edge. */
function liesClash(a: Spot, b: Spot): boolean {
  // "In Tarn" may be on its edge; in a house is not.
  const town = (s: Spot) => !s.spot && (s.rank ?? TOWN) >= TOWN
  const pair = (x: Spot, y: Spot) =>
    (WITHIN.has(x.lie) && WITHOUT.has(y.lie) && !(town(x) && y.lie === 'edge')) || (x.lie === 'centre' && WITHOUT.has(y.lie))
  return pair(a, b) || pair(b, a)
}

function judgeLies(a: Spot, b: Spot): Verdict {
  if (liesClash(a, b)) return conflict(`${a.lie} here, ${b.lie} there`)
  if (a.ordinal && b.ordinal && a.ordinal !== b.ordinal) return conflict('other floors')
  // "near" a town, or off a coast, is what others call there.
  const town = (s: Spot) => !s.spot && (s.rank ?? TOWN) >= TOWN
  if (LOOSE.has(a.lie) !== LOOSE.has(b.lie))
    return town(a) && town(b) && !(a.direction || b.direction) ? SAME : precision('one says near, the other which')
  return judgeDirections(a, b)
}

const OPPOSITES: Readonly<Record<string, string>> = { n: 's', s: 'n', e: 'w', w: 'e' }

export function judgeDirections(a: Spot, b: Spot): Verdict {
  if (!a.direction || !b.direction || a.direction === b.direction) return SAME
  const reason = `${a.direction} here, ${b.direction} there`
  const opposed = [...a.direction].some(d => b.direction.includes(OPPOSITES[d] ?? '-'))
  return opposed ? conflict(reason) : precision(reason)
}

/** Sites that have buildings of many kinds on them, and what may stand on them. */
const SITES = new Set(
  'university school base airport compound park port farm hotel site centre building facility palace hospital'.split(' '),
)
const ON_SITES = new Set(
  'stadium library restaurant bar nightclub store church mosque office museum theatre stand lodge shelter studio centre building facility'.split(
    ' ',
  ),
)
/** "in the gym" / "at the college": one may stand on the other. */
const mayHold = (site: string, part: string): boolean => SITES.has(site) && ON_SITES.has(part) && site !== part

const SCENE = 'scene'

/** Words for one kind of place: soldiers' camps are bases. */
const ONE_KIND = new Set(['base/camp', 'camp/base'])

/** What kinds of places exclude each other: two buildings, two rooms; a room is in some building, a building on some street. */
function judgeSpots(a: Spot, b: Spot): Verdict {
  // "At the scene" is wherever it happened, which a hospital is not.
  if ((a.spot === SCENE) !== (b.spot === SCENE))
    return [a, b].some(s => s.spot === 'hospital') ? conflict(`${a.spot} here, ${b.spot} there`) : APART
  // "At the entrance" / "inside the market": nearer by, whichever building it is the entrance of.
  const atGate = (x: Spot, y: Spot) => x.spot === 'gate' && x.lie !== 'in' && y.lie === 'in' && rankOf(y.spot) === 1
  if (atGate(a, b) || atGate(b, a)) return precision(`${a.spot} here, ${b.spot} there`)
  // A room is in some building, whichever the other names.
  if ((rankOf(a.spot) === 0) !== (rankOf(b.spot) === 0) && !WITHOUT.has(a.lie) && !WITHOUT.has(b.lie)) return APART
  if (a.around.includes(b.spot) || b.around.includes(a.spot)) return precision('one says where within')
  const [x, y] = [rankOf(a.spot), rankOf(b.spot)]
  if (ONE_KIND.has(`${a.spot}/${b.spot}`)) return SAME
  const reason = `${a.spot} here, ${b.spot} there`
  if (mayHold(a.spot, b.spot) || mayHold(b.spot, a.spot)) return precision(reason)
  if (x === y && x <= 1 && !LOOSE.has(a.lie) && !LOOSE.has(b.lie) && !WITHOUT.has(a.lie) && !WITHOUT.has(b.lie)) return conflict(reason)
  // "in a village" / "in the province"
  return Math.min(x, y) >= 3 ? APART : precision(reason)
}

/** A town against its country says nothing; a street or a hall against its town is more precise. */
const TOWN = 3
const COUNTRY = 5

function judgeContained(inner: Spot, outer: Spot): Verdict {
  const rank = inner.rank ?? TOWN
  if (inner.spot && rank < 2 && inner.names.length === 0) return SAME
  return rank < TOWN && (outer.rank ?? TOWN) <= TOWN ? precision('one says where within') : SAME
}

function judgeOtherNames(a: Spot, b: Spot): Verdict {
  const reason = 'other places are named'
  const rank = (s: Spot) => (s.names[0]?.startsWith('@') ? COUNTRY : s.names.length > 0 ? s.rank : null)
  const [x, y] = [rank(a), rank(b)]
  if (x !== null && y !== null) {
    // Two regions may lie in one another, two towns don't.
    if (Math.max(x, y) > TOWN) return APART
    if (x === y) return LOOSE.has(a.lie) || LOOSE.has(b.lie) ? precision(reason) : conflict(reason)
    return precision(reason)
  }
  // A hall with a name of its own may stand in any town.
  const own = x ?? y
  const hall = own !== null && own < TOWN && (a.names.length === 0 || b.names.length === 0)
  if (hall) return APART
  return (own ?? TOWN) > TOWN ? APART : precision(reason)
}

/** Whom it befell, as far as they are named. */
export const whoIn = (frame: Frame): string[] => frame.terms.filter(t => t.startsWith('who:'))

export function judgePlaces(here: Claim, there: Claim): Verdict {
  const [a, b] = [spotOf(here), spotOf(there)]
  if (!a || !b) return APART
  // Who is hurt in one place may die in another.
  const deaths = here.frame.head === 'die' && there.frame.head === 'die'
  if (deaths && (a.spot === 'hospital') !== (b.spot === 'hospital') && !meets(whoIn(here.frame), whoIn(there.frame))) return APART
  const verdict = judgeBoth(a, b)
  // What did not happen in a town may have happened elsewhere in its province.
  const denied = here.frame.parts.includes('not') && (meets(a.names, b.holders) || meets(b.names, a.holders))
  return denied && verdict.relation === 'same' ? { relation: 'scope', reason: 'one denies it for a larger place' } : verdict
}

/** "in a town", "in the country": no more than a direction is told. */
const plain = (s: Spot): Spot => (s.spot && rankOf(s.spot) >= TOWN ? { ...s, spot: '' } : s)

/** Lists of places of which neither is a single one. */
const listed = (a: Spot, b: Spot): boolean =>
  a.names.length + b.names.length > 2 && [...a.names, ...b.names].some(n => !(a.names.includes(n) && b.names.includes(n)))

function judgeBoth(first: Spot, second: Spot): Verdict {
  const [a, b] = [plain(first), plain(second)]
  if (meets(a.names, b.names) && listed(a, b)) return { relation: 'scope', reason: 'other places are listed' }
  const named = (s: Spot) => (s.names.length > 0 ? s.names : s.towns)
  const linked = namesMeet([...a.names, ...a.holders], [...b.names, ...b.holders])
  const unlike = named(a).length > 0 && named(b).length > 0 && !linked
  if (a.spot && a.spot === b.spot) return unlike ? judgeOtherNames(a, b) : judgeLies(a, b)
  if (namesMeet(a.names, b.names)) return a.spot && b.spot ? judgeSpots(a, b) : judgeLies(a, b)
  if (meets(a.names, b.holders)) return a.spot && b.spot ? judgeSpots(a, b) : judgeContained(b, a)
  if (meets(b.names, a.holders)) return a.spot && b.spot ? judgeSpots(a, b) : judgeContained(a, b)
  const bare = (s: Spot) => named(s).length === 0 && !s.spot
  if (bare(a) || bare(b)) {
    if (a.direction && b.direction) return judgeDirections(a, b)
    return bare(a) && bare(b) ? judgeLies(a, b) : APART
  }
  if (a.spot && b.spot) {
    const verdict = judgeSpots(a, b)
    return unlike && verdict.relation !== 'conflict' ? judgeOtherNames(a, b) : verdict
  }
  if (unlike) return judgeOtherNames(a, b)
  // A described building is in some town, whichever the other names; a quarter may be the one described.
  const holder = a.names.length > 0 ? a : b
  return holder.rank !== null && holder.rank < TOWN ? precision('one names the place, the other describes it') : APART
}
