/**
 * Which penalty a court gave, or may give: death, life or a number of years. Aspect `penalty`; how many years is asked by term.ts.
 *
 * "was sentenced to life in prison" → "life", action "given" · "faces the death penalty" → "death", "facing" · "jailed for 18 years" → "years"
 */
import type { Claim } from '../../model.ts'
import type { Range } from '../../text/phrases.ts'
import { lowers, type Token } from '../../text/tokens.ts'
import type { Draft } from '../frames.ts'
import { ASKED, FACED } from '../lexicon/penalties.ts'
import { wordSet } from '../lexicon/tables.ts'
import { type Reading, tokensWithin } from '../reading.ts'
import type { Triggers } from '../triggers.ts'

const GIVING = wordSet('sentence condemn jail imprison give hand receive get impose serve order')
const ASKING = wordSet(ASKED)
const FACING = wordSet(`${FACED} might`)
/** Nobody got what was spared him, and what is fought over has a story of its own. */
const NOT = wordSet('not never no without spare avoid escape commute overturn quash appeal oppose abolish reduce lift debate reject rule')
const BACK = 7

const LIFE = /^life (?:imprisonment|sentences?|terms?|without|in (?:prison|jail)|behind bars)\b/
const DEATH = /^death (?:penalty|sentence)\b/
/** "sentenced to life", "condemned to death", "gets life" */
const BARE = /\b(?:sentenced|condemned|jailed|imprisoned)(?: \S+){0,3} (?:to|for)$|\b(?:gets?|got|given|handed|receives?|received)$/

function penaltyAt({ tokens }: Reading, at: number): string | null {
  const word = tokens[at]?.lower
  if (word !== 'life' && word !== 'death') return null
  const phrase = lowers(tokens, at, at + 3)
  const bare = BARE.test(lowers(tokens, Math.max(0, at - BACK), at)) && !/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '')
  return (word === 'life' ? LIFE : DEATH).test(phrase) || bare ? word : null
}

/** Given, faced or asked for; null where none of it is said. */
function actionOf(before: readonly Token[]): string | null {
  const has = (words: ReadonlySet<string>): boolean => before.some(t => words.has(t.lemma))
  if (has(NOT)) return null
  if (has(ASKING)) return 'asked'
  if (has(FACING)) return 'facing'
  return has(GIVING) ? 'given' : null
}

const draftOf = (reading: Reading, key: string, action: string, quote: Range): Draft => ({
  kind: 'status',
  aspect: 'penalty',
  focus: quote,
  quote,
  value: { type: 'term', key, implies: [] },
  head: 'penalty',
  action,
  topic: action === 'given' ? 'The sentence' : action === 'facing' ? 'What the accused faces' : 'The sentence asked for',
  scope: { from: 0, to: reading.tokens.length },
})

export const PENALTY_TRIGGERS: Triggers = { words: [wordSet('life death year month')] }

/** A number of years, of which others ask how many; who is serving some has got them before. */
function yearsIn({ tokens }: Reading, told: readonly Claim[]): readonly { readonly action: string; readonly quote: Range }[] {
  return told.flatMap(({ frame: { aspect, head, action, parts }, start, end }) => {
    const quote = tokensWithin(tokens, start, end)
    const asked = aspect === 'term' && head === 'prison' && /^(?:given|facing|asked)$/.test(action) && parts.length === 0
    return asked && quote && tokens[quote.from]?.lemma !== 'serve' ? [{ action, quote }] : []
  })
}

/** In: `told`, the terms that were found in the sentence. */
export function extractPenalties(reading: Reading, told: readonly Claim[]): Draft[] {
  const { tokens } = reading
  const found = tokens.flatMap((_, at): Draft[] => {
    const key = penaltyAt(reading, at)
    if (!key) return []
    const back = Math.max(0, at - BACK)
    const before = tokens.slice(back, at)
    const action = actionOf(before)
    if (!action) return []
    const verb = before.findLastIndex(t => GIVING.has(t.lemma) || ASKING.has(t.lemma) || FACING.has(t.lemma))
    const behind = /^(?:in|behind)$/.test(tokens[at + 1]?.lower ?? '') ? 3 : tokens[at + 1]?.pos === 'NOUN' ? 2 : 1
    return [draftOf(reading, key, action, { from: verb < 0 ? at : back + verb, to: Math.min(tokens.length, at + behind) })]
  })
  // "life with no parole for 30 years"
  return found.length > 0 ? found : yearsIn(reading, told).map(({ action, quote }) => draftOf(reading, 'years', action, quote))
}
