/**
 * A pack file that the reader opens → its reports in the store. Nothing is stored before all of it was checked.
 *
 * openPack(file, store, tell) → { is: 'opened', name: 'Spring', added: 120, updated: 0, known: 3, … }; throws `Refused` with a line for
 * readers. The store takes the reports in chunks that are each whole: what is cut short is continued when the file is opened again.
 */
import type { Report } from '../core/model.ts'
import { MAX_PACK_LENGTH, type PackHeader, reportToGo } from '../core/pack.ts'
import { readPackBytes } from '../feeds/packBytes.ts'
import { keepsChecksum, sha256 } from '../feeds/packChecksum.ts'
import { BrokenGzip, isGzip, readCapped, TooLarge, unfold } from '../feeds/unfold.ts'
import type { Prepared } from '../store/adding.ts'
import type { Store } from '../store/reports.ts'
import type { Opened, Progress } from './protocol.ts'

/** A reason that readers understand. */
export class Refused extends Error {}

/** As it lies on the disk. A pack of the largest size that is not even compressed fits. */
const MOST_BYTES = MAX_PACK_LENGTH
const MEGABYTES = MAX_PACK_LENGTH / 1_000_000
const MOST_NAME = 200
/** What the disk has no room for. */
const NO_ROOM = 'QuotaExceededError'

type Tell = (progress: Progress) => void
/** What opening a file needs of a store. */
export type Receiving = Pick<Store, 'preparing' | 'importPrepared'>
type PreparedPack = PackHeader & { readonly reports: readonly Prepared[] }

async function readFile(file: File, tell: Tell): Promise<Uint8Array> {
  if (file.size === 0) throw new Refused('it is empty')
  if (file.size > MOST_BYTES) throw new Refused(`it is larger than ${MEGABYTES} MB`)
  let done = 0
  return readCapped(file.stream(), MOST_BYTES, bytes => {
    done += bytes
    tell({ is: 'progress', stage: 'reading', done, all: file.size })
  })
}

async function unfolded(bytes: Uint8Array): Promise<Uint8Array> {
  if (!isGzip(bytes)) return bytes
  try {
    return await unfold(bytes, MAX_PACK_LENGTH)
  } catch (error) {
    if (error instanceof TooLarge) throw new Refused(`it unfolds to more than ${MEGABYTES} MB`)
    throw error instanceof BrokenGzip ? new Refused('it is broken, or cut off') : error
  }
}

async function checked(bytes: Uint8Array, prepare: (report: Report) => Prepared, tell: Tell): Promise<PreparedPack> {
  if (!(await keepsChecksum(bytes))) throw new Refused('its checksum does not fit: it was changed, or cut off')
  const read = readPackBytes(bytes, {
    keep: (report, header) => prepare(reportToGo(header, report)),
    progress: (done, all) => tell({ is: 'progress', stage: 'checking', done, all }),
  })
  if (read === null) throw new Refused('it is no pack: not a text')
  if (!read.ok) throw new Refused(read.error)
  return read.pack
}

export async function openPack(file: File, store: Receiving, tell: Tell): Promise<Opened> {
  const bytes = await readFile(file, tell)
  const origin = { by: 'file', name: file.name.slice(0, MOST_NAME) } as const
  const pack = await checked(await unfolded(bytes), store.preparing(origin), tell)
  let stored = 0
  try {
    const added = await store.importPrepared(pack.reports, {
      ...origin,
      // The same for the same file: an import of it that was cut short is continued.
      key: await sha256(bytes),
      progress: (done, all) => {
        stored = done
        tell({ is: 'progress', stage: 'adding', done, all })
      },
    })
    return { is: 'opened', name: pack.name, demonstration: pack.demonstration, ...added }
  } catch (error) {
    const why =
      error instanceof Error && error.name === NO_ROOM
        ? 'there is no room left on this device'
        : 'the reports could not be stored: the disk may be full'
    console.error(error)
    throw new Refused(`${why}. ${stored} of ${pack.reports.length} reports are in; open the file again to go on`)
  }
}
