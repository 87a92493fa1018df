/**
 * The files of a built extension: name → bytes. What a build leaves for itself is no part of it.
 *
 * Example: `shippedFiles(join(ROOT, 'dist/firefox')).get('manifest.json')`
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export function shippedFiles(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const names = entries.map(entry =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/'),
  )
  return new Map(names.filter(name => !name.startsWith('.')).map(name => [name, readFileSync(join(folder, name))]))
}
