/**
 * wa-sqlite over IndexedDB. With FTS5 where the build has it; else a table of terms with an index, impacts added up in SQL.
 *
 * The package `wa-sqlite` 1.0.0 was compiled without FTS.
 */

import SQLiteModule from 'wa-sqlite/dist/wa-sqlite-async.mjs'
import { IDBBatchAtomicVFS } from 'wa-sqlite/src/examples/IDBBatchAtomicVFS.js'
import * as SQLite from 'wa-sqlite/src/sqlite-api.js'
import { make } from '../generate.ts'
import { type Engine, serve } from '../serve.ts'

type Api = Record<string, (...given: unknown[]) => Promise<unknown>>
interface Open {
  readonly api: Api
  readonly database: number
}
let opened: Promise<Open> | undefined

async function open(): Promise<Open> {
  const module = await SQLiteModule({ locateFile: (file: string) => new URL(file, globalThis.location.origin).href })
  const api = SQLite.Factory(module) as Api
  api.vfs_register?.(new IDBBatchAtomicVFS('sqlite', { durability: 'relaxed' }), true)
  const database = (await api.open_v2?.('bench')) as number
  await api.exec?.(database, 'PRAGMA page_size=8192; PRAGMA cache_size=-16000; PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF')
  return { api, database }
}

const CHUNK = 1000

const engine: Engine = {
  name: 'wa-sqlite, table of terms',
  build: async (size, progress) => {
    const { api, database } = await open()
    const run = (sql: string) => api.exec?.(database, sql)
    await run('CREATE TABLE terms (hash INTEGER, report INTEGER, impact INTEGER, PRIMARY KEY (hash, report)) WITHOUT ROWID')
    for (let from = 0; from < size; from += CHUNK) {
      await run('BEGIN')
      const rows = Array.from({ length: Math.min(CHUNK, size - from) }, (_, i) => make(from + i, size))
      for (let at = 0; at < rows.length; at += 8) {
        const values = rows
          .slice(at, at + 8)
          .flatMap(({ number, terms }) => terms.map(({ hash, impact }) => `(${hash},${number},${impact})`))
        await run(`INSERT OR IGNORE INTO terms VALUES ${values.join(',')}`)
      }
      await run('COMMIT')
      progress(from)
    }
  },
  search: async ({ terms }, most) => {
    opened ??= open()
    const { api, database } = await opened
    const found: number[] = []
    const wanted = terms.map(({ hash, impact }) => `(${hash},${impact})`).join(',')
    await api.exec?.(
      database,
      `WITH asked(hash, impact) AS (VALUES ${wanted}) SELECT report, SUM(asked.impact * terms.impact) AS score FROM asked JOIN terms USING (hash) GROUP BY report ORDER BY score DESC LIMIT ${most}`,
      (row: readonly unknown[]) => found.push(Number(row[0])),
    )
    return found
  },
}
serve(engine)
