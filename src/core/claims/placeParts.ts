/**
 * One noun phrase read as a place: its own name, what it lies in, what kind of place it is.
 *
 * "the northern Ostrel camp" → names [ostrl], spot camp, rank 2, direction n; "a Velmora bank" → within [vlmra], spot bank.
 */
import { capitalOf } from '../names/gazetteer.ts'
import { spellingKey } from '../names/spelling.ts'
import { remembered } from '../remember.ts'
import type { Range } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import { type Atlas, NAMING_RANK, namedPlace, possessiveAt } from './atlas.ts'
import { COMPOUNDS, DIRECTIONS, type Lie, PART_NOUNS, PLACE_NOUNS, type PlaceNoun, SHELLS } from './lexicon/places.ts'
import { SPEECH_VERBS } from './lexicon/speech.ts'
import type { Reading } from './reading.ts'

/** One noun phrase read as a place. */
export interface Part {
  readonly names: readonly string[]
  readonly within: readonly string[]
  readonly spot: string | null
  readonly rank: number | null
  readonly direction: string | null
  readonly other: boolean
  readonly several: boolean
  readonly ordinal: string | null
  /** How a part of a place lies to it: the edge, the centre. */
  readonly lie: Lie | null
  readonly to: number
  /** The next phrase to look at. */
  readonly next: number
}

const OTHER = /^(?:another|other|second|third|nearby|neighbouring|neighboring|separate|different)$/
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|ground|top|upper|lower|\d+(?:st|nd|rd|th))$/
/** Plurals that are one place. */
const ONE_AND_MANY = new Set(
  'grounds headquarters barracks projects streets stairs steps outskirts suburbs gates doors woods waters kitchens offices premises ruins floors'.split(
    ' ',
  ),
)
/** Names of one list. */
const MAX_LIST = 6

export interface Scan {
  readonly reading: Reading
  readonly atlas: Atlas
  /** Whether an unknown name behind this preposition is a place. */
  readonly firm: boolean
  /** Whether bodies are meant by their seats: "outside the Interior Ministry". */
  readonly bodies: boolean
  /** Behind "at" a single name is a place, two may be somebody's. */
  readonly at: boolean
}

function namesWithin({ reading, atlas, firm, bodies, at }: Scan, range: Range, head: number) {
  const { tokens } = reading
  const names: string[] = []
  const owners: string[] = []
  let rank: number | null = null
  for (const mention of reading.mentions) {
    if (mention.from < range.from || mention.to > range.to) continue
    const place = namedPlace(mention)
    if (!place) continue
    const owner = possessiveAt(tokens, mention.to)
    const certain = atlas.known.has(place.key) || place.rank !== null
    if (owner && certain) owners.push(place.key)
    else if (
      !owner &&
      (certain || (firm && mention.type !== 'organisation') || (at && mention.type === 'other') || bodies || mention.to <= head)
    ) {
      names.push(place.key)
      rank = atlas.ranks.get(place.key) ?? place.rank
    }
    if (place.within) owners.push(place.within)
  }
  return { names, owners, rank }
}

/** The noun that says what kind of place it is: "the school grounds" is a school. */
export function placeNoun(tokens: readonly Token[], phrase: Range & { readonly head: number }): PlaceNoun | undefined {
  const head = tokens[phrase.head]
  const found = PLACE_NOUNS.get(head?.lemma ?? '') ?? PLACE_NOUNS.get(head?.lower ?? '')
  const before = tokens[phrase.head - 1]
  const compound = before && head && COMPOUNDS.get(`${before.lower} ${head.lemma}`)
  if (compound) return compound
  if (!head || phrase.head <= phrase.from || !before || !SHELLS.has(head.lower)) return found
  const inner = PLACE_NOUNS.get(before.lemma)
  return inner?.rank === 1 ? inner : found
}

interface Marks {
  readonly direction: string | null
  readonly other: boolean
  readonly ordinal: string | null
}

