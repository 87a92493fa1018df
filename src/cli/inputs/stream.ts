/**
 * A large file → its bytes as they come, with how far it has been read; unfolded where asked.
 *
 * for await (const chunk of readStream(io, 'news.jsonl.gz', done, true)) …
 */
import { createReadStream, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Failure, reasonOf } from '../failure.ts'
import type { Io } from '../io.ts'

export function lengthOf(io: Io, file: string): number {
  try {
    return statSync(resolve(io.cwd, file)).size
  } catch (error) {
    throw new Failure(`${file}: ${reasonOf(error)}; is the path right?`)
  }
}

async function* counted(source: AsyncIterable<Buffer>, done: (amount: number) => void): AsyncGenerator<Buffer> {
  let amount = 0
  for await (const chunk of source) {
    amount += chunk.length
    yield chunk
    done(amount)
  }
}

export async function* readStream(io: Io, file: string, done: (amount: number) => void, unfold: boolean): AsyncGenerator<Buffer> {
  const raw = counted(createReadStream(resolve(io.cwd, file)), done)
  try {
    if (!unfold) yield* raw
    else {
      const source = Readable.from(raw, { objectMode: false })
      const unfolded = createGunzip()
      source.on('error', error => unfolded.destroy(error))
      yield* source.pipe(unfolded)
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new Failure(`${file}: ${code.startsWith('Z_') ? 'broken gzip, or cut off; get the file anew' : reasonOf(error)}`)
  }
}
