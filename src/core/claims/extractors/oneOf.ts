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
import { clauseOf, type Draft } from '../frames.ts'
import { CULPRITS } from '../lexicon/culprits.ts'
import { PEOPLE_WORDS } from '../lexicon/people.ts'
import { wordSet } from '../lexicon/tables.ts'
import type { Reading } from '../reading.ts'
import { pluralOf } from '../topicWords.ts'

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

/** "A gunman opened fire", "a suicide bomber struck": who does it alone. */
const STRIKING = wordSet('blow detonate open strike shoot kill stab ram attack storm fire drive burst enter walk')

function didIt({ tokens, parse }: Reading, phrase: NounPhrase): Draft[] {
  const noun = tokens[phrase.head]
  const owner = clauseOf(parse, phrase)
  const main =
    owner && owner.as === 'subject' && !owner.clause.verb.passive && !owner.clause.verb.negated ? tokens[owner.clause.verb.main] : null
  if (!noun || !CULPRITS.has(noun.lower) || !main || !STRIKING.has(main.lemma)) return []
  const focus = { from: phrase.from, to: phrase.head + 1 }
  return [{ kind: 'count', focus, quote: focus, value: ONE, head: 'person', action: 'perpetrate', topic: 'People who did it' }]
}

const PLACES: ReadonlyMap<string, number> = new Map([
  ['second', 2],
  ['third', 3],
])

/** "A second gunman was shot dead": there were two at least. */
function oneMore(tokens: readonly Token[], phrase: NounPhrase): Draft[] {
  const many = PLACES.get(tokens[phrase.from + 1]?.lower ?? '')
  if (!many || !CULPRITS.has(tokens[phrase.head]?.lower ?? '')) return []
  const focus = { from: phrase.from, to: phrase.head + 1 }
  const value: CountValue = { ...ONE, min: many, max: null, said: many, bound: 'atLeast' }
  return [{ kind: 'count', focus, quote: focus, value, head: 'person', action: 'perpetrate', topic: 'People who did it' }]
}

export function extractOneOf(reading: Reading, published: string | null): Draft[] {
  const { tokens, parse } = reading
  return parse.phrases.flatMap((phrase): Draft[] => {
    const [article, noun] = [tokens[phrase.from], tokens[phrase.head]]
    if (!noun || !/^an?$/.test(article?.lower ?? '') || noun.pos !== 'NOUN' || noun.lower !== noun.lemma) return []
    const later = oneMore(tokens, phrase)
    if (later.length > 0) return later
    const alone = didIt(reading, phrase)
    if (alone.length > 0) return alone
    const part = PEOPLE_WORDS.get(noun.lemma)
    const found = part && COUNTED.has(part) ? befallen(tokens, phrase) : null
    if (!part || !found) return []
    const focus = { from: phrase.from, to: phrase.head + 1 }
    const quote = { from: Math.min(focus.from, found.from), to: Math.max(focus.to, found.to) }
    const parts = [part, ...marksOf(reading, focus, 'person', found.fate, published)]
    return [
      { kind: 'count', focus, quote, value: ONE, head: 'person', action: found.fate, parts, topic: `Number of ${pluralOf(noun.lower)}` },
    ]
  })
}
