/**
 * otherwise pack: reports from folders, JSONL, web archives, lists of pages and feeds → one corpus pack, or a folder with a file a day.
 *
 * otherwise pack spring summer -o seasons.json.gz --name "Spring and summer"; otherwise pack news.jsonl -o news
 */
import { isIsoDate } from '../core/isoDate.ts'
import type { Evidence } from '../core/pack.ts'
import type { Arguments } from './arguments.ts'
import { type Command, choiceFrom } from './command.ts'
import { Failure, WrongUsage } from './failure.ts'
import { gatherFeeds } from './inputs/feeds.ts'
import { folderInput, listInput } from './inputs/files.ts'
import type { Input } from './inputs/item.ts'
import { isJsonl, jsonlInput } from './inputs/jsonl.ts'
import { isWarc, warcInput } from './inputs/warc.ts'
import type { Io } from './io.ts'
import { count, plain, size } from './output.ts'
import { gather } from './packs/gather.ts'
import { type OpenPack, openPack } from './packs/open.ts'
import { type Saved, save } from './packs/save.ts'
import { writing } from './packs/session.ts'
import { checkWritable, isThere, type Target, targetOf } from './packs/target.ts'

async function openInputs(io: Io, args: Arguments): Promise<readonly Input[]> {
  const inputs: Input[] = []
  const all = args.paths.length + args.all('list').length + args.all('feeds').length
  for (const path of args.paths)
    inputs.push(isJsonl(path) ? jsonlInput(io, path) : isWarc(path) ? warcInput(io, path) : folderInput(io, path, all > 1))
  for (const list of args.all('list')) inputs.push(await listInput(io, list))
  return inputs
}

function readKnown(io: Io, target: Target, args: Arguments): OpenPack | null {
  if (!args.has('append') || !isThere(target)) return null
  const pack = openPack(io, target.name)
  const wanted = args.one('evidence')
  if (wanted !== undefined && wanted !== pack.header.evidence) {
    throw new Failure(
      `${target.name}: holds evidence by ${pack.header.evidence}, not ${wanted}; leave out --evidence, or build the pack anew`,
    )
  }
  return pack
}

export function dayFrom(args: Arguments, name: string): string | null {
  const day = args.one(name)
  if (day === undefined) return null
  if (!isIsoDate(day)) throw new WrongUsage(`--${name} “${day}” is no date; give it as 2025-05-17`)
  return day.slice(0, 10)
}

export function savedText({ name, sharded }: Target, { reports, claims, bytes, files }: Saved, evidence: Evidence): string {
  const kept = evidence === 'phrase' ? 'phrases only' : 'with sentences'
  const lie = sharded ? ` in ${count(files, 'file')}` : ''
  return `${plain(name)}: ${count(reports, 'report')}, ${count(claims, 'claim')} (${kept})${lie}, ${size(bytes)}\n`
}

async function run(args: Arguments, io: Io): Promise<number> {
  const name = args.one('output')
  if (args.paths.length + args.all('list').length + args.all('feeds').length === 0)
    throw new WrongUsage('pack wants a FOLDER of reports, or another input; see otherwise pack --help')
  if (name === undefined) throw new WrongUsage('pack wants -o with the FILE or folder to write')
  const target = targetOf(io, name)
  const asked: Evidence = choiceFrom(args, 'evidence', ['phrase', 'sentence'])
  const since = dayFrom(args, 'since')
  checkWritable(io, target)
  const known = readKnown(io, target, args)
  const inputs = await openInputs(io, args)
  const header = {
    name: args.one('name') ?? known?.header.name ?? target.stem,
    demonstration: args.has('demonstration') || (known?.header.demonstration ?? false),
    evidence: known?.header.evidence ?? asked,
  }
  const saved = await writing(io, target, header.evidence, async journal => {
    const work = { io, journal, evidence: header.evidence, since, interrupted: io.interruption?.() }
    const added = [...(await gather(inputs, work))]
    for (const opml of args.all('feeds')) added.push(...(await gatherFeeds(opml, work)))
    // Opened anew: from here on nobody else writes it.
    return save(io, target, journal, { header, known: known && openPack(io, target.name, true), added })
  })
  io.stdout.write(savedText(target, saved, header.evidence))
  return 0
}

export const pack: Command = {
  name: 'pack',
  usage:
    'INPUT... -o FILE|FOLDER [--list FILE] [--feeds OPML] [--since DATE] [--evidence phrase|sentence] [--append] [--name NAME] [--demonstration]',
  summary: 'build a corpus pack from reports: folders, .jsonl, .warc, lists, feeds',
  options: {
    output: { type: 'string', short: 'o', wants: 'a FILE', help: 'the pack to write (.json, .json.gz), or a folder for one file a day' },
    list: { type: 'string', wants: 'a FILE', help: 'read the saved pages whose paths stand in FILE, one a line (- is standard input)' },
    feeds: { type: 'string', wants: 'an OPML', help: 'fetch the feeds of this list, and the pages of their items' },
    since: { type: 'string', wants: 'a DATE', help: 'pass over what was published before, or is not dated' },
    evidence: { type: 'string', wants: 'phrase or sentence', help: 'keep pinpoint quotes only (phrase, the default), or whole sentences' },
    append: { type: 'boolean', help: 'add to the pack; a report that it holds already is replaced' },
    name: { type: 'string', wants: 'a name', help: 'what the pack is called; its file name by default' },
    demonstration: { type: 'boolean', help: 'mark its stories as made up' },
  },
  examples: [
    'otherwise pack reports -o corpus.json.gz',
    'otherwise pack today -o corpus.json.gz --append',
    'otherwise pack news.jsonl archive.warc.gz -o news',
    'find saved -name "*.html" | otherwise pack --list - -o news --append --since 2025-05-17',
  ],
  run,
}
