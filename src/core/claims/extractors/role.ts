/**
 * Which office a person is given.
 *
 * "U.S. Senator Marco Rubio" → head the person's key, value "senator".
 */
import type { Draft } from '../frames.ts'
import type { ArticleReading, Reading } from '../reading.ts'

export function extractRoles(reading: Reading, article: ArticleReading): Draft[] {
  return reading.mentions.flatMap(mention => {
    const { title } = mention
    if (mention.type !== 'person' || !title?.office) return []
    const person = article.persons.get(mention.key)
    const value = {
      type: 'term' as const,
      key: title.office.key,
      implies: title.former ? [title.office.group, 'former'] : [title.office.group],
    }
    const range = { from: title.from, to: mention.to }
    return [
      {
        kind: 'role',
        focus: range,
        quote: range,
        value,
        head: mention.key,
        action: '',
        topic: `Office of ${person?.words ?? mention.words}`,
        scope: range,
        speaker: null,
      } satisfies Draft,
    ]
  })
}
