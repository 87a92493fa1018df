/**
 * A pack's own checksum: that what arrived is what was written, whole.
 *
 * The header holds `"checksum":"sha256-<64 hexadecimal digits>"`, made of the UTF-8 bytes between the brackets of its reports: behind
 * `"reports":[` up to, not with, the last `]` of the file. `otherwise pack` writes the header first and reports last, so neither
 * needs parsing. A pack without the field is taken as it is; one whose
 * checksum is of another kind is refused.
 */

const REPORTS = '"reports":['
const CHECKSUM = /"checksum"\s*:\s*"([^"]*)"/
/** The header is one short line. */
const HEADER_LENGTH = 10_000

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

/** Of a pack's text, null where it has no reports part at all. */
export async function checksumOf(pack: string): Promise<string | null> {
  const start = pack.indexOf(REPORTS)
  const end = pack.lastIndexOf(']')
  return start < 0 || end < start + REPORTS.length ? null : `sha256-${await sha256(pack.slice(start + REPORTS.length, end))}`
}

export async function keepsChecksum(pack: string): Promise<boolean> {
  const start = pack.indexOf(REPORTS)
  const told = CHECKSUM.exec(pack.slice(0, Math.min(start < 0 ? HEADER_LENGTH : start, HEADER_LENGTH)))?.[1]
  return told === undefined || told === (await checksumOf(pack))
}
