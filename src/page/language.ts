/**
 * A read article and what the browser makes of its text → whether it is in another language than English.
 *
 * Nothing declared, hardly an English function word (a list of results), and the browser is sure of English → `isForeign(…)` is false.
 */
import type { Article } from '../core/model.ts'
import type { Unsuited } from '../messages.ts'
import { countWords } from './unsuited.ts'

/** As `i18n.detectLanguage` answers. */
export interface Detected {
  readonly isReliable: boolean
  readonly languages: readonly { readonly language: string; readonly percentage: number }[]
}

interface Read {
  readonly article: Pick<Article, 'language' | 'text'>
  readonly unsuited: Unsuited | null
}

/** Fewer words fool any detector; so short an article is not compared anyway. */
const FEWEST_WORDS = 80
/** Per cent of the text: an article in one language quotes others, and one that mixes two is told by its words as before. */
const MOST_OF_IT = 70

const isEnglish = (language: string): boolean => /^en(?:$|[-_])/i.test(language)

/** The page does not say its language, or says another than its words do. */
export function isDoubtful({ article, unsuited }: Read): boolean {
  const { language, text } = article
  if (countWords(text) < FEWEST_WORDS) return false
  return language === null || isEnglish(language) === (unsuited === 'language')
}

/** A detector that is sure of most of the text decides; else it stays as the words and the page say. */
export function isForeign({ unsuited }: Pick<Read, 'unsuited'>, detected: Detected | null): boolean {
  const most = detected?.isReliable ? detected.languages.find(({ percentage }) => percentage >= MOST_OF_IT) : undefined
  // “und”: it is sure of nothing.
  return most === undefined || most.language === 'und' ? unsuited === 'language' : !isEnglish(most.language)
}
