/**
 * otherwise merge: several packs → one that holds the reports of all, each once.
 *
 * otherwise merge monday.json.gz news -o week
 */
import type { Report } from '../core/model.ts'
import { type PackHeader, reportsToGo } from '../core/pack.ts'
import type { Arguments } from './arguments.ts'
import type { Command } from './command.ts'
import { Failure, WrongUsage } from './failure.ts'
import type { Io } from './io.ts'
import { startProgress } from './output.ts'
import { savedText } from './pack.ts'
import { packStem } from './packFile.ts'
import { type Added, store } from './packs/assemble.ts'
import { Interrupted } from './packs/gather.ts'
import type { Journal } from './packs/journal.ts'
import { type OpenPack, openPack } from './packs/open.ts'
import { save } from './packs/save.ts'
import { writing } from './packs/session.ts'
import { checkWritable, targetOf } from './packs/target.ts'

/** What is merged must keep the same of its sources: nobody can add sentences, and leaving them out is for the reader to decide. */
function sameEvidence(packs: readonly OpenPack[]): OpenPack['header']['evidence'] {
  const [first, ...rest] = packs
  const other = rest.find(({ header }) => header.evidence !== first?.header.evidence)
  if (first && other)
    throw new Failure(
      `${other.name}: holds evidence by ${other.header.evidence}, ${first.name} by ${first.header.evidence}; merge packs of one kind`,
    )
  return first?.header.evidence ?? 'phrase'
}

async function readAll(
  io: Io,
  packs: readonly OpenPack[],
  journal: Journal,
  { evidence, demonstration }: PackHeader,
): Promise<readonly Added[]> {
  const interrupted = io.interruption?.()
  const progress = startProgress(
    io.stderr,
    'Reading reports',
    packs.reduce((sum, { reports }) => sum + reports, 0),
  )
  const added: Added[] = []
  const take = (report: Report, pack: OpenPack) => {
    added.push({ ...store(journal, report, evidence), ids: [report.id, `${packStem(pack.name)}/${report.id}`] })
    progress.step()
  }
  try {
    for (const pack of packs) {
      for (const part of pack.parts) {
        const reports = pack.read(part)
        for (const report of demonstration ? reports : reportsToGo(pack.header, reports)) take(report, pack)
        await new Promise(resolve => setImmediate(resolve))
        if (interrupted?.aborted) throw new Interrupted('stopped')
      }
    }
  } finally {
    progress.stop()
  }
  return added
}

async function run(args: Arguments, io: Io): Promise<number> {
  const output = args.one('output')
  if (args.paths.length < 2) throw new WrongUsage('merge wants two packs or more; see otherwise merge --help')
  if (output === undefined) throw new WrongUsage('merge wants -o with the FILE or folder to write')
  const target = targetOf(io, output)
  checkWritable(io, target)
  const packs = args.paths.map(path => openPack(io, path))
  const evidence = sameEvidence(packs)
  const demonstration = packs.every(({ header }) => header.demonstration)
  const header = { name: args.one('name') ?? target.stem, demonstration, evidence }
  const saved = await writing(
    io,
    target,
    evidence,
    async journal => {
      const added = await readAll(io, packs, journal, header)
      return save(io, target, journal, { header, known: null, added })
    },
    false,
  )
  io.stdout.write(savedText(target, saved, evidence))
  return 0
}

export const merge: Command = {
  name: 'merge',
  usage: 'PACK PACK... -o FILE|FOLDER [--name NAME]',
  summary: 'put packs together; of a report that two hold, the later pack’s counts',
  options: {
    output: { type: 'string', short: 'o', wants: 'a FILE', help: 'the pack to write (.json, .json.gz), or a folder for one file a day' },
    name: { type: 'string', wants: 'a name', help: 'what the pack is called; its file name by default' },
  },
  examples: ['otherwise merge monday.json.gz tuesday.json.gz -o week', 'otherwise merge week -o week.json.gz bundle.json.gz'],
  run,
}
