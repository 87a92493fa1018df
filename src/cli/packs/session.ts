/**
 * The frame around every command that writes a pack: one writer at a time, a journal beside the output, kept only where it saves work.
 *
 * writing(io, target, 'phrase', async journal => { …; return result })
 */
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import packageJson from '../../../package.json' with { type: 'json' }
import { type Evidence, VERSION } from '../../core/pack.ts'
import { Failure } from '../failure.ts'
import type { Io } from '../io.ts'
import { plain } from '../output.ts'
import { Interrupted } from './gather.ts'
import { type Journal, openJournal } from './journal.ts'
import { lock } from './lock.ts'
import type { Target } from './target.ts'

/** Less than this is read again in a few seconds; then a failed run had better leave nothing behind. */
const WORTH_KEEPING = 100

/** Another program reads other claims from the same text. */
function stampOf(evidence: Evidence): string {
  const program = statSync(fileURLToPath(import.meta.url), { throwIfNoEntry: false })
  return JSON.stringify([packageJson.version, VERSION, evidence, program?.size ?? 0, program?.mtimeMs ?? 0])
}

function tellResumed(io: Io, journal: Journal): void {
  if (journal.found > 0)
    io.stderr.write(`otherwise: going on where an interrupted run stopped: ${journal.found.toLocaleString('en')} items are read already\n`)
}

/** What a run that stopped says: whether the next one begins anew. */
function ended(error: unknown, target: Target, kept: boolean): unknown {
  if (error instanceof Interrupted)
    return new Failure(`${plain(target.name)}: stopped, nothing was written${kept ? '; the same command goes on where it stopped' : ''}`)
  return error instanceof Failure && kept
    ? new Failure(`${error.message} (what was read is kept in ${target.journal}: the same command goes on from there)`)
    : error
}

/** `resumable`: the work finds again in the journal what it put there under a key; what is quickly done again had better begin anew. */
export async function writing<T>(
  io: Io,
  target: Target,
  evidence: Evidence,
  work: (journal: Journal) => Promise<T>,
  resumable = true,
): Promise<T> {
  const unlock = lock(target.lock, target.name)
  try {
    const journal = openJournal(resumable ? target.journal : `${target.journal}-${process.pid}`, stampOf(evidence))
    tellResumed(io, journal)
    let kept = false
    try {
      return await work(journal)
    } catch (error) {
      kept = resumable && (error instanceof Interrupted ? journal.size() > 0 : journal.size() >= WORTH_KEEPING)
      throw ended(error, target, kept)
    } finally {
      journal.close(kept)
    }
  } finally {
    unlock()
  }
}
