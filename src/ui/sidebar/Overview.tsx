/**
 * The picture over the cards: topics down, outlets across, each cell a sign. Pointing at one shows its quote, choosing it goes to the card.
 *
 * Example: two topics, three outlets → a table of six cells, one tab stop, arrow keys between them; null where `matrixOf` is.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Difference } from '../../core/model.ts'
import { COMPARED_LANGUAGE } from '../message.ts'
import { beforeList, CELL_WORDS, OVERVIEW, showAll } from '../words.ts'
import { goToCard } from './goToCard.ts'
import { MatrixTable, nameOf, type Pointed } from './MatrixTable.tsx'
import { type Column, cutTo, matrixOf } from './matrix.ts'

/** More rows or columns would push the first card off the screen, or be narrower than a finger. */
const MOST_AT_FIRST = 8

export interface OverviewProps {
  readonly differences: readonly Difference[]
  /** Before a card is gone to: what hides cards has to be lifted. */
  readonly onOpen: () => void
}

interface Opened {
  readonly id: string
}

/** The numbers over the columns, told. */
function Legend({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <p class="legend" aria-hidden="true">
      {columns.map((column, i) => (
        <span key={column.key}>
          <b>{i + 1}</b> {nameOf(column)}
        </span>
      ))}
    </p>
  )
}

/** The cells' own names say the same to those who hear them. */
function Pointing({ pointed }: { readonly pointed: Pointed | null }) {
  return (
    <p class="pointed" aria-hidden="true">
      {pointed === null ? (
        OVERVIEW.hint
      ) : (
        <>
          <b>{nameOf(pointed.column)}</b>{' '}
          {pointed.cell.quote === null ? (
            CELL_WORDS[pointed.cell.state]
          ) : (
            <>
              {beforeList(CELL_WORDS[pointed.cell.state])} <span lang={COMPARED_LANGUAGE}>“{pointed.cell.quote}”</span>
            </>
          )}
        </>
      )}
    </p>
  )
}

export function Overview({ differences, onOpen }: OverviewProps) {
  const root = useRef<HTMLElement>(null)
  const [all, setAll] = useState(false)
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const [opened, setOpened] = useState<Opened | null>(null)
  // Afterwards, so that a card that was hidden is there.
  useEffect(() => {
    if (opened !== null && root.current !== null) goToCard(root.current.parentElement, opened.id)
  }, [opened])
  const whole = useMemo(() => matrixOf(differences), [differences])
  const cut = useMemo(() => whole && cutTo(whole, MOST_AT_FIRST), [whole])
  const matrix = all ? whole : cut
  // Pointing at one of thousands of cells must not draw them all anew.
  const table = useMemo(() => {
    const open = (id: string) => {
      onOpen()
      setOpened({ id })
    }
    return matrix && <MatrixTable matrix={matrix} onPoint={setPointed} onOpen={open} />
  }, [matrix, onOpen])
  if (whole === null || cut === null || matrix === null) return null
  const isCut = cut.rows.length < whole.rows.length || cut.columns.length < whole.columns.length
  return (
    <section class="overview" ref={root}>
      <div class="matrix">{table}</div>
      <Legend columns={matrix.columns} />
      <Pointing pointed={pointed} />
      {isCut && (
        <button type="button" class="plain quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? OVERVIEW.fewer : showAll(whole.rows.length, whole.columns.length)}
        </button>
      )}
    </section>
  )
}
