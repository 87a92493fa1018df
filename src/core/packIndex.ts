/**
 * The list of a pack that is kept in several files, one a day or more: what index.json may say. Reading never trusts it.
 *
 * readPackIndex('{"format":"otherwise-pack-index","version":2,"name":"News","shards":[{"day":"2026-11-25",…}]}') → { ok: true, index }
 */
import * as v from 'valibot'
import { MAX_REPORTS, type PackHeader, VERSION } from './pack.ts'
import { headerSchema } from './packSchema.ts'

export const INDEX_FORMAT = 'otherwise-pack-index'
/** A shard is read whole: this many reports are what a reader of a sharded pack holds at once, some 50 MB. */
export const MAX_SHARD_REPORTS = 1000
/** Some fifty years of days; stops a list made to hurt. */
const MAX_SHARDS = 20_000
const MAX_BYTES = 1_000_000_000

export interface Shard {
  /** The day its reports were published, by their own words; null for those that are not dated. */
  readonly day: string | null
  /** Its name, in the folder of the list: a pack of its own. */
  readonly file: string
  readonly reports: number
  readonly bytes: number
  readonly sha256: string
}

export interface PackIndex extends PackHeader {
  readonly shards: readonly Shard[]
}

export type ReadPackIndex = { readonly ok: true; readonly index: PackIndex } | { readonly ok: false; readonly error: string }

const counted = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most))
const shardSchema = v.object({
  day: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/))),
  // No path: a list must not lead out of its folder.
  file: v.pipe(v.string(), v.maxLength(100), v.regex(/^\w[\w-]*\.json(?:\.gz)?$/)),
  reports: counted(MAX_REPORTS),
  bytes: counted(MAX_BYTES),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
}) satisfies v.GenericSchema<unknown, Shard>

const indexSchema = v.object({ ...headerSchema.entries, shards: v.pipe(v.array(shardSchema), v.maxLength(MAX_SHARDS)) })

function refuse(error: string): ReadPackIndex {
  return { ok: false, error }
}

/** Is this the list of a sharded pack, well made or not? */
export function isPackIndex(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && 'format' in json && json.format === INDEX_FORMAT
}

export function parsePackIndex(json: unknown): ReadPackIndex {
  if (!isPackIndex(json)) return refuse(`not the list of a sharded pack (no "format": "${INDEX_FORMAT}")`)
  const { version } = json
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return refuse('version is not a whole number')
  if (version > VERSION) return refuse(`made by a newer Otherwise (version ${version}, this one reads up to ${VERSION}); update Otherwise`)
  if (version < VERSION) return refuse(`made by an older Otherwise (version ${version}, this one reads ${VERSION}); build it anew`)
  const read = v.safeParse(indexSchema, json, { abortEarly: true, abortPipeEarly: true })
  if (!read.success) {
    const path = (read.issues[0].path ?? []).map(({ key }) => (typeof key === 'number' ? key + 1 : String(key))).join(' ')
    return refuse(`${path || 'the list'} is not as it should be`)
  }
  const files = read.output.shards.map(({ file }) => file)
  return new Set(files).size < files.length ? refuse('a file is listed twice') : { ok: true, index: read.output }
}

export function readPackIndex(text: string): ReadPackIndex {
  try {
    return parsePackIndex(JSON.parse(text))
  } catch {
    return refuse('not JSON, or cut off')
  }
}

/** The undated ones last. */
export function byDay(a: Shard, b: Shard): number {
  const [before, after] = [`${a.day ?? '~'} ${a.file.length} ${a.file}`, `${b.day ?? '~'} ${b.file.length} ${b.file}`]
  return before < after ? -1 : Number(before > after)
}

/** The same shards give the same bytes. */
export function writePackIndex({ name, demonstration, evidence, shards }: PackIndex): string {
  const lines = [...shards]
    .sort(byDay)
    .map(({ day, file, reports, bytes, sha256 }) => JSON.stringify({ day, file, reports, bytes, sha256 }))
  const header = JSON.stringify({ format: INDEX_FORMAT, version: VERSION, name, demonstration, evidence }).slice(0, -1)
  return `${header},"shards":[\n${lines.join(',\n')}\n]}\n`
}
