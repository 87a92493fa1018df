/**
 * Work → how many steps it took, as V8 counts them: how often each block of the core's code was run. The same each time, on any machine.
 *
 * `await countSteps(); stepsOf(() => prepareReport(article))` → 48213. Work inside the engine (a regular expression, a sort) counts as none:
 * regular expressions are judged by `npm run regexes`.
 */
import { Session } from 'node:inspector/promises'

export interface Counter {
  /** By file, most first. */
  readonly byFile: (work: () => void) => Promise<ReadonlyMap<string, number>>
  readonly steps: (work: () => void) => Promise<number>
  readonly stop: () => Promise<void>
}

/** To be called before the core is loaded: what was compiled before is counted by the function, loops in it as one step. */
export async function openCounter(): Promise<Counter> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  const byFile = async (work: () => void) => {
    await session.post('Profiler.takePreciseCoverage')
    work()
    const { result } = await session.post('Profiler.takePreciseCoverage')
    const counts = result.flatMap(({ url, functions }): [string, number][] => {
      const [, file] = /\/src\/core\/(.+)$/.exec(url) ?? []
      return file ? [[file, functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0)]] : []
    })
    return new Map(counts.sort(([, a], [, b]) => b - a))
  }
  return {
    byFile,
    steps: async work => [...(await byFile(work)).values()].reduce((sum, count) => sum + count, 0),
    stop: async () => {
      await session.post('Profiler.stopPreciseCoverage')
      session.disconnect()
    },
  }
}
