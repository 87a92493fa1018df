/**
 * The matrix as a table: one tab stop, arrow keys between the cells.
 *
 * Example: two topics, three outlets → six buttons, the first of which has the tab stop
 */
import { useRef, useState } from 'preact/hooks'
import { COMPARED_LANGUAGE } from '../message.ts'
import { cellName, OVERVIEW, UNNAMED, voiceOf } from '../words.ts'
import { CellSign } from './CellSign.tsx'
import { type CellAt, cellAfter } from './cellKeys.ts'
import { type Cell, type Column, type Matrix, type Row, voiceSpans } from './matrix.ts'

export interface Pointed {
  readonly column: Column
  readonly cell: Cell
}

interface MatrixTableProps {
  readonly matrix: Matrix
  readonly onPoint: (pointed: Pointed | null) => void
  /** The id of the difference whose cell was chosen. */
  readonly onOpen: (id: string) => void
}

export const nameOf = ({ outlet }: Column) => outlet ?? UNNAMED

/** Near copies stand under one bracket. */
function Voices({ columns }: { readonly columns: readonly Column[] }) {
  const spans = voiceSpans(columns)
  if (spans.every(({ size }) => size === 1)) return null
  return (
    <tr class="voices">
      <td />
      {spans.map(({ voice, size }) =>
        size === 1 ? (
          <td key={voice} />
        ) : (
          <th key={voice} colSpan={size} scope="colgroup" title={voiceOf(size)}>
            <span class="unseen">{voiceOf(size)}</span>
          </th>
        ),
      )}
    </tr>
  )
}

function Outlets({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <tr>
      <th scope="col">
        <span class="unseen">{OVERVIEW.topic}</span>
      </th>
      {columns.map((column, i) => (
        <th key={column.key} scope="col" title={nameOf(column)}>
          <span aria-hidden="true">{i + 1}</span>
          <span class="unseen">{nameOf(column)}</span>
        </th>
      ))}
    </tr>
  )
}

interface CellButtonProps extends Pointed {
  readonly stop: boolean
  readonly onFocus: () => void
  readonly onPoint: (pointed: Pointed | null) => void
  readonly onOpen: () => void
}

function CellButton({ column, cell, stop, onFocus, onPoint, onOpen }: CellButtonProps) {
  return (
    <button
      type="button"
      class={`cell ${cell.state}`}
      aria-label={cellName(nameOf(column), cell.state, cell.quote)}
      tabIndex={stop ? 0 : -1}
      onMouseEnter={() => onPoint({ column, cell })}
      onFocus={() => {
        onFocus()
        onPoint({ column, cell })
      }}
      onBlur={() => onPoint(null)}
      onClick={onOpen}
    >
      <CellSign state={cell.state} />
    </button>
  )
}

interface TopicProps extends Pick<MatrixTableProps, 'onPoint' | 'onOpen'> {
  readonly row: Row
  readonly columns: readonly Column[]
  /** The column of the tab stop; null where it is in another row. */
  readonly stop: number | null
  readonly onFocus: (column: number) => void
}

function Topic({ row, columns, stop, onFocus, onPoint, onOpen }: TopicProps) {
  return (
    <tr>
      <th scope="row" title={row.topic}>
        <span class="topic" lang={COMPARED_LANGUAGE}>
          {row.topic}
        </span>
      </th>
      {columns.map((column, i) => {
        const cell = row.cells[i]
        return cell === undefined ? null : (
          <td key={column.key}>
            <CellButton
              column={column}
              cell={cell}
              stop={stop === i}
              onFocus={() => onFocus(i)}
              onPoint={onPoint}
              onOpen={() => onOpen(row.id)}
            />
          </td>
        )
      })}
    </tr>
  )
}

export function MatrixTable({ matrix, onPoint, onOpen }: MatrixTableProps) {
  const { columns, rows } = matrix
  const table = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState<CellAt>({ row: 0, column: 0 })
  // After a cut the cell that held the tab stop may be gone.
  const stop = { row: Math.min(at.row, rows.length - 1), column: Math.min(at.column, columns.length - 1) }
  const move = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = cellAfter(event.key, stop, { rows: rows.length, columns: columns.length })
    if (next === null) return
    event.preventDefault()
    table.current?.querySelectorAll<HTMLElement>('.cell')[next.row * columns.length + next.column]?.focus()
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose cells the arrow keys go through
    <table ref={table} role="grid" aria-label={OVERVIEW.name} onKeyDown={move} onMouseLeave={() => onPoint(null)}>
      <thead>
        <Voices columns={columns} />
        <Outlets columns={columns} />
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <Topic
            key={row.id}
            row={row}
            columns={columns}
            stop={stop.row === i ? stop.column : null}
            onFocus={column => setAt({ row: i, column })}
            onPoint={onPoint}
            onOpen={onOpen}
          />
        ))}
      </tbody>
    </table>
  )
}
