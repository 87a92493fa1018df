/**
 * Where in a sentence places are told of: chains of place phrases, named or described.
 *
 * "landed outside a school in the Ostrel camp, northern Tarn" → lie out, spots [school], names [ostrl], within [trn].
 */
import type { NounPhrase, Range } from '../text/phrases.ts'
import type { Atlas } from './atlas.ts'
import { DIRECTIONS, FIRM_LIES, LIES, type Lie, PLACE_NOUNS } from './lexicon/places.ts'
import { partAt, type Scan } from './placeParts.ts'
import { contains, type Reading } from './reading.ts'

/** Tokens: `from` is the first word of the preposition. */
export interface Place extends Range {
  readonly lie: Lie
  /** The preposition's last word. */
  readonly preposition: string
  /** Names of the innermost place; several only where they are listed. */
  readonly names: readonly string[]
  /** Names of what it lies in. */
  readonly within: readonly string[]
  /** Concepts of described places, innermost first; the first is empty where the innermost has a name alone. */
  readonly spots: readonly string[]
  /** Of the innermost, as in `PlaceNoun`; null where nothing tells. */
  readonly rank: number | null
  /** Which side of the place: "12 miles north of", "northern". */
  readonly direction: string | null
  /** Which side of what holds it, in the first phrase's own words: "northern Tarn". */
  readonly side: string | null
  /** "another school", "a nearby church" */
  readonly other: boolean
  /** "schools", "neighbourhoods": nowhere in particular. */
  readonly several: boolean
  /** Which floor: "second". */
  readonly ordinal: string | null
  /** Whether `names` are of the first phrase itself and not of what it lies in. */
  readonly named: boolean
  /** The first noun phrase. */
  readonly phrase: NounPhrase
}

/** Prepositions that lead from a place to what it lies in or at; "over" and "along" begin something else. */
const CHAINING = new Set(['in', 'at', 'on', 'near', 'inside', 'within', 'outside', 'of', 'off', 'to', 'under'])
/** Place phrases of one chain. */
const MAX_CHAIN = 4

const BODY_LIES: ReadonlySet<Lie> = new Set(['out'])

/** The words that govern a phrase: "next to", "in front of", "12 miles north of" are one preposition. */
function governor(reading: Reading, phrase: NounPhrase): { lie: Lie; from: number; direction: string | null } | null {
  const { tokens, parse } = reading
  const at = phrase.from - 1
  const word = phrase.preposition ?? ''
  const before = tokens[at - 1]?.lower ?? ''
  if (word === 'to' && /^(?:close|next|adjacent|near)$/.test(before)) return { lie: 'near', from: at - 1, direction: null }
  if (word === 'of' && DIRECTIONS.has(before)) {
    const measured = parse.phrases.find(
      p =>
        p.to >= at - 1 &&
        p.to <= at &&
        p.from < at &&
        /^\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|about|some)/.test(tokens[p.from]?.lower ?? ''),
    )
    const from = measured?.from ?? at - 1
    return {
      lie: 'near',
      from: /^(?:about|some|just|only)$/.test(tokens[from - 1]?.lower ?? '') ? from - 1 : from,
      direction: DIRECTIONS.get(before) ?? null,
    }
  }
  if (word === 'from' && /^(?:across|metres|meters|yards|kilometres|kilometers|miles|far|steps|minutes)$/.test(before))
    return { lie: 'near', from: at - 1, direction: null }
  const lie = LIES.get(word)
  if (lie && /^(?:just|right|directly|deep|immediately)$/.test(before)) return { lie, from: at - 1, direction: null }
  // "on to the roof", "out of"
  if (word === 'to' && /^(?:on|in)$/.test(before)) return { lie: before === 'on' ? 'on' : 'in', from: at - 1, direction: null }
  return lie ? { lie, from: at, direction: null } : null
}

