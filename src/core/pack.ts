/**
 * A corpus pack: prepared reports as one JSON file. Reading never trusts it; writing always gives the same bytes for the same reports.
 *
 * readPack('{"format":"otherwise-pack","version":2,…}') → { ok: true, pack } or
 * { ok: false, error: 'report 3, claim 12: quote is longer than 160 characters', problems: […] }
 */
import * as v from 'valibot'
import type { Report } from './model.ts'
import { headerSchema, MAX_SENTENCE, reportSchema } from './packSchema.ts'

export const FORMAT = 'otherwise-pack'
/** 2: reports are looked up by hashed keys, 64 at most. */
export const VERSION = 2
/** A device holds this many in memory; larger corpora want several packs. */
export const MAX_REPORTS = 20_000
/** Characters of JSON; some 5,000 reports. Stops a small compressed file that unfolds into gigabytes. */
export const MAX_PACK_LENGTH = 200_000_000
/** Problems named before reading stops: enough to see what is wrong with a file, never a flood. */
const MAX_PROBLEMS = 5

/** What a claim carries of its source: the pinpoint quote alone, or its whole sentence too. */
export type Evidence = 'phrase' | 'sentence'

export interface Pack {
  readonly name: string
  /** Its stories were made up to show what Otherwise does. */
  readonly demonstration: boolean
  readonly evidence: Evidence
  readonly reports: readonly Report[]
}

export type ReadPack =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly error: string; readonly problems: readonly string[] }

function refuse(...problems: string[]): ReadPack {
  return { ok: false, error: problems[0] ?? 'not a corpus pack', problems }
}

/** ["claims", 11, "quote"] → ["claim 12", "quote"]; ["published"] → [null, "published"] */
function position(path: readonly unknown[]): readonly [string | null, string] {
  const [first, second, ...rest] = path
  const entry = typeof second === 'number' && first === 'claims' ? `claim ${second + 1}` : null
  const keys = entry === null ? path : rest
  return [entry, keys.map(key => (typeof key === 'number' ? `entry ${key + 1}` : String(key))).join(' ')]
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object',
}

