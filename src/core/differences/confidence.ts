/**
 * Evidence → how likely a reader would call the pair a difference: a logistic model whose weights are fitted by `npm run fit`.
 *
 * probabilityOf({ 'same head': 1, likeness: 0.6 }) → 0.71
 */
import type { Evidence } from './evidence.ts'
import { WEIGHTS } from './weights.ts'

/** Weight by name of evidence; `always` is added to every pair. */
export type Model = Readonly<Record<string, number>>

export const MODEL: Model = WEIGHTS

/** 0..1. Evidence without a weight says nothing. */
export function probabilityOf(evidence: Evidence, model: Model = MODEL): number {
  let sum = model.always ?? 0
  for (const name in evidence) sum += (evidence[name] ?? 0) * (model[name] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}
