/**
 * Who a noun phrase credits with words, and what else the text calls him.
 *
 * "a spokesman for the Harbour Union" → the union; "Ruth Amsel, the mayor" → Ruth Amsel, who is mayor;
 * "local media" → nobody in particular; "the storm" → null, since things do not speak.
 */
import type { Speaker, TermValue } from '../model.ts'
import { HER_NAMES, HIS_NAMES } from '../names/lexicon/genders.ts'
import type { Mention, Person } from '../names/mentions.ts'
import { opensOffice, titleAt } from '../names/titles.ts'
import type { Parse, Range } from '../text/phrases.ts'
import { isPossessive, type Token } from '../text/tokens.ts'
import { isEpithet } from './epithets.ts'
import { CONCEPTS } from './lexicon/concepts.ts'
import { DESCRIBERS } from './lexicon/describers.ts'
import { FACELESS_SOURCES, HUMAN, MOUTHPIECES, SOURCES } from './lexicon/speech.ts'

export type Persons = ReadonlyMap<string, Person>

/** A speaker and the roles and bodies that the text joins with him: "mayor", "spokesman", a body's key. */
export interface Voice extends Speaker {
  readonly roles: readonly string[]
}

/** Who "he", "she", and "they" and "it" (`body`) would be; `last` is the person who spoke or was named last. */
export interface Heard {
  readonly he: Voice | null
  readonly she: Voice | null
  readonly body: Voice | null
  readonly last: Voice | null
}

export const NOTHING_HEARD: Heard = { he: null, she: null, body: null, last: null }

/** By which pronoun an article speaks of a person, where it tells. */
export type Pronouns = ReadonlyMap<string, 'he' | 'she'>

const HE = new Set(['he', 'his', 'him', 'himself', 'mr', 'mr.', 'spokesman', 'chairman', 'husband', 'father', 'son', 'brother', 'grandson'])
const SHE = new Set([
  'she',
  'her',
  'hers',
  'herself',
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'spokeswoman',
  'chairwoman',
  'wife',
  'mother',
  'daughter',
  'sister',
  'widow',
])

/** "Mr Weld" tells more than any pronoun near his name. */
const TITLE = 5

/** "Dana Weld": nothing; "Nadia Weld": she, whoever is "he" in the sentences about her. */
function byFirstName(words: string): number {
  const first = words.toLowerCase().split(' ')[0] ?? ''
  return HER_NAMES.has(first) ? -FIRST_NAME : HIS_NAMES.has(first) ? FIRST_NAME : 0
}
const FIRST_NAME = 4

/** "Amsel said the boy stood with his hands up": the pronoun behind another person may be his. */
const isOfAnother = (tokens: readonly Token[], named: number, at: number): boolean =>
  tokens.slice(named, at).some(t => t.pos === 'NOUN' && UNNAMED.test(t.lower))
const UNNAMED = /^(?:boy|girl|man|woman|teenager|teen|youth|child|baby|toddler|victim|suspect|defendant)$/

/** Sentences that name one person: what they call him or her, by the majority. */
export function pronounsOf(sentences: readonly { readonly tokens: readonly Token[]; readonly mentions: readonly Mention[] }[]): Pronouns {
  const votes = new Map<string, number>()
  const named = new Set<string>()
  for (const { tokens, mentions } of sentences) {
    for (const { from, key, words, type } of mentions) {
      // Who is named first by the surname is meant by it: "her brother Jack Weld" comes later.
      if (type === 'person' && words.includes(' ') && !named.has(key)) {
        named.add(key)
        votes.set(key, (votes.get(key) ?? 0) + byFirstName(words))
      }
      const title = tokens[from - 1]?.lower ?? ''
      if (/^(?:mr|mrs|ms|miss|sir|lord|lady)\.?$/.test(title))
        votes.set(key, (votes.get(key) ?? 0) + (/^(?:mr|sir|lord)/.test(title) && !title.startsWith('mrs') ? TITLE : -TITLE))
    }
    const persons = new Set(mentions.filter(m => m.type === 'person').map(m => m.key))
    const [only] = persons
    if (persons.size !== 1 || only === undefined) continue
    const other = ownerBefore(tokens, mentions, only)
    const at = mentions.findLast(m => m.key === only)?.to ?? 0
    tokens.forEach((token, i) => {
      const vote = HE.has(token.lower) ? 1 : SHE.has(token.lower) ? -1 : 0
      if (vote && vote !== other && !isOfAnother(tokens, at, i)) votes.set(only, (votes.get(only) ?? 0) + vote)
    })
  }
  return new Map([...votes].filter(([, sum]) => sum !== 0).map(([key, sum]) => [key, sum > 0 ? 'he' : 'she']))
}

