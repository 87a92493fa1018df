/**
 * What a bank, a school, a ship, a law is called, or that it is only described.
 *
 * "the Corvina Marine Bank" → head "bank", members "krvna", "mrn"; "a nearby church" → head "church", no members, open.
 */
import type { Mention } from '../../names/mentions.ts'
import { spellingKey } from '../../names/spelling.ts'
import type { Range } from '../../text/phrases.ts'
import type { Token } from '../../text/tokens.ts'
import { sortedSet } from '../concepts.ts'
import { actionOf, clauseAround, type Draft } from '../frames.ts'
import { DESIGNATED } from '../lexicon/designations.ts'
import type { ArticleReading, Reading } from '../reading.ts'
import type { Triggers } from '../triggers.ts'

/** An article of more names than this is a list. */
const MAX_KNOWN = 120
/** Words between a name and its noun: "the Lark village primary school". */
const MAX_BETWEEN = 3

/** Reports name several of these side by side. */
const MANY = new Set(['law', 'bank', 'magazine', 'newspaper'])

interface Found {
  readonly type: string
  readonly name: readonly Token[]
  readonly range: Range
}

const isSmall = (token: Token | undefined): boolean => !!token && /^\p{Ll}/u.test(token.text)
const typeOf = (token: Token | undefined): string | undefined => (token ? DESIGNATED.get(token.lower) : undefined)
const wordsOf = (tokens: readonly Token[]): string[] =>
  tokens
    .filter(t => /[\p{L}\p{N}]/u.test(t.text) && !/^(?:the|of|and|for|'s|st|saint)$/.test(t.lower))
    .map(t => spellingKey(t.text.replace(/(?<=\p{L}{3})s$/u, '')))

/** "Santa Olga clinic", "the Lark boys school": the noun stands behind the name in one phrase. */
function nounBehind(reading: Reading, { from, to }: Mention): Found | null {
  const { tokens } = reading
  if (to - from === 1 && OF_PLACE.test(tokens[from]?.text ?? '')) return null
  for (let i = to; i <= to + MAX_BETWEEN; i++) {
    const token = tokens[i]
    if (!token || !/^(?:NOUN|ADJ|NUM|PROPN)$/.test(token.pos)) return null
    const type = isSmall(token) ? typeOf(token) : undefined
    if (type && !/^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? ''))
      return { type, name: tokens.slice(from, to), range: { from, to: i + 1 } }
  }
  return null
}

/** "the ferry Aurora", "a school called Lark": the noun stands before the name. */
function nounBefore(reading: Reading, { from, to }: Mention): Found | null {
  const { tokens } = reading
  const naming = /^(?:called|named|known)$/.test(tokens[from - 1]?.lower ?? '')
  const at = naming ? from - 2 : from - 1
  const type = isSmall(tokens[at]) ? typeOf(tokens[at]) : undefined
  return type && tokens[at]?.pos === 'NOUN' ? { type, name: tokens.slice(from, to), range: { from: at, to } } : null
}

/** "Alhamra, a village primary school": the noun is in apposition. */
function nounApposed(reading: Reading, mention: Mention): Found | null {
  const { tokens, parse } = reading
  if (tokens[mention.to]?.text !== ',' || !/^(?:a|an|the)$/.test(tokens[mention.to + 1]?.lower ?? '')) return null
  const phrase = parse.phrases.find(p => p.from === mention.to + 1)
  const type = phrase && isSmall(tokens[phrase.head]) ? typeOf(tokens[phrase.head]) : undefined
  return phrase && type ? { type, name: tokens.slice(mention.from, mention.to), range: { from: mention.from, to: phrase.to } } : null
}

/** "the Cornish yacht": where it is from, and no name. */
const OF_PLACE = /^\p{Lu}\p{Ll}+(?:ish|ese|ian|ean)$/u

function designationOf(reading: Reading, mention: Mention): Found | null {
  const { tokens } = reading
  const last = tokens[mention.to - 1]
  const type = typeOf(last)
  if (type && mention.to - mention.from > 1)
    return { type, name: tokens.slice(mention.from, mention.to - 1), range: { from: mention.from, to: mention.to } }
  // "Bank of Corvina", "University of the North"
  const first = typeOf(tokens[mention.from])
  if (first && tokens[mention.from + 1]?.lower === 'of')
    return { type: first, name: tokens.slice(mention.from + 1, mention.to), range: { from: mention.from, to: mention.to } }
  if (mention.type === 'country' || mention.title) return null
  return nounBehind(reading, mention) ?? nounBefore(reading, mention) ?? nounApposed(reading, mention)
}

interface Known {
  readonly names: readonly string[]
  readonly types: ReadonlySet<string>
}
const known = new WeakMap<ArticleReading, Known>()

/** Every name of the article word by word, and which things it names at all. */
function knownIn(article: ArticleReading): Known {
  const before = known.get(article)
  if (before) return before
  const names = new Set<string>()
  const types = new Set<string>()
  for (const reading of article.sentences)
    for (const mention of reading.mentions) {
      if (mention.type === 'country') continue
      names.add(sortedSet(wordsOf(reading.tokens.slice(mention.from, mention.to))).join('+'))
      const found = designationOf(reading, mention)
      if (found) types.add(found.type)
    }
  const answer = { names: [...names].slice(0, MAX_KNOWN), types }
  known.set(article, answer)
  return answer
}

function draftOf(reading: Reading, article: ArticleReading, found: Found, members: readonly string[], open: boolean): Draft {
  const clause = clauseAround(reading.parse, found.range)
  const { names, types } = knownIn(article)
  return {
    kind: 'name',
    aspect: 'designation',
    focus: found.range,
    quote: found.range,
    value: { type: 'set', members: sortedSet(members), open },
    head: found.type,
    action: actionOf(clause),
    topic: `Name of the ${found.type}`,
    parts: open && (MANY.has(found.type) || !types.has(found.type)) ? [...names, '!unnamed'] : names,
  }
}

/** "a nearby church", "a seldom-used law": told of, and not named in the whole article. */
function described(reading: Reading, article: ArticleReading): Draft[] {
  const { tokens, parse, mentions } = reading
  return parse.phrases.flatMap(phrase => {
    const head = tokens[phrase.head]
    const type = head?.pos === 'NOUN' && head.lower === head.lemma && isSmall(head) ? typeOf(head) : undefined
    if (!type || (knownIn(article).types.has(type) && !MANY.has(type))) return []
    const first = tokens.findLastIndex((t, i) => i <= phrase.from && i >= phrase.from - 4 && t.pos === 'DET')
    if (first < 0 || !/^(?:a|an|one)$/.test(tokens[first]?.lower ?? '')) return []
    if (mentions.some(m => m.from >= phrase.from && m.to <= phrase.to)) return []
    // "a bank" may be any; "a nearby church" points at one.
    if (!tokens.slice(first + 1, phrase.head).some(t => /^(?:ADJ|VERB|ADV)$/.test(t.pos))) return []
    return [draftOf(reading, article, { type, name: [], range: { from: first, to: phrase.to } }, [], true)]
  })
}

export const DESIGNATION_TRIGGERS: Triggers = { words: [DESIGNATED] }

export function extractDesignations(reading: Reading, article: ArticleReading): Draft[] {
  const named = reading.mentions.flatMap(mention => {
    const found = designationOf(reading, mention)
    const members = found ? wordsOf(found.name) : []
    return found && members.length > 0 ? [draftOf(reading, article, found, members, false)] : []
  })
  return [...named, ...described(reading, article)]
}
