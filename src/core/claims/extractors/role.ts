/**
 * Which office a person is given.
 *
 * "U.S. Senator Marco Rubio" → head the person's key, value "senator".
 */
import type { Mention } from '../../names/mentions.ts'
import { type Title, titleAt } from '../../names/titles.ts'
import type { Token } from '../../text/tokens.ts'
import { isOfAnotherTime } from '../describe.ts'
import type { Draft } from '../frames.ts'
import type { ArticleReading, Reading } from '../reading.ts'

/** Marks an office that the same words give besides. */
export const ALSO = 'also:'

type Term = { readonly type: 'term'; readonly key: string; readonly implies: readonly string[] }

function officeValue(tokens: readonly Token[], title: Title): Term | null {
  const { office, former } = title
  const also = officesBeside(tokens, title).map(key => `${ALSO}${key}`)
  return office && { type: 'term', key: office.key, implies: [...office.groups, ...(former ? ['former'] : []), ...also] }
}

/** "Chairman and Chief Executive Ann Lund": what else the same person is, before or behind "and". */
function officesBeside(tokens: readonly Token[], title: Title): string[] {
  const behind = tokens[title.to]?.lower === 'and' ? titlesIn(tokens, title.to + 1) : null
  const end = title.from - 1
  const starts = tokens[end]?.lower === 'and' ? [...Array(MAX_OFFICE).keys()].map(back => end - 1 - back) : []
  const before = starts.map(at => (at < 0 ? null : titlesIn(tokens, at))).find(found => found?.office && found.to === end)
  return [behind, before].flatMap(found => found?.office?.key ?? [])
}
const MAX_OFFICE = 4

/** "Ioana Rus, the mayor, said" and "The ship's captain, Jon Weld, was": a title set off by commas beside a name. */
function titleBeside(reading: Reading, mention: Mention): Title | null {
  const { tokens } = reading
  const behind = tokens[mention.to]?.text === ',' ? titlesIn(tokens, mention.to + 1) : null
  const closed = behind && /^(?:,|of|for|at|in|to|and|who|said|;|\.)$/.test(tokens[behind.to]?.lower ?? '.')
  if (behind && closed) return behind
  if (tokens[mention.from - 1]?.text !== ',') return null
  for (let from = Math.max(0, mention.from - 6); from < mention.from - 1; from++) {
    const title = titlesIn(tokens, from)
    if (title?.to === mention.from - 1 && title.office) return isOfAnotherTime(tokens, title.from) ? null : title
  }
  return null
}

/** A title at a token, an article or a possessor before it allowed. */
function titlesIn(tokens: readonly Token[], at: number): Title | null {
  const from = /^(?:the|a|an|his|her|its|their)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at
  return titleAt(tokens, from)?.title ?? null
}

export function extractRoles(reading: Reading, article: ArticleReading): Draft[] {
  return reading.mentions.flatMap(mention => {
    const person = article.persons.get(mention.key)
    if (mention.type !== 'person' && !person) return []
    const title = mention.title?.office ? mention.title : titleBeside(reading, mention)
    const value = title && officeValue(reading.tokens, title)
    if (!title || !value) return []
    const range = { from: Math.min(title.from, mention.from), to: Math.max(title.to, mention.to) }
    const topic = `Office of ${person?.words ?? mention.words}`
    return [
      {
        kind: 'role',
        focus: range,
        quote: range,
        value,
        head: mention.key,
        action: '',
        topic,
        scope: range,
        speaker: null,
      } satisfies Draft,
    ]
  })
}
