/**
 * Who and what a sentence names: mentions with keys, resolved over the whole article.
 *
 * "Kremlin spokesman Dmitry Peskov … Peskov said" → two mentions of the key "pskv", a person who speaks for "@ru",
 * given the title "spokesman" once.
 */
import type { Token } from '../text/tokens.ts'
import { BODY_FIELDS, JOINERS, ORGANISATION_WORDS, PERSON_JOINERS, TITLES_WITHIN } from './lexicon/nameWords.ts'
import { GENERIC_TITLES } from './lexicon/roles.ts'
import { spellingKey } from './spelling.ts'
import { isNameToken } from './surnames.ts'
import { placeAt, type Title, titleAt } from './titles.ts'

export interface Mention {
  /** Token indexes of the name itself, end exclusive. */
  readonly from: number
  readonly to: number
  readonly key: string
  readonly words: string
  readonly type: 'person' | 'country' | 'organisation' | 'other'
  readonly title: Title | null
  /** The country that the title or the words before it name: "@ru" for "Russian Foreign Minister". */
  readonly side: string | null
}

/** "van der Meer", "de la Cruz" */
const PARTICLE = /^(?:van|von|de|der|den|la|le|al|bin)$/

/** "Food and Drug Administration": one body. */
const joinsFields = (tokens: readonly Token[], and: number): boolean =>
  BODY_FIELDS.has(tokens[and - 1]?.lower ?? '') && BODY_FIELDS.has(tokens[and + 1]?.lower ?? '')

/** The end of a run of name words from `at`: "Recep Tayyip Erdogan", "Ministry of Defence". */
function nameEnd(tokens: readonly Token[], at: number): number {
  let i = at
  let last = at
  while (i < tokens.length) {
    const token = tokens[i]
    if (!token) break
    if (isNameToken(token)) last = i + 1
    else if (
      !JOINERS.has(token.lower) ||
      !(
        isNameToken(tokens[i + 1]) ||
        (PARTICLE.test(token.lower) && PARTICLE.test(tokens[i + 1]?.lower ?? '') && isNameToken(tokens[i + 2]))
      ) ||
      (token.lower === 'and' && !ORGANISATION_WORDS.test(tokens[at]?.text ?? '') && !joinsFields(tokens, i))
    )
      break
    else if (token.lower === "'s" || token.lower === 'the' || (token.lower === 'of' && !ORGANISATION_WORDS.test(tokens[i - 1]?.text ?? '')))
      break
    i++
  }
  return last
}

/** "Corvina Council Vice" before "President": the office's first word is none of the body's. */
function runEnd(tokens: readonly Token[], at: number): number {
  const to = nameEnd(tokens, at)
  return to - at > 1 && tokens[to]?.pos === 'NOUN' && (titleAt(tokens, to - 1)?.to ?? 0) > to ? to - 1 : to
}

const wordsFrom = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(t => t.text)
    .join(' ')

/** "Hugo Orley II", "Ben Lark Jr.": the surname is the word before. */
const GENERATION = /^(?:ii|iii|iv|jr|sr|jr\.|sr\.)$/

function surnameOf(part: readonly Token[]): string {
  const surname = part.findLast(t => !GENERATION.test(t.lower)) ?? part[part.length - 1]
  return surname?.text ?? ''
}

/** "House Water Committee Chairman Rep. Hugo Orley": where the last title within a run of name words stands; -1 where none does. */
function titleWithin(tokens: readonly Token[], from: number, to: number): number {
  for (let k = to - 2; k >= from; k--) {
    if (!TITLES_WITHIN.has(tokens[k]?.lower.replace(/\.$/, '') ?? '')) continue
    const rest = tokens.slice(k + 1, to)
    return rest.every(t => (isNameToken(t) || PERSON_JOINERS.has(t.lower)) && !ORGANISATION_WORDS.test(t.text)) ? k : -1
  }
  return -1
}

/** Words of the longest office before the last of its words. */
const OFFICE_REACH = 3

/** The person behind a title within a run of name words, and the body that stands before it. */
function splitAtTitle(tokens: readonly Token[], at: number, to: number, last: number): Mention[] {
  let first = last
  while (first > at && TITLES_WITHIN.has(tokens[first - 1]?.lower.replace(/\.$/, '') ?? '')) first--
  let known: ReturnType<typeof titleAt> = null
  for (let s = Math.max(at, last - OFFICE_REACH); s <= last && !known?.title.office; s++) {
    const found = titleAt(tokens, s)
    if (found?.to === last + 1) known = found
    if (known?.title.office) first = Math.min(first, s)
  }
  const title = known?.title ?? { from: first, to: last + 1, words: wordsFrom(tokens, first, last + 1), office: null, former: false }
  const person: Mention = {
    from: last + 1,
    to,
    key: spellingKey(surnameOf(tokens.slice(last + 1, to))),
    words: wordsFrom(tokens, last + 1, to),
    type: 'person',
    title,
    side: known?.side ?? null,
  }
  const body = first > at ? mentionAt(tokens.slice(0, first), at) : null
  return body ? [body.mention, person] : [person]
}

