/**
 * Evidence of stories as the rules judged it before anybody who writes rules had seen them: what it is worth on the next story.
 *
 * Rules are mended with the failures of a story in view, and from then on its evidence looks more reliable than it is. Weights are
 * therefore fitted to this as well. A line of JSON a story, compressed: { "story": "ferry", "pairs": [{ "right": true, "evidence": { "likeness": 0.7 } }] }.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Sample } from './fit.ts'

/** What pairs of claims were judged by, without how much they count. */
export type Pairs = readonly Omit<Sample, 'weight'>[]
/** By the name of the story. */
export type Frozen = ReadonlyMap<string, Pairs>

/** Digits of evidence that are kept. */
const DIGITS = 3

export function readFrozen(path: string): Frozen {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean)
  return new Map(lines.map(line => JSON.parse(line)).map(({ story, pairs }) => [story, pairs]))
}

/** What is nothing need not be kept: evidence of 0 weighs nothing. */
const kept = (evidence: Sample['evidence']): Sample['evidence'] =>
  Object.fromEntries(Object.entries(evidence).flatMap(([name, amount]) => (amount === 0 ? [] : [[name, Number(amount.toFixed(DIGITS))]])))

export function writeFrozen(path: string, frozen: Frozen): void {
  const lines = [...frozen].map(([story, pairs]) =>
    JSON.stringify({ story, pairs: pairs.map(({ right, evidence }) => ({ right, evidence: kept(evidence) })) }),
  )
  writeFileSync(path, gzipSync(`${lines.join('\n')}\n`, { level: 9 }))
}

/** Once only: a story that is there was seen since. */
export function freeze(frozen: Frozen, stories: Frozen): Frozen {
  const known = [...stories.keys()].find(story => frozen.has(story))
  if (known !== undefined) throw new Error(`${known} is frozen already: rules may have been written with it in view since`)
  return new Map([...frozen, ...stories])
}
