/**
 * How old people are: aspect `age`, of a named person, else of "the girl", "a suspect".
 *
 * "Dana Weld, 34, said" · "the 34-year-old carpenter, Dana Weld" → 34 years, head Weld's key
 * "She died at the age of 91" → 91 years, action "die"; "left the stage at 35" → action "left": an age of another day
 */
import type { DurationValue, FoundValue } from '../../model.ts'
import type { Mention } from '../../names/mentions.ts'
import { spellingKey } from '../../names/spelling.ts'
import type { Clause, Range } from '../../text/phrases.ts'
import { findAges } from '../../values/index.ts'
import { ALSO_PEOPLE, isPerson, namedBefore, nounBefore, type Owner } from '../ageOwners.ts'
import { conceptOf } from '../concepts.ts'
import { actionOf, clauseAround, type Draft } from '../frames.ts'
import { SOMEBODY } from '../lexicon/groups.ts'
import type { ArticleReading, Reading } from '../reading.ts'
import { tokensWithin } from '../reading.ts'

/** Between an age and the name it belongs to may stand what the person is: "34-year-old antiques dealer Leonard". */
const MAX_TO_NAME = 5

const owns = (mention: Mention): Owner => ({
  head: mention.key,
  words: mention.words,
  range: { from: mention.from, to: mention.to },
  named: true,
})

const TITLES = /^(?:sir|dame|lord|lady|mr|mrs|ms|miss|dr|rev|prof|saint)\.?$/i

/** The given name of "Dana Weld", so that she is not taken for "Jonas Weld". */
function given({ words }: Owner): string[] {
  const names = words.split(' ').filter(word => !/^\p{L}\.?$/u.test(word) && !TITLES.test(word))
  return names.length > 1 ? [`given:${spellingKey(names[0] ?? '')}`] : []
}

/** "Weld, 54" where the report knows Dana and Jonas Weld: whom it named last in full, null where nobody was yet. */
function givenOf(reading: Reading, article: ArticleReading, owner: Owner): string[] | null {
  const own = given(owner)
  if (own.length > 0 || !owner.named || owner.words.includes(' ')) return own
  const kin = kinOf(article, owner)
  const named = (r: Reading) =>
    r.mentions.flatMap(m => {
      const name = m.key === owner.head && isPerson(article, m) ? given(owns(m))[0] : undefined
      return name && !kin.has(name) ? [{ name, to: m.to, sure: m.words.split(' ').length === FULL_NAME }] : []
    })
  const here = article.sentences.indexOf(reading)
  const all = article.sentences.flatMap(named)
  const bearers = new Set(all.map(({ name }) => name))
  // The only one whom the report knows: another report may know a mother, too. "Star Dana Weld" is not called Star.
  if (bearers.size < 2) return kin.size > 0 || all.every(({ sure }) => sure) ? [...bearers] : []
  const before = [...article.sentences.slice(0, here).flatMap(named), ...named(reading).filter(({ to }) => to <= owner.range.from)]
  const last = before.at(-1)?.name
  return last ? [last] : null
}

const FULL_NAME = 2

/** "Weld's mother, Ann Weld": given names of those who are told by whose mother they are, and do not go by the surname alone. */
function kinOf(article: ArticleReading, { head }: Owner): ReadonlySet<string> {
  const isKin = ({ tokens }: Reading, { from }: Mention) => tokens.slice(Math.max(0, from - MAX_TO_KIN), from).some(t => KIN.test(t.lower))
  return new Set(article.sentences.flatMap(r => r.mentions.flatMap(m => (m.key === head && isKin(r, m) ? given(owns(m)) : []))))
}
const MAX_TO_KIN = 3
const KIN =
  /^(?:mothers?|fathers?|mom|mum|dad|parents?|sisters?|brothers?|wife|husband|widow|widower|sons?|daughters?|uncle|aunt|cousin|grandmother|grandfather|nephew|niece|stepfather|stepmother)$/

