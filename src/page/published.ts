/**
 * A page and the JSON-LD thing of its article → when it was published, ISO 8601, or null.
 *
 * `<meta property="article:published_time" content="2024-03-04T07:15:00Z">` → "2024-03-04T07:15:00Z". Days in the running text are
 * read later (core/text/dateline.ts). When a page was changed is not when it was published.
 */
import type { Thing } from './jsonLd.ts'
import { metaContent } from './metaContent.ts'
import { isLastChange } from './timeElements.ts'

/** `now`: the clock; a day that has not come yet is taken only where the page names no other. */
export function readPublished(document: Document, article: Thing | null, now: number = Date.now()): string | null {
  const dates = candidatesOf(document, article).flatMap(candidate => isoDate(candidate) ?? [])
  return dates.find(date => Date.parse(date) < now + EARLY_MS) ?? dates[0] ?? null
}

/** Clocks of servers and readers differ, and so do days between time zones. */
const EARLY_MS = 36 * 3_600_000

function candidatesOf(document: Document, article: Thing | null): unknown[] {
  const items = [...document.querySelectorAll('[itemprop~="datePublished" i], time[pubdate]')].slice(0, 5)
  return [
    article?.datePublished,
    metaContent(document, 'article:published_time', 'og:article:published_time', 'parsely-pub-date', 'datePublished'),
    metaContent(
      document,
      'dc.date',
      'dcterms.date',
      'dc.date.issued',
      'dcterms.created',
      'sailthru.date',
      'pubdate',
      'publish-date',
      'publishdate',
      'date',
    ),
    ...items.map(item => item.getAttribute('content') ?? item.getAttribute('datetime')),
    article?.dateCreated,
    stampOf(document)?.getAttribute('datetime'),
  ]
}

/** Times looked at: a list page has hundreds. */
const STAMPS = 50
/** Steps up from the headline that are looked through for a time. */
const NEAR = 4

/** The time element of the article: nearest to the headline, else in the article; not today's date in the masthead, nor the last change. */
function stampOf(document: Document): Element | null {
  const stamps = [...document.querySelectorAll('time[datetime]')].slice(0, STAMPS).filter(stamp => !isOfAnother(stamp))
  const headline = document.querySelector('article h1, main h1') ?? document.querySelector('h1')
  let around = headline?.parentElement ?? null
  for (let level = 0; around && level < NEAR; level++) {
    const near = stamps.find(stamp => around?.contains(stamp))
    if (near) return near
    around = around.parentElement
  }
  return stamps.find(stamp => stamp.closest('article, main')) ?? stamps[0] ?? null
}

function isOfAnother(stamp: Element): boolean {
  if (stamp.closest('aside, nav, footer, [role="complementary"], [role="banner"], a[href]') || isLastChange(stamp)) return true
  const others = stamp.closest('[class*="comment" i], [class*="related" i]')
  return others !== null && !others.querySelector('h1')
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** As in the header of a mail: "Tue, 05 Mar 2024 07:15:00 +0100". Says the month in letters, so nothing is guessed at. */
const RFC_822 =
  /^\s*(?:\w{3,9},?\s+)?(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{4})(?:\s+(\d{2}:\d{2}(?::\d{2})?)\s*([a-z]{1,4}|[+-]\d{2}:?\d{2})?)?\s*$/i
/** Milliseconds or seconds since 1970. Shorter numbers are years and counts. */
const EPOCH = /^\s*(\d{10})(\d{3})?\s*$/

/** Longer texts are no dates. */
const DATE_LENGTH = 60

/** ISO 8601 as used here: a day, or a moment with its zone where it names one. Nothing is guessed at: "04/03/2024" is no date. */
export function isoDate(value: unknown): string | null {
  if (typeof value === 'number') return isoDate(String(value))
  if (typeof value !== 'string' || value.length > DATE_LENGTH) return null
  const epoch = EPOCH.exec(value)
  if (epoch) return isoDate(new Date(Number(epoch[1]) * 1000).toISOString())
  const mail = RFC_822.exec(value)
  if (mail) return isoDate(fromMail(mail))
  const match = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?)?\s*$/i.exec(
    value,
  )
  if (!match) return null
  const [, year, month, day, hour, minute, second = '00', zone = ''] = match
  const date = `${year}-${month}-${day}`
  const known = new Date(`${date}T00:00:00Z`)
  // "2025-02-31" parses in some engines, to March.
  if (Number.isNaN(known.getTime()) || known.toISOString().slice(0, 10) !== date || Number(year) < 1900 || Number(year) > 2200) return null
  if (hour === undefined || minute === undefined) return date
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return date
  const offset = zone === '' ? '' : zone.toUpperCase() === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`
  return `${date}T${hour}:${minute}:${second}${offset}`
}

function fromMail([, day = '', month = '', year, clock, zone = '']: RegExpExecArray): string {
  const date = `${year}-${String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
  return clock === undefined ? date : `${date}T${clock}${/^(?:gmt|utc?|z)$/i.test(zone) ? 'Z' : zone.replace(/^[a-z]+$/i, '')}`
}
