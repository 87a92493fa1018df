/**
 * Reports on the disk while a pack is being made: each is appended once it is read, so that an interrupted run goes on where it stopped
 * and no more than one report need be held.
 *
 * journal.add('5d41…', { line, … }) → { place: { at: 1024, … }, … }; later journal.line(place, 'orlo/storm') → '{"id":"orlo/storm",…'
 *
 * The file is a row of frames: two lengths, a head as JSON, a report's line deflated. A frame that a kill cut off is dropped.
 */
import { closeSync, existsSync, fstatSync, ftruncateSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { type Identity, MAX_PACK_LENGTH } from '../../core/pack.ts'
import { Failure, reasonOf } from '../failure.ts'

/** Where a report's line lies. */
export interface Place {
  readonly at: number
  readonly bytes: number
  /** Unfolded, in characters. */
  readonly length: number
}

/** What is held of a report while its line lies on the disk. */
export interface Stored extends Identity {
  readonly day: string | null
  readonly claims: number
  readonly place: Place
}

/** What became of an item: a report, or a reason for leaving it out. */
export type Outcome = Stored | string

export interface Journal {
  /** Outcomes that an interrupted run left. */
  readonly found: number
  /** Outcomes in all. */
  readonly size: () => number
  readonly get: (key: string) => Outcome | undefined
  /** `line` begins with the id "-", which is filled in when it is known. Without a key it is not found again. */
  readonly add: (key: string | null, report: Identity & { readonly day: string | null; readonly claims: number }, line: string) => Stored
  readonly leave: (key: string, reason: string) => void
  readonly line: (place: Place, id: string) => string
  /** Kept for the next run, or removed. */
  readonly close: (keep: boolean) => void
}

/** Reports are written with this id until they get their own. */
export const NO_ID = '-'
const LEAD = `{"id":"${NO_ID}"`

const LENGTHS = 8
/** A head is a few hundred bytes; a larger one is a broken file. */
const MOST_HEAD = 20_000
const MOST_BODY = MAX_PACK_LENGTH
/** Fast: it is read once and thrown away. */
const LEVEL = 1

type Frame =
  | { readonly stamp: string }
  | ({ readonly key: string | null } & ({ readonly left: string } | (Omit<Stored, 'place'> & { length: number })))

function frameBytes(head: Frame, body: Buffer): Buffer {
  const text = Buffer.from(JSON.stringify(head))
  const lengths = Buffer.alloc(LENGTHS)
  lengths.writeUInt32LE(text.length, 0)
  lengths.writeUInt32LE(body.length, 4)
  return Buffer.concat([lengths, text, body])
}

function readAt(fd: number, at: number, length: number): Buffer | null {
  const bytes = Buffer.alloc(length)
  return readSync(fd, bytes, 0, length, at) === length ? bytes : null
}

interface FoundFrame {
  readonly head: Frame
  readonly body: number
  readonly bytes: number
  readonly end: number
}

/** Null at the end, and where the rest is cut off or broken. */
function frameAt(fd: number, at: number, size: number): FoundFrame | null {
  const lengths = readAt(fd, at, LENGTHS)
  if (lengths === null) return null
  const [headBytes, bytes] = [lengths.readUInt32LE(0), lengths.readUInt32LE(4)]
  const body = at + LENGTHS + headBytes
  if (headBytes > MOST_HEAD || bytes > MOST_BODY || body + bytes > size) return null
  try {
    return { head: JSON.parse(readAt(fd, at + LENGTHS, headBytes)?.toString('utf8') ?? ''), body, bytes, end: body + bytes }
  } catch {
    return null
  }
}

/** What a journal of the same stamp holds, and where its last whole frame ends; an end of 0 says that it is of no use. */
function recover(fd: number, stamp: string): { known: Map<string, Outcome>; end: number } {
  const { size } = fstatSync(fd)
  const known = new Map<string, Outcome>()
  const first = frameAt(fd, 0, size)
  if (first === null || !('stamp' in first.head) || first.head.stamp !== stamp) return { known, end: 0 }
  let end = first.end
  for (let frame = frameAt(fd, end, size); frame !== null; frame = frameAt(fd, end, size)) {
    const { head, body, bytes } = frame
    if (!('stamp' in head) && head.key !== null) {
      if ('left' in head) known.set(head.key, head.left)
      else {
        const { key, length, ...stored } = head
        known.set(key, { ...stored, place: { at: body, bytes, length } })
      }
    }
    end = frame.end
  }
  return { known, end }
}

/** `stamp` says what a report's line depends on besides its item: another stamp, another journal. */
export function openJournal(path: string, stamp: string): Journal {
  const fd = openSync(path, existsSync(path) ? 'r+' : 'w+')
  const recovered = recover(fd, stamp)
  const { known } = recovered
  let { end } = recovered
  const found = known.size
  const append = (head: Frame, body: Buffer): number => {
    const bytes = frameBytes(head, body)
    try {
      writeSync(fd, bytes, 0, bytes.length, end)
    } catch (error) {
      throw new Failure(`${path}: cannot be written (${reasonOf(error)})`)
    }
    end += bytes.length
    return end - body.length
  }
  ftruncateSync(fd, end)
  if (end === 0) append({ stamp }, Buffer.alloc(0))
  return {
    found,
    size: () => known.size,
    get: key => known.get(key),
    add(key, { fingerprint, outlet, url, day, claims }, line) {
      const rest = line.slice(LEAD.length)
      const body = deflateRawSync(rest, { level: LEVEL })
      const head = { fingerprint, outlet, url, day, claims }
      const at = append({ key, ...head, length: line.length }, body)
      const stored = { ...head, place: { at, bytes: body.length, length: line.length } }
      if (key !== null) known.set(key, stored)
      return stored
    },
    leave(key, reason) {
      append({ key, left: reason }, Buffer.alloc(0))
      known.set(key, reason)
    },
    line({ at, bytes }, id) {
      try {
        const body = readAt(fd, at, bytes)
        return `{"id":${JSON.stringify(id)}${inflateRawSync(body ?? '', { maxOutputLength: MOST_BODY }).toString('utf8')}`
      } catch {
        throw new Failure(`${path}: damaged; remove it and run the same command again`)
      }
    },
    close(keep) {
      closeSync(fd)
      if (!keep) rmSync(path, { force: true })
    },
  }
}
