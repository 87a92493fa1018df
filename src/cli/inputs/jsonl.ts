/**
 * A file with one article a line, as JSON → items. Each has `text` or `html`, and may have `title`, `outlet`, `published`, `url`, `id`.
 *
 * {"title": "Storm hits Orlo", "outlet": "Orlo Post", "published": "2031-03-04", "text": "The storm …"}
 */
import { basename } from 'node:path'
import { isIsoDate } from '../../core/isoDate.ts'
import { readFeedDate } from '../../feeds/dates.ts'
import { decode, STANDARD_INPUT } from '../input.ts'
import type { Io } from '../io.ts'
import { checkEntry, type MetaEntry } from '../meta.ts'
import { type Input, type Item, idByContent, type Unreadable } from './item.ts'
import { type Line, readLines } from './lines.ts'
import { lengthOf, readStream } from './stream.ts'

const ENDING = /\.(?:jsonl|ndjson)(?:\.gz)?$/i
/** As long as an id in a pack may be. */
const LONGEST_ID = 200

export function isJsonl(path: string): boolean {
  return path === STANDARD_INPUT || ENDING.test(path)
}

function parseLine(line: Line): Readonly<Record<string, unknown>> | string {
  if (line.bytes === null) return 'longer than a page may be'
  let json: unknown
  try {
    json = JSON.parse(decode(line.bytes, ''))
  } catch {
    return 'not JSON'
  }
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json } : 'not an object'
}

/** Collections date as they like: what feeds write is understood as well. */
function withIsoDate(json: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { published } = json
  if (typeof published !== 'string' || isIsoDate(published)) return json
  return { ...json, published: published.trim() === '' ? null : (readFeedDate(published) ?? published) }
}

/** The text of many collections leaves the headline out, and a headline makes claims too. */
function withTitle(text: string, { title }: MetaEntry): string {
  return title === null || text.trimStart().startsWith(title.trim()) ? text : `${title}\n\n${text}`
}

function readItem(line: Line, place: string): Item | Unreadable {
  const name = `line ${line.number}`
  const unreadable = (reason: string) => ({ name, reason: `${name} (${reason})` })
  const json = parseLine(line)
  if (typeof json === 'string') return unreadable(json)
  const entry = checkEntry(withIsoDate(json))
  if (typeof entry === 'string') return unreadable(entry)
  const { text, html, id } = json
  const page = typeof html === 'string' && html.trim() !== ''
  if (!page && typeof text !== 'string') return unreadable('neither text nor html in it')
  const own = typeof id === 'string' && id.trim() !== '' && id.length <= LONGEST_ID ? [id] : []
  return {
    name,
    text: page ? html : withTitle(String(text), entry),
    html: page,
    address: entry.url,
    entry,
    ids: report => [...own, idByContent(report, place)],
  }
}

const isBlank = ({ bytes }: Line): boolean => bytes !== null && bytes.toString('latin1').trim() === ''

/** `-` reads the lines from standard input. */
export function jsonlInput(io: Io, file: string): Input {
  const piped = file === STANDARD_INPUT
  const place = piped ? 'input' : basename(file).replace(ENDING, '')
  return {
    name: piped ? 'standard input' : file,
    noun: 'line',
    total: piped ? 0 : lengthOf(io, file),
    inBytes: true,
    async *items(done) {
      const chunks = piped ? io.stdin : readStream(io, file, done, /\.gz$/i.test(file))
      for await (const line of readLines(chunks)) if (!isBlank(line)) yield readItem(line, place)
    },
  }
}
