/**
 * Who and what a sentence names: mentions with keys, resolved over the whole article.
 *
 * "Kremlin spokesman Dmitry Peskov … Peskov said" → two mentions of the key "pskv", a person who speaks for "@ru",
 * given the title "spokesman" once.
 */
import type { Token } from '../text/tokens.ts'
import { LONGEST_PLACE, opensPlace, placeOf } from './gazetteer.ts'
import { GENERIC_TITLES, LONGEST_OFFICE, OFFICES, type Office } from './lexicon/roles.ts'
import { spellingKey } from './spelling.ts'

export interface Title {
  /** Token indexes, end exclusive. */
  readonly from: number
  readonly to: number
  readonly words: string
  readonly office: Office | null
  readonly former: boolean
}

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

const ORGANISATION_WORDS =
  /^(?:ministry|department|university|party|council|committee|agency|army|forces?|police|court|group|company|corp|corporation|inc|ltd|bank|association|union|league|club|institute|office|service|authority|commission|parliament|senate|congress|house|hospital|school|college|foundation|news|times|post|press|observatory|nations|organisation|organization|board|federation|brigade|guard|airlines?|airways|motors|systems|technologies)$/i
const JOINERS = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'abu',
  'de',
  'da',
  'del',
  'della',
  'di',
  'van',
  'von',
  'der',
  'den',
  'la',
  'le',
  'of',
  'the',
  'and',
  'for',
  '&',
  '-',
  'al-',
  "'s",
])
const PERSON_JOINERS = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'abu',
  'de',
  'da',
  'del',
  'della',
  'di',
  'van',
  'von',
  'der',
  'den',
  'la',
  'le',
  '-',
])
const NOT_NAMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december gmt utc et est edt bst cet mr mrs ms i photo file reuters ap afp am pm a.m. p.m.'.split(
    ' ',
  ),
)

const isNameToken = (t: Token | undefined): boolean => !!t && t.pos === 'PROPN' && /^\p{L}/u.test(t.text) && !NOT_NAMES.has(t.lower)

/** Above this share of capitals a line is a headline in title case, and capitals tell nothing. */
const TITLE_CASE = 0.8

/** "Lena Moor", "Jonas Weld": a capital word behind a name is part of it, whatever the tagger makes of it. */
function withSurnames(tokens: readonly Token[]): readonly Token[] {
  const letters = tokens.filter(t => /^\p{L}/u.test(t.text))
  const capitals = letters.filter(t => /^\p{Lu}/u.test(t.text))
  if (capitals.length > letters.length * TITLE_CASE) return tokens
  return tokens.map((token, i): Token => {
    const before = tokens[i - 1]
    const surname =
      (token.pos === 'NOUN' || token.pos === 'VERB' || token.pos === 'ADJ') && /^\p{Lu}\p{Ll}/u.test(token.text) && isNameToken(before)
    return surname && !placeOf(before?.text ?? '') && !placeOf(token.text) && !OFFICES.has(token.lower) && !GENERIC_TITLES.has(token.lower)
      ? { ...token, pos: 'PROPN' }
      : token
  })
}

function placeAt(tokens: readonly Token[], at: number): { key: string; to: number } | null {
  if (!opensPlace(tokens[at]?.lower ?? '')) return null
  for (let n = Math.min(LONGEST_PLACE, tokens.length - at); n > 0; n--) {
    const part = tokens.slice(at, at + n)
    if (!/^\p{Lu}/u.test(part[0]?.text ?? '') && part[0]?.pos !== 'PROPN') continue
    const place = placeOf(part.map(t => t.text).join(' '))
    if (place) return { key: place.key, to: at + n }
  }
  return null
}

/** First words of offices: most words start none, and asking costs little. */
const OFFICE_OPENERS: ReadonlySet<string> = new Set([...OFFICES.keys()].map(way => /^[\p{L}]+/u.exec(way)?.[0] ?? way))

