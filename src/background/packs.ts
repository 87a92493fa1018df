/**
 * The bundled packs: which there are, and the reports of those that are switched on.
 *
 * `corpus/index.json` lists them: `[{ "id": "demonstration", "file": "demonstration.json.gz", "name": …, "demonstration": true }]`.
 * Read packs are kept while the background lives; after that they are read again.
 */
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import type { Report } from '../core/model.ts'
import { parsePack } from '../core/pack.ts'
import type { PackSummary } from '../messages.ts'
import type { Settings } from '../settings.ts'

const FOLDER = 'corpus'
const listSchema = v.array(
  v.object({
    id: v.pipe(v.string(), v.minLength(1)),
    file: v.pipe(v.string(), v.regex(/^[\w-]+\.json(\.gz)?$/)),
    name: v.string(),
    demonstration: v.boolean(),
  }),
)
type ListedPack = v.InferOutput<typeof listSchema>[number]

/** What the article is compared with. */
export interface Corpus {
  readonly reports: readonly Report[]
  /** Identifiers of the reports that were made up for demonstration. */
  readonly demonstration: readonly string[]
}

const readPacks = new Map<string, Promise<readonly Report[]>>()

async function fetchOwn(file: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(`${FOLDER}/${file}`))
  if (!response.ok) throw new Error(`${FOLDER}/${file} cannot be read (${response.status})`)
  return response
}

async function listedPacks(): Promise<readonly ListedPack[]> {
  return v.parse(listSchema, await (await fetchOwn('index.json')).json())
}

async function unpack(response: Response, file: string): Promise<unknown> {
  if (!file.endsWith('.gz') || response.body === null) return response.json()
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json()
}

async function readReports(file: string): Promise<readonly Report[]> {
  const parsed = parsePack(await unpack(await fetchOwn(file), file))
  if (!parsed.ok) throw new Error(`${FOLDER}/${file}: ${parsed.error}`)
  return parsed.pack.reports
}

/** One broken pack must not cost the reader the others: it counts as empty, and the console says why. */
function reportsOf({ file }: ListedPack): Promise<readonly Report[]> {
  const known = readPacks.get(file)
  if (known) return known
  const reading = readReports(file).catch((error: unknown) => {
    console.error(error)
    readPacks.delete(file)
    return []
  })
  readPacks.set(file, reading)
  return reading
}

export async function readCorpus({ packsOff }: Pick<Settings, 'packsOff'>): Promise<Corpus> {
  const packs = (await listedPacks()).filter(({ id }) => !packsOff.includes(id))
  const read = await Promise.all(packs.map(async pack => ({ pack, reports: await reportsOf(pack) })))
  return {
    reports: read.flatMap(({ reports }) => reports),
    demonstration: read.filter(({ pack }) => pack.demonstration).flatMap(({ reports }) => reports.map(({ id }) => id)),
  }
}

export async function summarisePacks({ packsOff }: Pick<Settings, 'packsOff'>): Promise<readonly PackSummary[]> {
  const packs = await listedPacks()
  return Promise.all(
    packs.map(async pack => ({
      id: pack.id,
      name: pack.name,
      demonstration: pack.demonstration,
      reports: (await reportsOf(pack)).length,
      on: !packsOff.includes(pack.id),
    })),
  )
}
