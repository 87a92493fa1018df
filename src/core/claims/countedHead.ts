/**
 * Where the noun stands that a number counts, where its phrase alone does not tell: a plural right behind it, a modifier of two words.
 *
 * "32 people Syrian television said" → "people"; "15 bomb and gun attacks" → "attacks"; "seven heavily armed men" → "men".
 */
import type { NounPhrase, Range } from '../text/phrases.ts'
import { isGluedHyphen, type Token } from '../text/tokens.ts'
import { GRAVELY } from './lexicon/fates.ts'
import { PEOPLE_WORDS } from './lexicon/people.ts'
import type { Reading } from './reading.ts'

/** Several people by where they come from. */
const DEMONYMS = /(?:ans|ers|[aeiou]nes|is|ards|ites|nks)$/
/** What a number joined by a hyphen counts of one thing: "a seven-storey building" is one building. */
const MEASURES_ONE = /^(?:story|floor|bedroom|room|bed|page|deck|lane|volume)$/
/** Words alike for one and for many: a noun of several, whatever joins it. */
const ALIKE_IN_PLURAL = /^(?:aircraft|police|people|staff|crew|cattle|sheep|fish|series|troops)$/

/** "32 people", "seven gunmen": a plural right behind the number is what it counts, whatever was tagged behind it. */
export function isPlain(token: Token | undefined): boolean {
  const word = token?.lower ?? ''
  return word === 'people' || (!!token && PEOPLE_WORDS.has(token.lemma) && /(?:s|men|women|children)$/.test(word) && word !== token.lemma)
}

/** "64 Ethiopians home after swap": the people of a country right behind the number, whatever was taken for a noun behind them. */
const isPeopleOf = ({ tokens, mentions }: Reading, at: number): boolean =>
  DEMONYMS.test(tokens[at]?.lower ?? '') && mentions.some(m => m.type === 'country' && m.from === at && m.to === at + 1)

/** Where the noun stands that is counted beyond doubt, whatever a phrase holds behind it. */
export function plainNoun(reading: Reading, at: Range): number | null {
  const { tokens } = reading
  // "32 people Syrian television said": a missing comma makes one phrase of two.
  if (isPlain(tokens[at.to]) || isPeopleOf(reading, at.to)) return at.to
  return tokens[at.to]?.text === '-' && MEASURES_ONE.test(tokens[at.to + 1]?.lemma ?? '') ? at.to + 1 : null
}

const isPlural = (token: Token | undefined): boolean => token?.pos === 'NOUN' && token.lower !== token.lemma && /s$|men$/.test(token.lower)

/** "15 bomb and gun attacks", "40 car, bus and truck drivers": the plural behind two modifiers that are joined. */
function behindJoined(tokens: readonly Token[], head: number): number | null {
  const word = tokens[head]
  if (word?.pos !== 'NOUN' || word.lower !== word.lemma || ALIKE_IN_PLURAL.test(word.lower)) return null
  let i = head + 1
  while (tokens[i]?.text === ',' && tokens[i + 1]?.pos === 'NOUN' && !isPlural(tokens[i + 1])) i += 2
  if (!/^(?:and|or)$/.test(tokens[i]?.lower ?? '')) return null
  const joined = tokens[i + 1]
  if (!joined || !/^(?:NOUN|ADJ)$/.test(joined.pos) || isPlural(joined)) return null
  return isPlural(tokens[i + 2]) && tokens[i + 3]?.pos !== 'NOUN' ? i + 2 : null
}

/** "22 police recruits and six guards": people in the plural that were taken for the verb of those before them. */
function takenForVerb(tokens: readonly Token[], head: number): number | null {
  const next = tokens[head + 1]
  const noun = /^(?:NOUN|PROPN|ADJ)$/.test(tokens[head]?.pos ?? '') && next?.pos === 'VERB' && isPlain(next)
  return noun && !/^(?:DET|PRON|NUM|NOUN|PROPN|ADJ|ADP|PART)$/.test(tokens[head + 2]?.pos ?? '') ? head + 1 : null
}

/** Where the counted noun stands, for the last word of its phrase. */
export const counts = (tokens: readonly Token[], head: number): number => behindJoined(tokens, head) ?? takenForVerb(tokens, head) ?? head

/** "hundreds of angry, young protesters", "1.2 million laid-off workers": the phrase behind adjectives that a comma or a hyphen parts. */
export function behindParted({ tokens, parse }: Reading, { to }: Range): NounPhrase | null {
  const first = tokens[to]?.lower === 'of' ? to + 1 : to
  const listed = tokens[first]?.pos === 'ADJ' && tokens[first + 1]?.text === ',' && tokens[first + 2]?.pos === 'ADJ'
  if (!listed && !isGluedHyphen(tokens, first + 1)) return null
  const found = parse.phrases.find(p => p.from >= first + 2 && p.from <= first + 3)
  const head = found && tokens[found.head]
  return found && head && found.head >= first + 3 && (isPlural(head) || isPlain(head) || head.pos === 'PROPN') ? found : null
}

/** "seven heavily armed men", "two badly burned bodies": the phrase that an adverb and its participle keep from the number. */
export function behindAdverb({ tokens, parse }: Reading, { to }: Range): NounPhrase | null {
  // "11 far-right members", "three well-armed men"
  if (tokens[to]?.pos === 'ADV' && tokens[to + 1]?.text === '-')
    return parse.phrases.find(p => p.from >= to && p.from <= to + 3 && p.head >= to + 3 && p.head <= to + 5) ?? null
  if (!/ly$/.test(tokens[to]?.lower ?? '') || !/^(?:ADJ|VERB)$/.test(tokens[to + 1]?.pos ?? '')) return null
  return parse.phrases.find(p => p.from >= to && p.from <= to + 2 && p.head >= to + 2 && p.head <= to + 4) ?? null
}

const HURT = /^(?:hurt|injured|wounded)$/

/** "18 of the seriously hurt", "two of the most badly injured": behind those of whom they are some; null for any other group. */
export function behindWorseHurt(tokens: readonly Token[], { to }: Range): number | null {
  if (tokens[to]?.lower !== 'of' || tokens[to + 1]?.lower !== 'the') return null
  const most = tokens[to + 2]?.lower === 'most' ? to + 3 : to + 2
  return GRAVELY.has(tokens[most]?.lower ?? '') && HURT.test(tokens[most + 1]?.lower ?? '') ? most + 2 : null
}
