/**
 * fuse.js with the same reports and queries, once: to show why it finds no stories here. In memory, in Node.
 *
 * Example: `await measureFuse()` → [{ reports: 300, ms: 2100, recall: .4 }]
 */
import { buildSources } from '../lib/sources.mjs'

const SIZES = [300, 1000]

export async function measureFuse() {
  const { default: Fuse } = await import('fuse.js')
  const { make, ask } = await buildSources('test/bench/store/generate.ts', 'bench-store-generate')
  const wordsOf = ({ terms }) => terms.map(({ words }) => words).join(' ')
  return SIZES.map(size => {
    const reports = Array.from({ length: size }, (_, i) => ({ id: i, text: wordsOf(make(i, size)) }))
    const fuse = new Fuse(reports, { keys: ['text'], ignoreLocation: true, threshold: 0.4 })
    const asked = ask(100, size)
    const start = performance.now()
    // Each term is a pattern of its own: one pattern of 64 words is longer than fuse.js can take.
    const scores = new Map()
    for (const { words } of asked.terms) for (const { item } of fuse.search(words)) scores.set(item.id, (scores.get(item.id) ?? 0) + 1)
    const found = [...scores].sort((a, b) => b[1] - a[1]).slice(0, 10)
    const ms = performance.now() - start
    return { reports: size, ms, recall: asked.right.filter(one => found.some(([id]) => id === one)).length / asked.right.length }
  })
}