/** "Her agent, Jonas Weld, said she died at home": another than Weld is meant by "she"; 1 for him, -1 for her, 0 for nobody. */
function ownerBefore(tokens: readonly Token[], mentions: readonly Mention[], only: string): number {
  const name = mentions.find(m => m.key === only)
  if (!name) return 0
  for (let i = name.from - 1; i >= Math.max(0, name.from - MAX_BETWEEN); i--) {
    const token = tokens[i]
    if (!token || /^(?:VERB|AUX|ADP|SCONJ|CCONJ)$/.test(token.pos)) return 0
    // "In her speech, Weld said": nothing but her own.
    if (/^(?:his|her)$/.test(token.lower) && isSource(tokens[i + 1] ?? token))
      return tokens[i - 1]?.pos === 'ADP' ? 0 : HE.has(token.lower) ? 1 : -1
  }
  return 0
}

export const NOBODY: Voice = { key: '', words: 'nobody named', named: false, side: null, roles: [] }

/** The word for a role as roles are compared: "spokeswoman" → "spokesman". */
export const roleOf = (lemma: string): string => CONCEPTS.get(lemma) ?? lemma

const isSource = (token: Token): boolean => SOURCES.has(token.lemma) || SOURCES.has(roleOf(token.lemma)) || SOURCES.has(token.lower)

/** "the Secretary-General", "the attorney general": the office that ends at `head`, by the last word of its name. */
function officeAt(tokens: readonly Token[], head: number): string | null {
  for (let from = Math.max(0, head - 4); from <= head; from++) {
    const title = opensOffice(tokens[from]?.lower ?? '') ? titleAt(tokens, from)?.title : undefined
    if (title?.office && title.to === head + 1) return roleOf(title.office.key.split(/[ -]/).at(-1) ?? title.office.key)
  }
  return null
}

const within = (mentions: readonly Mention[], range: Range): readonly Mention[] =>
  mentions.filter(m => m.from >= range.from && m.to <= range.to)

/** Words of a range in one line, cut where they would be too long to print. */
const MAX_WORDS = 120
function wordsIn(tokens: readonly Token[], range: Range): string {
  const words = tokens
    .slice(range.from, range.to)
    .map((t, i) => (i > 0 && (tokens[range.from + i - 1]?.end ?? 0) < t.start ? ` ${t.text}` : t.text))
    .join('')
  return words.length > MAX_WORDS ? words.slice(0, MAX_WORDS) : words
}

/** Roles and bodies that stand around a name: title, apposition, "spokesman for the union". */
export function rolesIn(tokens: readonly Token[], mentions: readonly Mention[], range: Range): string[] {
  const roles = within(mentions, range).map(m => m.key)
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i]
    if (!token || (token.pos !== 'NOUN' && token.pos !== 'PROPN')) continue
    const office = opensOffice(token.lower) ? titleAt(tokens, i)?.title.office?.key : undefined
    if (office) roles.push(roleOf(office.split(' ').at(-1) ?? office))
    if (/^attorney$/.test(token.lower) && /^general$/.test(tokens[i + 1]?.lower ?? '')) roles.push('attorney general')
    if (isSource(token)) roles.push(roleOf(token.lemma))
  }
  return [...new Set(roles)]
}

