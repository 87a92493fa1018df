/**
 * A plugin of the build: the heads of all bundled reports as one small file, so that a look-up need not open any pack.
 *
 * `public/corpus/index.json` and the packs that it lists → `corpus/heads.json`:
 * `[{ "id": "demonstration", "file": "demonstration.json.gz", "name": …, "demonstration": true, "heads": [{ "id": …, "keys": […] }] }]`
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

interface Listed {
  readonly file: string
}

function readJson(file: string): unknown {
  const bytes = readFileSync(file)
  return JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))
}

/** Only claims are left to the packs. */
function headsOf(pack: unknown): readonly object[] {
  const { reports } = pack as { readonly reports: readonly { readonly claims: unknown }[] }
  return reports.map(({ claims: _, ...head }) => head)
}

export function bundledHeads(root: string): Plugin {
  const folder = join(root, 'public/corpus')
  return {
    name: 'otherwise:bundled-heads',
    applyToEnvironment: environment => environment.name === 'client',
    generateBundle() {
      const packs = readJson(join(folder, 'index.json')) as readonly Listed[]
      const listed = packs.map(pack => ({ ...pack, heads: headsOf(readJson(join(folder, pack.file))) }))
      this.emitFile({ type: 'asset', fileName: 'corpus/heads.json', source: JSON.stringify(listed) })
    },
  }
}
