/**
 * A count that grew as time went on → each value a level, each report a mark at its time of publication; null where it is no such count.
 *
 * 31 here on 2 March, 31 in Dawn and 44 in The Quay on the days after → two levels, three marks, one step up
 */
import type { Difference } from '../../../core/model.ts'
import { DRAWING, numberOnLine, spanWords, UNNAMED } from '../../words.ts'
import { instantOf } from '../time.ts'
import { type Published, publishedTimes } from './published.ts'
import { axisOf, type Extent, extentOf, sameExtent } from './spans.ts'

export interface StepStatement {
  readonly here: boolean
  readonly by: string
  readonly quote: string
  readonly published: string
  /** Minutes, see `Published`. */
  readonly at: number
}

export interface Level {
  readonly value: number
  readonly words: string
  /** By time. */
  readonly statements: readonly StepStatement[]
}

export interface Steps {
  /** By the time when each was stated first. */
  readonly levels: readonly Level[]
  readonly times: Published
}

/** With fewer, any two reports that differ would look like an update. */
const LEAST_TIMES = 3
/** Reports nearer to each other, in minutes, are of one time: what they state differently is no update. */
const APART = 60
/** More would be a picture of a crowd. */
const MOST_LEVELS = 6
const MOST_STATEMENTS = 40

interface Stated {
  readonly here: boolean
  readonly by: string
  readonly quote: string
  readonly published: string | null
  readonly extent: Extent
}

interface Dated extends Stated {
  readonly published: string
}

/** “At least 31” is 31: a hedged figure is the same figure. */
const levelOf = ({ from, to, said }: Extent): number => said ?? from ?? to ?? 0

function stated({ here, there, same }: Difference, published: string | null): readonly Stated[] {
  const axis = here.value.type === 'count' ? axisOf(here.value) : null
  const own = axis === null ? null : extentOf(here.value)
  if (own === null) return []
  const others = there.flatMap(({ outlet, quote, published: when, value }) => {
    const extent = axisOf(value) === axis ? extentOf(value) : null
    return extent === null ? [] : { here: false, by: outlet ?? UNNAMED, quote, published: when, extent }
  })
  const agreeing = same.map(report => ({
    here: false,
    by: report.outlet ?? UNNAMED,
    quote: report.quote,
    published: report.published,
    extent: own,
  }))
  return [{ here: true, by: DRAWING.here, quote: here.quote, published, extent: own }, ...others, ...agreeing]
}

const isDated = (one: Stated): one is Dated => one.published !== null && !Number.isNaN(instantOf(one.published))

/** Bounds are named where all that state the value set them alike. */
function wordsOf([first, ...others]: readonly Stated[]): string {
  if (first === undefined) return ''
  const { extent } = first
  if (!others.every(other => sameExtent(other.extent, extent))) return numberOnLine(levelOf(extent))
  return spanWords(extent.from === null ? null : numberOnLine(extent.from), extent.to === null ? null : numberOnLine(extent.to))
}

function levelsOf(dated: readonly Dated[], at: readonly number[]): readonly Level[] {
  const values = [...new Set(dated.map(({ extent }) => levelOf(extent)))]
  const placed = dated.map((one, i) => ({ ...one, at: at[i] ?? 0 })).sort((a, b) => a.at - b.at)
  const levels = values.map(value => {
    const statements = placed.filter(({ extent }) => levelOf(extent) === value)
    return { value, words: wordsOf(statements), statements }
  })
  return levels.sort((a, b) => firstOf(a) - firstOf(b) || lastOf(a) - lastOf(b))
}

const firstOf = ({ statements }: Level) => statements[0]?.at ?? 0
const lastOf = ({ statements }: Level) => statements.at(-1)?.at ?? 0

function countTimes(at: readonly number[]): number {
  let [times, last] = [0, Number.NEGATIVE_INFINITY]
  for (const time of [...at].sort((a, b) => a - b)) {
    if (time - last < APART) continue
    times += 1
    last = time
  }
  return times
}

/** Tolls grow as more is known. A value that comes back after another, or falls, is as likely a disagreement: no steps are made of that. */
function growWithTime(levels: readonly Level[]): boolean {
  const [first, last] = [levels[0], levels.at(-1)]
  if (first === undefined || last === undefined || firstOf(last) - firstOf(first) < APART) return false
  return levels.every((level, i) => {
    const next = levels[i + 1]
    return next === undefined || (next.value > level.value && firstOf(next) >= lastOf(level))
  })
}

export function stepsOf(difference: Difference, published: string | null): Steps | null {
  const all = stated(difference, published)
  const dated = all.filter(isDated)
  // A value that only reports without a date state would be missing.
  const undated = all.filter(one => !dated.some(other => levelOf(other.extent) === levelOf(one.extent)))
  if (undated.length > 0 || dated.length < LEAST_TIMES || dated.length > MOST_STATEMENTS) return null
  const times = publishedTimes(dated.map(one => one.published))
  const levels = levelsOf(dated, times.at)
  if (levels.length < 2 || levels.length > MOST_LEVELS || countTimes(times.at) < LEAST_TIMES) return null
  return growWithTime(levels) ? { levels, times } : null
}
