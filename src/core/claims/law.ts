/**
 * Steps of the law in a report: who was arrested, charged, tried, convicted, as every sentence tells it.
 *
 * "Jonas Weld pleaded guilty to arson" → stage "confessed", person "weld", words "pleaded guilty".
 */
import type { Range } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import { PRONOUN, personBefore, SUSPECT } from './accused.ts'
import { NOBODY, stepsIn } from './lawWords.ts'
import type { ArticleReading, Reading } from './reading.ts'

export interface Step {
  readonly stage: string
  /** Key of the person, or "suspect". */
  readonly person: string
  /** Tokens of the words of law. */
  readonly words: Range
}

const known = new WeakMap<ArticleReading, ReadonlyMap<Reading, readonly Step[]>>()

/** Steps by sentence. "He" and "the suspect" are whoever was named among the accused before, or the only one. */
export function lawSteps(article: ArticleReading): ReadonlyMap<Reading, readonly Step[]> {
  const old = known.get(article)
  if (old) return old
  const all = article.sentences.map(reading => ({ reading, found: stepsIn(reading, article) }))
  const named = new Set(all.flatMap(s => s.found.flatMap(f => f.people)).filter(p => ![SUSPECT, PRONOUN, NOBODY].includes(p)))
  const only = named.size === 1 ? [...named][0] : undefined
  let last: string | undefined
  const steps = new Map<Reading, readonly Step[]>()
  for (const { reading, found } of all) {
    const list = found.flatMap(({ people, ...step }) =>
      people.flatMap((person): Step[] => {
        if (person === NOBODY) return [{ ...step, person: SUSPECT }]
        // "Both are charged": not only he who is named.
        if (person === SUSPECT) return [{ ...step, person: (isOfSeveral(reading, step.words) ? null : only) ?? SUSPECT }]
        const inside = reading.mentions.findLast(m => m.to <= step.words.from && named.has(m.key))?.key
        const who = person === PRONOUN ? (inside ?? last ?? only ?? personBefore(reading, article) ?? SUSPECT) : person
        return who ? [{ ...step, person: who }] : []
      }),
    )
    steps.set(reading, list)
    last = reading.mentions.findLast(m => named.has(m.key))?.key ?? last
  }
  known.set(article, steps)
  return steps
}

/** Part of claims about one of several offences. */
export const ALSO_OF = 'also'

/** "was also convicted of arson", "convicted of arson as well": `from` is the word of law, the offence ends at `to`. */
export function isAlso(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens.slice(Math.max(0, from - 3), from + 2).some(t => /^(?:also|additionally)$/.test(t.lower))
  const behind = tokens.slice(from + 1, to + 3)
  return before || behind.some((t, i) => t.lower === 'too' || (t.lower === 'as' && behind[i + 1]?.lower === 'well'))
}

const isOfSeveral = ({ tokens }: Reading, { from, to }: Range): boolean =>
  tokens.slice(Math.max(0, from - 1), to).some(t => /^(?:are|were|have|both)$/.test(t.lower))

/** Term of claims about the person of whom a report tells most: whom other reports may call "the suspect". */
export const CHIEF = 'chief suspect'

/** Of whom the report's steps of the law tell most; null where of nobody by name. */
export function chiefSuspect(article: ArticleReading): string | null {
  const counts = new Map<string, number>()
  for (const list of lawSteps(article).values())
    for (const { person } of list) if (person !== SUSPECT) counts.set(person, (counts.get(person) ?? 0) + 1)
  const [chief] = [...counts].sort((a, b) => b[1] - a[1])
  return chief ? chief[0] : null
}
