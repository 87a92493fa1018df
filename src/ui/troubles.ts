/**
 * What went wrong, in words that tell a reader what to do: errors of the browser's storage say it in a programmer's.
 *
 * `plainWords(new DOMException('…', 'QuotaExceededError'))` → “The storage that this browser has for Otherwise is full. …”; other errors
 * keep their message.
 */
import { message } from './message.ts'

/** Errors of IndexedDB by name: https://w3c.github.io/IndexedDB/#exceptions */
const WORDS: ReadonlyMap<string, () => string> = new Map([
  ['QuotaExceededError', () => message('trouble_full')],
  // A profile that was used with a newer version, which stores in another way.
  ['VersionError', () => message('trouble_newer')],
  // Storing is switched off: a private window, or the browser's settings.
  ['InvalidStateError', () => message('trouble_forbidden')],
  ['SecurityError', () => message('trouble_forbidden')],
  ['NotAllowedError', () => message('trouble_forbidden')],
  // Ours, see store/schema.ts: a window with another version of Otherwise does not let go; what an older one stored could not be changed.
  ['HeldError', () => message('trouble_held')],
  ['NotUpgradedError', () => message('trouble_not_upgraded')],
  // Ours, see store/writing.ts: the disk itself is full, or takes no more for another reason.
  ['NotWrittenError', () => message('trouble_not_written')],
  // Of a request whose transaction or whose opening the browser gave up.
  ['AbortError', () => message('trouble_not_written')],
  // The files on the disk are damaged, or another program holds them.
  ['UnknownError', () => message('trouble_broken')],
  ['NotReadableError', () => message('trouble_broken')],
])

export function plainWords(error: unknown): string {
  if (error instanceof DOMException) {
    const words = WORDS.get(error.name)?.()
    if (words !== undefined && words !== '') return words
  }
  return error instanceof Error ? error.message : String(error)
}
