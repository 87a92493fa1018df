/** MiniSearch, its index as JSON in IndexedDB: the whole of it is read when the worker wakes up. */
import MiniSearch from 'minisearch'
import { make } from '../generate.ts'
import { load, save } from '../keep.ts'
import { type Engine, serve } from '../serve.ts'

const OPTIONS = { fields: ['text'], idField: 'id' }
let opened: Promise<MiniSearch> | undefined

const engine: Engine = {
  name: 'MiniSearch',
  build: async size => {
    const index = new MiniSearch(OPTIONS)
    for (let i = 0; i < size; i++)
      index.add({
        id: i,
        text: make(i, size)
          .terms.map(({ words }) => words)
          .join(' '),
      })
    await save(JSON.stringify(index))
  },
  search: async ({ terms }, most) => {
    opened ??= load<string>().then(json => MiniSearch.loadJSON(json, OPTIONS))
    const found = (await opened).search(terms.map(({ words }) => words).join(' '), { combineWith: 'OR' })
    return found.slice(0, most).map(({ id }) => Number(id))
  },
}
serve(engine)
