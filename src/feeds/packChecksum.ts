/**
 * A pack's own checksum: that what arrived is what was written, whole.
 *
 * The header holds `"checksum":"sha256-<64 hexadecimal digits>"`, made of the bytes between the brackets of its reports: behind
 * `"reports":[` up to, not with, the last `]` of the file. `otherwise pack` writes the header first and reports last, so neither
 * needs parsing. A pack without the field is taken as it is; one whose checksum is of another kind is refused.
 */
import { BEFORE_REPORTS, MOST_OPENING } from '../core/pack.ts'

const CHECKSUM = /"checksum"\s*:\s*"([^"]*)"/
const CLOSING_BRACKET = 93

/** In hexadecimal digits. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

/** What may be a header, a character a byte. */
const beginningOf = (pack: Uint8Array): string => new TextDecoder('latin1').decode(pack.subarray(0, MOST_OPENING))

/** Of a pack's bytes (UTF-8), null where it has no reports part. */
export async function checksumOf(pack: Uint8Array): Promise<string | null> {
  const start = beginningOf(pack).indexOf(BEFORE_REPORTS)
  const end = pack.lastIndexOf(CLOSING_BRACKET)
  return start < 0 || end < start + BEFORE_REPORTS.length
    ? null
    : `sha256-${await sha256(pack.subarray(start + BEFORE_REPORTS.length, end))}`
}

export async function keepsChecksum(pack: Uint8Array): Promise<boolean> {
  const [header = ''] = beginningOf(pack).split(BEFORE_REPORTS, 1)
  const told = CHECKSUM.exec(header)?.[1]
  return told === undefined || told === (await checksumOf(pack))
}