/** What a word before a place's noun says of it: a side, that it is another one, which floor. Null for nearly all words. */
const markOf = remembered((word): Marks | null => {
  const direction = DIRECTIONS.get(word) ?? null
  const other = OTHER.test(word)
  const ordinal = ORDINAL.test(word) ? word : null
  return direction || other || ordinal ? { direction, other, ordinal } : null
})

/** The first of each kind. */
function markedIn(tokens: readonly Token[]): Marks {
  let marks: Marks | null = null
  for (const { lower } of tokens) {
    const mark = markOf(lower)
    if (!mark) continue
    marks = marks
      ? { direction: marks.direction ?? mark.direction, other: marks.other || mark.other, ordinal: marks.ordinal ?? mark.ordinal }
      : mark
  }
  return marks ?? UNMARKED
}

const UNMARKED: Marks = { direction: null, other: false, ordinal: null }

/** "The port of Lerno": whose name is what stands behind, though they are less than a town. */
const NAMED_SITES = new Set(['port', 'harbour', 'harbor', 'seaport'])

/** Last words of the names of waters and lands, which are not the names of towns. */
const REGIONS = /^(?:Sea|Ocean|Gulf|Coast|River|Delta|Peninsula|Riviera|Desert|Steppe|Highlands|Lowlands)$/

