/**
 * Marks with their labels → rows in which nothing lies upon anything else, the first row on top.
 *
 * Marks at 10 and 12 with labels of 60 → rows 0 and 1; marks at 10 and 200 → both in row 0
 */

export interface Labelled {
  /** Left and right end of the mark. */
  readonly from: number
  readonly to: number
  /** Width of the label. */
  readonly width: number
}

export interface Placed {
  readonly row: number
  /** Left end of the label. */
  readonly x: number
}

/** Closer than this, two labels read as one. */
const GAP = 10

interface Taken {
  readonly from: number
  readonly to: number
}

/** In the order given. Labels stand over the middle of their marks, and never leave the picture. */
export function placeLabels(marks: readonly Labelled[], width: number): readonly Placed[] {
  const rows: Taken[][] = []
  return marks.map(mark => {
    const x = Math.max(0, Math.min((mark.from + mark.to - mark.width) / 2, width - mark.width))
    const taken = { from: Math.min(mark.from, x), to: Math.max(mark.to, x + mark.width) }
    const free = (row: readonly Taken[]) => row.every(other => other.to + GAP <= taken.from || taken.to + GAP <= other.from)
    const found = rows.findIndex(free)
    const row = found < 0 ? rows.length : found
    const known = rows[row]
    if (known) known.push(taken)
    else rows.push([taken])
    return { row, x }
  })
}
