/**
 * A difference → how it is drawn: as steps by time of publication, on a line, or as rows of chips; null where a picture would say no more than the quotes.
 *
 * 31 here, 44 in The Quay → `{ line: … }`; “captain” in two outlets, “first officer” here and in a third → `{ chips: … }`
 */
import type { Difference } from '../../../core/model.ts'
import { type ChipRow, chipsOf } from './chips.ts'
import { type Layout, layoutOf } from './layout.ts'
import { type Steps, stepsOf } from './steps.ts'

export type Picture = { readonly steps: Steps } | { readonly line: Layout } | { readonly chips: readonly ChipRow[] }

/** `published`: when the article itself was. */
export function pictureOf(difference: Difference, published: string | null): Picture | null {
  const steps = stepsOf(difference, published)
  if (steps !== null) return { steps }
  const line = layoutOf(difference)
  if (line !== null) return { line }
  const chips = chipsOf(difference)
  return chips === null ? null : { chips }
}
