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
/** A pack's layout: what stands right before the first report, and behind the last. */
export const BEFORE_REPORTS = '"reports":['
export const CLOSING = ']}\n'
/** Characters: what stands before the reports is one short line. */
export const MOST_OPENING = 10_000
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

/** What every pack says of itself, one file or many. */
export type PackHeader = Omit<Pack, 'reports'>

type Refusal = { readonly ok: false; readonly error: string; readonly problems: readonly string[] }
/** `T`: what was kept of each report. */
export type ReadPack<T = Report> = { readonly ok: true; readonly pack: PackHeader & { readonly reports: readonly T[] } } | Refusal

function refuse(...problems: string[]): Refusal {
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

const BROKEN = Symbol('no JSON')

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return BROKEN
  }
}

const NO_PACK = `not a corpus pack (no "format": "${FORMAT}")`
const TOO_MANY = `more than ${MAX_REPORTS} reports`

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

export interface Reading<T> {
  readonly progress?: CheckProgress
  /** What is kept of a report once it is checked, where that is less than all of it. */
  readonly keep: (report: Report, header: PackHeader) => T
}
export const WHOLE: Reading<Report> = { keep: report => report }

interface Entries {
  readonly entries: Iterable<unknown>
  readonly count: number
}

function readReports<T>({ entries, count }: Entries, header: PackHeader, { progress, keep }: Reading<T>): ReadPack<T> {
  const reports: T[] = []
  const problems: string[] = []
  const places = new Map<string, number>()
  let i = 0
  for (const entry of entries) {
    if (problems.length >= MAX_PROBLEMS) break
    if (i % TOLD_EVERY === 0) progress?.(i, count)
    const report = readReport(entry, header.evidence)
    const before = typeof report === 'string' ? undefined : places.get(report.id)
    if (typeof report === 'string') problems.push(`report ${i + 1}${/^claim \d/.test(report) ? ', ' : ': '}${report}`)
    else if (before !== undefined) problems.push(`report ${i + 1}: id is the same as that of report ${before + 1}`)
    else {
      places.set(report.id, i)
      reports.push(keep(report, header))
    }
    i++
  }
  return problems.length > 0 ? refuse(...problems) : { ok: true, pack: { ...header, reports } }
}

/** What a pack says of itself, or why it is none that can be read. */
function readHeader(json: Readonly<Record<string, unknown>>): { readonly header: PackHeader } | Refusal {
  if (json.format !== FORMAT) return refuse(NO_PACK)
  const { version } = json
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return refuse('version is not a whole number')
  if (version > VERSION) return refuse(`made by a newer Otherwise (version ${version}, this one reads ${VERSION}); update Otherwise`)
  if (version < VERSION) return refuse(`made by an older Otherwise (version ${version}, this one reads ${VERSION}); build it anew`)
  const header = v.safeParse(headerSchema, json, { abortEarly: true, abortPipeEarly: true })
  return header.success ? { header: header.output } : refuse(describeIssue(header.issues[0]))
}

/** Whatever was parsed from JSON → a pack of this version, or what is wrong with it. */
function readJson<T>(json: unknown, reading: Reading<T>): ReadPack<T> {
  if (!isObject(json)) return refuse(NO_PACK)
  const read = readHeader(json)
  if (!('header' in read)) return read
  const { reports: entries } = json
  if (!Array.isArray(entries)) return refuse('reports is not a list')
  if (entries.length > MAX_REPORTS) return refuse(TOO_MANY)
  return readReports({ entries, count: entries.length }, read.header, reading)
}

export const parsePack = (json: unknown): ReadPack => readJson(json, WHOLE)

/** A pack's text where it lies as `packText` writes it: `opening` goes up to the bracket of its reports, each line is one. */
export interface PackLines {
  readonly opening: string
  readonly lines: Iterable<string>
  readonly count: number
}

/**
 * The same as for a whole text, with one report in memory at a time besides what is kept. Null where the lines are no reports after
 * all: then only the whole text tells.
 */
export function readPackLines<T>({ opening, lines, count }: PackLines, reading: Reading<T>): ReadPack<T> | null {
  const json = parsed(opening + CLOSING)
  if (json === BROKEN) return null
  const read = isObject(json) ? readHeader(json) : refuse(NO_PACK)
  if (!('header' in read)) return read
  if (count > MAX_REPORTS) return refuse(TOO_MANY)
  let broken = false
  function* entries() {
    for (const line of lines) {
      const entry = parsed(line)
      broken ||= entry === BROKEN
      if (broken) return
      yield entry
    }
  }
  const whole = readReports({ entries: entries(), count }, read.header, reading)
  return broken ? null : whole
}

/** A pack file's text → a pack, or what is wrong with it. */
export function readPack(text: string): ReadPack
export function readPack<T>(text: string, reading: Reading<T>): ReadPack<T>
export function readPack(text: string, reading: Reading<unknown> = WHOLE): ReadPack<unknown> {
  if (text.length > MAX_PACK_LENGTH) return refuse(`longer than ${MAX_PACK_LENGTH / 1_000_000} million characters`)
  const json = parsed(text)
  return json === BROKEN ? refuse('not JSON, or cut off') : readJson(json, reading)
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

/** A report of a pack, where it leaves it: one of a demonstration takes along that it was made up. */
export function reportToGo({ demonstration }: Pick<Pack, 'demonstration'>, report: Report): Report {
  return demonstration ? { ...report, invented: true } : report
}

export function reportsToGo(pack: Pick<Pack, 'demonstration'>, reports: readonly Report[]): readonly Report[] {
  return reports.map(report => reportToGo(pack, report))
}

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

/** What stands before the reports and behind them. `checksum` is of the body: see src/feeds/packChecksum.ts. */
export function packFrame(header: PackHeader, checksum?: string): { readonly opening: string; readonly closing: string } {
  const { name, demonstration, evidence } = v.parse(headerSchema, header)
  const said = { format: FORMAT, version: VERSION, name, demonstration, evidence, ...(checksum === undefined ? {} : { checksum }) }
  return { opening: `${JSON.stringify(said).slice(0, -1)},${BEFORE_REPORTS}`, closing: CLOSING }
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
