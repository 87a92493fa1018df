/**
 * The sources that evaluation needs, built as one module, and the annotated stories on this machine.
 *
 * `const { module, told, missing } = await loadEvaluation([])`: the invented stories, and those named or lying beside the checkout. `told` has
 * those that nobody has looked at only where they are asked for.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ROOT } from './root.mjs'
import { buildSources } from './sources.mjs'

const INVENTED = 'test/fixtures/stories'
/** Invented, too, and nobody has looked at what is shown of them. */
const UNSEEN = 'test/fixtures/unseen'
/** What stories were judged by before anybody had. */
export const FROZEN = join(ROOT, 'test/fixtures/frozen-evidence.jsonl.gz')
/** Real stories are other people's texts: they lie beside the checkout, where a machine has them. */
const REAL = '../shared/clusters'

function storiesIn(folder) {
  const path = resolve(ROOT, folder)
  if (!existsSync(path)) return []
  if (existsSync(join(path, 'gold.json'))) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(join(path, entry.name, 'gold.json')))
    .map(entry => join(path, entry.name))
    .sort()
}

export const buildEvaluation = () => buildSources('test/evaluation/entry.ts', 'evaluate')

/** `folders`: stories, or folders of stories; none means all that are known, with `unseen` those as well that nobody has looked at. */
export async function loadEvaluation(folders, { prepare = true, unseen = false } = {}) {
  const named = folders.length > 0 ? folders.map(folder => resolve(process.cwd(), folder)) : [INVENTED, ...(unseen ? [UNSEEN] : []), REAL]
  const empty = named.find(folder => storiesIn(folder).length === 0)
  if (empty !== undefined && folders.length > 0) throw new Error(`${empty}: no annotated story in it (gold.json)`)
  const module = await buildEvaluation()
  const told = named.flatMap(storiesIn).map(path => ({
    ...(prepare ? module.readReports(module.readStory(path)) : { story: module.readStory(path) }),
    invented: [INVENTED, UNSEEN].some(folder => path.startsWith(resolve(ROOT, folder))),
    unseen: path.startsWith(resolve(ROOT, UNSEEN)),
  }))
  return { module, told, missing: folders.length === 0 && storiesIn(REAL).length === 0 ? REAL : null }
}
