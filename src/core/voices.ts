/**
 * Whether two claims are credited to one voice: the same person, a spokesman and the body he speaks for, or somebody else.
 *
 * "Ruth Amsel" / "Jonas Weld" → attribution; "police" / "Sergeant Jonas Weld" → apart, it may be the same voice;
 * "reports" / "Ruth Amsel" → attribution: nobody in particular against somebody.
 */
import { ANY_BODY, ANY_SOURCE, HUMAN, PRESS, VOICES } from './claims/lexicon/speech.ts'
import type { Claim, Speaker } from './model.ts'
import { isNearlySpelled } from './names/spelling.ts'
import { remembered } from './remember.ts'
import { APART, SAME, type Verdict } from './verdict.ts'

interface Credited {
  readonly speaker: Speaker
  /** Roles and bodies joined with the speaker, his side among them. */
  readonly roles: readonly string[]
}

function creditedBy(claim: Claim): Credited | null {
  const { speaker, value } = claim
  if (!speaker) return null
  const implied = value.type === 'term' ? value.implies : []
  return { speaker, roles: speaker.side ? [...implied, speaker.side] : implied }
}

const isPerson = ({ speaker }: Credited): boolean => speaker.named && !speaker.key.startsWith('@')
const isCountry = ({ speaker }: Credited): boolean => speaker.key.startsWith('@')

/** "Geological Survey" is enough for "USGS", one letter is not. */
const FEWEST_INITIALS = 2
/** "SOHR" / "Syrian Observatory for Human Rights": first letters, small words left out. */
function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '')
  if (!/^\p{Lu}{2,8}$/u.test(letters)) return false
  const initials = long
    .split(/[\s-]+/)
    .filter(word => /^\p{Lu}/u.test(word) && word.toLowerCase() !== 'the')
    .map(word => word[0])
    .join('')
  if (letters.length > FEWEST_INITIALS && initials.startsWith(letters)) return true
  return initials.endsWith(letters) || (initials.length >= FEWEST_INITIALS && letters.endsWith(initials))
}

const ARTICLE = /^(?:the|a|an|its|his|her)\s+/i
/** One name holds the other: "Observatory" / "the Harbour Observatory". */
function namesMeet(a: string, b: string): boolean {
  const [x, y] = [a, b].map(words => words.replace(ARTICLE, '').toLowerCase())
  return !!x && !!y && (` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `))
}

const OF_ANY_NAME = /^(?:of|for|and|the|us|u\.s\.|american|federal|national)$/
/** The words of a body's name in alphabetical order, small ones and its country left out; empty where it is one word. */
const wordsOf: (words: string) => string = remembered(words => {
  const own = new Set(
    words
      .replace(ARTICLE, '')
      .toLowerCase()
      .split(/\s+/)
      .filter(word => !OF_ANY_NAME.test(word)),
  )
  return own.size > 1 ? [...own].sort().join(' ') : ''
})

/** "Labor Department" / "the US Department of Labor": the same words in another order. */
const sameWords = (a: string, b: string): boolean => wordsOf(a) !== '' && wordsOf(a) === wordsOf(b)

/** Both have roles by which one may speak for the other: a captain and the army, a director and his firm. */
function oneKind(a: readonly string[], b: readonly string[]): boolean {
  return VOICES.some(voices => a.some(role => voices.has(role)) && b.some(role => voices.has(role)))
}

const keysOf = (c: Credited): readonly string[] => [c.speaker.key, ...c.roles]

/** A named person against a body or a role: the same voice where roles, body or country join them. */
function mayBeOne(a: Credited, b: Credited): boolean {
  const [x, y] = [keysOf(a), keysOf(b)]
  const sides = [a, b].map(c => c.roles.find(r => r.startsWith('@')) ?? (isCountry(c) ? c.speaker.key : null))
  if (sides[0] && sides[1] && sides[0] !== sides[1]) return false
  if (x.includes(b.speaker.key) || y.includes(a.speaker.key)) return true
  if (isCountry(a) || isCountry(b)) return sides[0] === sides[1]
  return oneKind(x, y)
}

const lastWord = (words: string): string => (words.split(/\s+/).at(-1) ?? '').toLowerCase()

/** "the firm" against a name: most likely that body, named before, or somebody who speaks for it. */
const isTheBody = ({ speaker }: Credited): boolean =>
  !speaker.named && ANY_BODY.has(speaker.key) && !/^(?:an?|another)\s/i.test(speaker.words)

/** "the former mayor", "Foreign Secretary": one person, told by his office, who may have any name. */
const isOneOffice = ({ speaker }: Credited): boolean =>
  !speaker.named && HUMAN.has(speaker.key) && /^(?:the\s|\p{Lu})/u.test(speaker.words) && !/^an?\s|s$/i.test(speaker.words)

/** Nothing is known of him but his name; newspapers have names as well, and no office. */
const isBareName = (c: Credited): boolean =>
  isPerson(c) && !PRESS.has(lastWord(c.speaker.words)) && c.roles.every(role => role.startsWith('@'))

const PAPERS = /^(?:statement|communique|release|filing|document)$/

/** "a poll said" / "most Americans say": those who were asked. */
const isPoll = ({ speaker }: Credited): boolean => /\b(?:polls?|surveys?)$/i.test(speaker.words)
const ASKED = /^(?:person|voter|respondent|adult|majority|public)$/
const areAsked = (c: Credited): boolean => isCountry(c) || ASKED.test(c.speaker.key)

export function judgeVoices(here: Claim, there: Claim): Verdict {
  const [a, b] = [creditedBy(here), creditedBy(there)]
  if (!a || !b) return APART
  if (a.speaker.key === b.speaker.key) return SAME
  const reason = `${a.speaker.words} here, ${b.speaker.words} there`
  if (a.speaker.key === '' || b.speaker.key === '') return { relation: 'attribution', reason }
  if ((isPoll(a) && areAsked(b)) || (isPoll(b) && areAsked(a))) return SAME
  if (isNearlySpelled(lastWord(a.speaker.words), lastWord(b.speaker.words))) return SAME
  if (isPerson(a) && isPerson(b))
    return namesMeet(a.speaker.words, b.speaker.words) || sameWords(a.speaker.words, b.speaker.words)
      ? SAME
      : { relation: 'attribution', reason }
  const [short, long] = [a.speaker.words, b.speaker.words].sort((x, y) => x.length - y.length)
  if (namesMeet(short ?? '', long ?? '') || sameWords(a.speaker.words, b.speaker.words) || isAcronymOf(short ?? '', long ?? '')) return SAME
  const vague = [a, b].some(c => !c.speaker.named && ANY_SOURCE.has(c.speaker.key))
  // "the statement" / "the coalition": nothing says that it isn't the coalition's.
  if (vague && !isPerson(a) && !isPerson(b)) return APART
  if (isTheBody(a) || isTheBody(b)) return APART
  // "a statement from the provider": whose it is, its words seldom tell.
  if ([a, b].some(({ speaker }) => !speaker.named && PAPERS.test(speaker.key))) return APART
  if ((isOneOffice(a) && isBareName(b)) || (isOneOffice(b) && isBareName(a))) return APART
  if (!mayBeOne(a, b)) return { relation: 'attribution', reason }
  // "officials" / "Ruth Amsel": one names the speaker, the other only says what he is.
  return isPerson(a) !== isPerson(b) && vague ? { relation: 'attribution', reason: `${reason}: one names the speaker` } : APART
}
