/**
 * Counts without a figure: none, many, multiple, some.
 *
 * "No one was hurt" → 0, head "person", action "injure"; "many others were wounded" → 3 or more; "multiple life sentences" → 2 or more.
 */
import type { CountValue } from '../../model.ts'
import type { Token } from '../../text/tokens.ts'
import { conceptOf } from '../concepts.ts'
import { fateAt, fateBefore, fateBehind } from '../fates.ts'
import type { Draft } from '../frames.ts'
import { BARE_FATES } from '../lexicon/fates.ts'
import { ANYBODY_WORDS, PEOPLE_WORDS } from '../lexicon/people.ts'
import type { Reading } from '../reading.ts'
import type { Triggers } from '../triggers.ts'

/** The least and the most that a reader takes from a word; null is open. */
const WORDS: ReadonlyMap<string, readonly [number, number | null]> = new Map<string, readonly [number, number | null]>([
  ['many', [3, null]],
  ['multiple', [2, null]],
  ['numerous', [3, null]],
  ['some', [2, null]],
  ['scores', [20, 199]],
])
/** Things of which a vague count is news. */
const THINGS = /^(?:aftershock|sentence|shot|blast|explosion|house|home|arrest)s$/
/** Between the word and its noun: "some apparent aftershocks", "multiple life sentences". */
const MAX_WORDS = 2

const countOf = (min: number, max: number | null): CountValue => ({
  type: 'count',
  min,
  max,
  said: max === 0 ? 0 : null,
  bound: max === 0 ? 'exact' : 'vague',
  per: null,
  each: null,
  ordinal: false,
})

const BEFELL: Readonly<Record<string, string>> = { die: 'killed', injure: 'injured', arrest: 'arrested', missing: 'missing' }

function draftOf(from: number, to: number, value: CountValue, head: string, action: string, topic: string): Draft {
  const range = { from, to }
  return { kind: 'count', focus: range, quote: range, value, head, action, topic }
}

/** "No one was injured", "nobody has been arrested", "no injuries were reported". */
function none(tokens: readonly Token[], i: number): Draft | null {
  const [word, next] = [tokens[i]?.lower ?? '', tokens[i + 1]?.lower ?? '']
  const hyphened = word === 'no' && next === '-' && tokens[i + 2]?.lower === 'one' ? i + 3 : null
  const nobody = word === 'nobody' || word === 'no-one' ? i + 1 : word === 'no' && (next === 'one' || next === 'people') ? i + 2 : hyphened
  if (nobody !== null) {
    const found = fateBehind(tokens, nobody)
    return found && BARE_FATES.has(found.fate) && found.from - nobody <= 6
      ? draftOf(i, found.to, countOf(0, 0), 'person', found.fate, `People ${BEFELL[found.fate] ?? found.fate}`)
      : null
  }
  if (word !== 'no') return null
  const of = tokens.slice(i + 1, i + 5).findIndex(t => /^(?:injuries|deaths|fatalities|arrests|casualties)$/.test(t.lower))
  const noun = of < 0 ? -1 : i + 1 + of
  const found = noun < 0 ? null : fateAt(tokens, noun)
  return found ? draftOf(i, noun + 1, countOf(0, 0), 'person', found.fate, `People ${BEFELL[found.fate] ?? found.fate}`) : null
}

function vague(tokens: readonly Token[], i: number): Draft | null {
  const ends = WORDS.get(tokens[i]?.lower ?? '')
  if (!ends) return null
  for (let k = i + 1; k <= i + 1 + MAX_WORDS; k++) {
    const token = tokens[k]
    if (!token || token.pos === 'NUM' || token.pos === 'PUNCT' || token.lower === 'of') return null
    const person = (ANYBODY_WORDS.has(token.lemma) && token.lemma !== 'life') || PEOPLE_WORDS.has(token.lemma)
    if (person && tokens[i]?.lower !== 'some') {
      const found = fateBefore(tokens, i) ?? fateBehind(tokens, k + 1)
      const kind = PEOPLE_WORDS.get(token.lemma)
      if (!found || !BARE_FATES.has(found.fate)) return null
      const draft = draftOf(
        Math.min(i, found.from),
        Math.max(k + 1, found.to),
        countOf(...ends),
        'person',
        found.fate,
        `People ${BEFELL[found.fate] ?? found.fate}`,
      )
      return kind ? { ...draft, parts: [kind] } : draft
    }
    if (THINGS.test(token.lower)) {
      const head = conceptOf(token.lemma) ?? token.lemma
      return draftOf(i, k + 1, countOf(...ends), head, '', `Number of ${token.lower}`)
    }
  }
  return null
}

const GOALS: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['brace', 2],
  ['thrice', 3],
  ['hat', 3],
  ['hattrick', 3],
])
const SCORING = /^(?:score|net|bag|grab|complete|notch|claim|strike)$/
const SCORED_BEFORE = 4

/** "scored twice", "scored a brace", "completed his hat-trick": goals of one player. */
function goals(tokens: readonly Token[], i: number): Draft | null {
  const word = tokens[i]?.lower ?? ''
  const number = GOALS.get(word)
  if (number === undefined) return null
  const trick = word === 'hat' ? (tokens[i + 1]?.text === '-' ? i + 3 : i + 2) : i + 1
  if (word === 'hat' && !/^tricks?$/.test(tokens[trick - 1]?.lower ?? '')) return null
  const from = Math.max(0, i - SCORED_BEFORE)
  const verb = from + tokens.slice(from, i).findLastIndex(t => SCORING.test(t.lemma))
  // "struck twice" and "claimed twice" may be said of anything.
  if (verb < from || (/^(?:twice|thrice)$/.test(word) && !/^(?:score|net)$/.test(tokens[verb]?.lemma ?? ''))) return null
  const value: CountValue = { ...countOf(number, number), said: number, bound: 'exact' }
  return draftOf(verb, trick, value, 'goal', 'score', 'Number of goals')
}

export const VAGUE_COUNT_TRIGGERS: Triggers = { words: [WORDS, GOALS, new Set(['no', 'nobody', 'no-one'])] }

export function extractVagueCounts(reading: Reading): Draft[] {
  const { tokens } = reading
  return tokens.flatMap((_, i) => none(tokens, i) ?? vague(tokens, i) ?? goals(tokens, i) ?? [])
}
