/**
 * otherwise watch: a list of feeds → a pack that is kept fresh, a file a day, and served to the extensions of this machine.
 *
 * otherwise watch news.opml -o news --serve 8484
 */
import type { Evidence } from '../core/pack.ts'
import type { Arguments } from './arguments.ts'
import { type Command, choiceFrom, onlyPath } from './command.ts'
import { Failure, WrongUsage } from './failure.ts'
import { warnLeft } from './folder.ts'
import { type Io, timeOf } from './io.ts'
import { count, plain, size } from './output.ts'
import { checkWritable, isThere, type Target, targetOf } from './packs/target.ts'
import { readFeedList } from './watch/feedList.ts'
import { pause, worldOf } from './watch/network.ts'
import { RECENT, type Round, round, type Watched } from './watch/round.ts'
import { type Server, serve } from './watch/serve.ts'
import { openStates } from './watch/states.ts'

/** Feeds on the net are asked no more often than this anyway. */
const EVERY_MINUTES = 15
const KEEP_DAYS = 30
/** Long enough for a story, short enough to be fetched again every quarter of an hour. */
const RECENT_DAYS = 7

function numberFrom(args: Arguments, name: string, usual: number, least = 1, most = 100_000): number {
  const given = args.one(name)
  if (given === undefined) return usual
  const number = Number(given)
  if (!/^\d+$/.test(given) || number < least || number > most)
    throw new WrongUsage(`--${name} “${given}” is no whole number from ${least} to ${most}`)
  return number
}

function tell(io: Io, opml: string, { name }: Target, { asked, failed, added, pack }: Round): void {
  const time = timeOf(io).toISOString().slice(0, 16).replace('T', ' ')
  const held = pack ? `${count(pack.reports, 'report')} in ${count(pack.parts.length, 'file')}, ${size(pack.bytes)}` : 'nothing yet'
  io.stdout.write(`${time} UTC: ${count(asked, 'feed')} asked, ${count(added, 'report')} taken in; ${plain(name)}: ${held}\n`)
  warnLeft(io, opml, failed)
}

/** Nothing that one round meets ends the watch; the next may go well. */
async function watchOn(io: Io, opml: string, watched: Watched, everyMs: number): Promise<void> {
  while (!watched.interrupted?.aborted) {
    const begun = Date.now()
    try {
      tell(io, opml, watched.target, await round(watched))
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      io.stderr.write(`otherwise: warning: ${plain(error.message)}\n`)
    }
    await pause(Math.max(0, everyMs - (Date.now() - begun)), watched.interrupted)
  }
}

async function once(io: Io, opml: string, watched: Watched): Promise<void> {
  const done = await round(watched)
  if (watched.interrupted?.aborted) throw new Failure(`${plain(watched.target.name)}: stopped; what was read by then is kept`)
  if (done.asked > 0 && done.failed.length === done.asked)
    throw new Failure(`${opml}: none of ${count(done.asked, 'feed')} can be read: ${plain(done.failed[0] ?? '')}`)
  tell(io, opml, watched.target, done)
}

function folderFrom(args: Arguments, io: Io): Target {
  const output = args.one('output')
  if (output === undefined) throw new WrongUsage('watch wants -o with the FOLDER to keep the pack in')
  const target = targetOf(io, output)
  if (!target.sharded) throw new WrongUsage(`-o “${output}” should be a folder: watch keeps a file a day`)
  checkWritable(io, target)
  return target
}

async function run(args: Arguments, io: Io): Promise<number> {
  const opml = onlyPath(args, 'watch', 'an OPML')
  const target = folderFrom(args, io)
  const port = args.has('serve') ? numberFrom(args, 'serve', 0, 0, 65_535) : null
  if (args.has('once') && port !== null) throw new WrongUsage('--once ends, so there is nothing to --serve; leave out one of the two')
  const evidence: Evidence = choiceFrom(args, 'evidence', ['phrase', 'sentence'])
  const everyMs = numberFrom(args, 'every', EVERY_MINUTES) * 60_000
  const [keepDays, recentDays] = [numberFrom(args, 'keep-days', KEEP_DAYS), numberFrom(args, 'days', RECENT_DAYS)]
  const listed = await readFeedList(io, opml)
  const interrupted = io.interruption?.()
  const watched: Watched = {
    io,
    target,
    header: { name: args.one('name') ?? target.stem, demonstration: false, evidence },
    states: openStates(target.path, listed, !isThere(target), interrupted),
    world: worldOf(
      io,
      listed.map(({ address }) => address),
      interrupted,
    ),
    keepDays,
    recentDays,
    interrupted,
    remembered: new Map(),
  }
  if (args.has('once')) {
    await once(io, opml, watched)
    return 0
  }
  const server: Server | null = port === null ? null : await serve(target.path, port)
  if (server) io.stdout.write(`Subscribe to ${server.address}/${RECENT}; Ctrl-C ends it.\n`)
  try {
    await watchOn(io, opml, watched, everyMs)
  } finally {
    await server?.close()
  }
  return 0
}

export const watch: Command = {
  name: 'watch',
  usage: 'OPML -o FOLDER [--every MINUTES] [--once] [--serve PORT] [--keep-days N] [--days N] [--evidence phrase|sentence] [--name NAME]',
  summary: 'keep a pack fresh from feeds, and serve it to the extension',
  options: {
    output: { type: 'string', short: 'o', wants: 'a FOLDER', help: 'where the pack is kept, a file a day' },
    every: {
      type: 'string',
      wants: 'MINUTES',
      help: `how often to look (${EVERY_MINUTES}); no feed on the net is asked more often than that`,
    },
    once: { type: 'boolean', help: 'look once and end, for a scheduler' },
    serve: { type: 'string', wants: 'a PORT', help: `serve ${RECENT} and the days on 127.0.0.1` },
    'keep-days': { type: 'string', wants: 'a number', help: `drop reports of more than N days ago (${KEEP_DAYS})` },
    days: { type: 'string', wants: 'a number', help: `how many days ${RECENT} holds (${RECENT_DAYS})` },
    evidence: { type: 'string', wants: 'phrase or sentence', help: 'keep pinpoint quotes only (phrase, the default), or whole sentences' },
    name: { type: 'string', wants: 'a name', help: "what the pack is called; the folder's name by default" },
  },
  examples: ['otherwise watch news.opml -o news --serve 8484', 'otherwise watch news.opml -o news --once'],
  run,
}
