/**
 * Who states what, where words differ: a row a value, the outlets as chips, the article itself marked by a diamond as in drawings.
 *
 * Example: “captain” ◆ This article · Dawn / “first officer” The Quay · Orlo Post
 */
import { COMPARED_LANGUAGE } from '../../message.ts'
import { DRAWING, SIDEBAR } from '../../words.ts'
import { Found } from '../Found.tsx'
import { Point } from './Axis.tsx'
import type { Chip, ChipRow } from './chips.ts'

function Outlet({ chip: { name, link } }: { readonly chip: Chip }) {
  if (link === null) return <Found text={name} />
  return (
    <a href={link} target="_blank" rel="noopener noreferrer">
      <Found text={name} />
      <span class="unseen">{SIDEBAR.newTab}</span>
    </a>
  )
}

function Own() {
  return (
    <li class="own">
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <Point x={6} y={6} here={true} />
      </svg>
      {DRAWING.here}
    </li>
  )
}

export function Chips({ rows }: { readonly rows: readonly ChipRow[] }) {
  return (
    <ul class="sides">
      {rows.map(({ words, here, chips }) => (
        <li key={words}>
          <span class="stated" lang={COMPARED_LANGUAGE}>
            {words}
          </span>
          <ul>
            {here && <Own />}
            {chips.map(chip => (
              <li key={chip.key}>
                <Outlet chip={chip} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
