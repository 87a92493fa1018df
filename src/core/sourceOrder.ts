/**
 * Which of two reports comes first where nothing else tells them apart: by day, outlet, headline, address.
 *
 * Their ids would do within one corpus only: a report has another id in each, and the reader's answers must not hang on that.
 */
import type { Source } from './model.ts'

const SAID = ['published', 'outlet', 'title', 'url'] as const

export const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** What is not known comes last. */
export function sourceOrder(a: Source, b: Source): number {
  for (const name of SAID) {
    const by = order(a[name] ?? '\uffff', b[name] ?? '\uffff')
    if (by !== 0) return by
  }
  return 0
}
