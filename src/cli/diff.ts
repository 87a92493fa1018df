/**
 * otherwise diff: two packs → which reports the second has more, fewer, or with other values.
 *
 * otherwise diff monday.json.gz tuesday.json.gz → "2 reports added, 0 removed, 1 changed, 40 the same"
 */
import { createHash } from 'node:crypto'
import { comparePrepared } from '../core/compare.ts'
import { queryOfReport } from '../core/matching/query.ts'
import type { Claim, Report } from '../core/model.ts'
import { reduceReport } from '../core/pack.ts'
import { describeValue } from '../core/values/index.ts'
import type { Arguments } from './arguments.ts'
import { type Command, JSON_OPTION, printJson } from './command.ts'
import { WrongUsage } from './failure.ts'
import type { Io } from './io.ts'
import { type Colours, coloursFor, count, plain, widthOf, wrap } from './output.ts'
import { type OpenPack, openPack } from './packs/open.ts'
import { writtenDate } from './timeApart.ts'

/** Of each kind on a terminal; `--json` lists all. */
const MOST_LISTED = 20

type Named = Pick<Report, 'id' | 'outlet' | 'title' | 'published' | 'url'>

/** What is held of each report: its claims are read again where they have changed. */
interface Head extends Named {
  readonly fingerprint: string
  /** Of all that it states. */
  readonly content: string
  /** Which part of the pack it lies in. */
  readonly part: number
}

interface Stated {
  readonly quote: string
  readonly value: string
}
interface Changed extends Named {
  readonly text_changed: boolean
  readonly claims: { readonly before: number; readonly after: number }
  /** What both versions speak of, and the later one states differently. */
  readonly values: readonly { readonly topic: string; readonly kind: string; readonly before: Stated; readonly after: Stated }[]
}

function headOf(report: Report, part: number): Head {
  const { id, outlet, title, published, url, fingerprint } = report
  // Sentences say nothing that claims do not: a pack of phrases and one of sentences may hold the same.
  const { id: _, ...told } = reduceReport(report, 'phrase')
  const content = createHash('sha256').update(JSON.stringify(told)).digest('base64url')
  return { id, outlet, title, published, url, fingerprint, content, part }
}

function headsOf(pack: OpenPack): readonly Head[] {
  return pack.parts.flatMap((part, i) => pack.read(part).map(report => headOf(report, i)))
}

/** The same report is known by its address, else by outlet and text, else by its id. */
function keysOf({ url, outlet, fingerprint, id }: Head): readonly string[] {
  return [...(url === null ? [] : [`u ${url}`]), `t ${outlet ?? ''} ${fingerprint}`, `i ${id}`]
}

interface Paired {
  readonly pairs: readonly (readonly [Head, Head])[]
  readonly added: readonly Head[]
  readonly removed: readonly Head[]
}

/** Surest keys first, over all reports, so that an id that was given away pairs nothing that an address pairs better. */
function pair(before: readonly Head[], after: readonly Head[]): Paired {
  const partners = new Map<Head, Head>()
  const paired = new Set<Head>()
  for (const kind of ['u', 't', 'i']) {
    const keyOf = (head: Head) => keysOf(head).find(key => key.startsWith(`${kind} `))
    const open = new Map(before.flatMap(head => (paired.has(head) ? [] : [[keyOf(head), head] as const])))
    open.delete(undefined)
    for (const head of after) {
      const key = keyOf(head)
      const other = partners.has(head) ? undefined : open.get(key)
      // Two addresses are two reports, whatever they are called.
      if (!other || (kind === 'i' && other.url !== null && head.url !== null)) continue
      partners.set(head, other)
      paired.add(other)
      open.delete(key)
    }
  }
  return {
    pairs: [...partners].map(([head, other]) => [other, head] as const),
    added: after.filter(head => !partners.has(head)),
    removed: before.filter(head => !paired.has(head)),
  }
}

/** A pack's reports by place; one part is held. */
function reader(pack: OpenPack): (head: Head) => Report | undefined {
  let held: { readonly part: number; readonly reports: ReadonlyMap<string, Report> } | undefined
  return ({ part, id }) => {
    const shard = pack.parts[part]
    if (held?.part !== part && shard) held = { part, reports: new Map(pack.read(shard).map(report => [report.id, report])) }
    return held?.reports.get(id)
  }
}

