/**
 * Inputs → their reports in the journal, one after the other; items that are no reports are named in one warning an input.
 *
 * gather({ io, inputs, journal, evidence: 'phrase', since: null }) → [{ ids: ['storm'], day: '2031-03-04', place: … }, …]
 */
import { createHash } from 'node:crypto'
import { prepareReport } from '../../core/compare.ts'
import { dayOf } from '../../core/isoDate.ts'
import type { Evidence } from '../../core/pack.ts'
import { Failure } from '../failure.ts'
import { shortReason, warnLeft } from '../folder.ts'
import { type Input, type Item, isUnreadable } from '../inputs/item.ts'
import type { Io } from '../io.ts'
import { startProgress } from '../output.ts'
import { readArticleText } from '../reading.ts'
import { type Added, store } from './assemble.ts'
import type { Journal, Outcome } from './journal.ts'

export interface Work {
  readonly io: Io
  readonly journal: Journal
  readonly evidence: Evidence
  /** A day: what was published before it, or is not dated, is passed over. */
  readonly since: string | null
  /** Ends the work between two reports. */
  readonly interrupted: AbortSignal | undefined
}

/** What a report is made of: the same words are read once, in this run and in the one that goes on with it. */
function keyOf({ name, text, html, address, entry }: Item): string {
  // Of the name only the ending says how the text is read.
  const told = JSON.stringify([html ?? /\.[a-z]+$/i.exec(name)?.[0] ?? '', address ?? null, entry ?? null])
  return createHash('sha256').update(told).update('\n').update(text).digest('base64url')
}

function isTooOld(published: string | null | undefined, since: string | null): boolean {
  return since !== null && (published === null || published === undefined || dayOf(published) < since)
}

/** A report, a reason for leaving it out, or null where it is too old. */
async function read(item: Item, { journal, evidence, since }: Work): Promise<Outcome | null> {
  if (since !== null && item.entry?.published && isTooOld(item.entry.published, since)) return null
  const key = keyOf(item)
  const known = journal.get(key)
  if (known !== undefined) return typeof known !== 'string' && isTooOld(known.day, since) ? null : known
  try {
    const article = await readArticleText(item.text, item.name, item.name, item.entry, item)
    return isTooOld(article.published, since) ? null : store(journal, prepareReport(article), evidence, key)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const message = error.message.startsWith(item.name) ? error.message : `${item.name}: ${error.message}`
    const reason = shortReason(item.name, new Failure(message))
    journal.leave(key, reason)
    return reason
  }
}

/** Signals and streams get their turn: reading a text takes all of the processor. */
const turn = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

export class Interrupted extends Failure {}

async function gatherInput(input: Input, work: Work, named: number): Promise<readonly Added[]> {
  const { io, interrupted } = work
  const added: Added[] = []
  const left: string[] = []
  let [items, old, leftOut] = [0, 0, 0]
  const leave = (reason: string) => {
    leftOut++
    if (left.length < named) left.push(reason)
  }
  const progress = startProgress(io.stderr, 'Reading reports', input.total, input.inBytes)
  try {
    for await (const item of input.items(progress.reach)) {
      if (interrupted?.aborted) throw new Interrupted('stopped')
      items++
      if (isUnreadable(item)) leave(item.reason)
      else {
        const outcome = await read(item, work)
        if (outcome === null) old++
        else if (typeof outcome === 'string') leave(outcome)
        else added.push({ ...outcome, ids: item.ids(outcome) })
      }
      await turn()
    }
  } finally {
    progress.stop()
  }
  warnLeft(io, input.name, left, leftOut)
  if (added.length + old === 0 && !input.mayBeEmpty)
    throw new Failure(`${input.name}: none of its ${items} ${input.noun}s is a usable report`)
  return added
}

/** As many as one warning names. */
const MOST_NAMED = 5

export async function gather(inputs: readonly Input[], work: Work): Promise<readonly Added[]> {
  const added: Added[] = []
  for (const input of inputs) for (const report of await gatherInput(input, work, MOST_NAMED)) added.push(report)
  return added
}
