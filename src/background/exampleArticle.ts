/**
 * An invented article, short enough to be seen at a glance, about a story of the bundled demonstration pack. The welcome page and the options show what is
 * found in it. All of it is made up.
 *
 * Example: `compareArticle(EXAMPLE, reports of the pack)` → “People killed”, 23 here, 21 in the Daily Meridian, …
 */
import type { Article } from '../core/model.ts'

const PARAGRAPHS = [
  'Twenty-three people were killed when the ferry Thalia Star tore open its hull on a reef off the Greek island of Kastriva. It was bound for Porto Linas with 212 passengers.',
  'Vessels from Greece and Italy searched for survivors, and the rescue lasted eight hours. About 60 people were injured. Gusts of more than 70 kilometres an hour were measured.',
  'First officer Ioannis Karvelas was at the wheel. The ferry had strayed from its usual route, said Eleni Drakaki, spokeswoman of the coast guard. An alarm on the bridge failed, a lawyer said.',
] as const

export const EXAMPLE: Article = {
  id: 'example',
  title: 'Ferry disaster off Kastriva: what is known',
  outlet: 'The Morning Beacon',
  published: '2025-10-16T05:30:00Z',
  url: null,
  language: 'en',
  text: PARAGRAPHS.join('\n\n'),
}
