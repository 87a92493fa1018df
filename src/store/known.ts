/**
 * Which stored reports are those that come in: by their page's address, or by their text within one outlet.
 *
 * `findOld(await findKnown(writing, incoming), head)` → the stored report whose place it takes, or none.
 */
import { possiblyKnown } from './prints.ts'
import { readHeads } from './reading.ts'
import type { Encoded } from './records.ts'
import type { Gone, Writing } from './rowWriting.ts'
import type { StoredHead } from './schema.ts'

/** Two outlets that ran one agency text are two reports and one voice; one outlet's text under two addresses is one report. */
export const isSameOutlet = (a: StoredHead, b: StoredHead) => a.outlet === b.outlet || a.outlet === null || b.outlet === null

/** What is stored of these reports already, by address and by text. */
export interface Known {
  readonly byAddress: ReadonlyMap<string, Gone>
  readonly byText: ReadonlyMap<string, readonly Gone[]>
}

export async function findKnown(writing: Writing, incoming: readonly Pick<Encoded, 'head'>[]): Promise<Known> {
  const numbers = await possiblyKnown(writing, {
    addresses: incoming.flatMap(({ head }) => head.address ?? []),
    texts: incoming.map(({ head }) => head.fingerprint),
  })
  const heads = await readHeads(writing.objectStore('heads'), numbers)
  const byAddress = new Map<string, Gone>()
  const byText = new Map<string, Gone[]>()
  numbers.forEach((number, i) => {
    const head = heads[i]
    if (head === undefined) return
    if (head.address !== undefined) byAddress.set(head.address, { number, head })
    byText.set(head.fingerprint, [...(byText.get(head.fingerprint) ?? []), { number, head }])
  })
  return { byAddress, byText }
}

export function sameText({ byText }: Known, head: StoredHead, but?: number): Gone | undefined {
  return byText.get(head.fingerprint)?.find(({ number, head: old }) => number !== but && isSameOutlet(old, head))
}

export function findOld(known: Known, head: StoredHead): Gone | undefined {
  const sameAddress = head.address === undefined ? undefined : known.byAddress.get(head.address)
  return sameAddress ?? sameText(known, head)
}
