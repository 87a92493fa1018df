/**
 * What one report in a pack may look like: kinds, lengths, numbers. Everything in a pack comes from outside.
 *
 * Only the keys named here are copied, in this order: the same report always gives the same bytes.
 * Example: a claim whose quote has 200 characters is refused, "quote is longer than 160 characters".
 */
import * as v from 'valibot'
import { EMPTY_SKETCH } from './copies.ts'
import { isIsoDate } from './isoDate.ts'
import { KINDS } from './kinds.ts'
import { MAX_KEYS } from './matching/keyTerms.ts'
import type { Claim, Report, Value } from './model.ts'

/** A quote pinpoints; what is longer republishes. */
export const MAX_QUOTE = 160
/** No sentence of prose is longer; a broken text without full stops may be. */
export const MAX_SENTENCE = 5000
/** The longest articles give a few hundred claims: these only stop a file made to hurt. */
const MAX_CLAIMS = 3000
const MAX_LIST = 500
const MAX_SKETCH = 256
/** Names, titles, addresses: generous for what is real, small enough for millions. */
const MAX_KEY = 200
const MAX_TITLE = 1000
const MAX_ADDRESS = 2000
/** Offsets into a text: no text that is read is longer. */
const MAX_OFFSET = 50_000_000

function text(most: number) {
  return v.pipe(v.string(), v.maxLength(most, `is longer than ${most} characters`))
}
function filled(most: number) {
  return v.pipe(v.string(), v.minLength(1, 'is empty'), v.maxLength(most, `is longer than ${most} characters`))
}
function list<S extends v.GenericSchema>(item: S, most: number) {
  return v.pipe(v.array(item), v.maxLength(most, `has more than ${most} entries`))
}
const number = v.pipe(v.number(), v.finite('is not a finite number'))
const offset = v.pipe(v.number(), v.integer('is not a whole number'), v.minValue(0, 'is negative'), v.maxValue(MAX_OFFSET, 'is too large'))
const bits32 = v.pipe(
  v.number(),
  v.integer('is not a whole number'),
  v.minValue(0, 'is negative'),
  v.maxValue(0xffffffff, 'has more than 32 bits'),
)

/**
 * Most of a pack is lists of keys and of hashes, and a schema makes an object of each entry, which takes a third of all checking.
 * So a list is looked through first, and only one that is not fine goes to the schema, which says what is wrong and where.
 */
function lookedThrough<T>(entries: v.GenericSchema<unknown, T[]>, most: number, isFine: (entry: unknown) => boolean) {
  const asItIs = v.custom<T[]>(() => true)
  return v.lazy(input => (Array.isArray(input) && input.length <= most && input.every(isFine) ? asItIs : entries))
}
const isKey = (entry: unknown): boolean => typeof entry === 'string' && entry.length <= MAX_KEY
const isBits32 = (entry: unknown): boolean => typeof entry === 'number' && entry >>> 0 === entry
const keys = lookedThrough(list(text(MAX_KEY), MAX_LIST), MAX_LIST, isKey)
const hashes = (most: number) => lookedThrough(list(bits32, most), most, isBits32)

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'is not a day (YYYY-MM-DD)'))

export const webAddress = v.pipe(filled(MAX_ADDRESS), v.regex(/^https?:\/\/[^\s/]/i, 'is not a web address'))
export const publicationDate = v.pipe(filled(40), v.check(isIsoDate, 'is not an ISO 8601 date'))
export const name = filled(MAX_KEY)
export const title = text(MAX_TITLE)

const bound = v.picklist(['exact', 'about', 'atLeast', 'moreThan', 'atMost', 'lessThan', 'range', 'vague'])
const quantity = { min: v.nullable(number), max: v.nullable(number), said: v.nullable(number), bound }
const period = v.nullable(v.picklist(['hour', 'day', 'week', 'month', 'year']))
const dateGranularity = v.picklist([
  'day',
  'weekend',
  'week',
  'part-of-month',
  'month',
  'season',
  'quarter',
  'part-of-year',
  'year',
  'decade',
  'period',
])
const durationUnit = v.picklist(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade'])
const dimension = v.picklist(['length', 'area', 'mass', 'volume', 'speed', 'temperature', 'magnitude', 'power', 'energy'])

const within = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max))
const date = v.object({
  type: v.literal('date'),
  from: day,
  to: day,
  granularity: dateGranularity,
  bound,
  anchored: v.boolean(),
  repeats: v.optional(v.object({ month: v.optional(within(1, 12)), day: v.optional(within(1, 31)), weekday: v.optional(within(0, 6)) })),
})
const value = v.variant('type', [
  v.object({ type: v.literal('count'), ...quantity, per: period, each: v.nullable(text(MAX_KEY)), ordinal: v.boolean() }),
  date,
  v.object({
    type: v.literal('time'),
    from: number,
    to: number,
    bound,
    granularity: v.picklist(['minute', 'hour', 'part-of-day']),
    zone: v.nullable(number),
    local: v.optional(v.literal(true)),
  }),
  v.object({ type: v.literal('duration'), ...quantity, unit: durationUnit }),
  v.object({ type: v.literal('money'), ...quantity, currency: text(8), per: period }),
  v.object({ type: v.literal('percentage'), ...quantity, points: v.boolean() }),
  v.object({ type: v.literal('measure'), ...quantity, dimension, unit: text(40) }),
  v.object({ type: v.literal('term'), key: text(MAX_KEY), implies: keys }),
  v.object({ type: v.literal('set'), members: keys, open: v.boolean() }),
]) satisfies v.GenericSchema<unknown, Value>

const kind = v.picklist(KINDS)
const frame = v.object({
  aspect: v.optional(text(MAX_KEY), ''),
  head: text(MAX_KEY),
  action: text(MAX_KEY),
  actors: keys,
  names: keys,
  terms: keys,
  context: keys,
  parts: keys,
  when: v.nullable(date),
})
const speaker = v.object({ key: text(MAX_KEY), words: text(MAX_KEY), named: v.boolean(), side: v.nullable(text(MAX_KEY)) })

const claim = v.pipe(
  v.object({
    kind,
    quote: filled(MAX_QUOTE),
    start: offset,
    end: offset,
    within: v.object({ start: offset, end: offset }),
    sentence: v.optional(text(MAX_SENTENCE)),
    topic: text(MAX_KEY),
    value,
    frame,
    speaker: v.nullable(speaker),
    firmness: v.picklist(['stated', 'quoted', 'reported', 'alleged']),
    headline: v.boolean(),
    lead: v.boolean(),
  }),
  v.check(({ quote, start, end }) => end - start === quote.length, 'start and end do not fit the quote'),
) satisfies v.GenericSchema<unknown, Claim>

export const reportSchema = v.object({
  id: filled(MAX_KEY),
  outlet: v.nullable(name),
  title: v.nullable(title),
  published: v.nullable(publicationDate),
  url: v.nullable(webAddress),
  language: v.nullable(text(35)),
  words: offset,
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'is not a fingerprint (16 hexadecimal digits)')),
  sketch: v.optional(v.object({ count: offset, lowest: hashes(MAX_SKETCH) }), EMPTY_SKETCH),
  keys: hashes(MAX_KEYS),
  thin: v.optional(v.boolean()),
  invented: v.optional(v.boolean()),
  claims: list(claim, MAX_CLAIMS),
}) satisfies v.GenericSchema<unknown, Report>

export const headerSchema = v.object({
  name,
  demonstration: v.boolean(),
  evidence: v.picklist(['phrase', 'sentence']),
})
