/**
 * What a figure is to the change that its clause tells of: what there was before, what was foreseen, by how much it changed, to how much.
 *
 * "fell to 3.5% from 3.6%" → "role:level", "role:base"; "analysts had forecast 910,000" → "role:forecast"; "rose 26 percent" → "role:change".
 */
import type { Frame } from '../model.ts'
import { rememberedOf } from '../remember.ts'
import type { Range } from '../text/phrases.ts'
import { isGluedHyphen, lowers, type Token } from '../text/tokens.ts'
import { MONTH_NAMES } from '../values/lexicon/calendar.ts'
import { BETWEEN, CHANGES, DONE_TO, FORESEEN, FORESEERS } from './lexicon/figureRoles.ts'

const MARK = 'role:'
/** What it was at another time, which the change is measured from. */
const BASE = `${MARK}base`
const FORECAST = `${MARK}forecast`
const CHANGE = `${MARK}change`
const LEVEL = `${MARK}level`

const RISE =
  /^(?:rises?|falls?|drops?|declines?|decreases?|increases?|growth|jumps?|surges?|plunges?|slumps?|gains?|reductions?|hikes?|dips?|cuts?|higher|lower|fewer|less)$/

const behindWord = (words: string): RegExp => new RegExp(`(?:^| )(?:${words})(?: (?:${BETWEEN}|['’]s))*$`)

const FROM = behindWord('from')
const COMPARED = behindWord('(?:compar(?:ed|ing) (?:with|to)|versus|vs)')
const THAN_THE =
  /(?:^| )(?:fewer|less|lower|higher|more|larger|bigger|smaller|greater|worse|better|above|below) than (?:just |only |about )?(?:the|its|their|last)(?: \S+){0,2}$/
/** "the biggest fall since March 16, when shares lost 11%" */
const SINCE = /\bsince\b/
const WHEN = /, when\b/
const SHARE = /%|^(?:per)?cent$/
const TO = behindWord('to')
const BY = behindWord('by')
const CHANGE_OF = behindWord(
  '(?:rise|fall|drop|decline|decrease|increase|growth|jump|surge|plunge|slump|gain|reduction|hike|dip) (?:of|by)',
)
const STANDS = behindWord('(?:stands?|stood|hit|hits|reach|reached|reaching|top|topped|topping|total(?:l?ed)?)(?: at)?')
/** "1.2 million a year earlier", "12 per cent in the previous quarter" */
const EARLIER =
  /^(?:(?!from|than|on|over)\S+ )?(?:(?:an?|one) (?:year|month|week|quarter|decade) (?:earlier|ago|before|previously)|(?:in|at|for|during) the (?:same|previous|prior|corresponding) (?:period|week|month|quarter|year)|the (?:week|month|quarter|year) (?:before|previously|earlier))\b/
const FORECAST_BEFORE = new RegExp(
  `\\b${FORESEERS}\\b(?: \\S+){0,6} ${FORESEEN}(?: \\S+){0,5}$|\\b(?:forecasts?|expectations?|estimates?|consensus|projections?) (?:of|for)(?: (?:${BETWEEN}))*$`,
)
const FORECAST_BEHIND = new RegExp(`^(?:\\S+ ){0,3}?(?:${FORESEEN} by ${FORESEERS}|that ${FORESEERS} (?:had )?${FORESEEN})\\b`)

/** How far back the change may stand that a figure behind "from" or "to" belongs to, in tokens. */
const REACH = 14

/** Nothing but words that bound a figure. */
const BOUNDS = new RegExp(`^(?: (?:${BETWEEN}|by))*$`)

/** Where the last word of change before a token stands in its clause, -1 where none does. */
function changeBefore(tokens: readonly Token[], to: number): number {
  for (let i = to - 1; i >= Math.max(0, to - REACH); i--) {
    if (/^[.;]$/.test(tokens[i]?.text ?? '')) return -1
    if (CHANGES.has(tokens[i]?.lemma ?? '') || CHANGES.has(tokens[i]?.lower ?? '')) return i
  }
  return -1
}

/** "fell 5.3%", "up nearly 26 percent": nothing but words that bound the figure stands between. */
function isChanged(tokens: readonly Token[], from: number): boolean {
  const verb = changeBefore(tokens, from)
  return verb >= 0 && !DONE_TO.has(tokens[verb]?.lemma ?? '') && BOUNDS.test(verb + 1 < from ? ` ${lowers(tokens, verb + 1, from)}` : '')
}

const PAST = /^(?:above|below|past|beyond)$/
/** "12 analysts expected", "15 of 22 economists" */
const OF_FORESEERS = new RegExp(`^(?:(?:\\S+ ){0,3}?${FORESEERS})\\b`)

/** "down from 1.4 million", "to 3.5% from 3.6%", "from 12 to 31"; unlike "fell from 12 ladders". */
function isMeasuredFrom(tokens: readonly Token[], from: number, to: number): boolean {
  const change = changeBefore(tokens, from)
  if (change < 0) return false
  const between = lowers(tokens, change, from)
  return (
    /^(?:up|down)\b/.test(between) ||
    /\d|\bto\b/.test(between) ||
    /^(?:\S+ ){0,3}?to\b/.test(lowers(tokens, to, to + 6)) ||
    SIGNED.test(tokens[to - 1]?.lower ?? '')
  )
}
const SIGNED = /[$£€¥%]|^(?:per ?cent|cents?|dollars?|euros?|pounds?|deficit|surplus)$/

