/**
 * otherwise pack: folders of reports → one corpus pack.
 *
 * otherwise pack spring summer -o seasons.json.gz --name "Spring and summer"
 */
import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { prepareReport } from '../core/compare.ts'
import type { Report } from '../core/model.ts'
import { addReports, type Evidence, MAX_REPORTS, type Pack, reduceReport } from '../core/pack.ts'
import type { Arguments } from './arguments.ts'
import { type Command, choiceFrom } from './command.ts'
import { Failure, WrongUsage } from './failure.ts'
import { readFolder } from './folder.ts'
import type { Io } from './io.ts'
import { count, plain, size } from './output.ts'
import { checkTarget, isPackName, packStem, readPackFile, writePackFile } from './packFile.ts'
import { stemOf } from './reading.ts'

interface Entry {
  readonly report: Report
  /** Ids to try, best first. */
  readonly ids: readonly [string, string]
}

async function readEntries(io: Io, folders: readonly string[]): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  for (const folder of folders) {
    const place = basename(resolve(io.cwd, folder))
    for (const { name, read: report } of await readFolder(io, folder, prepareReport)) {
      const placed = `${place}/${stemOf(name)}`
      entries.push({ report, ids: folders.length > 1 ? [placed, `${place}/${name}`] : [stemOf(name), placed] })
    }
  }
  return entries
}

/** Reports that stay keep their ids; a new one takes the first of its ids that is free. */
function nameReports(known: readonly Report[], entries: readonly Entry[]): readonly Report[] {
  const all = addReports(
    known,
    entries.map(({ report }) => report),
  )
  const idsOf = new Map(entries.map(({ report, ids }) => [report, ids]))
  const taken = new Set(all.filter(report => !idsOf.has(report)).map(({ id }) => id))
  return all.map(report => {
    const ids = idsOf.get(report)
    if (!ids) return report
    let id = ids.find(one => !taken.has(one)) ?? `${ids[1]} (2)`
    for (let n = 3; taken.has(id); n++) id = `${ids[1]} (${n})`
    taken.add(id)
    return { ...report, id }
  })
}

function readKnown(io: Io, file: string, args: Arguments): Pack | null {
  if (!args.has('append') || !existsSync(resolve(io.cwd, file))) return null
  const pack = readPackFile(io, file)
  const wanted = args.one('evidence')
  if (wanted !== undefined && wanted !== pack.evidence) {
    throw new Failure(`${file}: holds evidence by ${pack.evidence}, not ${wanted}; leave out --evidence, or build the pack anew`)
  }
  return pack
}

async function run(args: Arguments, io: Io): Promise<number> {
  const file = args.one('output')
  if (args.paths.length === 0) throw new WrongUsage('pack wants a FOLDER of reports; see otherwise pack --help')
  if (file === undefined) throw new WrongUsage('pack wants -o with the FILE to write')
  if (!isPackName(file)) throw new WrongUsage(`-o “${file}” should end in .json or .json.gz`)
  const asked: Evidence = choiceFrom(args, 'evidence', ['phrase', 'sentence'])
  checkTarget(io, file)
  const known = readKnown(io, file, args)
  const evidence = known?.evidence ?? asked
  const named = nameReports(known?.reports ?? [], await readEntries(io, args.paths))
  if (named.length > MAX_REPORTS)
    throw new Failure(`${file}: ${named.length} reports are more than one pack holds (${MAX_REPORTS}); make several`)
  const pack: Pack = {
    name: args.one('name') ?? known?.name ?? packStem(file),
    demonstration: args.has('demonstration') || (known?.demonstration ?? false),
    evidence,
    reports: named.map(report => reduceReport(report, evidence)),
  }
  const bytes = writePackFile(io, file, pack)
  const claims = pack.reports.reduce((sum, report) => sum + report.claims.length, 0)
  const kept = evidence === 'phrase' ? 'phrases only' : 'with sentences'
  io.stdout.write(`${plain(file)}: ${count(pack.reports.length, 'report')}, ${count(claims, 'claim')} (${kept}), ${size(bytes)}\n`)
  return 0
}

export const pack: Command = {
  name: 'pack',
  usage: 'FOLDER... -o FILE [--evidence phrase|sentence] [--append] [--name NAME] [--demonstration]',
  summary: 'build a corpus pack from folders of reports',
  options: {
    output: { type: 'string', short: 'o', wants: 'a FILE', help: 'the pack to write (.json or .json.gz)' },
    evidence: { type: 'string', wants: 'phrase or sentence', help: 'keep pinpoint quotes only (phrase, the default), or whole sentences' },
    append: { type: 'boolean', help: 'add to FILE; a report that it holds already is replaced' },
    name: { type: 'string', wants: 'a name', help: 'what the pack is called; its file name by default' },
    demonstration: { type: 'boolean', help: 'mark its stories as made up' },
  },
  examples: ['otherwise pack reports -o corpus.json.gz', 'otherwise pack today -o corpus.json.gz --append'],
  run,
}
