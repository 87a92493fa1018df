/**
 * Large corpora whose reports are dated, read around the article's date only: a pack with a file a day, a JSONL file.
 *
 * readShardedPart(io, 'news', '2031-03-04') → heads of the reports of 25 February to 11 March; claims are read of those that are found
 */
import { basename } from 'node:path'
import { prepareReport } from '../core/compare.ts'
import { dayOf } from '../core/isoDate.ts'
import { headOf } from '../core/matching/query.ts'
import type { Article, Report, ReportHead } from '../core/model.ts'
import type { Part } from './corpus.ts'
import { Failure } from './failure.ts'
import { shortReason, warnLeft } from './folder.ts'
import { type Item, isUnreadable } from './inputs/item.ts'
import { jsonlInput } from './inputs/jsonl.ts'
import type { Io } from './io.ts'
import { startProgress } from './output.ts'
import { openPack } from './packs/open.ts'
import { Changed } from './packs/shards.ts'
import { readArticleText } from './reading.ts'

/** Reports of one event lie a few days apart at most; a wider window reads more files and finds other events. */
const NEAR_DAYS = 7
const DAY_MS = 86_400_000
/** A day's file may be replaced between reading the list and reading the file: then the list is read anew. */
const MOST_TRIES = 3

function isNear(date: string | null, near: string | null): boolean {
  if (date === null || near === null) return true
  return Math.abs(Date.parse(dayOf(date)) - Date.parse(dayOf(near))) <= NEAR_DAYS * DAY_MS
}

function withoutClaims({ claims: _, ...head }: Report): ReportHead {
  return head
}

function openShards(io: Io, path: string, near: string | null): Part {
  const pack = openPack(io, path)
  const heads: ReportHead[] = []
  const shardOf = new Map<string, (typeof pack.parts)[number]>()
  for (const shard of pack.parts.filter(({ day }) => isNear(day, near))) {
    for (const report of pack.read(shard)) {
      heads.push(withoutClaims(report))
      shardOf.set(report.id, shard)
    }
  }
  const reports = async (ids: readonly string[]) => {
    const wanted = new Set(ids)
    const shards = new Set(ids.flatMap(id => shardOf.get(id) ?? []))
    return [...shards].flatMap(shard => pack.read(shard).filter(({ id }) => wanted.has(id)))
  }
  return { name: basename(pack.path), heads, reports, demonstration: pack.header.demonstration }
}

export function readShardedPart(io: Io, path: string, near: string | null): Part {
  for (let tries = 1; ; tries++) {
    try {
      return openShards(io, path, near)
    } catch (error) {
      if (!(error instanceof Changed) || tries >= MOST_TRIES) throw error
    }
  }
}

async function readItem(item: Item): Promise<Article> {
  const article = await readArticleText(item.text, item.name, item.name, item.entry, item)
  const { url, fingerprint } = headOf(article)
  return { ...article, id: item.ids({ url, fingerprint })[0] ?? item.name }
}

/** The lines are read one by one; what is no report is named in one warning, and found ones are read again. */
export async function readJsonlPart(io: Io, path: string, near: string | null): Promise<Part> {
  const { items, name, total, inBytes } = jsonlInput(io, path)
  const heads: ReportHead[] = []
  const left: string[] = []
  const lineOf = new Map<string, string>()
  const take = async (item: Item) => {
    try {
      const head = headOf(await readItem(item))
      heads.push(head)
      lineOf.set(head.id, item.name)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      left.push(shortReason(item.name, error))
    }
  }
  const progress = startProgress(io.stderr, 'Reading reports', total, inBytes)
  try {
    for await (const item of items(progress.reach)) {
      if (isUnreadable(item)) left.push(item.reason)
      else if (isNear(item.entry?.published ?? null, near)) await take(item)
    }
  } finally {
    progress.stop()
  }
  warnLeft(io, name, left)
  const reports = async (ids: readonly string[]) => {
    const wanted = new Set(ids.flatMap(id => lineOf.get(id) ?? []))
    const found: Report[] = []
    for await (const item of items(() => undefined))
      if (!isUnreadable(item) && wanted.has(item.name)) found.push(prepareReport(await readItem(item)))
    return found
  }
  return { name: basename(path), heads, reports, demonstration: false }
}
