/**
 * Differences → a matrix: topics down, outlets across, and in each cell how the outlet states the topic beside this article.
 *
 * Two differences, one stated by The Quay and one by Dawn, which earlier said the same as here on the first
 * → columns Dawn, The Quay; rows [same, conflict], [conflict, silent]
 */

import type { Difference, Relation, Source } from '../../core/model.ts'
import { outletKey } from '../shared/grouping.ts'
import { instantOf } from '../shared/time.ts'

export type CellState = Relation | 'same' | 'silent'

export interface Cell {
  readonly state: CellState
  /** What the outlet states; null where nothing was found. */
  readonly quote: string | null
}

export interface Column {
  readonly key: string
  readonly outlet: string | null
  readonly published: string | null
  /** See `Match.voice`. */
  readonly voice: string
}

export interface Row {
  /** Of the difference. */
  readonly id: string
  readonly topic: string
  readonly cells: readonly Cell[]
}

export interface Matrix {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/** How many columns stand side by side that speak with one voice. */
export interface VoiceSpan {
  readonly voice: string
  readonly size: number
}

/** One topic or one outlet is told by its card at once: a picture would only push the card down. */
const LEAST_ROWS = 2
const LEAST_COLUMNS = 2

/** Where one outlet states a topic in several ways, the strongest is shown. */
const STRENGTH: readonly CellState[] = ['conflict', 'attribution', 'scope', 'precision', 'same', 'silent']
const SILENT: Cell = { state: 'silent', quote: null }

interface Statement extends Source {
  readonly article: string
  readonly voice: string
  readonly quote: string
  readonly state: CellState
}

function statementsOn({ there, same }: Difference): readonly Statement[] {
  return [...there.map(report => ({ ...report, state: report.relation })), ...same.map(report => ({ ...report, state: 'same' as const }))]
}

function momentOf(published: string | null): number {
  const moment = published === null ? Number.NaN : instantOf(published)
  return Number.isNaN(moment) ? Number.POSITIVE_INFINITY : moment
}

function byTime(a: Column, b: Column): number {
  const [first, second] = [momentOf(a.published), momentOf(b.published)]
  if (first !== second) return first < second ? -1 : 1
  return a.key < b.key ? -1 : 1
}

/** Near copies together, a voice where its first outlet stands. */
function inVoices(columns: readonly Column[]): readonly (readonly Column[])[] {
  const voices = new Map<string, Column[]>()
  for (const column of columns) {
    const known = voices.get(column.voice)
    if (known) known.push(column)
    else voices.set(column.voice, [column])
  }
  return [...voices.values()]
}

/** An outlet stands where its first report does, and speaks with that report's voice. */
function columnsOf(statements: readonly Statement[]): readonly Column[] {
  const columns = new Map<string, Column>()
  for (const { outlet, article, published, voice } of statements) {
    const column = { key: outletKey({ outlet, article }), outlet, published, voice }
    const known = columns.get(column.key)
    if (known === undefined || momentOf(published) < momentOf(known.published)) columns.set(column.key, column)
  }
  return inVoices([...columns.values()].sort(byTime)).flat()
}

function cellOf(statements: readonly Statement[], column: Column): Cell {
  const own = statements.filter(statement => outletKey(statement) === column.key)
  const state = STRENGTH.find(one => own.some(statement => statement.state === one))
  const found = own.find(statement => statement.state === state)
  return found === undefined ? SILENT : { state: found.state, quote: found.quote }
}

/** Null where a matrix would tell no more than the cards do. */
export function matrixOf(differences: readonly Difference[]): Matrix | null {
  const columns = columnsOf(differences.flatMap(statementsOn))
  if (differences.length < LEAST_ROWS || columns.length < LEAST_COLUMNS) return null
  const rows = differences.map(difference => {
    const statements = statementsOn(difference)
    return { id: difference.id, topic: difference.topic, cells: columns.map(column => cellOf(statements, column)) }
  })
  return { columns, rows }
}

const differs = ({ state }: Cell) => state !== 'same' && state !== 'silent'

/** The first rows, and of the columns those that differ most often in them: a cut must not make a row look empty. */
export function cutTo({ columns, rows }: Matrix, most: number): Matrix {
  const kept = rows.slice(0, most)
  const weight = (i: number) => kept.filter(({ cells }) => cells[i] !== undefined && differs(cells[i])).length
  const chosen = columns
    .map((_, i) => i)
    .sort((a, b) => weight(b) - weight(a) || a - b)
    .slice(0, most)
    .sort((a, b) => a - b)
  const pick = <T>(list: readonly T[]) => list.filter((_, i) => chosen.includes(i))
  return { columns: pick(columns), rows: kept.map(row => ({ ...row, cells: pick(row.cells) })) }
}

/** Near copies stand side by side, so a bracket can hold them. */
export function voiceSpans(columns: readonly Column[]): readonly VoiceSpan[] {
  return inVoices(columns).map(outlets => ({ voice: outlets[0]?.voice ?? '', size: outlets.length }))
}
