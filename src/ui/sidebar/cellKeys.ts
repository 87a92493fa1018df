/**
 * A key pressed on a cell of a table → the cell that gets the focus; null for keys that move nothing.
 *
 * `cellAfter('ArrowRight', { row: 0, column: 0 }, { rows: 2, columns: 3 })` → { row: 0, column: 1 }
 */

export interface CellAt {
  readonly row: number
  readonly column: number
}

export interface TableSize {
  readonly rows: number
  readonly columns: number
}

const held = (at: number, size: number) => Math.max(0, Math.min(at, size - 1))

/** At an edge the focus stays: going round would lose a reader who cannot see the table. */
export function cellAfter(key: string, { row, column }: CellAt, { rows, columns }: TableSize): CellAt | null {
  switch (key) {
    case 'ArrowRight':
      return { row, column: held(column + 1, columns) }
    case 'ArrowLeft':
      return { row, column: held(column - 1, columns) }
    case 'ArrowDown':
      return { row: held(row + 1, rows), column }
    case 'ArrowUp':
      return { row: held(row - 1, rows), column }
    case 'Home':
      return { row, column: 0 }
    case 'End':
      return { row, column: columns - 1 }
    default:
      return null
  }
}