/** "prosecutors' spokeswoman Ruth Amsel": for whom she speaks, by what they are. */
function ownerOf(tokens: readonly Token[], from: number): string[] {
  const owner = /^['’]s?$/.test(tokens[from - 1]?.text ?? '') ? tokens[from - 2] : undefined
  return owner?.pos === 'NOUN' && isSource(owner) ? [roleOf(owner.lemma)] : []
}

function personVoice(tokens: readonly Token[], mentions: readonly Mention[], persons: Persons, named: Mention, whole: Range): Voice {
  const person = persons.get(named.key)
  const roles = [...rolesIn(tokens, mentions, whole), ...ownerOf(tokens, whole.from)].filter(r => r !== named.key)
  return { key: named.key, words: person?.words ?? named.words, named: true, side: person?.side ?? named.side, roles }
}

function pronounVoice(head: Token, heard: Heard): Voice | null {
  if (head.lower === 'he') return heard.he
  if (head.lower === 'she') return heard.she
  if (/^(?:they|it)$/.test(head.lower)) return heard.body
  return null
}

const isPerson = (s: Speaker): boolean => s.named && !s.key.startsWith('@')

/** "police", "state officials": nobody who would be "he". */
const isMany = ({ key, words }: Voice): boolean =>
  (key === 'police' && /police$/i.test(words)) || words.toLowerCase().split(/\s+/).includes(`${key}s`)

/** What is remembered of a voice for the pronouns that follow. */
export function hearing(heard: Heard, voice: Voice | null, pronouns: Pronouns): Heard {
  if (!voice || voice.key === '') return heard
  const known = pronouns.get(voice.key)
  const somebody = { he: known === 'she' ? heard.he : voice, she: known === 'he' ? heard.she : voice }
  if (isPerson(voice)) return { ...heard, ...somebody, last: voice }
  const human = !voice.named && !voice.key.startsWith('@') && HUMAN.has(voice.key) && !isMany(voice)
  return human ? { ...heard, ...somebody, body: voice } : { ...heard, body: voice }
}

/**
 * The voice of a noun phrase with what belongs to it (`whole`: "…, the mayor of Porto", "… for the union"); null where it can't speak.
 */
export function voiceOf(
  parse: Parse,
  head: number,
  whole: Range,
  mentions: readonly Mention[],
  persons: Persons,
  heard: Heard,
): Voice | null {
  const { tokens } = parse
  const token = tokens[head]
  if (!token) return null
  if (token.pos === 'PRON') return pronounVoice(token, heard)
  const names = within(mentions, whole)
  const at = names.find(m => m.from <= head && head < m.to)
  if (at && isEpithet(tokens, whole, at)) return heard.last
  if (at && (at.type === 'person' || persons.has(at.key))) return personVoice(tokens, mentions, persons, at, whole)
  // "her agent, Ruth Amsel": the name behind or before the role is the speaker.
  const beside = names.find(m => (m.type === 'person' || persons.has(m.key)) && m !== at && besideRole(tokens, m, head))
  if (beside && (isSource(token) || DESCRIBERS.has(token.lower))) return personVoice(tokens, mentions, persons, beside, whole)
  // "Secretary of State Ann Lund", "the president's chief of staff Jonas Weld": who holds the office stands right behind it.
  const holder = HELD.test(token.lower) ? names.find(m => m.type === 'person' && m.from > head && holdsOffice(tokens, m, head)) : undefined
  if (holder) return personVoice(tokens, mentions, persons, holder, whole)
  const roles = rolesIn(tokens, mentions, whole)
  const side = names.find(m => m.side)?.side ?? null
  const office = officeAt(tokens, head)
  if (office) return { key: office, words: wordsIn(tokens, whole), named: false, side, roles }
  if (at && !isPossessive(tokens[at.to] ?? token))
    return { key: at.key, words: at.words, named: at.type === 'country', side: at.side, roles: roles.filter(r => r !== at.key) }
  if (!isSource(token)) return null
  const role = roleOf(token.lemma)
  const words = wordsIn(tokens, whole)
  if (names.length === 0 && (FACELESS_SOURCES.has(token.lemma) || FACELESS_SOURCES.has(token.lower)))
    return { key: '', words, named: false, side: null, roles }
  const body = MOUTHPIECES.has(role) ? names.find(m => m.type !== 'person') : undefined
  return { key: body ? body.key : role, words, named: false, side, roles }
}

const HELD =
  /^(?:secretary|chief|director|head|minister|president|speaker|chair|chairman|chairwoman|commissioner|superintendent|ambassador|editor|dean|captain|governor|administrator|surgeon)$/
/** Nothing but "of" and nouns between an office and a name, and no other person among them. */
function holdsOffice(tokens: readonly Token[], name: Mention, head: number): boolean {
  const between = tokens.slice(head + 1, name.from)
  const last = between.at(-1)
  if (between.length === 0 || between.length > MAX_BETWEEN || !/^(?:NOUN|PROPN)$/.test(last?.pos ?? '')) return false
  const plain = between.every(t => /^(?:NOUN|PROPN|ADJ)$/.test(t.pos) || /^(?:of|for|and|the)$/.test(t.lower))
  return plain && between.some(t => t.lower === 'of') && !(DESCRIBERS.has(last?.lower ?? '') && last?.lower !== 'staff')
}

/** "the minister of trade and industry, Ruth Amsel": words between a role and a name. */
const MAX_BETWEEN = 8
/** Only commas, prepositions and articles stand between a role and the name: "the mayor, Ruth Amsel". */
function besideRole(tokens: readonly Token[], name: Mention, head: number): boolean {
  const between = name.from > head ? tokens.slice(head + 1, name.from) : tokens.slice(name.to, head)
  // "a guest, retired sailor Jonas Weld": what else he is may stand before the name.
  const trade = name.from > head && between[0]?.text === ',' && between.slice(1).every(t => /^(?:NOUN|ADJ|PROPN)$/.test(t.pos))
  const comma = name.from > head ? between.at(-1) : between[0]
  return (comma?.text === ',' || trade) && between.length <= MAX_BETWEEN && !between.some(t => t.pos === 'VERB' || isPossessive(t))
}

/** The value of a claim about who says it: the speaker's key, and all that the article calls him. */
export function creditedTo(voice: Voice, roles: ReadonlyMap<string, readonly string[]>): { value: TermValue; speaker: Speaker } {
  const { key, words, named, side } = voice
  const implies = [...new Set([...(side ? [side] : []), ...voice.roles, ...((key && roles.get(key)) || [])])].slice(0, MAX_ROLES)
  return { value: { type: 'term', key, implies }, speaker: { key, words, named, side } }
}
const MAX_ROLES = 12
