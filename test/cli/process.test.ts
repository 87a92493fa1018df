/** The program as it is shipped, built and started as a process of its own: streams, exit status, a closed pipe. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { createBuilder } from 'vite'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { invented, jsonl } from './invented.ts'
import { emptyFolder, FIXTURES } from './runMain.ts'

const ROOT = resolve(import.meta.dirname, '../..')
/** As deep below the root as dist/cli, so that the bundled packs are found. */
const BUILT = join(ROOT, '.cache/cli')

beforeAll(async () => {
  vi.stubEnv('TARGET', 'cli')
  vi.stubEnv('NODE_ENV', 'production')
  const outDir = { build: { outDir: BUILT } }
  const builder = await createBuilder({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'error',
    environments: { cli: outDir },
  })
  await builder.buildApp()
  vi.unstubAllEnvs()
}, 60_000)

function started(argv: readonly string[], input = '') {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env
  return spawnSync(process.execPath, [join(BUILT, 'otherwise.js'), ...argv], { cwd: FIXTURES, input, env, encoding: 'utf8' })
}

describe('otherwise as a process', () => {
  it('reads the article from standard input and prints JSON alone', () => {
    const input = readFileSync(join(FIXTURES, 'story/morning.txt'), 'utf8')
    const { status, stdout, stderr } = started(['compare', '-', '--corpus', 'story', '--json', '--published', '2031-03-04'], input)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    // The folder holds the same text: that is the article itself.
    expect(
      JSON.parse(stdout)
        .stories.map((s: { article: string }) => s.article)
        .sort(),
    ).toEqual(['evening.txt', 'weekly.html'])
  })
  it('ends with 2 for wrong usage and 1 for a missing file', () => {
    const [usage, missing] = [started(['compare']), started(['inspect', 'nowhere.json'])]
    expect([usage.status, missing.status, usage.stdout, missing.stdout]).toEqual([2, 1, '', ''])
    expect(missing.stderr).toBe('otherwise: nowhere.json: no such file or folder; is the path right?\n')
  })
  it('finds the bundled packs', () => {
    const { status, stdout } = started(['compare', 'story/morning.txt', '--corpus', 'bundled'])
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining('Nothing comparable found') })
  })
  it('keeps quiet when its reader has seen enough', () => {
    // More than a pipe holds, so that the program still writes when its reader has gone.
    const input = readFileSync(join(FIXTURES, 'story/morning.txt'), 'utf8').repeat(20)
    const command = `"${process.execPath}" "${join(BUILT, 'otherwise.js')}" extract - --json | head -c 10`
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: FIXTURES, encoding: 'utf8', input })
    expect({ stdout, stderr }).toEqual({ stdout: expect.stringMatching(/^\{\s+"artic$/), stderr: '' })
  })
})

const filesOf = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map(file => [file, readFileSync(join(folder, file)).toString('base64')]))

describe('a run of pack that is killed', () => {
  const reports = Array.from({ length: 100 }, (_, n) => invented(n, `2031-03-0${(n % 5) + 1}`))
  const program = (cwd: string, ...argv: string[]) => spawn(process.execPath, [join(BUILT, 'otherwise.js'), ...argv], { cwd })

  async function killed(signal: NodeJS.Signals): Promise<{ cwd: string; status: number | null; err: string }> {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'news.jsonl'), jsonl(reports))
    const child = program(cwd, 'pack', 'news.jsonl', '-o', 'news')
    const err = text(child.stderr)
    await vi.waitFor(() => expect(statSync(join(cwd, '.news.journal')).size).toBeGreaterThan(10_000), { timeout: 60_000, interval: 10 })
    child.kill(signal)
    const [status] = await once(child, 'exit')
    return { cwd, status, err: await err }
  }

  it.each<[NodeJS.Signals, number | null, string]>([
    ['SIGKILL', null, ''],
    ['SIGINT', 1, 'otherwise: news: stopped, nothing was written; the same command goes on where it stopped\n'],
  ])(
    'by %s goes on where it stopped, to the same bytes',
    async (signal, expected, line) => {
      const { cwd, status, err } = await killed(signal)
      expect({ status, err }).toEqual({ status: expected, err: line })
      expect(existsSync(join(cwd, 'news'))).toBe(false)
      const again = program(cwd, 'pack', 'news.jsonl', '-o', 'news')
      const said = text(again.stderr)
      expect((await once(again, 'exit'))[0]).toBe(0)
      expect(await said).toMatch(/^otherwise: going on where an interrupted run stopped: \d+ items are read already\n$/)
      expect(readdirSync(cwd).sort()).toEqual(['news', 'news.jsonl'])
      await once(program(cwd, 'pack', 'news.jsonl', '-o', 'straight', '--name', 'news'), 'exit')
      expect(filesOf(join(cwd, 'news'))).toEqual(filesOf(join(cwd, 'straight')))
    },
    120_000,
  )
})
