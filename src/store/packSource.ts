/**
 * A pack → a corpus in memory: the bundled packs, or one in a file. What is not a pack says why.
 *
 * `packSource('Bundled packs', pack.reports)`, `openPack(text, 'spring.json')` → { ok: true, source } or { ok: false, error }
 */
import type { CorpusSource } from '../core/corpus.ts'
import { memorySource } from '../core/matching/memorySource.ts'
import { type Pack, readPack } from '../core/pack.ts'

export type OpenedPack =
  | { readonly ok: true; readonly pack: Pack; readonly source: CorpusSource }
  | { readonly ok: false; readonly error: string }

export const sourceOf = (pack: Pack): CorpusSource => memorySource(pack.name, pack.reports)

export function openPack(text: string): OpenedPack {
  const read = readPack(text)
  return read.ok ? { ok: true, pack: read.pack, source: sourceOf(read.pack) } : { ok: false, error: read.error }
}