function complaint(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation') return issue.message
  if (issue.received === 'undefined') return 'is missing'
  const expected = (issue.expected ?? '').replace(/[()]/g, '').split(' | ')
  return `is not ${expected.map(word => EXPECTED[word] ?? word).join(' or ')}`
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  const [entry, keys] = position((issue.path ?? []).map(item => item.key))
  const said = [keys, complaint(issue)].filter(Boolean).join(' ')
  return (entry === null ? said : `${entry}: ${said}`).slice(0, 300)
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

function readReport(json: unknown, evidence: Evidence): Report | string {
  const result = v.safeParse(reportSchema, json, { abortEarly: true, abortPipeEarly: true })
  if (!result.success) return describeIssue(result.issues[0])
  const told = evidence === 'phrase' ? result.output.claims.findIndex(claim => claim.sentence !== undefined) : -1
  return told < 0 ? result.output : `claim ${told + 1}: sentence is there, but the pack says that it keeps phrases only`
}

/** Told while a pack is checked: how many reports of how many. */
export type CheckProgress = (done: number, all: number) => void
/** Reports between two tellings. */
const TOLD_EVERY = 200

function readReports(entries: readonly unknown[], evidence: Evidence, progress: CheckProgress): { reports: Report[]; problems: string[] } {
  const reports: Report[] = []
  const problems: string[] = []
  const places = new Map<string, number>()
  for (const [i, entry] of entries.entries()) {
    if (problems.length >= MAX_PROBLEMS) break
    if (i % TOLD_EVERY === 0) progress(i, entries.length)
    const report = readReport(entry, evidence)
    const before = typeof report === 'string' ? undefined : places.get(report.id)
    if (typeof report === 'string') problems.push(`report ${i + 1}${/^claim \d/.test(report) ? ', ' : ': '}${report}`)
    else if (before !== undefined) problems.push(`report ${i + 1}: id is the same as that of report ${before + 1}`)
    else {
      places.set(report.id, i)
      reports.push(report)
    }
  }
  return { reports, problems }
}

/** Whatever was parsed from JSON → a pack of this version, or what is wrong with it. */
export function parsePack(json: unknown, progress: CheckProgress = () => {}): ReadPack {
  if (!isObject(json) || json.format !== FORMAT) return refuse(`not a corpus pack (no "format": "${FORMAT}")`)
  const { version, reports: entries } = json
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return refuse('version is not a whole number')
  if (version > VERSION) return refuse(`made by a newer Otherwise (version ${version}, this one reads ${VERSION}); update Otherwise`)
  if (version < VERSION) return refuse(`made by an older Otherwise (version ${version}, this one reads ${VERSION}); build it anew`)
  const header = v.safeParse(headerSchema, json, { abortEarly: true, abortPipeEarly: true })
  if (!header.success) return refuse(describeIssue(header.issues[0]))
  if (!Array.isArray(entries)) return refuse('reports is not a list')
  if (entries.length > MAX_REPORTS) return refuse(`more than ${MAX_REPORTS} reports`)
  const { reports, problems } = readReports(entries, header.output.evidence, progress)
  return problems.length > 0 ? refuse(...problems) : { ok: true, pack: { ...header.output, reports } }
}

/** A pack file's text → a pack, or what is wrong with it. */
export function readPack(text: string, progress?: CheckProgress): ReadPack {
  if (text.length > MAX_PACK_LENGTH) return refuse(`longer than ${MAX_PACK_LENGTH / 1_000_000} million characters`)
  try {
    return parsePack(JSON.parse(text), progress)
  } catch {
    return refuse('not JSON, or cut off')
  }
}

/** As a pack keeps it: without sentences where only phrases are wanted. */
export function reduceReport(report: Report, evidence: Evidence): Report {
  const claims = report.claims.map(({ sentence, ...claim }) => {
    const kept = evidence === 'sentence' && sentence !== undefined && sentence.length <= MAX_SENTENCE
    return kept ? { ...claim, sentence } : claim
  })
  return { ...report, claims }
}

/** What tells one report from another. */
export type Identity = Pick<Report, 'fingerprint' | 'outlet' | 'url'>

/** The same address, or the same text under the same name. Two outlets that ran one agency text are two reports. */
function isSameReport(a: Identity, b: Identity): boolean {
  if (a.url !== null && a.url === b.url) return true
  return a.fingerprint === b.fingerprint && (a.outlet === b.outlet || a.outlet === null || b.outlet === null)
}

/** Adds reports; where one is known already, the new one takes its place. */
export function addReports<T extends Identity>(known: readonly T[], added: readonly T[]): readonly T[] {
  const all = new Set<T>()
  const index = new Map<string, T[]>()
  for (const report of [...known, ...added]) {
    for (const key of [report.fingerprint, report.url]) {
      if (key === null) continue
      const others = index.get(key) ?? []
      for (const other of others) if (isSameReport(other, report)) all.delete(other)
      index.set(key, [...others, report])
    }
    all.add(report)
  }
  return [...all]
}

/** The reports of a pack, where they leave it: those of a demonstration take along that they were made up. */
export function reportsToGo({ demonstration }: Pick<Pack, 'demonstration'>, reports: readonly Report[]): readonly Report[] {
  return demonstration ? reports.map(report => ({ ...report, invented: true })) : reports
}

/** What every pack says of itself, one file or many. */
export type PackHeader = Omit<Pack, 'reports'>

export function byId(a: Pick<Report, 'id'>, b: Pick<Report, 'id'>): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** A report as one line of JSON, keys in one order, or what keeps it from fitting into the format. */
export function reportLine(report: Report, evidence: Evidence): { readonly line: string } | { readonly problem: string } {
  const read = readReport(reduceReport(report, evidence), evidence)
  return typeof read === 'string' ? { problem: read } : { line: JSON.stringify(read) }
}

/** What stands between the brackets of `"reports":[…]`, part by part, so that no more than one report need be held. */
export function* packBody(lines: Iterable<string>): Generator<string> {
  let before = '\n'
  for (const line of lines) {
    yield before + line
    before = ',\n'
  }
  yield '\n'
}

const CLOSING = ']}\n'

/** What stands before the reports and behind them. `checksum` is of the body: see src/feeds/packChecksum.ts. */
export function packFrame(header: PackHeader, checksum?: string): { readonly opening: string; readonly closing: string } {
  const { name, demonstration, evidence } = v.parse(headerSchema, header)
  const said = { format: FORMAT, version: VERSION, name, demonstration, evidence, ...(checksum === undefined ? {} : { checksum }) }
  return { opening: `${JSON.stringify(said).slice(0, -1)},"reports":[`, closing: CLOSING }
}

/** A pack's text, part by part; the lines are sorted by id already. */
export function* packText(header: PackHeader, lines: Iterable<string>, checksum?: string): Generator<string> {
  const { opening, closing } = packFrame(header, checksum)
  yield opening
  yield* packBody(lines)
  yield closing
}

/** One report a line, sorted by id. Throws where a report does not fit the format. */
export function writePack(pack: Pack): string {
  const lines = [...pack.reports].sort(byId).map(report => {
    const written = reportLine(report, pack.evidence)
    if ('problem' in written) throw new Error(`report “${report.id}” does not fit into a pack: ${written.problem}`)
    return written.line
  })
  return [...packText(pack, lines)].join('')
}
