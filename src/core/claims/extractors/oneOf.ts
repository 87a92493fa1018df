/**
 * One person of a kind, whom an article counts: "a guard was killed" says that it was one.
 *
 * "A security guard was shot dead" → 1, part "guard", action "die"; "killing a police officer" → 1, part "police"
 */
import type { CountValue } from '../../model.ts'
import type { NounPhrase } from '../../text/phrases.ts'
import type { Token } from '../../text/tokens.ts'
import { marksOf } from '../countMarks.ts'
import { type FateFound, fateBefore, fateBehind } from '../fates.ts'
import type { Draft } from '../frames.ts'
import { PEOPLE_WORDS } from '../lexicon/people.ts'
import { wordSet } from '../lexicon/tables.ts'
import type { Reading } from '../reading.ts'

/** Whom reports count by what he is, so that another may have two of them. */
const COUNTED = wordSet(`child girl boy teen soldier police guard worker student passenger crew journalist miner firefighter doctor teacher
  tourist man woman steal suspect militant attacker civilian prisoner hostage patient official driver recruit`)
/** What befalls somebody, as reports count it. */
const BEFALLEN = wordSet('die injure arrest kidnap hospitalise charge missing rescue shoot stab release convict jail trap')
const ONE: CountValue = { type: 'count', min: 1, max: 1, said: 1, bound: 'exact', per: null, each: null, ordinal: false }

function befallen(tokens: readonly Token[], phrase: NounPhrase): FateFound | null {
  const found = fateBefore(tokens, phrase.from) ?? fateBehind(tokens, phrase.to)
  return found && BEFALLEN.has(found.fate) ? found : null
}

export function extractOneOf(reading: Reading, published: string | null): Draft[] {
  const { tokens, parse } = reading
  return parse.phrases.flatMap((phrase): Draft[] => {
    const [article, noun] = [tokens[phrase.from], tokens[phrase.head]]
    if (!noun || !/^an?$/.test(article?.lower ?? '') || noun.pos !== 'NOUN' || noun.lower !== noun.lemma) return []
    const part = PEOPLE_WORDS.get(noun.lemma)
    const found = part && COUNTED.has(part) ? befallen(tokens, phrase) : null
    if (!part || !found) return []
    const focus = { from: phrase.from, to: phrase.head + 1 }
    const quote = { from: Math.min(focus.from, found.from), to: Math.max(focus.to, found.to) }
    const parts = [part, ...marksOf(reading, focus, 'person', found.fate, published)]
    return [{ kind: 'count', focus, quote, value: ONE, head: 'person', action: found.fate, parts, topic: `Number of ${noun.lower}s` }]
  })
}
