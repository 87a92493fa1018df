/**
 * One writer a pack at a time: a small file beside it holds the number of the process that writes.
 *
 * const unlock = lock('/data/.news.lock', 'news'); …; unlock()
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Failure, reasonOf } from '../failure.ts'

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function holderOf(path: string): number | null {
  try {
    const pid = Number(readFileSync(path, 'utf8').trim())
    return Number.isInteger(pid) && pid > 0 && pid !== process.pid && isAlive(pid) ? pid : null
  } catch {
    return null
  }
}

/** `shown` is what is being written, as the reader typed it. A lock whose process has died is taken over. */
export function lock(path: string, shown: string): () => void {
  for (let tries = 0; tries < 3; tries++) {
    try {
      writeFileSync(path, `${process.pid}\n`, { flag: 'wx' })
      return () => rmSync(path, { force: true })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
        throw new Failure(`${shown}: cannot be written (${reasonOf(error)})`)
      const holder = holderOf(path)
      if (holder !== null) throw new Failure(`${shown}: is being written by another otherwise (process ${holder}); wait for it, or stop it`)
      rmSync(path, { force: true })
    }
  }
  throw new Failure(`${shown}: another otherwise is about to write it; try again`)
}
