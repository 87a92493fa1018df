/**
 * Plain text of a page, as a file holds it → an Article: the title is the headline that the text itself shows.
 *
 * readPlainText('Storm hits Orlo\nA storm hit Orlo.', 'orlo') → { id: 'orlo', title: 'Storm hits Orlo', text: as given, … }
 */
import type { Article } from '../model.ts'
import { findBlocks } from './clean.ts'
import { guessLanguage } from './language.ts'

/** Longer titles are cut: no headline is longer, a broken file may be. */
const TITLE_LENGTH = 300

export function readPlainText(text: string, id: string): Article {
  const first = findBlocks(text)[0]
  const title = first?.kind === 'headline' ? text.slice(first.start, first.end).replace(/\s+/gu, ' ').slice(0, TITLE_LENGTH) : null
  return { id, text, title, outlet: null, published: null, url: null, language: guessLanguage(text) }
}
