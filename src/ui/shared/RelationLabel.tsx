/** A relation as shape and words: never colour alone. Example: `<RelationLabel relation="precision" />` → ≈ one is less precise */
import type { Relation } from '../../core/model.ts'
import { RELATION_WORDS } from '../words.ts'
import { RelationIcon } from './icons.tsx'

export function RelationLabel({ relation }: { readonly relation: Relation }) {
  return (
    <span class={`relation ${relation}`}>
      <RelationIcon relation={relation} />
      {RELATION_WORDS[relation]}
    </span>
  )
}
