/** The background as the build makes it reads like the package itself: the same claims, with data that came later. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createBuilder } from 'vite'
import { afterAll, expect, it } from 'vitest'
import { languageModelAsData } from '../../scripts/lib/language-model.ts'
import { prepareReport } from '../../src/core/compare.ts'
import type { Article } from '../../src/core/model.ts'

const ROOT = join(import.meta.dirname, '../..')
const outDir = mkdtempSync(join(tmpdir(), 'otherwise-model-'))
afterAll(() => rmSync(outDir, { recursive: true }))

const ENTRY = 'virtual-entry'
const entry = {
  name: 'entry',
  resolveId: (id: string) => (id === ENTRY ? `\0${ENTRY}` : null),
  load: (id: string) =>
    id === `\0${ENTRY}`
      ? `export { default as parts } from 'virtual:language-model'\nexport { prepareReport } from ${JSON.stringify(join(ROOT, 'src/core/compare.ts'))}`
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

const article: Article = {
  id: 'velm',
  outlet: 'Orlo Post',
  title: 'Flood swamps Velm',
  published: '2031-03-04',
  url: null,
  language: 'en',
  text: 'Flood swamps Velm\n\nAt least 12 people were killed on Monday, said harbour chief Tovin Aldry. Their better-kept boats had sunk.',
}

it('the model’s data lie in a file of their own, and reading with them is reading', async () => {
  // Nothing that is evaluated at once may look into the data: they are not there yet.
  const { parts, prepareReport: prepareLater } = await build()
  const data = JSON.parse(readFileSync(join(outDir, 'model.json'), 'utf8'))
  expect(readFileSync(join(outDir, 'background.mjs'), 'utf8').length).toBeLessThan(2_000_000)
  expect(Object.keys(data).length).toBeGreaterThan(5)
  for (const [name, part] of Object.entries<object>(parts)) Object.assign(part, data[name])
  const expected = prepareReport(article)
  expect(expected.claims.length).toBeGreaterThan(0)
  expect(prepareLater(article)).toEqual(expected)
})
