/** FlexSearch with its own persistence in IndexedDB. */
// First: it has to be there when the library is evaluated.
import '../window.ts'

import { Index, IndexedDB } from 'flexsearch'
import { make } from '../generate.ts'
import { type Engine, serve } from '../serve.ts'

let opened: Promise<Index> | undefined

async function open(): Promise<Index> {
  const index = new Index({ tokenize: 'strict', commit: false })
  await index.mount(new IndexedDB('flexsearch'))
  return index
}

const CHUNK = 2000
const engine: Engine = {
  name: 'FlexSearch',
  build: async (size, progress) => {
    const index = await open()
    for (let i = 0; i < size; i++) {
      index.add(
        i,
        make(i, size)
          .terms.map(({ words }) => words)
          .join(' '),
      )
      if (i % CHUNK === CHUNK - 1) {
        await index.commit()
        progress(i)
      }
    }
    await index.commit()
  },
  search: async ({ terms }, most) => {
    opened ??= open()
    const found = await (await opened).search(terms.map(({ words }) => words).join(' '), { suggest: true, limit: most })
    return (found as readonly (string | number)[]).map(Number)
  },
}
serve(engine)
