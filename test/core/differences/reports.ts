/**
 * Invented stories, each told twice in other words, with a gap for the sentence that a test is about.
 *
 * In: a story and the sentences for the gap. Out: an article and a report of it, 60 to 120 words each.
 * Example: `tell('landslide', 'It killed 43 people.', 'It killed 31 people.')`
 */
import { compareArticle, prepareReport } from '../../../src/core/compare.ts'
import type { Article, Comparison, Report } from '../../../src/core/model.ts'

interface Story {
  readonly here: readonly [before: string, after: string]
  readonly there: readonly [before: string, after: string]
}

const STORIES = {
  talks: {
    here: [
      'Delegations of Chile and Peru met in Montevideo over the fishing grounds off Arica.',
      'The Chilean delegation was led by Teresa Olmedo, the Peruvian one by Raul Quispe. Fishing crews of the neighbours have clashed in the disputed waters again and again. Every spring the nets come back with less. Villages along the shore live on the anchovy and on little else.',
    ],
    there: [
      'Chile and Peru sat down in the capital of Uruguay to settle their quarrel over fishing off Arica.',
      'Teresa Olmedo headed the Chilean team and Raul Quispe the Peruvian one. Crews have come to blows in the disputed waters more than once. The anchovy feeds whole villages on that coast. Catches have been shrinking for a long while, and tempers are short.',
    ],
  },
  landslide: {
    here: [
      'A landslide buried part of the hill town of Velmora in northern Albania.',
      'Rain had soaked the slopes above the market for days. Ilir Dragusha, who runs the town, called the loss unbearable and thanked the volunteers. Soldiers with shovels went from house to house. The government in Tirana promised new homes for those who lost theirs.',
    ],
    there: [
      'Mud and rock came down on Velmora, a town in the hills of northern Albania.',
      'The slopes above the market had been wet for days. Volunteers were thanked by Ilir Dragusha, who leads the town and spoke of an unbearable loss. Troops dug through the rubble by hand. Tirana promised a new roof to families without one.',
    ],
  },
  takeover: {
    here: [
      'The port operator Brenholt is to take over its smaller rival Quaymar.',
      'Ruth Amsel, who founded Brenholt, called it a good day for both firms. The dockers in Gdynia fear for their work. Quaymar runs the cranes of Gdynia and Klaipeda, Brenholt those of other harbours along the Baltic. Brussels still has to give its blessing.',
    ],
    there: [
      'Brenholt, which runs harbours along the Baltic, is swallowing its rival Quaymar.',
      'For both firms it is a good day, said the founder of Brenholt, Ruth Amsel. Dockers worry about their work, above all in Gdynia. Besides that harbour Quaymar serves Klaipeda. Without the blessing of Brussels nothing will come of it.',
    ],
  },
} as const satisfies Record<string, Story>

export type StoryName = keyof typeof STORIES

/** Thursday. */
const PUBLISHED = '2025-06-12'

export function articleOf(id: string, text: string, rest: Partial<Article> = {}): Article {
  return { id, outlet: `The ${id}`, title: null, published: PUBLISHED, url: null, language: 'en', text, ...rest }
}

export function reportOf(id: string, text: string, rest: Partial<Article> = {}): Report {
  return prepareReport(articleOf(id, text, rest))
}

const around = ([before, after]: readonly [string, string], sentences: string): string => `${before}\n\n${sentences}\n\n${after}`

/** The article's text with the gap filled. */
export const tellHere = (story: StoryName, sentences: string): string => around(STORIES[story].here, sentences)
/** The other report's text with the gap filled. */
export const tellThere = (story: StoryName, sentences: string): string => around(STORIES[story].there, sentences)

/** Compares the story as told here with the story as told there, taken as one story. */
export function tell(story: StoryName, here: string, ...there: readonly string[]): Comparison {
  const reports = there.map((sentences, i) => reportOf(`report-${i + 1}`, tellThere(story, sentences)))
  return compareArticle(articleOf('article', tellHere(story, here)), reports, { assumeSameStory: true })
}
