/**
 * What `pack` reads reports from, whatever holds them: an input gives its items one by one, so that no more than one is held.
 *
 * a folder → { name: 'storm.txt', text: 'Storm hits Orlo …' }; a JSONL file → { name: 'line 17', text: …, entry: { outlet: 'Orlo Post' } }
 */
import type { Report } from '../../core/model.ts'
import type { MetaEntry } from '../meta.ts'
import type { Found } from '../reading.ts'

export type Identified = Pick<Report, 'url' | 'fingerprint'>

export interface Item extends Found {
  /** For messages, and for the kind of file: "storm.txt", "line 17", an address. */
  readonly name: string
  readonly text: string
  /** What is known besides the text; wins over what the text says. */
  readonly entry?: MetaEntry
  /** Ids to try, best first. */
  readonly ids: (report: Identified) => readonly string[]
}

/** An item that could not even be opened. */
export interface Unreadable {
  readonly name: string
  readonly reason: string
}

export interface Input {
  /** As the reader typed it. */
  readonly name: string
  /** What it consists of: "file", "line", "page". */
  readonly noun: string
  /** How much there is to do: items, or bytes where items cannot be counted beforehand. */
  readonly total: number
  readonly inBytes: boolean
  /** Feeds may hold nothing new; a folder without a report is a mistake. */
  readonly mayBeEmpty?: boolean
  /** Tells how much is done, in all. */
  readonly items: (done: (amount: number) => void) => AsyncIterable<Item | Unreadable>
}

export function isUnreadable(item: Item | Unreadable): item is Unreadable {
  return 'reason' in item
}

/** For reports without a file of their own: the same address or text has the same id, whenever it is packed. "orlo.example/3f9a1c2b7d0e4a11" */
export function idByContent({ url, fingerprint }: Identified, place: string): string {
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : place
  return `${host}/${fingerprint}`
}
