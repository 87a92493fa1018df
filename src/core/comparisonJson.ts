/** A comparison as JSON, in the shape of the contract: what `otherwise compare --json` prints and the sidebar copies. */
import type { Comparison } from './model.ts'

export function comparisonJson(comparison: Comparison): string {
  return `${JSON.stringify(comparison, null, 2)}\n`
}
