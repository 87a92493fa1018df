/**
 * The nouns of the whole project. Types only; imports nothing.
 *
 * Offsets are UTF-16 code units into `Article.text`, start inclusive, end exclusive, and always
 * `article.text.slice(span.start, span.end)` is the words that the thing stands for.
 */

export interface Span {
  readonly start: number
  readonly end: number
}

/** What a report says about itself. `published` is ISO 8601: a day (`2025-05-17`) or a moment. */
export interface Source {
  readonly outlet: string | null
  readonly title: string | null
  readonly published: string | null
  readonly url: string | null
}

/** One report as read: the text is what claims point into. */
export interface Article extends Source {
  /** The file's name, the pack's id, or the page's address. */
  readonly id: string
  /** BCP 47 primary language, `en`, or null where unknown. */
  readonly language: string | null
  readonly text: string
}

/** A run of text that belongs together: a paragraph, or a headline. Boilerplate has no block. */
export interface Block extends Span {
  readonly kind: 'headline' | 'body'
}

export interface Sentence extends Span {
  readonly text: string
  /** Index of the block it stands in. */
  readonly block: number
  readonly headline: boolean
}

// ── Values ──────────────────────────────────────────────────────────────────────────────────────

/** How a number was bounded in words: "exactly", "about", "at least 31", "more than", "up to", "less than", "31-44", "dozens". */
export type Bound = 'exact' | 'about' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'range' | 'vague'

/**
 * The numbers that a phrase admits, both ends included; null is open.
 * `said` is the figure as written ("more than 5,000" says 5000), null for "dozens".
 */
export interface Quantity {
  readonly min: number | null
  readonly max: number | null
  readonly said: number | null
  readonly bound: Bound
}

export type DateGranularity =
  | 'day'
  | 'weekend'
  | 'week'
  | 'part-of-month'
  | 'month'
  | 'season'
  | 'quarter'
  | 'part-of-year'
  | 'year'
  | 'decade'
  | 'period'
export type DurationUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade'
export type Period = 'hour' | 'day' | 'week' | 'month' | 'year'
export type Dimension = 'length' | 'area' | 'mass' | 'volume' | 'speed' | 'temperature' | 'magnitude' | 'power' | 'energy'

/** People or things counted: `of` is left to the claim's frame. `per` is a rate, `each` a per-party share ("side"). */
export interface CountValue extends Quantity {
  readonly type: 'count'
  readonly per: Period | null
  readonly each: string | null
  /** "sixth", "the seventh round" */
  readonly ordinal: boolean
}
/**
 * What a date without a year or a month comes back to: "March 3" is month 3 and day 3 of every year, "Friday" is weekday 5
 * (Sunday is 0) of every week.
 */
export interface Repeats {
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
}
/** Days, both included, `YYYY-MM-DD`. `anchored` is false while a year or a month had to be guessed from the publication date.
 * Where even a guess was impossible, `from` and `to` lie in the year 0001 and only `repeats` means anything. */
export interface DateValue {
  readonly type: 'date'
  readonly from: string
  readonly to: string
  readonly granularity: DateGranularity
  readonly bound: Bound
  readonly anchored: boolean
  /** For dates written without a year or a month, whether `anchored` or not. */
  readonly repeats?: Repeats
}
/** Minutes after midnight. `zone` is the offset from UTC in minutes, null where none is written; `local` where it is that of the place told of. */
export interface TimeValue {
  readonly type: 'time'
  readonly from: number
  readonly to: number
  readonly bound: Bound
  readonly granularity: 'minute' | 'hour' | 'part-of-day'
  readonly zone: number | null
  readonly local?: true
}
/** Seconds. `unit` is the coarsest unit written last: "one hour and 40 minutes" is minute-grained. */
export interface DurationValue extends Quantity {
  readonly type: 'duration'
  readonly unit: DurationUnit
}
/** `currency` is ISO 4217, or `?` where only a bare symbol of several countries is written. */
export interface MoneyValue extends Quantity {
  readonly type: 'money'
  readonly currency: string
  readonly per: Period | null
}
/** Per cent: 12.5 for "12.5 percent". `points` for percentage points. */
export interface PercentageValue extends Quantity {
  readonly type: 'percentage'
  readonly points: boolean
}
/** SI units (metre, square metre, kilogram, cubic metre, metre a second, °C, watt, joule); magnitude as written. */
export interface MeasureValue extends Quantity {
  readonly type: 'measure'
  readonly dimension: Dimension
  readonly unit: string
}
/** A thing of which a text says one: an office, a name, a status, yes or no. `key` is what is compared, `implies` what it is a kind of. */
export interface TermValue {
  readonly type: 'term'
  readonly key: string
  readonly implies: readonly string[]
}
/** Several things of which a text says which: places, parties. `open`: "and others", "including". */
export interface SetValue {
  readonly type: 'set'
  readonly members: readonly string[]
  readonly open: boolean
}
export type Value = CountValue | DateValue | TimeValue | DurationValue | MoneyValue | PercentageValue | MeasureValue | TermValue | SetValue

/** A value found in running text. */
export interface FoundValue<V extends Value = Value> extends Span {
  readonly value: V
}

// ── Claims ──────────────────────────────────────────────────────────────────────────────────────

export type Kind =
  | 'date'
  | 'time'
  | 'duration'
  | 'count'
  | 'money'
  | 'percentage'
  | 'measure'
  | 'place'
  | 'role'
  | 'name'
  | 'participants'
  | 'attribution'
  | 'polarity'
  | 'status'
  | 'cause'
  | 'characterisation'
  | 'other'

