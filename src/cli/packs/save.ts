/**
 * What was gathered, put into a pack: beside what it holds already, or in its place. Answers what the pack holds then.
 *
 * save(io, target, journal, { header, known: openPack(io, 'news'), added }) → { reports: 340, claims: 12_003, bytes: … }
 */
import type { PackHeader } from '../../core/pack.ts'
import type { Io } from '../io.ts'
import { startProgress } from '../output.ts'
import { type Added, assemble, type Known, kept, knownOf, partsOf } from './assemble.ts'
import type { Journal } from './journal.ts'
import { type OpenPack, reportsOf } from './open.ts'
import type { Target } from './target.ts'
import { writeShards, writeSingle } from './write.ts'

export interface Saving {
  readonly header: PackHeader
  /** The pack that is added to. */
  readonly known: OpenPack | null
  readonly added: readonly Added[]
}

export interface Saved {
  readonly reports: number
  readonly claims: number
  readonly bytes: number
  /** How many files, for a folder. */
  readonly files: number
}

/** Part by part: a part's claims are let go before the next is read. */
function heldIn(pack: OpenPack): readonly Known[] {
  const held: Known[] = []
  for (const report of reportsOf(pack)) held.push(knownOf(report))
  return held
}

export async function save(io: Io, target: Target, journal: Journal, { header, known, added }: Saving): Promise<Saved> {
  const held = known === null ? [] : heldIn(known)
  const all = assemble(held, added)
  const reports = all.stays.length + all.added.length
  const claims = [...all.stays, ...all.added].reduce((sum, report) => sum + report.claims, 0)
  if (!target.sharded) {
    const ids = new Set(all.stays.map(({ id }) => id))
    const staying = kept(journal, known, known?.parts ?? [], ids)
    const { bytes } = await writeSingle(journal, target.path, target.name, header, [...staying, ...all.added])
    return { reports, claims, bytes, files: 1 }
  }
  const parts = partsOf(journal, known, all)
  const progress = startProgress(io.stderr, 'Writing days', parts.length)
  try {
    const shards = await writeShards(journal, target.path, target.name, header, parts, progress.step)
    return { reports, claims, bytes: shards.reduce((sum, { bytes }) => sum + bytes, 0), files: shards.length }
  } finally {
    progress.stop()
  }
}
