import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { compareExample } from '../../src/background/example.ts'
import { EXAMPLE } from '../../src/background/exampleArticle.ts'
import { resultSchemas } from '../../src/messageSchemas.ts'
import { saveSettings } from '../../src/settings.ts'
import { resetBrowser } from './fake.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))
vi.mock('../../src/background/languageModel.ts', () => ({ loadLanguageModel: async () => undefined }))

const FOLDER = join(import.meta.dirname, '../../public/corpus')
const readOwn = (file: string) => readFileSync(join(FOLDER, file))

/** As the build writes it. */
function heads(): string {
  const listed = JSON.parse(readOwn('index.json').toString()) as { file: string }[]
  return JSON.stringify(listed.map(pack => ({ ...pack, heads: JSON.parse(gunzipSync(readOwn(pack.file)).toString()).reports })))
}

beforeEach(() => {
  resetBrowser()
  vi.stubGlobal('fetch', async (url: string) => {
    const file = url.split('/corpus/')[1] ?? ''
    return new Response(file === 'heads.json' ? heads() : new Uint8Array(readOwn(file)))
  })
})
afterEach(() => vi.unstubAllGlobals())

describe('the example', () => {
  it('is compared with invented reports of several outlets, and says that they are', async () => {
    const { comparison, demonstration } = await compareExample({ level: 'normal' })
    expect(new Set(comparison.stories.map(({ outlet }) => outlet)).size).toBeGreaterThan(2)
    expect(demonstration).toEqual(comparison.stories.map(({ article }) => article))
  })
  it('shows differences of every relation, each where its words stand in the text', async () => {
    const { text, comparison } = await compareExample({ level: 'normal' })
    const relations = new Set(comparison.differences.map(({ relation }) => relation))
    expect([...relations].sort()).toEqual(['attribution', 'conflict', 'precision', 'scope'])
    for (const { here } of comparison.differences) expect(text.slice(here.start, here.end)).toBe(here.quote)
  })
  it('shows fewer the surer they have to be, and never others', async () => {
    const [high, normal, low] = await Promise.all(
      (['high', 'normal', 'low'] as const).map(async level =>
        (await compareExample({ level })).comparison.differences.map(({ topic }) => topic),
      ),
    )
    expect(low).toEqual(expect.arrayContaining(normal ?? []))
    expect(normal).toEqual(expect.arrayContaining(high ?? []))
    expect(new Set([high, normal, low].map(topics => topics?.length)).size).toBe(3)
  })
  it('is there although the reader has switched the demonstration off', async () => {
    await saveSettings({ packsOff: ['demonstration'] })
    expect((await compareExample({ level: 'normal' })).comparison.differences).not.toEqual([])
  })
  it('passes as a message', async () => {
    expect(v.safeParse(resultSchemas.compareExample, await compareExample({ level: 'normal' })).success).toBe(true)
  })
  it('is short enough to be seen at a glance', () => {
    expect(EXAMPLE.text.split(/\s+/).length).toBeLessThan(110)
  })
})
