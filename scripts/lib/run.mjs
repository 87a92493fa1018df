/**
 * Starts a program and waits for it. In: command, arguments. Out: its exit status and what it printed.
 *
 * Whatever still runs when this script is told to stop is ended with it. `quiet` keeps the output, to be shown on failure.
 * Example: `await run('npm', ['ci'])` → `{ status: 0, output: '' }`
 */
import { spawn } from 'node:child_process'

const running = new Set()

export function run(command, args, { cwd, env, quiet = false, tee = false } = {}) {
  return new Promise(resolve => {
    const kept = []
    const piped = quiet || tee
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', piped ? 'pipe' : 'inherit', piped ? 'pipe' : 'inherit'],
    })
    running.add(child)
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', chunk => {
        kept.push(chunk)
        if (tee) process.stdout.write(chunk)
      })
    }
    child.on('error', error => resolve({ status: 127, output: error.message }))
    child.on('close', (status, signal) => {
      running.delete(child)
      resolve({ status: status ?? (signal ? 1 : 0), output: Buffer.concat(kept).toString('utf8') })
    })
  })
}

export function stopAll(signal = 'SIGTERM') {
  for (const child of running) child.kill(signal)
}
