/**
 * The two ways in which a command ends early; the message is the one line that the reader sees.
 *
 * throw new Failure('notes.txt: no such file; is the path right?') → "otherwise: notes.txt: no such file; …", exit status 1
 */

/** The command was understood and could not be done: exit status 1. */
export class Failure extends Error {}

/** The command was not understood: exit status 2. */
export class WrongUsage extends Error {}

/** The operating system's reason for failing, in words: "no such file". */
export function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'no such file or folder',
    EACCES: 'no permission',
    EPERM: 'no permission',
    EISDIR: 'is a folder',
    ENOTDIR: 'is not a folder',
    ENOSPC: 'no space left on the disk',
    EROFS: 'the disk is read-only',
  }
  return words[code] ?? (code || (error instanceof Error ? error.message : String(error)))
}