export function partAt(scan: Scan, k: number): Part | null {
  const { reading, atlas } = scan
  const { tokens, parse, mentions } = reading
  const phrase = parse.phrases[k]
  const head = phrase && tokens[phrase.head]
  if (!phrase || !head || head.pos === 'PRON' || head.pos === 'NUM') return null
  const inside = tokens.slice(phrase.from, phrase.to)
  const { direction, other, ordinal } = markedIn(inside)
  const next = parse.phrases[k + 1]
  const of = next?.preposition === 'of' && next.from === phrase.to + 1
  const several = head.pos === 'NOUN' && head.lemma !== head.lower && head.lower.endsWith('s') && !ONE_AND_MANY.has(head.lower)
  const shared = { direction, other, several, ordinal }
  // "in front of", not "at the front of"
  const facing = head.lower === 'front' && phrase.to - phrase.from === 1
  const lie = facing ? 'out' : (PART_NOUNS.get(head.lower) ?? PART_NOUNS.get(head.lemma))
  const inName = mentions.some(m => m.from <= phrase.head && phrase.head < m.to)
  const split = next && /^['’]$/.test(tokens[phrase.to]?.text ?? '') && next.from === phrase.to + 1 && next.preposition === null
  // "a girls' school" falls into two phrases.
  if (split) return partAt(scan, k + 1)
  const noun = placeNoun(tokens, phrase)
  if (!inName && ((lie && !noun) || (lie && of) || (DIRECTIONS.has(head.lower) && of))) {
    const inner = of ? partAt(scan, k + 1) : null
    if (inner) return { ...inner, direction: direction ?? inner.direction, other: other || inner.other, lie: lie ?? null }
    // "the town's centre"
    const before = inside.slice(0, phrase.head - phrase.from).findLast(t => PLACE_NOUNS.has(t.lemma))
    const found = before && PLACE_NOUNS.get(before.lemma)
    if (found && lie) return { ...shared, names: [], within: [], spot: found.concept, rank: found.rank, lie, to: phrase.to, next: k + 1 }
    if (!noun && !direction) return null
  }
  const { names, owners, rank } = namesWithin(scan, phrase, phrase.head)
  if (noun && !inName) {
    const naming = noun.rank >= NAMING_RANK || (of && NAMED_SITES.has(head.lemma))
    // "the Greek capital", "the capital of Greece"
    const whose = head.lemma === 'capital' ? (of && next ? { from: next.from, to: next.to } : { from: phrase.from, to: phrase.head }) : null
    const side = whose && mentions.find(m => m.from >= whose.from && m.to <= whose.to && m.side)?.side
    const capital = side && capitalOf(side)
    if (side && capital)
      return {
        ...shared,
        names: [spellingKey(capital)],
        within: [side],
        spot: null,
        rank: noun.rank,
        lie: null,
        to: of && next && whose?.from === next.from ? next.to : phrase.to,
        next: whose && whose.from === next?.from ? k + 2 : k + 1,
      }
    const unnamed =
      /^(?:an?|another|one|two|three|several|his|her|their|its)$/.test(inside[0]?.lower ?? '') ||
      inside.some((_, i) => possessiveAt(tokens, phrase.from + i))
    // "A Velmora suburb", "the Black Sea port": the name says where it lies.
    const lies =
      /^(?:an?|another)$/.test(inside[0]?.lower ?? '') || inside.some((t, i) => i < phrase.head - phrase.from && REGIONS.test(t.text))
    // "A district of Velmora" lies there; "the district of Velmora" is called so.
    const called = names.length > 0 ? lies : !/^(?:an?|another)$/.test(inside[0]?.lower ?? '')
    const named = of && naming && called ? partAt(scan, k + 1) : null
    // "Talland's northern Tarn province": the last name is its own.
    const joined = inside.some(t => t.pos === 'CCONJ')
    const nameless = lies || (!naming && unnamed)
    const last = nameless ? [] : names.slice(joined ? 0 : -1).filter(name => !name.startsWith('@'))
    const own = named ? named.names : last
    const holders = [...owners, ...names.filter(name => !own.includes(name)), ...(named?.within ?? [])]
    const base = { ...shared, spot: noun.concept, rank: noun.rank, lie: null, names: own, within: holders }
    return named ? { ...base, to: named.to, next: named.next } : { ...base, to: phrase.to, next: k + 1 }
  }
  if (!inName || names.length === 0) return null
  const spot = noun && noun.rank <= NAMING_RANK ? noun.concept : null
  const mention = mentions.find(m => m.from <= phrase.head && phrase.head < m.to)
  const place = mention && namedPlace(mention)
  if (!place || !names.includes(place.key)) return null
  const outer = names.filter(name => name !== place.key)
  const part = { ...shared, names: [place.key], within: [...outer, ...owners], spot, rank: atlas.ranks.get(place.key) ?? rank, lie: null }
  return { ...part, ...listed(scan, k, part) }
}

/** "on Tarn Street, Weld said": who speaks is no place that the street lies in. */
const speaks = (next: Token | undefined, person: boolean): boolean =>
  next !== undefined && /^(?:VERB|AUX)$/.test(next.pos) && (person || SPEECH_VERBS.has(next.lemma))

/** "A, B and C": further names of the list; or "A, B": what A lies in. */
function listed(scan: Scan, k: number, first: Pick<Part, 'names' | 'within'>): Pick<Part, 'names' | 'within' | 'to' | 'next'> {
  const { tokens, parse, mentions } = scan.reading
  const keys: string[] = []
  let last = k
  let joined = false
  for (let n = k + 1; n < Math.min(parse.phrases.length, k + MAX_LIST); n++) {
    const before = parse.phrases[last]
    const phrase = parse.phrases[n]
    if (!before || !phrase) break
    const between = tokens.slice(before.to, phrase.from).map(t => t.lower)
    if (between.length === 0 || !between.every(w => w === ',' || w === 'and' || w === 'or' || w === 'in')) break
    if (between.includes('in') && !between.includes('and')) break
    const mention = mentions.find(m => m.from <= phrase.head && phrase.head < m.to)
    const place = mention && mention.from <= phrase.from + 1 ? namedPlace(mention) : null
    if (!place || !mention || speaks(tokens[phrase.to], mention.type === 'person')) break
    keys.push(place.key)
    joined ||= between.includes('and') || between.includes('or')
    last = n
    if (joined) break
  }
  const to = (n: number): number => parse.phrases[n]?.to ?? 0
  if (joined) return { names: [...first.names, ...keys], within: first.within, to: to(last), next: last + 1 }
  if (keys.length === 0) return { ...first, to: to(k), next: k + 1 }
  return { names: first.names, within: [...first.within, ...keys], to: to(last), next: last + 1 }
}
