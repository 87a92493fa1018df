/**
 * What set it off: the named cause of a fire, a crash, a fault; the named motive of a crime.
 *
 * "An electrical fault started the fire" → aspect "trigger", value "electrical"; "a row over money" → aspect "motive".
 */
import type { Token } from '../../text/tokens.ts'
import { conceptOf } from '../concepts.ts'
import { indexesOf } from '../content.ts'
import { clauseAround, type Draft } from '../frames.ts'
import { ACCIDENT_CAUSES, MOTIVES, UNKNOWN_CAUSE } from '../lexicon/triggers.ts'
import { type ArticleReading, type Reading, tokensWithin } from '../reading.ts'
import type { Triggers } from '../triggers.ts'

/** What is set off, by concept. */
const ACCIDENTS = new Set([
  'fire',
  'crash',
  'explode',
  'sink',
  'accident',
  'derail',
  'fault',
  'defect',
  'collaps',
  'quake',
  'failur',
  'recal',
  'recall',
  'blackout',
  'leak',
  'ignit',
])
const CRIMES = new Set([
  'shoot',
  'die',
  'attack',
  'stab',
  'fire',
  'fight',
  'injure',
  'crime',
  'riot',
  'kidnap',
  'clash',
  'beat',
  'bomb',
  'explode',
  'gun',
])
const LEAD_SENTENCES = 4
/** Words that say: this is the cause. */
const CAUSING = new Set(
  `cause start spark trigger ignite blame because due result lead origin begin point suspect believe motive reason see behind seep creep culprit stem
  ignition set kindle responsible provoke prompt fuel`.split(/\s+/),
)
/** Behind these, and behind "no", the cause is the one that it was not. */
const DENIED = /^(?:no|not|n't|never|deny|denied|denies|without|nothing)$/

function named(tokens: readonly Token[], at: number, table: ReadonlyMap<string, string>): { key: string; from: number } | null {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token) return null
  const hyphen = before?.text === '-' ? tokens[at - 2] : undefined
  const joined = hyphen ? table.get(`${hyphen.lower}-${token.lower}`) : undefined
  if (joined) return { key: joined, from: at - 2 }
  const two = before ? (table.get(`${before.lower}_${token.lower}`) ?? table.get(`${before.lower}_${token.lemma}`)) : undefined
  if (two) return { key: two, from: at - 1 }
  const one = table.get(token.lower) ?? table.get(token.lemma)
  return one && (token.pos !== 'PROPN' || at === 0) ? { key: one, from: at } : null
}

const lastWords = (table: ReadonlyMap<string, string>): ReadonlySet<string> =>
  new Set([...table.keys()].map(name => name.replace(/^.*[_-]/, '')))
const LAST_WORDS = { trigger: lastWords(ACCIDENT_CAUSES), motive: lastWords(MOTIVES) }