function chainAt(reading: Reading, atlas: Atlas, k: number): { place: Place; next: number } | null {
  const phrase = reading.parse.phrases[k]
  const governed = phrase && governor(reading, phrase)
  if (!phrase || !governed) return null
  const scan: Scan = {
    reading,
    atlas,
    firm: FIRM_LIES.has(phrase.preposition ?? '') || governed.direction !== null,
    bodies: BODY_LIES.has(governed.lie) || reading.tokens[phrase.head]?.lower === 'front',
    at: phrase.preposition === 'at',
  }
  const first = partAt(scan, k)
  if (!first) return null
  const names = [...first.names]
  const within = [...first.within]
  const spots = [first.spot ?? '']
  let { to, next, direction } = first
  let rank = first.rank
  for (let n = 0; n < MAX_CHAIN; n++) {
    const further = reading.parse.phrases[next]
    const by = further && governor(reading, further)
    if (
      !further ||
      !by ||
      by.lie === 'to' ||
      !CHAINING.has(further.preposition ?? '') ||
      (by.from !== to && !(by.from === to + 1 && reading.tokens[to]?.text === ','))
    )
      break
    const part = partAt({ ...scan, firm: FIRM_LIES.has(further.preposition ?? ''), bodies: false, at: further.preposition === 'at' }, next)
    if (!part) break
    // "A factory near Velmora": not in it, and in which town is not said.
    if (by.lie === 'near' && first.spot && names.length === 0) {
      within.push(...part.names.filter(name => name.startsWith('@')))
    } else if (names.length === 0) {
      names.push(...part.names)
      rank ??= part.rank
    } else if (by.lie !== 'near') within.push(...part.names)
    within.push(...part.within)
    if (part.spot) spots.push(part.spot)
    direction ??= part.direction
    ;({ to, next } = part)
  }
  // "talks between A and B", "signed by A", "filed by the university": parties, no places.
  if ((governed.lie === 'between' || phrase.preposition === 'by') && !first.spot) return null
  const { tokens, parse, mentions } = reading
  const done = parse.clauses.some(c => c.verb.passive && c.verb.to === governed.from) || tokens[governed.from - 1]?.pos === 'VERB'
  if (phrase.preposition === 'by' && done && mentions.some(m => m.from <= phrase.head && phrase.head < m.to)) return null
  const place: Place = {
    from: governed.from,
    to,
    lie:
      governed.lie === 'in' || governed.lie === 'at' || governed.lie === 'on' || governed.lie === 'near'
        ? (first.lie ?? governed.lie)
        : governed.lie,
    preposition: phrase.preposition ?? '',
    names,
    within,
    spots: spots.every(spot => !spot) ? [] : spots,
    rank,
    direction: governed.direction ?? direction,
    other: first.other,
    several: first.several,
    side: first.direction,
    ordinal: first.ordinal,
    named: first.names.length > 0,
    phrase,
  }
  return { place, next }
}

/** The place that a noun phrase without a preposition is: the object of "struck", the subject of "lies". */
export function placeOfPhrase(reading: Reading, atlas: Atlas, phrase: NounPhrase, lie: Lie, firm = false): Place | null {
  const k = reading.parse.phrases.findIndex(p => p.from === phrase.from)
  const part = partAt({ reading, atlas, firm, bodies: false, at: false }, k)
  if (!part) return null
  const { names, within, rank, direction, other, several, ordinal } = part
  const base = {
    lie: part.lie ?? lie,
    preposition: '',
    other,
    several,
    side: direction,
    ordinal,
    phrase,
    from: phrase.from,
    named: names.length > 0,
  }
  const inner = { names: [...names], within: [...within], spots: part.spot ? [part.spot] : [], rank, direction }
  // "hit Merin, a school in the Ostrel camp": what follows explains it.
  const after = placesIn(reading, atlas).find(
    p => p.from === part.to || (p.from <= part.to + 8 && reading.tokens[part.to]?.text === ',' && explains(reading, part.to, p.from)),
  )
  if (!after) return { ...base, ...inner, to: part.to }
  const [own, holders] =
    names.length > 0 ? [inner.names, [...within, ...after.names, ...after.within]] : [after.names, [...within, ...after.within]]
  return { ...base, ...inner, names: own, within: holders, spots: [...inner.spots, ...after.spots], to: after.to }
}

/** ", a girls' school" between a name and what follows. */
function explains(reading: Reading, comma: number, to: number): boolean {
  const between = reading.tokens.slice(comma + 1, to)
  return (
    /^(?:an?|the)$/.test(between[0]?.lower ?? '') &&
    between.some(t => PLACE_NOUNS.has(t.lemma)) &&
    !between.some(t => t.pos === 'VERB' || t.pos === 'AUX')
  )
}

const read = new WeakMap<Reading, readonly Place[]>()

/** All chains of place phrases of a sentence, in order; dates and lengths are not among them. */
export function placesIn(reading: Reading, atlas: Atlas): readonly Place[] {
  const known = read.get(reading)
  if (known) return known
  const places: Place[] = []
  for (let k = 0; k < reading.parse.phrases.length; ) {
    const found = chainAt(reading, atlas, k)
    if (found && !isTime(reading, found.place.phrase)) places.push(found.place)
    k = found ? Math.max(k + 1, found.next) : k + 1
  }
  read.set(reading, places)
  return places
}

function isTime(reading: Reading, range: Range): boolean {
  const { tokens, values } = reading
  return values.some(v => {
    if (v.value.type !== 'date' && v.value.type !== 'time' && v.value.type !== 'duration') return false
    const from = tokens.findIndex(t => t.end > v.start)
    return contains(range, { from, to: from + 1 })
  })
}
