/**
 * A path or standard input → its text; anything that is no text is refused in one line.
 *
 * readText(io, 'story.txt') → "Storm hits Orlo …"; readText(io, 'photo.jpg') → Failure "photo.jpg: not UTF-8 text; …"
 */
import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { Failure, reasonOf } from './failure.ts'
import type { Io } from './io.ts'

/** The longest news page is a hundredth of this; beyond it a file is a mistake, and reading it would take minutes. */
export const MAX_INPUT_BYTES = 20_000_000

export const STANDARD_INPUT = '-'

function refuseSize(name: string): Failure {
  return new Failure(`${name}: larger than ${MAX_INPUT_BYTES / 1_000_000} MB; give one article's text, not a collection`)
}

/** UTF-8 or nothing: a guessed encoding would give wrong words, and wrong offsets. */
export function decode(bytes: Uint8Array, name: string): string {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Failure(`${name}: not UTF-8 text; convert it first (for example: iconv -f latin1 -t utf-8)`)
  }
  if (text.includes('\0')) throw new Failure(`${name}: not text (it holds zero bytes); give a .txt or .html file in UTF-8`)
  if (text.trim() === '') throw new Failure(`${name}: empty; give a file with an article's text`)
  return text
}

/** A file's bytes, unless it is missing, a folder, or larger than `most`. */
export function readBytes(path: string, name: string, most = MAX_INPUT_BYTES): Buffer {
  try {
    const { size } = statSync(path)
    if (size > most) throw refuseSize(name)
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(`${name}: ${reasonOf(error)}; is the path right?`)
  }
}

async function readStream(stream: Io['stdin']): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let total = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk)
    total += bytes.length
    if (total > MAX_INPUT_BYTES) throw refuseSize('standard input')
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

export async function readText(io: Io, path: string): Promise<string> {
  if (path === STANDARD_INPUT) return decode(await readStream(io.stdin), 'standard input')
  return decode(readBytes(resolve(io.cwd, path), path), path)
}
