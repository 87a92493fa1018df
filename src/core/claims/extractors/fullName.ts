/**
 * How a report gives a person's name in full, for the case that another gives another first name.
 *
 * "Declan Orr, 29, is due in court" → head the surname's key, value "declan or".
 */
import { fullNameKey } from '../../names/fullNames.ts'
import type { Mention } from '../../names/mentions.ts'
import type { Draft } from '../frames.ts'
import type { ArticleReading, Reading } from '../reading.ts'
import { fullNamesOf } from './bearer.ts'

const firsts = new WeakMap<ArticleReading, ReadonlySet<Mention>>()

/** The first mention of each full name. */
function firstsOf(article: ArticleReading): ReadonlySet<Mention> {
  const known = firsts.get(article)
  if (known) return known
  const byKey = new Map<string, Mention>()
  for (const mention of article.sentences.flatMap(s => s.mentions)) {
    if (mention.type !== 'person' || !mention.words.includes(' ')) continue
    const key = fullNameKey(mention.words)
    if (!byKey.has(key)) byKey.set(key, mention)
  }
  const found = new Set(byKey.values())
  firsts.set(article, found)
  return found
}

/** "Declan Orr, 29," */
const agedBehind = (reading: Reading, { to }: Mention): boolean =>
  reading.tokens[to]?.text === ',' && /^\d{1,2}$/.test(reading.tokens[to + 1]?.text ?? '')

export function extractFullNames(reading: Reading, article: ArticleReading): Draft[] {
  return reading.mentions.flatMap(mention => {
    // A name in full again says nothing new, but that a person's age stands behind it.
    if (mention.type !== 'person' || !mention.words.includes(' ')) return []
    if (!firstsOf(article).has(mention) && !agedBehind(reading, mention)) return []
    const key = fullNameKey(mention.words)
    const surname = key.split(' ').pop() ?? ''
    if (!key.includes(' ') || surname.length < 2) return []
    const range = { from: mention.from, to: mention.to }
    return [
      {
        kind: 'name',
        aspect: 'full name',
        focus: range,
        quote: range,
        value: { type: 'term', key, implies: [] },
        head: surname,
        action: '',
        topic: `First name of ${mention.words.split(' ').pop() ?? 'the person'}`,
        parts: fullNamesOf(article).all.filter(name => name.endsWith(` ${surname}`) || name === surname),
        speaker: null,
      } satisfies Draft,
    ]
  })
}
