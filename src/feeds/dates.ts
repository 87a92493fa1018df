/**
 * A date as feeds write it → ISO 8601 as reports carry it: a day, or a moment with the zone that is written, or null.
 *
 * "Tue, 04 Mar 25 10:15 EST" → "2025-03-04T10:15:00-05:00"; "4 March 2025" → "2025-03-04"; "03/04/2025" → null (which is the month?)
 * The day stays the one that the feed writes: nothing is shifted to another zone.
 */

/** Only zones that mean one offset wherever they are written: IST is three. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ...['Z', 'UT', 'UTC', 'GMT', 'WET'].map(name => [name, 'Z'] as const),
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CST', '-06:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
  ['AKST', '-09:00'],
  ['AKDT', '-08:00'],
  ['HST', '-10:00'],
  ['BRT', '-03:00'],
  ['BST', '+01:00'],
  ['WEST', '+01:00'],
  ['WAT', '+01:00'],
  ['CET', '+01:00'],
  ['CEST', '+02:00'],
  ['CAT', '+02:00'],
  ['SAST', '+02:00'],
  ['EET', '+02:00'],
  ['EEST', '+03:00'],
  ['EAT', '+03:00'],
  ['MSK', '+03:00'],
  ['GST', '+04:00'],
  ['PKT', '+05:00'],
  ['NPT', '+05:45'],
  ['ICT', '+07:00'],
  ['WIB', '+07:00'],
  ['HKT', '+08:00'],
  ['SGT', '+08:00'],
  ['AWST', '+08:00'],
  ['JST', '+09:00'],
  ['KST', '+09:00'],
  ['ACST', '+09:30'],
  ['AEST', '+10:00'],
  ['AEDT', '+11:00'],
  ['NZST', '+12:00'],
  ['NZDT', '+13:00'],
])

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'

/** What stands before the time. Two-digit years are this century's: feeds are no archives. */
const DAYS: readonly RegExp[] = [
  /^(?<year>\d{4})-(?<number>\d{1,2})-(?<day>\d{1,2})(?=$|[T\s,])/i,
  /^(?<year>\d{4})\/(?<number>\d{1,2})\/(?<day>\d{1,2})(?=$|[\s,])/,
  /^(?<year>\d{4})(?<number>\d{2})(?<day>\d{2})(?=$|T)/i,
  new RegExp(`^(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s.-]+${MONTH}[\\s.,-]+(?<year>\\d{4}|\\d{2})(?=$|[\\s,])`, 'i'),
  new RegExp(`^${MONTH}[\\s.]+(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s,]+(?<year>\\d{4})(?=$|[\\s,])`, 'i'),
  // Only where no other reading is possible: a day above 12.
  /^(?<day>1[3-9]|2\d|3[01])[/.](?<number>0?[1-9]|1[0-2])[/.](?<year>\d{4})(?=$|[\s,])/,
  /^(?<number>0?[1-9]|1[0-2])\/(?<day>1[3-9]|2\d|3[01])\/(?<year>\d{4})(?=$|[\s,])/,
  /^(?<day>\d{1,2})\.(?<number>\d{1,2})\.(?<year>\d{4})(?=$|[\s,])/,
]
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s+/i
/** As C and JavaScript write it: "Mar  4 10:15:00 2025", "Mar 04 2025 10:15:00". */
const YEAR_LAST = /^([a-z]{3,9}\s+\d{1,2})\s+(\d{1,2}:\d{2}(?::\d{2})?(?:\s+(?!\d)[a-z]{1,5})?)\s+(\d{4})$/i

const TIME =
  /^(?:T|[\s,]+(?:at\s+)?|[\s,]*-\s+)?(?<hour>\d{1,2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,]\d{1,9})?)?\s*(?<half>[ap]\.?m\.?)?(?<rest>.*)$/i
const OFFSET = /^(?:GMT|UTC)?([+-])(\d{2}):?(\d{2})?(?!\d)/i
const NAMED = /^\(?([A-Z]{1,4})\)?(?![A-Z])/i

/** Seconds or milliseconds since 1970; shorter numbers are years or days. */
const EPOCH = /^(\d{10}|\d{13})$/

/** Feeds tell of today's news; what lies outside is a mistake. */
const EARLIEST = 1990
const LATEST = 2100

const two = (value: number): string => String(value).padStart(2, '0')

function dayOf({ year = '', month, number = '', day = '' }: Readonly<Record<string, string | undefined>>): string | null {
  const written = Number(year)
  const whole = year.length === 2 ? 2000 + written : written
  const which = month === undefined ? Number(number) : MONTHS.indexOf(month.toLowerCase()) + 1
  const date = new Date(Date.UTC(whole, which - 1, Number(day)))
  const kept = date.getUTCFullYear() === whole && date.getUTCMonth() === which - 1 && date.getUTCDate() === Number(day)
  return kept && whole >= EARLIEST && whole <= LATEST ? `${whole}-${two(which)}-${two(Number(day))}` : null
}

function zoneOf(rest: string): string {
  const offset = OFFSET.exec(rest)
  if (offset) {
    const [, sign, hours = '', minutes = '00'] = offset
    return Number(hours) < 15 && Number(minutes) < 60 ? `${sign}${hours}:${minutes}` : ''
  }
  return ZONES.get(NAMED.exec(rest)?.[1]?.toUpperCase() ?? '') ?? ''
}

/** "T10:15:00+01:00" of " 10:15:00 +0100"; empty where no time is written. */
function timeOf(text: string): string {
  const { hour, minute, second = '00', half, rest = '' } = TIME.exec(text)?.groups ?? {}
  if (hour === undefined || minute === undefined) return ''
  const afternoon = half !== undefined && /^p/i.test(half)
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (afternoon ? 12 : 0)
  if (hours > 23 || Number(minute) > 59) return ''
  // A leap second is no second of most clocks.
  return `T${two(hours)}:${minute}:${two(Math.min(Number(second), 59))}${zoneOf(rest.trim())}`
}

function epochDate(text: string): string | null {
  const moment = new Date(Number(text) * (text.length === 10 ? 1000 : 1))
  return moment.getUTCFullYear() >= EARLIEST && moment.getUTCFullYear() <= LATEST ? `${moment.toISOString().slice(0, 19)}Z` : null
}

export function readFeedDate(written: string | null | undefined): string | null {
  const text = (written ?? '').slice(0, 100).replace(/\s+/g, ' ').trim()
  if (EPOCH.test(text)) return epochDate(text)
  const plain = text.replace(WEEKDAY, '').replace(YEAR_LAST, '$1 $3 $2')
  for (const shape of DAYS) {
    const found = shape.exec(plain)
    const day = found?.groups ? dayOf(found.groups) : null
    if (found && day !== null) return `${day}${timeOf(plain.slice(found[0].length))}`
  }
  return null
}

/** For comparing: a day counts from its beginning, a moment without a zone as if in UTC. */
export function momentOf(date: string): number {
  const hasZone = /(?:Z|[+-]\d\d:\d\d)$/.test(date)
  return Date.parse(date.includes('T') && !hasZone ? `${date}Z` : date)
}