/** "Queen Ann Hospital" names no queen. */
function bearsTitle(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:king|queen|prince|princess|sir|lord|pope|bishop)$/.test(tokens[at]?.lower ?? '') || !isNameToken(tokens[at])) return true
  return !ORGANISATION_WORDS.test(tokens[runEnd(tokens, at) - 1]?.text ?? '')
}

function mentionAt(tokens: readonly Token[], at: number): { mention: Mention; to: number } | null {
  const bears = bearsTitle(tokens, at)
  const titled = bears ? titleAt(tokens, at) : null
  const start = titled && isNameToken(tokens[titled.to]) ? titled.to : at
  const title = start === at ? null : (titled?.title ?? null)
  if (!title) {
    const place = placeAt(tokens, at)
    if (place) {
      const words = wordsFrom(tokens, at, place.to)
      return { mention: { from: at, to: place.to, key: place.key, words, type: 'country', title: null, side: place.key }, to: place.to }
    }
  }
  if (!isNameToken(tokens[start]) || (!title && bears && GENERIC_TITLES.has(tokens[start]?.lower ?? ''))) return null
  const to = runEnd(tokens, start)
  if (to <= start) return null
  const part = tokens.slice(start, to)
  const words = part.map(t => t.text).join(' ')
  const body = tokens[to]?.pos === 'NOUN' && ORGANISATION_WORDS.test(tokens[to]?.lower ?? '') && !title
  const organisation = body || (!title && part.some(t => ORGANISATION_WORDS.test(t.text)))
  const acronym = part.length === 1 && /^[A-Z.]{2,}$/.test(words)
  const saint = part.length > 1 && part[0]?.lower === 'saint' && part[1]?.text === '-'
  const person =
    !organisation && !acronym && !saint && (!!title || part.filter(t => isNameToken(t) || PERSON_JOINERS.has(t.lower)).length >= 2)
  const key = person ? spellingKey(surnameOf(part) || words) : spellingKey(words)
  return {
    mention: {
      from: start,
      to,
      key,
      words,
      type: person ? 'person' : organisation || acronym ? 'organisation' : 'other',
      title,
      side: titled && title ? titled.side : null,
    },
    to,
  }
}

/** "R-Idaho", "D-Conn.": where the state's name stands behind the letter of a party; 0 where none does. */
const behindParty = (tokens: readonly Token[], at: number): number =>
  /^[RDI]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '-' ? at + 2 : 0

/** "Estonia's Interior Minister, Ruth Amsel": an office in capitals that no name follows; where it ends, 0 where none stands there. */
function bareOffice(tokens: readonly Token[], at: number, run: number): number {
  if (run - at < 2) return 0
  const titled = titleAt(tokens, at)
  return titled?.title.office && titled.to === run && !isNameToken(tokens[run]) && tokens[run]?.text === ',' ? run : 0
}

/** Names in one sentence, in order. */
export function findMentions(tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = []
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]
    const run = isNameToken(token) && !placeAt(tokens, i) ? runEnd(tokens, i) : i
    const past = behindParty(tokens, i) || bareOffice(tokens, i, run)
    if (past) {
      i = past
      continue
    }
    const title = run - i >= 2 ? titleWithin(tokens, i, run) : -1
    if (title >= 0 && (titleAt(tokens, i)?.to ?? 0) <= title) {
      mentions.push(...splitAtTitle(tokens, i, run, title))
      i = run
      continue
    }
    const maybe = token && (token.pos === 'PROPN' || token.pos === 'ADJ' || token.pos === 'NOUN') ? mentionAt(tokens, i) : null
    if (maybe) {
      mentions.push(maybe.mention)
      i = maybe.to
    } else i++
  }
  return mentions
}

/** What the article as a whole tells of a name. */
export interface Person {
  readonly key: string
  /** The longest way the article writes the name. */
  readonly words: string
  readonly side: string | null
}

/** Persons by key: "Peskov" alone is the person named in full elsewhere in the article. */
export function findPersons(sentences: readonly (readonly Mention[])[]): ReadonlyMap<string, Person> {
  const persons = new Map<string, Person>()
  for (const mention of sentences.flat()) {
    if (mention.type !== 'person') continue
    const known = persons.get(mention.key)
    const words = known && known.words.length >= mention.words.length ? known.words : mention.words
    persons.set(mention.key, { key: mention.key, words, side: known?.side ?? mention.side })
  }
  return persons
}
