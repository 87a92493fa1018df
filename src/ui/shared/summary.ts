/**
 * A comparison → the figures that popup and sidebar sum it up with.
 *
 * Two conflicts and one precision → [['conflict', 2], ['precision', 1]], relations that don't occur left out.
 */
import type { Difference, Relation } from '../../core/model.ts'

const ORDER: readonly Relation[] = ['conflict', 'attribution', 'scope', 'precision']

export function countRelations(differences: readonly Difference[]): readonly (readonly [Relation, number])[] {
  return ORDER.map(relation => [relation, differences.filter(one => one.relation === relation).length] as const).filter(
    ([, count]) => count > 0,
  )
}
