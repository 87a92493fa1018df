/**
 * Who bears a role: the other way round from what a person is.
 *
 * "his nephew Drew Marsh" → head "nephew", members "drew mrs"; "reporters Ann Lund and Ben Orr" → head "journalist", both.
 */
import { fullNameKey } from '../../names/fullNames.ts'
import { placeOf } from '../../names/gazetteer.ts'
import type { Mention } from '../../names/mentions.ts'
import { isPossessive } from '../../text/tokens.ts'
import { conceptOf, sortedSet } from '../concepts.ts'
import type { Description } from '../describe.ts'
import { findDescriptions } from '../descriptions.ts'
import { clauseAround, type Draft } from '../frames.ts'
import { BODY_OFFICES, OFFICES_OF_BODIES, OWNED_BEARERS, RUNGS, SINGLE_BEARERS } from '../lexicon/describers.ts'
import type { ArticleReading, Reading } from '../reading.ts'
import { membersOf } from './descriptor.ts'

/** An article names more persons than this only where it is a list. */
const MAX_KNOWN = 80

/** Names in full by the surname's key: a surname alone stands for the person that the article names in full. */
const fullNames = new WeakMap<ArticleReading, { readonly of: ReadonlyMap<string, string>; readonly all: readonly string[] }>()

export function fullNamesOf(article: ArticleReading): { readonly of: ReadonlyMap<string, string>; readonly all: readonly string[] } {
  const known = fullNames.get(article)
  if (known) return known
  const of = new Map<string, string>()
  const all = new Set<string>()
  for (const mention of article.sentences.flatMap(s => s.mentions)) {
    if (mention.type !== 'person' && mention.type !== 'other') continue
    const key = fullNameKey(mention.words)
    all.add(key)
    if (key.includes(' ') && !of.has(mention.key)) of.set(mention.key, key)
  }
  const names = { of, all: [...all].filter(key => key.includes(' ') || !of.has(key)).slice(0, MAX_KNOWN) }
  fullNames.set(article, names)
  return names
}

export const keyOf = (article: ArticleReading, mention: Pick<Mention, 'key' | 'words'>): string => {
  const own = fullNameKey(mention.words)
  return own.includes(' ') ? own : (fullNamesOf(article).of.get(mention.key) ?? own)
}

/** The persons that a plural noun lists: "reporters Ann Lund, Ben Orr and Ivo Dahl". */
function listed(reading: Reading, first: Mention): Mention[] {
  const list = [first]
  for (const next of reading.mentions.filter(m => m.from >= first.to)) {
    const last = list[list.length - 1]
    const between = last ? reading.tokens.slice(last.to, next.from) : []
    if (!last || next.type === 'organisation' || next.type === 'country') break
    if (between.length === 0 || between.length > 2 || between.some(t => t.text !== ',' && t.lower !== 'and' && t.lower !== '&')) break
    list.push(next)
  }
  return list
}

/** Which body an office is of, in words that both reports are likely to use; null where nothing says it. */
function bodyOf(reading: Reading, description: Description): string | null {
  const rest = membersOf(reading, description).filter(m => !/^[#^+]|:/.test(m) && m !== '~former')
  return rest.length > 0 ? rest.join('+') : description.possessor && !/^(?:his|its)$/.test(description.possessor) ? '' : null
}

/** Whose office: "the army's chief spokesman", "Djibouti's Foreign Minister". */
function ownerOf({ tokens, mentions }: Reading, { possessor, words, describer, head }: Description): string {
  // "Tarn Mayor Ann Lund" / "County Mayor Ivo Dahl": of two places.
  if (!possessor && BODY_OFFICES.has(describer.concept)) return ''
  if (!possessor) return mentions.find(m => m.from >= words.from && m.to <= head && m.type !== 'person')?.key ?? ''
  if (possessor !== 'its' || !OFFICES_OF_BODIES.has(describer.concept)) return possessor ?? ''
  const owner = tokens[words.from - 2]
  if (!owner || !isPossessive(tokens[words.from - 1] ?? owner)) return possessor
  return placeOf(owner.text)?.key ?? conceptOf(owner.lemma) ?? possessor
}

function bearerOf(reading: Reading, article: ArticleReading, description: Description): Draft[] {
  const { name, describer, head } = description
  if (!name || describer.class === 'sport') return []
  const { concept } = describer
  const list = description.plural ? listed(reading, name) : [name]
  const last = list[list.length - 1]
  if (
    !last ||
    !(
      SINGLE_BEARERS.has(concept) ||
      BODY_OFFICES.has(concept) ||
      describer.class === 'trade' ||
      (OWNED_BEARERS.has(concept) && description.possessor)
    )
  )
    return []
  // "Ann Lund, the son of a miller": whose, nobody can tell.
  if (describer.class === 'kin' && !description.possessor && reading.tokens[head + 1]?.lower === 'of') return []
  // Of justices a court has several.
  if (reading.tokens[head]?.lower === 'justice') return []
  // A byline.
  if (/^staff$/.test(reading.tokens[description.words.from]?.lower ?? '')) return []
  const body = BODY_OFFICES.has(concept) ? bodyOf(reading, description) : ''
  if (body === null) return []
  const words = { from: Math.min(description.words.from, name.from), to: Math.max(description.words.to, last.to) }
  const rungs = reading.tokens
    .slice(description.words.from, head)
    .map(t => t.lower)
    .filter(word => RUNGS.has(word) && word !== 'half' && word !== 'step')
  const clause = clauseAround(reading.parse, words)
  return [
    {
      kind: 'name',
      aspect: 'bearer',
      focus: words,
      quote: words,
      value: { type: 'set', members: sortedSet(list.map(m => keyOf(article, m))), open: false },
      head: [...rungs, body, concept].filter(Boolean).join(' '),
      action: ownerOf(reading, description),
      topic: `Name of the ${[...rungs, reading.tokens[head]?.lower ?? concept].join(' ')}`,
      scope: clause?.range ?? words,
      parts: fullNamesOf(article).all,
      speaker: null,
    } satisfies Draft,
  ]
}

export function extractBearers(reading: Reading, article: ArticleReading): Draft[] {
  return findDescriptions(reading, article).flatMap(description => bearerOf(reading, article, description))
}
