/** Dexie with a multiEntry index over the terms: one look-up a term, impacts added up by report. */
import Dexie, { type Table } from 'dexie'
import { make } from '../generate.ts'
import { type Engine, serve } from '../serve.ts'

interface Row {
  readonly id: number
  readonly terms: readonly number[]
}
const CHUNK = 1000
const database = new Dexie('dexie')
database.version(1).stores({ reports: 'id, *terms' })
const reports = database.table('reports') as Table<Row, number>

const engine: Engine = {
  name: 'Dexie multiEntry',
  build: async (size, progress) => {
    for (let from = 0; from < size; from += CHUNK) {
      const rows = Array.from({ length: Math.min(CHUNK, size - from) }, (_, i) => from + i)
      await reports.bulkAdd(rows.map(id => ({ id, terms: make(id, size).terms.map(({ hash }) => hash) })))
      progress(from + rows.length)
    }
  },
  search: async ({ terms }, most) => {
    const held = await Promise.all(terms.map(({ hash }) => reports.where('terms').equals(hash).primaryKeys()))
    const scores = new Map<number, number>()
    held.forEach((ids, i) => {
      const weight = (terms[i]?.impact ?? 0) / Math.log(2 + ids.length)
      for (const id of ids) scores.set(id, (scores.get(id) ?? 0) + weight)
    })
    return [...scores]
      .sort((a, b) => b[1] - a[1])
      .slice(0, most)
      .map(([id]) => id)
  },
}
serve(engine)