/** Two versions of one report are compared like two reports; neither may look like the article itself. */
function changedValues(before: Report, after: Report): Changed['values'] {
  const asOther = { ...before, url: null, fingerprint: `${before.fingerprint}-` }
  const report = { ...after, url: null }
  const { differences } = comparePrepared({ asked: queryOfReport(report), report }, [asOther], { assumeSameStory: true, level: 'low' })
  const stated = ({ quote, value }: Pick<Claim, 'quote' | 'value'>): Stated => ({ quote, value: describeValue(value) })
  return differences.flatMap(({ topic, kind, here, there }) =>
    there.map(other => ({ topic, kind, before: stated(other), after: stated(here) })),
  )
}

function named({ id, outlet, title, published, url }: Named): Named {
  return { id, outlet, title, published, url }
}

function changes(pairs: Paired['pairs'], a: OpenPack, b: OpenPack): readonly Changed[] {
  const [readBefore, readAfter] = [reader(a), reader(b)]
  const differing = pairs.filter(([before, after]) => before.content !== after.content)
  // In the order of the parts, so that each is read about once.
  return [...differing]
    .sort(([x], [y]) => x.part - y.part)
    .flatMap(([from, to]) => {
      const [before, after] = [readBefore(from), readAfter(to)]
      if (!before || !after) return []
      const claims = { before: before.claims.length, after: after.claims.length }
      return [{ ...named(to), text_changed: from.fingerprint !== to.fingerprint, claims, values: changedValues(before, after) }]
    })
}

interface Diff {
  readonly added: readonly Named[]
  readonly removed: readonly Named[]
  readonly changed: readonly Changed[]
  readonly same: number
}

function reportLineOf({ outlet, published, title, id }: Named): string {
  return `${outlet ?? 'unnamed outlet'}, ${writtenDate(published)}: ${title ?? 'untitled'} (${id})`
}

function listText(title: string, reports: readonly Named[], colours: Colours, width: number, more: (report: Named) => string[]): string[] {
  if (reports.length === 0) return []
  const rest = reports.length > MOST_LISTED ? [`  … and ${count(reports.length - MOST_LISTED, 'report')} more; --json lists all`] : []
  const lines = reports.slice(0, MOST_LISTED).flatMap(report => [wrap(reportLineOf(report), width, '    ', '  '), ...more(report)])
  return [[colours.bold(title), ...lines, ...rest].join('\n')]
}

function changeLines({ values, claims }: Changed, width: number): string[] {
  if (values.length === 0)
    return [wrap(`claims: ${claims.before} → ${claims.after}; no value is stated differently`, width, '      ', '    ')]
  return values.map(({ topic, before, after }) =>
    wrap(`${topic}: “${before.quote}” → “${after.quote}” (${before.value} → ${after.value})`, width, '      ', '    '),
  )
}

function diffText({ added, removed, changed, same }: Diff, io: Io): string {
  const [colours, width] = [coloursFor(io.stdout, io.env), widthOf(io.stdout)]
  const none = () => []
  const linesOf = new Map<Named, Changed>(changed.map(one => [one, one]))
  return `${[
    `${count(added.length, 'report')} added, ${removed.length} removed, ${changed.length} changed, ${same.toLocaleString('en')} the same`,
    ...listText('Added', added, colours, width, none),
    ...listText('Removed', removed, colours, width, none),
    ...listText('Changed', changed, colours, width, report => {
      const change = linesOf.get(report)
      return change ? changeLines(change, width) : []
    }),
  ].join('\n\n')}\n`
}

async function run(args: Arguments, io: Io): Promise<number> {
  const [first, second, ...rest] = args.paths
  if (first === undefined || second === undefined || rest.length > 0) throw new WrongUsage('diff wants two packs, the earlier one first')
  const [a, b] = [openPack(io, first), openPack(io, second)]
  const { pairs, added, removed } = pair(headsOf(a), headsOf(b))
  const changed = changes(pairs, a, b)
  const result = { added: added.map(named), removed: removed.map(named), changed, same: pairs.length - changed.length }
  if (args.has('json')) printJson(io, { a: plain(first), b: plain(second), ...result })
  else io.stdout.write(diffText(result, io))
  return 0
}

export const diff: Command = {
  name: 'diff',
  usage: 'PACK PACK [--json]',
  summary: 'say which reports a later pack adds, lacks, or states differently',
  options: { json: JSON_OPTION },
  examples: ['otherwise diff monday.json.gz tuesday.json.gz', 'otherwise diff before after --json'],
  run,
}
