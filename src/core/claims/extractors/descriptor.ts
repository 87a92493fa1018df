/**
 * What a person is said to be: office, kinship, trade, part in a case, part in a game.
 *
 * "Ann Lund, a deputy director of the Harbour Board" → head the person, members "office:director", "^deputy", "hrbrbrd".
 */

import { fullNameKey } from '../../names/fullNames.ts'
import { placeOf } from '../../names/gazetteer.ts'
import { fullRank } from '../../names/lexicon/ranks.ts'
import type { Token } from '../../text/tokens.ts'
import { conceptOf, sortedSet } from '../concepts.ts'
import { type Description, describerOf } from '../describe.ts'
import { findDescriptions } from '../descriptions.ts'
import type { Draft } from '../frames.ts'
import { DESCRIBERS, IDLE, OFFICE_FIELDS, RUNGS, TRIMMINGS } from '../lexicon/describers.ts'
import type { ArticleReading, Reading } from '../reading.ts'

const isSmall = (word: string): boolean => TRIMMINGS.has(word) || IDLE.has(word)

/** A vice minister is a deputy minister. */
const rungOf = (lower: string): string => (lower === 'vice' ? 'deputy' : fullRank(lower))

const covers = (range: { readonly from: number; readonly to: number }, i: number): boolean => range.from <= i && i < range.to

function hyphenedAt(tokens: readonly Token[], i: number): string {
  const word = tokens[i]?.lower ?? ''
  return tokens[i + 1]?.text === '-' ? `${word}-${tokens[i + 2]?.lower ?? ''}` : word
}

/** Words that number a rank only right before one: a first officer, but her first composer. */
const ORDINAL = /^(?:first|second|third)$/
const NUMBERED = /^(?:officer|mate|secretary|lieutenant|sergeant|engineer|minister|deputy)$/
/** "FBI", "U.N." and "Federal Bureau of Investigation", "United Nations" → "#fbi", "#un": capital words in a row by their first letters. */
const TWO_LETTERS = /^(?:un|eu|au)$/
function acronymsOf(tokens: readonly Token[]): string[] {
  const found: string[] = []
  let initials = ''
  const close = () => {
    // Two capitals in a row are too often no body's: "Fire Service".
    if (initials.length > 2 || TWO_LETTERS.test(initials)) found.push(`#${initials}`)
    initials = ''
  }
  for (const { text, lower } of tokens) {
    const letters = lower.replace(/\P{L}/gu, '')
    if (/^\p{Lu}[\p{Lu}.]+$/u.test(text)) found.push(`#${letters}`)
    if (/^\p{Lu}/u.test(text) && !DESCRIBERS.has(fullRank(lower))) initials += letters[0] ?? ''
    else if (!/^(?:of|for|and|the)$/.test(lower)) close()
  }
  close()
  return found
}

/** "of Velm district", unlike the rank of a district attorney. */
const isRegion = (tokens: readonly Token[], at: number): boolean =>
  REGION.test(tokens[at]?.text ?? '') && !/^(?:attorney|judge|court)$/.test(tokens[at + 1]?.lower ?? '')
const REGION = /^(?:province|state|county|district|region|city|town|municipality|prefecture|governorate|department|oblast)$/

/**
 * The noun as class and concept, "^" rungs, "+" trimmings, "#" acronyms of bodies, "~" places and whether it is over, and the rest, of what
 * or whom, as plain concepts. "=" is added where the sentence gives a second noun.
 */
