/**
 * The drawings: one shape a relation, and the signs on buttons. All hidden from screen readers: words stand beside them.
 *
 * Example: `<RelationIcon relation="conflict" />` draws ≠
 */
import type { Relation } from '../../core/model.ts'

const RELATION_PATHS: Readonly<Record<Relation, string>> = {
  conflict: 'M3 6h10M3 10h10M10.5 2.5l-5 11',
  precision: 'M2.5 6.5c1.8-2.4 3.6-2.4 5.5-.8s3.7 1.6 5.5-.8M2.5 11.3c1.8-2.4 3.6-2.4 5.5-.8s3.7 1.6 5.5-.8',
  scope: 'M3 4h5.5a4 4 0 0 1 0 8H3',
  attribution: 'M6.5 4C4.3 4.8 3 6.3 3 8.6V11h3.5V7.7H4.6M13 4c-2.2.8-3.5 2.3-3.5 4.6V11H13V7.7h-1.9',
}

const SIGN_PATHS = {
  moveLeft: 'M2.5 3v10M13 8H5.5M8.5 5l-3 3 3 3',
  moveRight: 'M13.5 3v10M3 8h7.5M7.5 5l3 3-3 3',
  collapseRight: 'M4.5 3.5L9 8l-4.5 4.5M9 3.5L13.5 8 9 12.5',
  collapseLeft: 'M11.5 3.5L7 8l4.5 4.5M7 3.5L2.5 8 7 12.5',
  next: 'M3 5.5l5 5 5-5',
  previous: 'M3 10.5l5-5 5 5',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  mark: 'M2.5 4.5h7M6.5 11.5h7',
} as const
export type Sign = keyof typeof SIGN_PATHS

function Drawing({ path, kind }: { readonly path: string; readonly kind: string }) {
  return (
    <svg class={`icon ${kind}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  )
}

export function RelationIcon({ relation }: { readonly relation: Relation }) {
  return <Drawing path={RELATION_PATHS[relation]} kind={relation} />
}

export function SignIcon({ sign }: { readonly sign: Sign }) {
  return <Drawing path={SIGN_PATHS[sign]} kind="sign" />
}
