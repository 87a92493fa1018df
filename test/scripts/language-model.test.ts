/** The background as the build makes it reads like the package itself: the same tokens, from data that came later. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createBuilder } from 'vite'
import { afterAll, expect, it } from 'vitest'
import { languageModelAsData } from '../../scripts/lib/language-model.ts'
import { tagTokens } from '../../src/core/text/tokens.ts'

const ROOT = join(import.meta.dirname, '../..')
const outDir = mkdtempSync(join(tmpdir(), 'otherwise-model-'))
afterAll(() => rmSync(outDir, { recursive: true }))

const ENTRY = 'virtual-entry'
const entry = {
  name: 'entry',
  resolveId: (id: string) => (id === ENTRY ? `\0${ENTRY}` : null),
  load: (id: string) =>
    id === `\0${ENTRY}`
      ? `export { default as parts } from 'virtual:language-model'\nexport { tagTokens } from ${JSON.stringify(join(ROOT, 'src/core/text/tokens.ts'))}`
      : null,
}

async function build() {
  const background = {
    consumer: 'client' as const,
    build: {
      outDir,
      minify: false,
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' as const, output: { entryFileNames: 'background.mjs' } },
    },
  }
  const plugins = [entry, languageModelAsData(ROOT, 'model.json')]
  const builder = await createBuilder({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins,
    environments: { background },
  })
  const environment = builder.environments.background
  if (environment) await builder.build(environment)
  return import(pathToFileURL(join(outDir, 'background.mjs')).href)
}

it('the model’s data lie in a file of their own, and reading with them is reading', async () => {
  const { parts, tagTokens: tagLater } = await build()
  const data = JSON.parse(readFileSync(join(outDir, 'model.json'), 'utf8'))
  const code = readFileSync(join(outDir, 'background.mjs'), 'utf8')
  expect(code.length).toBeLessThan(1_000_000)
  expect(Object.keys(data).length).toBeGreaterThan(5)
  for (const [name, part] of Object.entries<object>(parts)) Object.assign(part, data[name])
  const sentence = {
    text: 'The harbour chief resigned on Tuesday after the worst floods in forty years drowned better-kept docks.',
    start: 0,
  }
  expect(tagLater(sentence)).toEqual(tagTokens(sentence))
})
