/**
 * A report ↔ what the database keeps of it: a head for lists and look-ups, and a body that is read when it is compared.
 *
 * encode(report, origin, null) → { head, stored }; decode(7, head, stored) → the report again, with the store's own id
 */
import type { Report, ReportHead } from '../core/model.ts'
import type { Origin, StoredHead, StoredReport } from './schema.ts'
import { idOf } from './slots.ts'

export interface Encoded {
  readonly head: StoredHead
  readonly stored: StoredReport
}

/** Claims, and whatever else comparison needs. */
type Body = Omit<Report, keyof ReportHead>

/** What names of fields, dates, index entries and the row take, measured roughly. */
const OVERHEAD = 500
/** Keys lie in the row and with the body. */
const KEY_COPIES = 2

const encoder = new TextEncoder()
const decoder = new TextDecoder()

function estimate(head: Omit<StoredHead, 'bytes'>, { keys, body }: StoredReport): number {
  const texts = [head.title, head.outlet, head.url, head.address].reduce((sum, text) => sum + (text?.length ?? 0), 0)
  return OVERHEAD + texts + head.sketch.lowest.byteLength + keys.byteLength * KEY_COPIES + body.byteLength
}

export function encode(report: Report, origins: readonly Origin[], address: string | null): Encoded {
  const { id: _, outlet, title, published, url, language, words, fingerprint, sketch, thin, invented, keys, ...body } = report
  const stored = { keys: Uint32Array.from(keys), body: encoder.encode(JSON.stringify(body satisfies Body)) }
  const head = {
    outlet,
    title,
    published,
    url,
    language,
    words,
    fingerprint,
    sketch: { count: sketch.count, lowest: Uint32Array.from(sketch.lowest) },
    ...(thin ? { thin } : {}),
    ...(invented ? { invented } : {}),
    ...(address === null ? {} : { address }),
    origins,
  }
  return { head: { ...head, bytes: estimate(head, stored) }, stored }
}

export function bodyOf({ body }: StoredReport): Body {
  return JSON.parse(decoder.decode(body)) as Body
}

export function decodeHead(number: number, head: StoredHead, keys: ArrayLike<number>): ReportHead {
  const { outlet, title, published, url, language, words, fingerprint, sketch, thin, invented } = head
  return {
    id: idOf(number),
    outlet,
    title,
    published,
    url,
    language,
    words,
    fingerprint,
    sketch: { count: sketch.count, lowest: Array.from(sketch.lowest) },
    keys: Array.from(keys),
    ...(thin ? { thin } : {}),
    ...(invented ? { invented } : {}),
  }
}

export function decode(number: number, head: StoredHead, stored: StoredReport): Report {
  return { ...decodeHead(number, head, stored.keys), ...bodyOf(stored) }
}
