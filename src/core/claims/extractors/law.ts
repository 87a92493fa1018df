/**
 * How far the law has come with a person: arrested, charged, on trial, convicted, acquitted, released.
 *
 * "Weld was released without charge" → aspect `stage`, head the person's key, value "uncharged".
 */

import type { Range } from '../../text/phrases.ts'
import { SUSPECT } from '../accused.ts'
import type { Draft } from '../frames.ts'
import { CHIEF, chiefSuspect, lawSteps, type Step } from '../law.ts'
import { ONE, SEVERAL, SOMEBODY_ACCUSED } from '../lexicon/law.ts'
import type { ArticleReading, Reading } from '../reading.ts'

/**
 * How far each stage is. A report that tells of a conviction tells of the arrest as history: only the furthest stage is where
 * things stand. What has no rank (released, on bail, not charged) always stands.
 */
const RANKS: Readonly<Record<string, number>> = {
  sought: 0,
  suspected: 1,
  questioned: 2,
  held: 3,
  custody: 3,
  arrested: 3,
  surrendered: 3,
  accused: 4,
  charged: 4,
  denies: 4,
  'awaiting-trial': 4,
  'on-trial': 4,
  confessed: 5,
  acquitted: 6,
  convicted: 6,
  'awaiting-sentence': 6,
  sentenced: 6,
  serving: 6,
}

/** How much of what follows a quote shows: "charged with fraud and theft". */
const SHOWN_TOKENS = 6

const WORDS: Readonly<Record<string, string>> = { 'not-charged': 'uncharged', 'not-convicted': 'acquitted' }

function furthest(steps: Iterable<readonly Step[]>): ReadonlyMap<string, number> {
  const most = new Map<string, number>()
  for (const list of steps) for (const { person, stage } of list) most.set(person, Math.max(most.get(person) ?? 0, RANKS[stage] ?? 0))
  return most
}

/** Whether somebody owns up: told beside how far the law has come, since a verdict leaves it standing. */
function pleaOf(reading: Reading, { stage, words }: Step): string | null {
  const said = reading.tokens.slice(Math.max(0, words.from - SHOWN_TOKENS), words.to).map(t => t.lower)
  if (stage === 'confessed') return 'guilty'
  if (stage === 'denies') return 'not guilty'
  return stage === 'convicted' && said.some(w => /^jur(?:y|ors)$/.test(w)) ? 'jury' : null
}

const NUMBER_REACH = 8

/** The nearest word for somebody without a name, before the words of law or behind them. */
function numberOf({ tokens, parse }: Reading, words: Range): readonly string[] {
  const near = [
    ...tokens.slice(Math.max(0, words.from - NUMBER_REACH), words.from).reverse(),
    ...tokens.slice(words.to, words.to + NUMBER_REACH / 2),
  ]
  const token = near.find(t => SOMEBODY_ACCUSED.has(t.lower) || SOMEBODY_ACCUSED.has(t.lower.replace(/s$/, '')))
  if (!token) return []
  const at = tokens.indexOf(token)
  const phrase = parse.phrases.find(p => p.from <= at && at < p.to)
  const several =
    /^(?:people|men|women|both|two|three|pair|trio|couple)$/.test(token.lower) || (token.lower.endsWith('s') && token.lower !== token.lemma)
  return phrase && phrase.head !== at ? [] : [several ? SEVERAL : ONE]
}

export function extractLaw(reading: Reading, article: ArticleReading): Draft[] {
  const all = lawSteps(article)
  const own = all.get(reading) ?? []
  if (own.length === 0) return []
  const most = furthest(all.values())
  const chief = chiefSuspect(article)
  return own.flatMap((step): Draft[] => {
    const { person, stage, words } = step
    const who = person === SUSPECT ? 'the suspect' : (article.persons.get(person)?.words ?? 'the suspect')
    const draft = (aspect: string, key: string, topic: string): Draft => ({
      kind: 'status',
      aspect,
      focus: words,
      quote: { from: words.from, to: Math.min(reading.tokens.length, words.to + SHOWN_TOKENS) },
      value: { type: 'term', key, implies: person === SUSPECT ? numberOf(reading, words) : [] },
      head: person,
      action: 'law',
      terms: person === chief ? [CHIEF] : [],
      topic,
    })
    const plea = pleaOf(reading, step)
    const pleas = plea ? [draft('plea', plea, `How ${who} pleaded`)] : []
    const rank = RANKS[stage]
    // "Two captains were charged" holds for the one who is named later: what is told of somebody unnamed counts for all.
    if (rank !== undefined && rank < Math.max(most.get(person) ?? 0, most.get(SUSPECT) ?? 0)) return pleas
    return [draft('stage', WORDS[stage] ?? stage, `Legal status of ${who}`), ...pleas]
  })
}
