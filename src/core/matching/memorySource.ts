/**
 * Reports in memory as a corpus: the bundled packs, or a pack in a file.
 *
 * memorySource('Bundled packs', reports).candidates(query, 100)
 */
import type { CorpusSource } from '../corpus.ts'
import type { Report } from '../model.ts'
import { HeadIndex } from './headIndex.ts'

export function memorySource(name: string, reports: readonly Report[]): CorpusSource {
  const index = new HeadIndex(reports)
  const byId = new Map(reports.map(report => [report.id, report]))
  return {
    name,
    candidates: async (query, most) => index.candidates(query, most),
    reports: async ids => ids.flatMap(id => byId.get(id) ?? []),
    size: async () => reports.length,
  }
}
