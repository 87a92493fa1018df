/** The sign in a cell of the overview. Hidden from screen readers: the cell's name says it. Example: `<CellSign state="same" />` → = */
import { RelationIcon } from '../shared/icons.tsx'
import type { CellState } from './matrix.ts'

export function CellSign({ state }: { readonly state: CellState }) {
  if (state !== 'same' && state !== 'silent') return <RelationIcon relation={state} />
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {state === 'same' ? (
        <path d="M3.5 6h9M3.5 10h9" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
      ) : (
        <circle cx="8" cy="8" r="1.2" fill="currentColor" />
      )}
    </svg>
  )
}
