/**
 * A web archive (.warc, .warc.gz) → the HTML pages in it as items; everything else in it is passed over.
 *
 * WARC-Type: response, HTTP 200, text/html → { name: 'https://orlo.example/storm', text: '<!doctype html>…', html: true }
 */
import { basename } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { WARCParser, type WARCRecord } from 'warcio'
import { decodeText } from '../../feeds/decode.ts'
import { Failure } from '../failure.ts'
import { MAX_INPUT_BYTES } from '../input.ts'
import type { Io } from '../io.ts'
import { type Input, type Item, idByContent, type Unreadable } from './item.ts'
import { lengthOf, readStream } from './stream.ts'

const ENDING = /\.warc(?:\.gz)?$/i

export function isWarc(path: string): boolean {
  return ENDING.test(path)
}

function header(record: WARCRecord, name: string): string {
  return record.httpHeaders?.headers.get(name)?.toLowerCase() ?? ''
}

function isPage(record: WARCRecord): boolean {
  const status = Number(record.httpHeaders?.statusCode)
  return (
    record.warcType === 'response' && status === 200 && /^\s*(?:text\/html|application\/xhtml\+xml)\b/.test(header(record, 'content-type'))
  )
}

/** Null where it is larger than a page may be. */
async function readContent(record: WARCRecord): Promise<Buffer | null> {
  const chunks: Uint8Array[] = []
  let total = 0
  for await (const chunk of record) {
    total += chunk.length
    if (total > MAX_INPUT_BYTES) return null
    chunks.push(chunk)
  }
  const bytes = Buffer.concat(chunks)
  // The archive's reader unfolds gzip and deflate, and leaves the rest as it is.
  return header(record, 'content-encoding').trim() === 'br' ? brotliDecompressSync(bytes, { maxOutputLength: MAX_INPUT_BYTES }) : bytes
}

async function readItem(record: WARCRecord, place: string): Promise<Item | Unreadable> {
  const address = record.warcTargetURI ?? null
  const name = address ?? 'a page without an address'
  try {
    const bytes = await readContent(record)
    if (bytes === null) return { name, reason: `${name} (larger than a page may be)` }
    const text = decodeText(bytes, header(record, 'content-type'))
    return { name, text, html: true, address, ids: report => [idByContent(report, place)] }
  } catch {
    return { name, reason: `${name} (cannot be unfolded or decoded)` }
  }
}

export function warcInput(io: Io, file: string): Input {
  const place = basename(file).replace(ENDING, '')
  return {
    name: file,
    noun: 'page',
    total: lengthOf(io, file),
    inBytes: true,
    async *items(done) {
      let records = 0
      try {
        for await (const record of WARCParser.iterRecords(readStream(io, file, done, false))) {
          if (records === 0 && !record.warcHeaders.statusline.startsWith('WARC/')) break
          records++
          if (isPage(record)) yield await readItem(record, place)
        }
      } catch (error) {
        if (error instanceof Failure) throw error
        throw new Failure(`${file}: broken after record ${records}; get the archive anew, or cut it there`)
      }
      if (records === 0) throw new Failure(`${file}: not a web archive; a .warc or .warc.gz file is wanted`)
    },
  }
}