function roleOf(tokens: readonly Token[], { from, to }: Range): string | null {
  if (isGluedHyphen(tokens, to) || OF_FORESEERS.test(lowers(tokens, to, to + 4))) return null
  const before = lowers(tokens, from - REACH, from)
  const behind = lowers(tokens, to, to + REACH)
  if (FORECAST_BEFORE.test(before) || FORECAST_BEHIND.test(behind)) return FORECAST
  if (COMPARED.test(before) || THAN_THE.test(before)) return BASE
  if (SINCE.test(before) && WHEN.test(before) && SHARE.test(tokens[to - 1]?.lower ?? '')) return BASE
  if (FROM.test(before) && isMeasuredFrom(tokens, from, to)) return BASE
  if (PAST.test(tokens[from]?.lower ?? '')) return LEVEL
  if (TO.test(before)) return changeBefore(tokens, from) >= 0 ? LEVEL : null
  if (CHANGE_OF.test(before) || isChanged(tokens, from)) return CHANGE
  if (BY.test(before) && changeBefore(tokens, from) >= 0) return CHANGE
  if (RISE.test(tokens[to]?.lower ?? '')) return CHANGE
  if (EARLIER.test(behind)) return BASE
  return STANDS.test(before) ? LEVEL : null
}

/** What a change is measured from, where the words behind the figure tell: a year before, the month before, "from February". */
const FROM_WHEN: readonly (readonly [string, RegExp])[] = [
  [
    'year',
    /\b(?:from|on|over|than|versus|vs) (?:a|one|the(?: \S+)?|last|same \S+) (?:year|12 months)\b|\ba year (?:ago|earlier|before)\b|\byear\s?-?\s?(?:on|over)\s?-?\s?year\b|\b(?:annual|annually|yearly|12 months)\b/,
  ],
  [
    'quarter',
    /\b(?:from|on|over|than) (?:the )?(?:previous|prior|last|first|second|third|fourth) (?:quarter|three months)\b|\bquarter\s?-?\s?(?:on|over)\s?-?\s?quarter\b/,
  ],
  [
    'month',
    /\b(?:from|on|over|than) (?:the |a |last )?(?:previous |prior )?month\b|\bmonth\s?-?\s?(?:on|over)\s?-?\s?month\b|\blast month\b|\bmonthly\b/,
  ],
  ['week', /\b(?:from|on|over|than) (?:the |a |last )?(?:previous |prior )?week\b|\bweekly\b/],
]
/** Words between "from" and the month: "from a then-record 3.69 million checks in March 2020". */
const MONTH_REACH = 10
const SINCE_MARK = 'since:'

/** "from February", "from 3.69 million in March 2020" → "february", "march2020". */
function sinceMonth(tokens: readonly Token[], { to }: Range): string | null {
  const from = tokens.findIndex((t, i) => i >= to && i < to + REACH && t.lower === 'from')
  if (from < 0) return null
  const at = tokens.findIndex((t, i) => i > from && i <= from + MONTH_REACH && MONTH_NAMES.has(t.lower))
  const year = tokens[at + 1]?.text ?? ''
  return at < 0 ? null : `${tokens[at]?.lower}${/^\d{4}$/.test(year) ? year : ''}`
}

function sinceWhen(tokens: readonly Token[], at: Range): string | null {
  const behind = lowers(tokens, at.to, at.to + REACH)
  const since = sinceMonth(tokens, at) ?? FROM_WHEN.find(([, words]) => words.test(behind))?.[0]
  return since ? SINCE_MARK + since : null
}

/** The role of the figure at these tokens, as a term of its frame; none where nothing tells. */
export function roleTerms(tokens: readonly Token[], at: Range): readonly string[] {
  const role = roleOf(tokens, at)
  if (role !== CHANGE) return role === null ? [] : [role]
  const since = sinceWhen(tokens, at)
  return since ? [role, since] : [role]
}

/** What the sum before a thing in the singular bears: it is the price of that thing as a whole. */
export const WHOLE = 'sum:whole'

/** A role says nothing of what a figure is about. */
export const isRole = (term: string): boolean => term.startsWith(MARK) || term.startsWith(SINCE_MARK) || term === WHOLE

/** "compared with €61 million in 2022" / "had lost 88 million euros in 2022": of one time, whatever it is compared with. */
const ofOneTime = ({ when: a }: Frame, { when: b }: Frame): boolean =>
  a?.granularity === 'year' && b?.granularity === 'year' && a.from === b.from

interface Told {
  readonly role: string | undefined
  readonly since: string | undefined
}

/** Asked for of each pair, found once a frame. */
const toldOf: (frame: Frame) => Told = rememberedOf(({ terms }: Frame) => ({
  role: terms.find(t => t.startsWith(MARK)),
  since: terms.find(t => t.startsWith(SINCE_MARK)),
}))

/** Why two figures of one thing cannot answer each other; null where nothing tells. */
export function rolesApart(a: Frame, b: Frame): string | null {
  const [x, y] = [toldOf(a), toldOf(b)]
  // "a 36% increase from February" / "a 25% increase from March 2020"
  if (x.role === y.role) return x.since && y.since && x.since !== y.since ? 'measured from two times' : null
  if (x.role === BASE || y.role === BASE) return ofOneTime(a, b) ? null : 'one is what it was before'
  if (x.role === FORECAST || y.role === FORECAST) return 'one was foreseen'
  return x.role && y.role ? 'by how much against to how much' : null
}
