/**
 * The invented article beside the bundled demonstration, for the welcome page and the options: a real comparison, made when it is asked for.
 *
 * `await compareExample({ level: 'normal' })` → { text: 'Twenty-three people were killed …', comparison, demonstration: ['ferry/daily-meridian', …] }
 *
 * The pack is read even where the reader has switched it off: nothing of it gets into any other comparison.
 */
import type { Argument, Result } from '../messages.ts'
import { EXAMPLE } from './exampleArticle.ts'
import { loadLanguageModel } from './languageModel.ts'
import { bundledPacks, bundledSource } from './packs.ts'

export async function compareExample({ level }: Argument<'compareExample'>): Promise<Result<'compareExample'>> {
  const pack = (await bundledPacks()).find(({ demonstration }) => demonstration)
  const ids = pack?.heads.map(({ id }) => id) ?? []
  const [reports, { compareArticle }] = await Promise.all([
    pack === undefined ? [] : bundledSource(pack).reports(ids),
    import('../core/compare.ts'),
    loadLanguageModel(),
  ])
  const comparison = compareArticle(EXAMPLE, reports, { level })
  return { text: EXAMPLE.text, comparison, demonstration: comparison.stories.map(({ article }) => article) }
}
