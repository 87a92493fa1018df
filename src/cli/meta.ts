/**
 * A folder's meta.json → what each report says of itself, by file name without its ending.
 *
 * { "d0": { "outlet": "Orlo Times", "published": "2031-04-02", "title": null } }
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { name, publicationDate, title, webAddress } from '../core/packSchema.ts'
import { Failure } from './failure.ts'
import { decode, readBytes } from './input.ts'
import { plain } from './output.ts'

export const META_FILE = 'meta.json'

const entrySchema = v.object({
  outlet: v.optional(v.nullable(name), null),
  title: v.optional(v.nullable(title), null),
  published: v.optional(v.nullable(publicationDate), null),
  url: v.optional(v.nullable(webAddress), null),
  via: v.optional(v.nullable(name), null),
})
export type MetaEntry = v.InferOutput<typeof entrySchema>
export type Meta = ReadonlyMap<string, MetaEntry>

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? plain(error.message).slice(0, 120) : 'broken'
    throw new Failure(`${file}: not JSON (${reason}); correct it or take it away`)
  }
}

/** What a report says of itself, or what is wrong with it: "published is not an ISO 8601 date". */
export function checkEntry(json: unknown): MetaEntry | string {
  const result = v.safeParse(entrySchema, json, { abortEarly: true, abortPipeEarly: true })
  if (result.success) return result.output
  const [issue] = result.issues
  const field = issue.path?.map(item => String(item.key)).join('.')
  const complaint = issue.kind === 'validation' ? issue.message : 'is neither text nor null'
  return field ? `${field} ${complaint}` : 'is not an object'
}

/** "d0: published is not an ISO 8601 date" */
function readEntry(key: string, json: unknown, file: string): MetaEntry {
  const entry = checkEntry(json)
  if (typeof entry !== 'string') return entry
  throw new Failure(`${file}: “${plain(key)}”: ${entry}; correct it`)
}

/** Empty where the folder has none. `shown` is the folder as the reader typed it. */
export function readMeta(folder: string, shown: string): Meta {
  const path = join(folder, META_FILE)
  const file = join(shown, META_FILE)
  if (!existsSync(path)) return new Map()
  const json = parseJson(decode(readBytes(path, file), file), file)
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new Failure(`${file}: not an object keyed by file name; correct it or take it away`)
  }
  return new Map(Object.entries(json).map(([key, entry]) => [key, readEntry(key, entry, file)]))
}