function officeAt(tokens: readonly Token[], at: number): { office: Office; to: number } | null {
  if (!OFFICE_OPENERS.has(tokens[at]?.lower.replace(/-.*$/, '') ?? '')) return null
  for (let n = Math.min(LONGEST_OFFICE, tokens.length - at); n > 0; n--) {
    const words = tokens.slice(at, at + n).map(t => t.lower)
    const office = OFFICES.get(words.join(' ').replace(/ - /g, '-').replace(/\.$/, '').replace(/ 's/g, "'s"))
    if (office) return { office, to: at + n }
  }
  return null
}

/** Reads "former US Secretary of State", "Kremlin chief" from `at`; null where no title stands there. */
export function titleAt(tokens: readonly Token[], at: number): { title: Title; side: string | null; to: number } | null {
  let i = at
  let side: string | null = null
  let former = false
  let from = -1
  let office: Office | null = null
  let to = at
  while (i < tokens.length) {
    const token = tokens[i]
    if (!token) break
    const found = officeAt(tokens, i)
    if (found) {
      office ??= found.office
      if (from < 0) from = i
      i = to = found.to
      continue
    }
    if (GENERIC_TITLES.has(token.lower)) {
      if (from < 0) from = i
      i = to = i + 1
      continue
    }
    if (to > at && from >= 0) break
    const place = placeAt(tokens, i)
    if (place) {
      side ??= place.key
      i = place.to
      continue
    }
    if (/^(former|ex-|then|acting|outgoing|newly|senior|top|chief|late)$/.test(token.lower) || (token.pos === 'ADJ' && i === at)) {
      former ||= token.lower === 'former' || token.lower === 'ex-'
      i++
      continue
    }
    if (/^'s|’s$/.test(token.lower) && side) {
      i++
      continue
    }
    break
  }
  if (from < 0) return null
  const words = tokens
    .slice(at, to)
    .map(t => t.text)
    .join(' ')
  return { title: { from: at, to, words, office, former }, side, to }
}

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
      !isNameToken(tokens[i + 1]) ||
      (token.lower === 'and' && !ORGANISATION_WORDS.test(tokens[at]?.text ?? ''))
    )
      break
    else if (token.lower === "'s" || token.lower === 'the' || (token.lower === 'of' && !ORGANISATION_WORDS.test(tokens[i - 1]?.text ?? '')))
      break
    i++
  }
  return last
}

function mentionAt(tokens: readonly Token[], at: number): { mention: Mention; to: number } | null {
  const titled = titleAt(tokens, at)
  const start = titled && isNameToken(tokens[titled.to]) ? titled.to : at
  const title = start === at ? null : (titled?.title ?? null)
  if (!title) {
    const place = placeAt(tokens, at)
    if (place) {
      const words = tokens
        .slice(at, place.to)
        .map(t => t.text)
        .join(' ')
      return { mention: { from: at, to: place.to, key: place.key, words, type: 'country', title: null, side: place.key }, to: place.to }
    }
  }
  if (!isNameToken(tokens[start]) || (!title && GENERIC_TITLES.has(tokens[start]?.lower ?? ''))) return null
  const to = nameEnd(tokens, start)
  if (to <= start) return null
  const part = tokens.slice(start, to)
  const words = part.map(t => t.text).join(' ')
  const organisation = !title && part.some(t => ORGANISATION_WORDS.test(t.text))
  const acronym = part.length === 1 && /^[A-Z.]{2,}$/.test(words)
  const person = !organisation && !acronym && (!!title || part.filter(t => isNameToken(t) || PERSON_JOINERS.has(t.lower)).length >= 2)
  const key = person ? spellingKey(part[part.length - 1]?.text ?? words) : spellingKey(words)
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

/** Names in one sentence, in order. */
export function findMentions(tagged: readonly Token[]): Mention[] {
  const tokens = withSurnames(tagged)
  const mentions: Mention[] = []
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]
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
