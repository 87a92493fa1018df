/**
 * Near copies of one text, wire copy above all: reports that repeat one another are one voice.
 *
 * Goes in: texts. Comes out: a sketch of each, which packs keep instead of the text, and voices from sketches.
 * The sketch is the bottom k of hashed word shingles (Broder, "On the resemblance and containment of documents", 1997).
 */
import type { Sketch } from './model.ts'

/** Words in a row that make a shingle: shorter ones are shared by strangers, longer ones lost by light editing. */
const SHINGLE = 4
/** Hashes kept a report: more estimate better and cost more room. */
const SKETCH_SIZE = 64
/** Of the shorter text's shingles this share stands in the longer one too: its own reporting is the smaller part. */
const COPIED = 0.45

export const EMPTY_SKETCH: Sketch = { count: 0, lowest: [] }

/** The finisher of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return twice ^ (twice >>> 16)
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return mix(hash)
}

export function sketchOf(text: string): Sketch {
  const words = (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map(hashWord)
  const hashes = new Set<number>()
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let hash = 0
    for (let k = i; k < i + SHINGLE; k++) hash = mix(hash ^ (words[k] ?? 0))
    hashes.add(hash >>> 0)
  }
  return { count: hashes.size, lowest: [...hashes].sort((a, b) => a - b).slice(0, SKETCH_SIZE) }
}

/** The lowest hashes of the two together, as many as one sketch keeps: how many there are, and how many of them both have. */
function lowestOfBoth(a: readonly number[], b: readonly number[]): { readonly union: number; readonly both: number } {
  let [i, j, union, both] = [0, 0, 0, 0]
  for (; union < SKETCH_SIZE && (i < a.length || j < b.length); union++) {
    const [x, y] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY]
    if (x === y) both++
    if (x <= y) i++
    if (y <= x) j++
  }
  return { union, both }
}

/** The share of the smaller text that stands in the other, 0..1, estimated. */
export function copiedShare(a: Sketch, b: Sketch): number {
  const least = Math.min(a.count, b.count)
  if (least < SHINGLE) return 0
  const { both, union } = lowestOfBoth(a.lowest, b.lowest)
  const resemblance = union === 0 ? 0 : both / union
  return Math.min(1, (resemblance * (a.count + b.count)) / ((1 + resemblance) * least))
}

export const isCopy = (a: Sketch, b: Sketch): boolean => copiedShare(a, b) >= COPIED

/** Each report's id → the id of the voice it speaks with: the first report, in the order given, of which it is a near copy. */
export function voicesOf(reports: readonly { readonly id: string; readonly sketch: Sketch }[]): ReadonlyMap<string, string> {
  const voices = new Map<string, string>()
  reports.forEach((report, i) => {
    const original = reports.slice(0, i).find(earlier => isCopy(earlier.sketch, report.sketch))
    voices.set(report.id, original ? (voices.get(original.id) ?? original.id) : report.id)
  })
  return voices
}
