/**
 * Knights and dames are called by their given names: "Sir Ivo", where the article names Sir Ivo Weld, is Weld.
 *
 * "Sir Ivo Weld was a minister. Sir Ivo died on Monday." → two mentions of "vld"
 */
import type { Mention } from './mentions.ts'

const KNIGHTED = /^(?:sir|dame)$/i

/** Given name → key of the only person of the article who bears it; null where two do. */
function bearersOf(mentions: readonly (readonly Mention[])[]): ReadonlyMap<string, string | null> {
  const bearers = new Map<string, string | null>()
  for (const { type, words, key } of mentions.flat()) {
    const [given, surname] = words.split(' ')
    if (type === 'person' && given && surname) bearers.set(given, (bearers.get(given) ?? key) === key ? key : null)
  }
  return bearers
}

const isKnighted = ({ title, words }: Mention): boolean => !!title && KNIGHTED.test(title.words) && !words.includes(' ')

export function withGivenNames(mentions: readonly (readonly Mention[])[]): readonly (readonly Mention[])[] {
  if (!mentions.some(list => list.some(isKnighted))) return mentions
  const bearers = bearersOf(mentions)
  return mentions.map(list => list.map(m => (isKnighted(m) ? { ...m, key: bearers.get(m.words) ?? m.key } : m)))
}
