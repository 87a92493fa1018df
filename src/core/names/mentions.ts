/**
 * Who and what a sentence names: mentions with keys, resolved over the whole article.
 *
 * "Kremlin spokesman Dmitry Peskov … Peskov said" → two mentions of the key "pskv", a person who speaks for "@ru",
 * given the title "spokesman" once.
 */
import type { Token } from '../text/tokens.ts'
import { placeOf } from './gazetteer.ts'
import { JOINERS, NOT_NAMES, ORGANISATION_WORDS, PERSON_JOINERS } from './lexicon/nameWords.ts'
import { GENERIC_TITLES, OFFICES } from './lexicon/roles.ts'
import { spellingKey } from './spelling.ts'
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

const isNameToken = (t: Token | undefined): boolean => !!t && t.pos === 'PROPN' && /^\p{L}/u.test(t.text) && !NOT_NAMES.has(t.lower)

/** Above this share of capitals a line is a headline in title case, and capitals tell nothing. */
const TITLE_CASE = 0.8

/** "Lena Moor", "Jonas Weld": a capital word behind a name is part of it, whatever the tagger makes of it. */
export function withSurnames(tokens: readonly Token[]): readonly Token[] {
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
