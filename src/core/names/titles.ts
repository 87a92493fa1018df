/**
 * Titles: what stands before or beside a name and says what the person is.
 *
 * "former US Secretary of State" → office "secretary of state", former, side "@us"; "Kremlin chief" → no office, side "@ru".
 */
import type { Token } from '../text/tokens.ts'
import { LONGEST_PLACE, opensPlace, placeOf } from './gazetteer.ts'
import { fullRank } from './lexicon/ranks.ts'
import { GENERIC_TITLES, LONGEST_OFFICE, OFFICES, type Office } from './lexicon/roles.ts'

export interface Title {
  /** Token indexes, end exclusive. */
  readonly from: number
  readonly to: number
  readonly words: string
  readonly office: Office | null
  readonly former: boolean
}

/** The country named from a token on, longest entry first. */
export function placeAt(tokens: readonly Token[], at: number): { key: string; to: number } | null {
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

const SECOND = /^(?:deputy|vice|assistant|associate)$/

/** "deputy minister of foreign affairs": a deputy of any office has one of its own. */
function deputyAt(tokens: readonly Token[], at: number): { office: Office; to: number } | null {
  if (!SECOND.test(tokens[at]?.lower ?? '')) return null
  const full = officeAt(tokens, at + 1)
  if (!full || full.office.key.startsWith('deputy')) return null
  // "Sheriff's Deputy Sgt. Weld" is a sergeant: nobody deputises for a rank.
  if (full.office.groups.includes('rank')) return full
  return { office: { ...full.office, key: `deputy ${full.office.key}` }, to: full.to }
}

const BODIES = /^(?:department|ministry|system|committee|centre|center|league|act|initiative|project)$/

/** Whether an office may begin with this word: quick, for those who ask of every word. */
export const opensOffice = (lower: string): boolean => OFFICE_OPENERS.has(fullRank(lower)) || SECOND.test(lower)

function officeAt(tokens: readonly Token[], at: number): { office: Office; to: number } | null {
  const opener = fullRank(tokens[at]?.lower.replace(/-.*$/s, '') ?? '')
  if (!OFFICE_OPENERS.has(opener) && !SECOND.test(opener)) return null
  for (let n = Math.min(LONGEST_OFFICE, tokens.length - at); n > 0; n--) {
    const words = tokens.slice(at, at + n).map(t => fullRank(t.lower))
    const office = OFFICES.get(words.join(' ').replace(/ - /g, '-').replace(/ 's/g, "'s"))
    // "the Justice Department": a body, and nobody's title.
    if (n === 1 && office?.key === 'judge' && BODIES.test(tokens[at + 1]?.lower ?? '')) return null
    // "deputy" alone is a member of parliament.
    if (office) return (n === 1 ? deputyAt(tokens, at) : null) ?? { office, to: at + n }
  }
  return deputyAt(tokens, at)
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
