/**
 * Reads a time zone at a token and says its offset on the day of publication.
 *
 * "Eastern Time" in May → -240 · "GMT+3" → 180 · "local time" → none known
 */
import { type Day, dayOf, endOfMonth, weekdayOf, yearOf } from './calendar.ts'
import { ZONES, type Zone } from './lexicon/zones.ts'
import { phraseTable, readPhrase, type Token } from './tokens.ts'

const TABLE = phraseTable(ZONES)
/** No place on earth is farther from UTC, in hours. */
const FARTHEST = 14

export interface ZoneAt {
  /** Minutes; null where the words leave it open. */
  readonly offset: number | null
  readonly next: number
}

export function readZone(tokens: readonly Token[], i: number, published: Day | null): ZoneAt | null {
  const found = readPhrase(TABLE, tokens, i)
  if (!found || (!tokens[i]?.capital && !LOWER.test(tokens[i]?.low ?? ''))) return null
  const shift = readShift(tokens, found.next)
  if (shift && found.meaning.offset === 0) return shift
  // "10 a.m. Eastern Europe": a zone's adjective ends what it says.
  if (/^(?:eastern|pacific)$/.test(tokens[found.next - 1]?.low ?? '') && tokens[found.next]?.capital) return null
  return { offset: offsetOn(found.meaning, published), next: found.next }
}

const LOWER = /^(?:local|gmt|utc|bst|et|moscow|eastern)$/

/** "GMT+3", "UTC-5". */
function readShift(tokens: readonly Token[], i: number): ZoneAt | null {
  const [sign, hours] = [tokens[i], tokens[i + 1]]
  if (!sign?.glued || (sign.low !== '+' && sign.low !== '-') || hours?.kind !== 'number' || !hours.glued || Number(hours.low) > FARTHEST)
    return null
  const minutes =
    tokens[i + 2]?.low === ':' && tokens[i + 3]?.glued && /^\d\d$/.test(tokens[i + 3]?.low ?? '') ? Number(tokens[i + 3]?.low) : null
  return {
    offset: (Math.round(Number(hours.low) * 60) + (minutes ?? 0)) * (sign.low === '-' ? -1 : 1),
    next: minutes === null ? i + 2 : i + 4,
  }
}

function offsetOn(zone: Zone, published: Day | null): number | null {
  if (zone.summer === 'none' || zone.offset === null) return zone.offset
  if (published === null) return null
  return zone.offset + (isSummer(zone.summer, published) ? 60 : 0)
}

function isSummer(rule: 'us' | 'eu', day: Day): boolean {
  const year = yearOf(day)
  if (rule === 'eu') return day >= lastSunday(year, 3) && day < lastSunday(year, 10)
  return day >= firstSunday(year, 3) + 7 && day < firstSunday(year, 11)
}

function lastSunday(year: number, month: number): Day {
  const end = endOfMonth(year, month)
  return end - weekdayOf(end)
}

function firstSunday(year: number, month: number): Day {
  const first = dayOf(year, month, 1)
  return first + ((7 - weekdayOf(first)) % 7)
}
