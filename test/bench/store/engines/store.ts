/** The reader's own store, as it ships. */
import { EMPTY_SKETCH } from '../../../../src/core/copies.ts'
import { findStories } from '../../../../src/core/stories.ts'
import { openStore } from '../../../../src/store/reports.ts'
import { isoDay, make, queryOf, reportOf } from '../generate.ts'
import { type Engine, serve } from '../serve.ts'

/** As an import's chunks. */
const CHUNK = 400
/** As in src/background/analyse.ts. */
const MOST_CANDIDATES = 40
const store = openStore({ now: () => Date.parse('2031-12-31') })

/** The number that the generator gave is in the title; the store has ids of its own. */
const numberIn = (title: string | null) => Number(/\d+/.exec(title ?? '')?.[0] ?? -1)

/** Reports that no build makes, all of one day in the middle. */
const fresh = (from: number) =>
  Array.from({ length: 100 }, (_, i) => reportOf({ ...make(3, 1000), number: from + i, day: Date.parse('2031-06-15') / 86_400_000 }))

const engine: Engine = {
  name: 'Otherwise',
  build: async (size, progress) => {
    // A pack of that size would not fit in memory beyond some ten thousand: they are made and added in turn.
    for (let from = 0; from < size; from += CHUNK) {
      const chunk = Array.from({ length: Math.min(CHUNK, size - from) }, (_, i) => reportOf(make(from + i, size)))
      await store.add(chunk, { by: 'file', name: 'bench' })
      progress(from + chunk.length)
    }
  },
  expect: asked => store.expect?.(queryOf(asked).published),
  search: async (asked, most) => {
    const query = queryOf(asked)
    const found = await store.candidates(query, MOST_CANDIDATES)
    // What the background does with them; which are of the event is measured by bench:match.
    findStories({ ...query, title: null, sketch: EMPTY_SKETCH }, found, false)
    return found.heads.slice(0, most).map(({ title }) => numberIn(title))
  },
  more: {
    // Making them is not the store's work: what `add` takes is told apart.
    importPack: async size => {
      const reports = Array.from({ length: size }, (_, i) => reportOf(make(i, size)))
      const origin = { by: 'file', name: 'bench' } as const
      const start = performance.now()
      await store.importPrepared(reports.map(store.preparing(origin)), { ...origin, key: `bench ${size}` })
      return performance.now() - start
    },
    addHundred: async from => {
      const reports = fresh(10_000_000 + from)
      const start = performance.now()
      const added = await store.add(reports, { by: 'feed', name: 'bench' })
      return { ms: performance.now() - start, ...added }
    },
    dropDay: async back => {
      const day = Date.parse('2031-10-01') / 86_400_000 - back
      const start = performance.now()
      const dropped = await store.dropDay(day)
      return { ms: performance.now() - start, dropped, day: isoDay(day) }
    },
    size: () => store.size(),
  },
}
serve(engine)
