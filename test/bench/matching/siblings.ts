/**
 * A report → the same words about another event: its names and figures exchanged, its countries kept.
 *
 * "A bomb killed six in Orlo, Syria, said Ann Roe" → "A bomb killed nine in Tarmol, Syria, said Zun Belka"
 *
 * The hardest neighbour there can be: all words of the genre are shared, wording and all, and only who, where and how many is not.
 */
import type { Article } from '../../../src/core/model.ts'
import { opensPlace } from '../../../src/core/names/gazetteer.ts'
import { Draw } from './random.ts'

const CALENDAR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/

/** `keep`: the share of names that both events have in common: towns, offices, agencies. */
export function siblingOf(article: Article, seed: number, keep: number): Article {
  const draw = new Draw(seed)
  const names = new Map<string, string>()
  const text = article.text
  const inside = new Set([...text.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{L}+/gu)].map(([name]) => name))
  const renamed = (name: string) => {
    const known = names.get(name)
    if (known !== undefined) return known
    const made = draw.share() < keep ? name : draw.name()
    names.set(name, made)
    return made
  }
  const exchange = (words: string) =>
    words
      .replace(/\p{Lu}\p{L}+/gu, name =>
        !inside.has(name) || CALENDAR.test(name) || opensPlace(name.toLowerCase()) ? name : renamed(name),
      )
      .replace(/\p{N}+/gu, figure =>
        /^(?:19|20)\d\d$/.test(figure) ? figure : String(Math.max(1, Math.round(Number(figure) * (0.4 + draw.share() * 1.5)) + 1)),
      )
  return {
    ...article,
    id: `${article.id}-sibling-${seed}`,
    url: null,
    title: article.title && exchange(article.title),
    text: exchange(text),
  }
}
