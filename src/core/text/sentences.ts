/** Blocks → sentences with spans. */
import type { Block, Sentence } from '../model.ts'

export function splitSentences(_text: string, _blocks: readonly Block[]): Sentence[] {
  return []
}
