/**
 * Which reports are about the article's story, and why; which come near. Decided from heads, before any claim is read.
 *
 * "shared: Sumy, Rubio, 1,000 prisoners", "1 day apart" → score .97, the same event. Another prisoner exchange of that week → related.
 */
import type { Candidates, KeyTerm } from './corpus.ts'
import { type Judged, type Look, lookAgain } from './matching/feedback.ts'
import { sortOf } from './matching/hash.ts'
import { type Alike, daysBetween, type Likeness, likenessOf } from './matching/likeness.ts'
import { type Asked, queryOfReport } from './matching/query.ts'
import { WEIGHTS } from './matching/weights.ts'
import type { Match, ReportHead } from './model.ts'
import { rememberedOf } from './remember.ts'
import { sourceOrder } from './sourceOrder.ts'

/**
 * Probability from which on a report is taken for the same event: higher loses reports, lower compares strangers. Less than a half, since
 * the two looks that it is the mean of agree more often than chance would make them, and each alone is held to be unsure.
 */
export const SAME = 0.4
/**
 * The more reports were searched, the more strangers come near by chance, and the more it takes to believe one: the odds go down
 * by the number searched to the power `BY_NUMBER`. Measured with `npm run bench:match`: lower compares strangers in a large corpus,
 * higher loses reports. `IN_ADVANCE`: how likely a report of a corpus of one is.
 */
const BY_NUMBER = 0.5
const IN_ADVANCE = 3.5
/** From here on a report is shown as related: higher hides what a reader may want, lower lists chance neighbours. */
export const RELATED = 0.1
const MOST_RELATED = 10
/** Reports further apart than this tell of different events, however alike: sagas go on for years. */
export const MAX_DAYS = 14
/** What a "shared:" line names. */
const MOST_NAMED = 3

/** A match before it is known who copies whom. */
export type Found = Omit<Match, 'voice'> & {
  /** 0..1, how alike the terms are: evidence for what the claims have to do with one another. */
  readonly alike: number
}

export interface Stories {
  /** Reports of the article's event, best first. */
  readonly same: readonly Found[]
  /** Near misses, best first: shown, not compared. */
  readonly related: readonly Found[]
}

