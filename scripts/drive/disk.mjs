/**
 * A small disk of its own, in memory, that can be filled up for real. Linux, for who may mount; null elsewhere.
 *
 * `const disk = openDisk(300_000_000)`; `disk.fill(2_000_000)` leaves that many bytes; `disk.empty()` gives them back; `disk.close()`.
 */
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, rmdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const runs = (command, ...given) => spawnSync(command, given, { stdio: 'ignore' }).status === 0

const PIECE = 1_000_000

function fillUp(ballast, free, left) {
  try {
    while (free() > left) appendFileSync(ballast, Buffer.alloc(Math.min(PIECE, free() - left), 1))
  } catch (error) {
    // Whoever else writes there was quicker.
    if (error.code !== 'ENOSPC') throw error
  }
}

/** Bytes → { folder, free(), fill(left), empty(), close() }. */
export function openDisk(size) {
  const root = mkdtempSync(join(tmpdir(), 'otherwise-disk-'))
  if (!runs('mount', '-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', root)) {
    rmdirSync(root)
    return null
  }
  const folder = join(root, 'folder')
  mkdirSync(folder)
  const ballast = join(root, 'ballast')
  const free = () => {
    const { bavail, bsize } = statfsSync(root)
    return bavail * bsize
  }
  let open = true
  const close = () => {
    if (!open) return
    open = false
    // Lazily: a browser that was just ended may still hold a file.
    runs('umount', '-l', root)
    rmdirSync(root)
  }
  process.once('exit', close)
  return {
    folder,
    free,
    fill: left => fillUp(ballast, free, left),
    empty: () => rmSync(ballast, { force: true }),
    close,
  }
}