/**
 * What a claim is about. Everything is a list of keys: a concept ("kill"), a country ("@ru"), a
 * person's or an organisation's key ("peskov"). Order means nothing; lists are sorted, so that no
 * sentence can be read back out of a frame.
 */
export interface Frame {
  /**
   * Which question the claim answers, where its kind alone does not tell: "age", "agent", "record". Only claims of one aspect
   * are ever compared; empty for the plain claims of a kind.
   */
  readonly aspect: string
  /** What is counted, dated, placed or decided: "prisoner", "invade", a person's key. */
  readonly head: string
  /** What happens to it: "kill", "last", "withdraw"; empty where no verb governs. */
  readonly action: string
  /** Who does it. */
  readonly actors: readonly string[]
  /** Names and countries in the clause. */
  readonly names: readonly string[]
  /** Concepts of the clause, the head and the action among them. */
  readonly terms: readonly string[]
  /** Concepts and names of the whole sentence and, for a short one, the sentence before. */
  readonly context: readonly string[]
  /** Sub-set markers: "child", "woman", "foreign", "other". Two different ones are never compared. */
  readonly parts: readonly string[]
  /** Days the clause speaks of, where it names any. */
  readonly when: DateValue | null
}

/** Who says it. `key` is compared: a person's key, a country's, or "" for unnamed ("reports", "officials"). */
export interface Speaker {
  readonly key: string
  readonly words: string
  readonly named: boolean
  /** Who the speaker speaks for, where that is known: "@ru" for a Kremlin spokesman. */
  readonly side: string | null
}

/** How firmly the text itself stands behind it. */
export type Firmness = 'stated' | 'quoted' | 'reported' | 'alleged'

/** `start`/`end` is the pinpoint quote, `within` the whole sentence. */
export interface Claim extends Span {
  readonly kind: Kind
  readonly quote: string
  readonly within: Span
  /** The whole sentence; absent where a pack keeps phrases only. */
  readonly sentence?: string
  readonly value: Value
  readonly frame: Frame
  readonly speaker: Speaker | null
  readonly firmness: Firmness
  readonly headline: boolean
  /** Stands in the headline or the first sentences, which tell of the event itself. */
  readonly lead: boolean
  /** A short noun phrase for people: "Marco Rubio's office". */
  readonly topic: string
}

// ── Reports and stories ─────────────────────────────────────────────────────────────────────────

/** What is kept of a text to tell near copies: how many word shingles it has, and the lowest of their hashes, ascending. */
export interface Sketch {
  readonly count: number
  readonly lowest: readonly number[]
}

/** A report without its claims: what finding a story needs, and what lists show. */
export interface ReportHead extends Source {
  readonly id: string
  readonly language: string | null
  readonly words: number
  /** A fingerprint of the text: the same text is the same report wherever it lies. */
  readonly fingerprint: string
  readonly sketch: Sketch
  /** The terms it is looked up by, heaviest first, 32 bits each: hash (24), impact (8). See `KeyTerm`. */
  readonly keys: readonly number[]
  /** Headline and summary only: the page could not be had, or is not free to read. */
  readonly thin?: boolean
  /** Made up to show what Otherwise does: it says so wherever it is named. */
  readonly invented?: boolean
}

/** A report ready to be compared: what a pack or the reader's store holds. */
export interface Report extends ReportHead {
  readonly claims: readonly Claim[]
}

/** A report of the article's story. `why` is for people: "shared: Sumy", "1 day apart". */
export interface Match extends Source {
  readonly article: string
  readonly score: number
  readonly why: readonly string[]
  /** Reports of one voice are near copies of one text: the id of the first of them, "" for near copies of the article itself. */
  readonly voice: string
}

// ── Differences ─────────────────────────────────────────────────────────────────────────────────

export type Relation = 'conflict' | 'precision' | 'scope' | 'attribution'

export interface Here extends Span {
  readonly quote: string
  readonly sentence?: string
  readonly value: Value
  /** Where the same report also states what the other side states: that quote. */
  readonly also?: string
}

export interface There extends Here {
  readonly article: string
  /** See `Match.voice`. */
  readonly voice: string
  readonly outlet: string | null
  readonly title: string | null
  readonly published: string | null
  readonly url: string | null
  readonly relation: Relation
  /** In words, no verdict: "less precise: “less than two hours” covers “one hour and 40 minutes”". */
  readonly reason: string
  readonly confidence: number
}

/** A report that states what the article states. */
export interface Agreement extends Source {
  readonly article: string
  /** See `Match.voice`. */
  readonly voice: string
  readonly quote: string
}

export interface Difference {
  /** Stable for the same two texts. */
  readonly id: string
  readonly topic: string
  readonly kind: Kind
  readonly relation: Relation
  readonly confidence: number
  readonly here: Here
  readonly there: readonly There[]
  readonly same: readonly Agreement[]
}

export interface Summary {
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly url: string | null
  readonly language: string | null
  readonly words: number
}

export interface Timings {
  readonly extract_ms: number
  readonly match_ms: number
  readonly compare_ms: number
}

/** The whole answer for one article: what `compare --json` prints, and what the sidebar shows. */
export interface Comparison {
  readonly article: Summary
  readonly stories: readonly Match[]
  /** Reports of events near this one: named, not compared. */
  readonly related?: readonly Match[]
  readonly differences: readonly Difference[]
  readonly timings: Timings
}
