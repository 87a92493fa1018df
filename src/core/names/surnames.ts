/**
 * Tokens that are names although the tagger says otherwise.
 *
 * "his nephew Drew/VERB Marsh" → Drew/PROPN; "Weld/VERB, an engineer, said", where the article names Dana Weld → Weld/PROPN.
 */
import { DESCRIBERS } from '../claims/lexicon/describers.ts'
import { retagged, type Token } from '../text/tokens.ts'
import { placeOf } from './gazetteer.ts'
import { FIRST_NAMES } from './lexicon/firstNames.ts'
import { NOT_NAMES, TITLES_WITHIN } from './lexicon/nameWords.ts'
import { fullRank } from './lexicon/ranks.ts'
import { GENERIC_TITLES, OFFICES } from './lexicon/roles.ts'
import type { Mention } from './mentions.ts'

export const isNameToken = (t: Token | undefined): boolean => !!t && t.pos === 'PROPN' && /^\p{L}/u.test(t.text) && !NOT_NAMES.has(t.lower)

/** Above this share of capitals a line is a headline in title case, and capitals tell nothing. */
const TITLE_CASE = 0.8

const inTitleCase = (tokens: readonly Token[]): boolean => {
  const letters = tokens.filter(t => /^\p{L}/u.test(t.text))
  return letters.filter(t => /^\p{Lu}/u.test(t.text)).length > letters.length * TITLE_CASE
}

const isTitleWord = (token: Token): boolean =>
  OFFICES.has(fullRank(token.lower)) || GENERIC_TITLES.has(token.lower) || TITLES_WITHIN.has(token.lower)

/** "Lena Moor", "Drew Weld": a capital word beside a name is part of it, whatever the tagger makes of it. */
export function withSurnames(tokens: readonly Token[]): readonly Token[] {
  if (inTitleCase(tokens)) return tokens
  return tokens.map((token, i): Token => {
    // "Guitarist Ivo Orr died": a capital that the sentence gives.
    if (i === 0 && isNameToken(token) && DESCRIBERS.has(token.lower) && isNameToken(tokens[1]) && isNameToken(tokens[2]))
      return retagged(token, 'NOUN')
    if (token.pos === 'PROPN' || !/^\p{Lu}\p{Ll}/u.test(token.text)) return token
    const [before, after] = [tokens[i - 1], tokens[i + 1]]
    const surname = /^(?:NOUN|VERB|ADJ)$/.test(token.pos) && isNameToken(before) && !placeOf(before?.text ?? '')
    // "his nephew Drew Marsh": a verb is written small within a sentence.
    const opening = !before || /^["“'‘]$/.test(before.text)
    const given = token.pos === 'VERB' && isNameToken(after) && (opening ? FIRST_NAMES.has(token.lower) : /\p{Ll}$/u.test(before.text))
    return (surname || given) && !placeOf(token.text) && !isTitleWord(token) ? retagged(token, 'PROPN') : token
  })
}

/** Surnames that an article gives with a first name: "Weld" is one even where it opens a sentence and looks like a verb. */
export function surnamesIn(sentences: readonly (readonly Token[])[], mentions: readonly (readonly Mention[])[]): ReadonlySet<string> {
  const known = new Set<string>()
  mentions.forEach((list, i) => {
    const tokens = sentences[i] ?? []
    if (inTitleCase(tokens)) return
    for (const { type, from, to } of list) {
      const last = tokens[to - 1]
      if (type === 'person' && to - from > 1 && last && last.text.length > 2) known.add(last.text)
    }
  })
  return known
}

export function withKnownSurnames(tokens: readonly Token[], known: ReadonlySet<string>): readonly Token[] {
  const missed = (token: Token, i: number) =>
    /^(?:NOUN|VERB|ADJ|ADV|ADP|AUX|X)$/.test(token.pos) &&
    known.has(token.text) &&
    !isTitleWord(token) &&
    (i > 0 || !/^(?:NOUN|ADJ)$/.test(tokens[i + 1]?.pos ?? ''))
  return tokens.some(missed) ? tokens.map((token, i): Token => (missed(token, i) ? retagged(token, 'PROPN') : token)) : tokens
}