function draftsOf(reading: Reading, article: ArticleReading, aspect: 'trigger' | 'motive'): Draft[] {
  const { tokens } = reading
  const [table, set] = aspect === 'trigger' ? [ACCIDENT_CAUSES, ACCIDENTS] : [MOTIVES, CRIMES]
  const last = LAST_WORDS[aspect]
  const at = indexesOf(tokens, t => last.has(t.lower) || last.has(t.lemma))
  if (!at.some(i => named(tokens, i, table))) return []
  const about = [reading, ...article.sentences.slice(0, LEAD_SENTENCES)].some(r => r.context.some(c => set.has(c)))
  if (!about) return []
  const concepts = tokens.map(t => conceptOf(t.lemma) ?? t.lemma)
  const causal = tokens.some(
    (t, i) => CAUSING.has(t.lemma) || CAUSING.has(concepts[i] ?? '') || (aspect === 'motive' && /^(?:in|over|after)$/.test(t.lower)),
  )
  return at.flatMap((i): Draft[] => {
    const found = named(tokens, i, table)
    if (!found || named(tokens, i + 1, table)?.from === i) return []
    const here = concepts.find((c, k) => set.has(c) && (k < found.from || k > i)) ?? ''
    const ruledOut = tokens.some((t, k) => t.lemma === 'rule' && tokens[k + 1]?.lower === 'out')
    const denied = ruledOut || tokens.slice(Math.max(0, found.from - 6), found.from).some(t => DENIED.test(t.lower))
    // "a short circuit" is a cause wherever it is named; "wind" and "water" need to be said to be one.
    if (
      denied ||
      (found.from === i && set.has(concepts[i] ?? '') && !(found.key === 'explosion' && concepts.includes('fire'))) ||
      (!causal && (aspect === 'motive' || (found.from === i && found.key !== 'explosion')))
    )
      return []
    if (aspect === 'motive' && !here && !tokens.some(t => t.lemma === 'motive')) return []
    const clause = clauseAround(reading.parse, { from: i, to: i + 1 })
    const verb = clause?.verb
    const from = verb && verb.to <= found.from && found.from - verb.to <= 3 ? verb.from : Math.max(0, found.from - 1)
    const to = verb && verb.from > i && verb.from - i <= 3 ? verb.to : i + 1
    return [
      {
        kind: 'cause',
        aspect,
        focus: { from: found.from, to: i + 1 },
        quote: { from, to: Math.min(tokens.length, to + 2) },
        value: { type: 'term', key: found.key, implies: [] },
        head: here,
        action: '',
        topic: aspect === 'trigger' ? 'What set it off' : 'What the motive was',
        scope: { from: 0, to: tokens.length },
      },
    ]
  })
}

/** Ways of saying that the cause is not known; "investigating the cause" says less. */
const UNKNOWN: readonly RegExp[] = [
  /\bcauses?(?: of (?:the|this|that) [a-z]{2,15})? (?:is|was|remains|remained|has|had)(?: still| yet| so far)? (?:not(?: yet| immediately)?(?: been)? (?:known|clear|determined|established|disclosed|given|released)|unknown|unclear|undetermined|under investigation|being investigated|a mystery|to be determined)\b/iu,
  /\b(?:unclear|not clear|not yet clear|not immediately clear|not known|not yet known) what (?:caused|sparked|triggered|started|set off|led to)\b/iu,
  /\b(?:not|n't|n’t)(?: yet| immediately| want to)? (?:say|give|indicate|specify|name|disclose|determine|determined|establish|established|speculate on|comment on) (?:a|the|any|its) (?:possible |likely |exact )?cause\b/iu,
  /\b(?:not|n't|n’t)(?: yet| immediately| want to)? (?:say|know|determine|determined|establish|established) what (?:caused|sparked|triggered|started|set off)\b/iu,
]

function unknownCause(reading: Reading, article: ArticleReading): Draft[] {
  const { sentence, tokens } = reading
  const match = UNKNOWN.map(pattern => pattern.exec(sentence.text)).find(found => found !== null)
  const at = match && tokensWithin(tokens, sentence.start + match.index, sentence.start + match.index + match[0].length)
  if (!at || ![reading, ...article.sentences.slice(0, LEAD_SENTENCES)].some(r => r.context.some(c => ACCIDENTS.has(c)))) return []
  return [
    {
      kind: 'cause',
      aspect: 'trigger',
      focus: at,
      quote: { from: Math.max(0, at.from - 2), to: Math.min(tokens.length, at.to + 2) },
      value: { type: 'term', key: UNKNOWN_CAUSE, implies: [] },
      head: '',
      action: '',
      topic: 'What set it off',
      scope: { from: 0, to: tokens.length },
    },
  ]
}

export const CAUSE_TRIGGERS: Triggers = { words: [LAST_WORDS.trigger, LAST_WORDS.motive, new Set(['cause', 'causes', 'unclear', 'what'])] }

export function extractTriggers(reading: Reading, article: ArticleReading): Draft[] {
  return [...draftsOf(reading, article, 'trigger'), ...draftsOf(reading, article, 'motive'), ...unknownCause(reading, article)]
}