/** 0..1, for a report that was found among `searched`. */
export function probabilityOf(likeness: Likeness, searched: number, weights: Likeness = WEIGHTS): number {
  let sum = (weights.always ?? 0) + IN_ADVANCE - BY_NUMBER * Math.log(Math.max(1, searched))
  for (const [name, amount] of Object.entries(likeness)) sum += amount * (weights[name] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

/** As it is told, and as it is decided by. */
const rounded = (probability: number): number => Math.round(probability * 1000) / 1000

/** Longer words in capitals come from a dateline or a headline, and are no abbreviation. */
const LONGEST_ABBREVIATION = 5
const CAPITALS = /^[\p{Lu}\s'’-]+$/u

/** “PORT ELLERY” → “Port Ellery”, “2,900 of” → “2,900”. */
function asNamed(words: string): string {
  const whole = words.replace(/ of$/, '')
  if (whole.length <= LONGEST_ABBREVIATION || !CAPITALS.test(whole)) return whole
  return whole.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase())
}

const holds = (whole: string, part: string): boolean => whole.toLowerCase().includes(part.toLowerCase())

/** Names and figures first: they say which event it is. */
export function namedOf(shared: readonly KeyTerm[]): string[] {
  const telling = shared.filter(({ hash }) => sortOf(hash) !== 'word')
  let named: string[] = []
  for (const term of [...telling, ...shared.filter(one => !telling.includes(one))]) {
    const words = asNamed(term.words)
    if (words === '' || named.some(other => holds(other, words))) continue
    const within = named.findIndex(other => holds(words, other))
    // The whole name in the place of the first of its parts.
    if (within >= 0) named = named.with(within, words).filter((other, i) => i === within || !holds(words, other))
    else if (named.length < MOST_NAMED) named.push(words)
  }
  return named
}

function whyOf({ shared, days }: Alike): string[] {
  const named = namedOf(shared)
  const why = named.length === 0 ? [] : [`shared: ${named.join(', ')}`]
  if (days !== null) why.push(days === 0 ? 'same day' : `${days} ${days === 1 ? 'day' : 'days'} apart`)
  return why
}

function foundOf(head: ReportHead, alike: Alike, score: number): Found {
  const { id, outlet, title, published, url } = head
  return { article: id, outlet, title, published, url, score, why: whyOf(alike), alike: alike.likeness.terms ?? 0 }
}

const order = (a: Found, b: Found): number => b.score - a.score || b.alike - a.alike || sourceOrder(a, b)

/** What headlines and copies can add at most to what terms and dates say. */
const MOST_ADDED = { headlines: 1, copied: 1, 'no headline': 1 }
const BEST: Likeness = Object.fromEntries(Object.entries(MOST_ADDED).filter(([name]) => (WEIGHTS[name] ?? 0) > 0))

/**
 * Matches of an article without a date, of which some may tell of an event that is like its own and happened another time: those
 * around which most is found, by the sum of scores, stay with those that have no date themselves; the others are apart.
 */
export function ofOneTime<M extends Pick<Found, 'published' | 'score'>>(
  matches: readonly M[],
): { readonly near: M[]; readonly apart: M[] } {
  const isNear = (a: M, b: M) => (daysBetween(a.published, b.published) ?? 0) <= MAX_DAYS
  const sums = matches.map(one =>
    matches.reduce((sum, other) => sum + (other.published !== null && isNear(one, other) ? other.score : 0), 0),
  )
  const middle = matches[sums.indexOf(Math.max(...sums))]
  const near = matches.filter(one => middle === undefined || isNear(one, middle))
  return { near, apart: matches.filter(one => !near.includes(one)) }
}

/** Of the shorter text's shingles: from here on two reports are alike for what they took from one wire report. */
const SHARED_TEXT = 0.2

/** What two reports' likeness tells of them, found among `searched`. */
export function lookOf({ likeness, days }: Pick<Alike, 'likeness' | 'days'>, searched: number, weights: Likeness = WEIGHTS): Look {
  const score = probabilityOf(likeness, searched, weights)
  return { score, near: (days ?? 0) <= MAX_DAYS, shared: (likeness.copied ?? 0) >= SHARED_TEXT }
}

/** Candidates as the article sees them, and how two of them see each other → those of its event, and near misses, likeliest first; of two that are equal, the first. */
export function divide<C extends Look & { readonly published: string | null }>(
  candidates: readonly C[],
  lookAt: (a: C, b: C) => Look,
  undated: boolean,
): { readonly same: (C & Judged)[]; readonly related: (C & Judged)[] } {
  const likely = candidates.filter(({ score }) => rounded(score) >= RELATED).sort((a, b) => rounded(b.score) - rounded(a.score))
  const judged = lookAgain(likely, lookAt)
  const found = likely.map((one, i) => {
    const { score, elsewhere } = judged[i] ?? { score: one.score, elsewhere: false }
    return { ...one, score: rounded(score), elsewhere }
  })
  const isSame = ({ score, near, elsewhere }: Look & Judged) => score >= SAME && near && !elsewhere
  const same = found.filter(isSame)
  const related = found.filter(one => !isSame(one) && one.score >= RELATED)
  const { near, apart } = undated ? ofOneTime(same) : { near: same, apart: [] }
  return { same: near, related: [...apart, ...related] }
}

/** Its side of a likeness is made once. */
const askedWith = rememberedOf(queryOfReport)

/** Every report as one of the article's event. */
function taken(asked: Asked, { heads, searched }: Candidates): Found[] {
  return heads.map(head => {
    const alike = likenessOf(asked, head)
    const found = foundOf(head, alike, rounded(probabilityOf(alike.likeness, searched)))
    return found.why.length > 0 ? found : { ...found, why: ['taken as given'] }
  })
}

/** `assume`: every report is taken to be of the article's event. */
export function findStories(asked: Asked, { heads, searched }: Candidates, assume: boolean): Stories {
  if (assume) return { same: taken(asked, { heads, searched }).sort(order), related: [] }
  // Most candidates are strangers, and comparing headlines takes as long as all the rest.
  const mayCount = (soFar: Likeness) => rounded(probabilityOf({ ...soFar, ...BEST }, searched)) >= RELATED
  const candidates = heads
    .flatMap(head => {
      const alike = likenessOf(asked, head, mayCount)
      return alike === null ? [] : [{ head, alike, published: head.published, ...lookOf(alike, searched) }]
    })
    .sort((a, b) => sourceOrder(a.head, b.head))
  const lookAt = (a: { readonly head: ReportHead }, b: typeof a) => lookOf(likenessOf(askedWith(a.head), b.head), searched)
  const { same, related } = divide(candidates, lookAt, asked.published === null)
  const told = (found: typeof same) => found.map(({ head, alike, score }) => foundOf(head, alike, score)).sort(order)
  return { same: told(same), related: told(related).slice(0, MOST_RELATED) }
}

/** The same address or the same text: the article itself, wherever the corpus has it from. */
export function isItself(asked: Asked, head: ReportHead): boolean {
  return asked.fingerprint === head.fingerprint || (asked.url !== null && asked.url === head.url)
}
