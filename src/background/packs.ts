/**
 * The bundled packs: which there are, their heads at once, and their reports when a story is found among them.
 *
 * `corpus/heads.json`, made by the build (scripts/lib/bundled-heads.ts), lists them: `[{ "id": "demonstration", "file":
 * "demonstration.json.gz", "name": …, "demonstration": true, "heads": […] }]`. A pack itself is read when a report of it is wanted,
 * and kept while the background lives.
 */
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import type { CorpusSource } from '../core/corpus.ts'
import { HeadIndex } from '../core/matching/headIndex.ts'
import type { Report, ReportHead } from '../core/model.ts'
import { parsePack } from '../core/pack.ts'
import type { PackSummary } from '../messages.ts'
import type { Settings } from '../settings.ts'

const FOLDER = 'corpus'
/** The build writes it from packs that are checked when they are read: what is bounded here is only its shape. */
const listSchema = v.array(
  v.object({
    id: v.pipe(v.string(), v.minLength(1)),
    file: v.pipe(v.string(), v.regex(/^[\w-]+\.json(\.gz)?$/)),
    name: v.string(),
    demonstration: v.boolean(),
    heads: v.array(v.custom<ReportHead>(head => typeof head === 'object' && head !== null && 'keys' in head)),
  }),
)
export type BundledPack = v.InferOutput<typeof listSchema>[number]

let listing: Promise<readonly BundledPack[]> | undefined
const readPacks = new Map<string, Promise<ReadonlyMap<string, Report>>>()

async function fetchOwn(file: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(`${FOLDER}/${file}`))
  if (!response.ok) throw new Error(`${FOLDER}/${file} cannot be read (${response.status})`)
  return response
}

async function readList(): Promise<readonly BundledPack[]> {
  return v.parse(listSchema, await (await fetchOwn('heads.json')).json())
}

export function bundledPacks(): Promise<readonly BundledPack[]> {
  listing ??= readList().catch((error: unknown) => {
    listing = undefined
    throw error
  })
  return listing
}

async function unpack(response: Response, file: string): Promise<unknown> {
  if (!file.endsWith('.gz') || response.body === null) return response.json()
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json()
}

async function readReports(file: string): Promise<ReadonlyMap<string, Report>> {
  const parsed = parsePack(await unpack(await fetchOwn(file), file))
  if (!parsed.ok) throw new Error(`${FOLDER}/${file}: ${parsed.error}`)
  return new Map(parsed.pack.reports.map(report => [report.id, report]))
}

/** One broken pack must not cost the reader the others: it counts as empty, and the console says why. */
function reportsOf({ file }: BundledPack): Promise<ReadonlyMap<string, Report>> {
  const known = readPacks.get(file)
  if (known) return known
  const reading = readReports(file).catch((error: unknown) => {
    console.error(error)
    readPacks.delete(file)
    return new Map<string, Report>()
  })
  readPacks.set(file, reading)
  return reading
}

/** A bundled pack as a corpus; nothing is fetched before a report is asked for. */
export function bundledSource(pack: BundledPack): CorpusSource {
  let index: HeadIndex | undefined
  return {
    name: pack.name,
    candidates: async (query, most) => {
      index ??= new HeadIndex(pack.heads)
      return index.candidates(query, most)
    },
    reports: async ids => {
      if (ids.length === 0) return []
      const reports = await reportsOf(pack)
      return ids.flatMap(id => reports.get(id) ?? [])
    },
    size: async () => pack.heads.length,
  }
}

export async function summarisePacks({ packsOff }: Pick<Settings, 'packsOff'>): Promise<readonly PackSummary[]> {
  const summaries = (await bundledPacks()).map(({ id, name, demonstration, heads }) => ({ id, name, demonstration, reports: heads.length }))
  return summaries.map(summary => ({ ...summary, on: !packsOff.includes(summary.id) }))
}