export function membersOf(reading: Reading, { words, head, describer }: Description): string[] {
  const members = [`${describer.class}:${describer.concept}`]
  const { tokens } = reading
  // A country's initials tell of no body.
  const countries = reading.mentions.filter(m => m.type === 'country')
  members.push(
    ...acronymsOf(tokens.slice(words.from, words.to).filter((_, k) => !countries.some(m => covers(m, words.from + k) && m.key !== '@eu'))),
  )
  const names = reading.mentions.filter(
    m => m.from >= words.from && m.to <= words.to && m.type !== 'person' && !/^[-–]$/.test(tokens[m.to]?.text ?? ''),
  )
  for (const name of names) {
    const parts = tokens.slice(name.from, name.to).flatMap(t => conceptOf(t.lemma) ?? [])
    // "Information Minister": a field of office is the same word in capitals.
    const field = tokens.slice(name.from, name.to).every(t => OFFICE_FIELDS.has(t.lower) || t.lower === 'and')
    // "Of Velm province" is "of Velm".
    const region = REGION.test(tokens[name.to - 1]?.lower ?? '') && name.to - name.from > 1
    if (region) members.push(...parts.slice(0, -1).map(part => `~${part}`))
    else if ((name.type === 'organisation' && !isRegion(tokens, name.to)) || field) members.push(...parts)
    else members.push(`~${name.key}`, ...parts.map(part => `~${part}`))
  }
  for (let i = words.from; i < words.to; i++) {
    const token = tokens[i]
    if (!token || i === head || names.some(m => m.from <= i && i < m.to)) continue
    if (isRegion(tokens, i) && names.some(m => m.to === i)) continue
    const hyphened = hyphenedAt(tokens, i)
    const rung = rungOf(token.lower)
    const beside = tokens[i - 1]?.lower === 'and' || tokens[i + 1]?.lower === 'and' || i === head - 1
    const also = beside && !RUNGS.has(rung) && !TRIMMINGS.has(token.lower) ? describerOf(token) : null
    if (/^(?:former|ex|retired|then)$/.test(token.lower)) members.push('~former')
    else if (also?.class === describer.class) members.push(`${also.class}:${also.concept}`)
    else if (i < head && (RUNGS.has(rung) || (ORDINAL.test(token.lower) && NUMBERED.test(tokens[i + 1]?.lower ?? ''))))
      members.push(`^${rung}`)
    else if (TRIMMINGS.has(hyphened) || TRIMMINGS.has(token.lower)) members.push(`+${TRIMMINGS.has(hyphened) ? hyphened : token.lower}`)
    else if (
      /^(?:NOUN|ADJ|PROPN)$/.test(token.pos) &&
      !IDLE.has(token.lower) &&
      !IDLE.has(hyphened) &&
      !DESCRIBERS.has(fullRank(token.lower)) &&
      !placeOf(token.text)
    ) {
      const concept = tokens[i - 1]?.text === '-' && isSmall(hyphenedAt(tokens, i - 2)) ? null : conceptOf(token.lemma)
      if (concept) members.push(concept)
    }
  }
  return sortedSet(members)
}

/** Leads who somebody of a family is, among the names that the report gives of it. */
export const OWN = 'own:'

/** That and the name in full, and everybody else of that surname whom the report names in full. */
function familyOf({ name, person, describer }: Description, article: ArticleReading): string[] {
  if (describer.class !== 'kin' || !name || name.to - name.from < 2) return []
  const own = fullNameKey(name.words)
  const all = article.sentences.flatMap(({ mentions }) =>
    mentions.filter(m => m.key === person && m.to - m.from > 1).map(m => fullNameKey(m.words)),
  )
  return [`${OWN}${own}`, ...new Set(all.filter(other => other !== own))]
}

export function extractDescriptors(reading: Reading, article: ArticleReading): Draft[] {
  const descriptions = findDescriptions(reading, article)
  return descriptions.flatMap(description => {
    if (description.plural) return []
    const besides = descriptions.filter(d => d !== description && d.person === description.person).map(d => `=${d.describer.concept}`)
    const { name, words } = description
    const range = name ? { from: Math.min(words.from, name.from), to: Math.max(words.to, name.to) } : words
    const known = article.persons.get(description.person)?.words ?? name?.words ?? 'the person'
    return [
      {
        kind: 'role',
        aspect: 'descriptor',
        focus: words,
        quote: range,
        value: { type: 'set', members: sortedSet([...membersOf(reading, description), ...besides]), open: false },
        head: description.person,
        action: description.describer.class,
        parts: familyOf(description, article),
        topic: `Who ${known} is`,
        scope: name ?? words,
        speaker: null,
      } satisfies Draft,
    ]
  })
}