/** "Weld, 34", "Weld (34)", "Weld, aged 34", "Weld, who is 34". */
function nameBefore(reading: Reading, at: Range, article: ArticleReading): Owner | null {
  const { tokens, mentions } = reading
  let k = at.from - 1
  while (k >= 0 && at.from - k <= 4 && /^(?:[,(]|aged|age|who|is|was|now|then)$/.test(tokens[k]?.lower ?? '')) k--
  const direct = k < at.from - 1
  const mention = mentions.find(m => m.to === k + 1)
  return mention && direct && (isPerson(article, mention) || mention.type === 'other') ? owns(mention) : null
}

/** "…, 34,": whose name stands before the comma, or nobody's. */
function isApposed({ tokens }: Reading, at: Range): boolean {
  return /^[,(]$/.test(tokens[at.from - 1]?.text ?? '') && /^\d+$/.test(tokens[at.from]?.text ?? '')
}

/** "34-year-old Dana Weld", "the 34-year-old carpenter, Dana Weld", "a 34-year-old woman". */
function personBehind(reading: Reading, at: Range, article: ArticleReading): Owner | null {
  const { tokens, mentions } = reading
  let noun: Owner | null = null
  for (let k = at.to; k < Math.min(tokens.length, at.to + MAX_TO_NAME); k++) {
    const token = tokens[k]
    const mention = mentions.find(m => m.from <= k && k < m.to)
    if (mention && mention.type !== 'country' && (isPerson(article, mention) || k === at.to)) return owns(mention)
    if (!token || !/^(?:NOUN|ADJ|PROPN|PUNCT|NUM|PART)$/.test(token.pos) || /^[.;:"“”()]$/.test(token.text)) break
    const concept = token.pos === 'NOUN' ? (conceptOf(token.lemma) ?? token.lemma) : null
    if (concept && (SOMEBODY.has(concept) || ALSO_PEOPLE.has(token.lemma))) {
      noun = { head: concept, words: token.lower, range: { from: at.from, to: k + 1 }, named: false }
    } else if (token.text === ',' && !noun && k > at.to) break
  }
  return noun
}

/** Of whom a verb speaks: "Felt died at the age of 95", "She was 85". */
function subjectOf(reading: Reading, at: Range, article: ArticleReading): Owner | null {
  const { tokens, mentions } = reading
  const clause = clauseAround(reading.parse, at) ?? reading.parse.clauses.filter(c => c.range.to <= at.from).pop() ?? null
  const subject = clause?.subject ?? null
  const pronoun = subject ? /^(?:he|she|i|who)$/.test(tokens[subject.head]?.lower ?? '') : false
  if (subject && !pronoun) {
    const inside = mentions.filter(m => m.from < subject.to && subject.from < m.to && m.type !== 'country')
    // "Screen legend Dana Weld": a capital at the beginning makes no name.
    const mention = inside.find(m => m.to === subject.to && m.type === 'person') ?? inside[0]
    if (mention) return owns(mention)
  }
  const first = mentions.find(m => m.to <= at.from && isPerson(article, m))
  if (first && !pronoun) return owns(first)
  const person = reading.person ? article.persons.get(reading.person) : undefined
  return person ? { head: person.key, words: person.words, range: clause?.verb ?? at, named: true } : null
}

/** "…, he was 19" behind such a word. */
const OTHER_DAY = /^(?:until|till|when|since|before|after|once|while|as)$/
const MAX_TO_DEATH = 14

/** What happened at that age: '' where the age is that of the day. */
function actionAt(reading: Reading, at: Range, words: string): string {
  const { tokens, parse } = reading
  if (/^(?:dead|die|dies|died)\b/i.test(words)) return 'die'
  // "until he was 19", "when she was 12": an age of another day.
  if (
    tokens.slice(Math.max(0, at.from - 4), at.from).some(t => OTHER_DAY.test(t.lower)) &&
    /^(?:was|were|turned)$/.test(tokens[at.from - 1]?.lower ?? '')
  )
    return actionOf(parse.clauses.filter(c => c.verb.to < at.from - 1).pop() ?? null) || 'then'
  const placed = tokens.slice(Math.max(0, at.from - 3), at.from + 1).some(t => t.lower === 'at')
  const died = tokens
    .slice(Math.max(0, at.from - MAX_TO_DEATH), at.from)
    .some(t => /^(?:dead|death|dies?|died|passed|passing)$/.test(t.lower))
  if (died && (placed || tokens[at.from]?.lower === 'aged')) return 'die'
  if (!placed) return ''
  const clause = clauseAround(parse, at) ?? parse.clauses.filter(c => c.range.to <= at.from).pop() ?? null
  return actionOf(clause) || lightAction(reading, clause)
}

/** "made his debut at 17", "came to Tarn at the age of nine": what such a verb says stands behind it. */
function lightAction({ tokens }: Reading, clause: Clause | null): string {
  const verb = clause?.verb.verbs.at(-1) ?? 'be'
  if (!clause || /^(?:be|have|do|will|would|can|could|may|might)$/.test(verb)) return ''
  const object = tokens[clause.objects[0]?.head ?? -1]
  return object ? (conceptOf(object.lemma) ?? verb) : verb
}

function draftOf(reading: Reading, article: ArticleReading, found: FoundValue<DurationValue>): Draft[] {
  const { start } = reading.sentence
  const at = tokensWithin(reading.tokens, found.start + start, found.end + start)
  if (!at) return []
  const words = reading.sentence.text.slice(found.start, found.end)
  const leads = /old$/i.test(words)
  const owner =
    (leads ? personBehind(reading, at, article) : null) ??
    nameBefore(reading, at, article) ??
    namedBefore(reading, at, article) ??
    nounBefore(reading, at) ??
    ((leads ? /s? old$/i.test(words) : !isApposed(reading, at)) ? subjectOf(reading, at, article) : null)
  if (!owner || owner.words.length < 2) return []
  const names = givenOf(reading, article, owner)
  if (!names) return []
  const near = owner.range.from < at.to + MAX_TO_NAME * 2 && at.from - owner.range.to < MAX_TO_NAME * 2
  return [
    {
      kind: 'role',
      aspect: 'age',
      focus: at,
      quote: near ? { from: Math.min(owner.range.from, at.from), to: Math.max(owner.range.to, at.to) } : at,
      value: found.value,
      head: owner.head,
      action: actionAt(reading, at, words),
      topic: owner.named ? `Age of ${owner.words}` : `Age of the ${owner.words}`,
      parts: owner.named ? ['named', ...names] : [],
      scope: { from: 0, to: reading.tokens.length },
    },
  ]
}

export function extractAges(reading: Reading, article: ArticleReading): Draft[] {
  return findAges(reading.sentence.text).flatMap(found => draftOf(reading, article, found))
}
