#!/usr/bin/env node
/**
 * The program that `otherwise` starts: the real streams around main().
 *
 * otherwise compare post.txt --corpus reports | head
 */
import { main } from './program.ts'

// A reader that has seen enough (`| head`) closes the pipe: nothing is wrong then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

/** The first Ctrl-C asks the work to end, the second ends it. */
function interruption(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort())
  return controller.signal
}

const { stdin, stdout, stderr, env } = process
process.exitCode = await main(process.argv.slice(2), { cwd: process.cwd(), env, stdin, stdout, stderr, interruption })
