/**
 * Who did it: a deed and its doer.
 *
 * "hooded youths hurled bottles at the bank" → head "throw", doer "group:youth", terms "bottle", "bank".
 * "a suspected Ruthenian air raid", "carried out by either A or B", "blamed the army for the raid" → whose the attack was.
 */
import type { Range } from '../../text/phrases.ts'
import type { Token } from '../../text/tokens.ts'
import { conceptsOf } from '../concepts.ts'
import { DOER_TOKENS, type Doers, doersIn, joinedFrom, rangeBehindBy, singular } from '../doers.ts'
import { type Draft, namesIn, wordsOf } from '../frames.ts'
import { CARRYING_OUT, DEED_NOUNS, DEEDS_DONE, DOERS, INSTRUMENTS } from '../lexicon/agents.ts'
import { CONCEPTS } from '../lexicon/concepts.ts'
import type { Reading } from '../reading.ts'
import type { Triggers } from '../triggers.ts'

/** What the deed was done to stands within this many tokens. */
const SCOPE_TOKENS = 16
const SHOWN_TOKENS = 8
const isSaid = (reading: Reading, at: number): boolean => /^(?:suspected|alleged|believed|apparent)$/.test(reading.tokens[at]?.lower ?? '')

interface Deed {
  readonly head: string
  /** Said in an accusation. */
  readonly blamed?: boolean
  readonly doers: Doers
  /** What is shown: from the deed to the doer. */
  readonly shown: Range
  /** Where it is said what the deed was done to. */
  readonly about: readonly Range[]
}

/** "by X" behind a participle, within what stands between them: "carried out in March by rebels". */
function byBehind(reading: Reading, from: number): Doers | null {
  const { tokens } = reading
  for (let i = from; i < Math.min(tokens.length, from + SHOWN_TOKENS); i++) {
    const token = tokens[i]
    if (!token || (token.pos === 'PUNCT' && i > from) || (token.pos === 'VERB' && i > from && !isSaid(reading, i))) return null
    if (token.lower === 'by') return doersIn(reading, rangeBehindBy(reading, i + 1))
  }
  return null
}

/** "Girl found alive", "boys found guilty": they find nothing. */
const isFound = (tokens: readonly Token[], head: string, behind: number): boolean =>
  head === 'discover' && !/^(?:DET|PRON|NOUN|PROPN|NUM)$/.test(tokens[behind]?.pos ?? '')

function fromClauses(reading: Reading): Deed[] {
  const { tokens, parse } = reading
  return parse.clauses.flatMap((clause): Deed[] => {
    const { verb, subject } = clause
    const lemma = verb.verbs.at(-1) ?? ''
    const carried = CARRYING_OUT.has(lemma) && namesDeed(reading, { from: 0, to: tokens.length })
    const fire = lemma === 'set' && tokens.slice(verb.to, verb.to + 6).some(t => BURNING.has(t.lower))
    const head = carried ? 'attack' : fire ? 'burn' : DEEDS_DONE.get(lemma)
    if (!head || verb.negated || verb.planned) return []
    const end = Math.min(tokens.length, verb.to + SCOPE_TOKENS)
    const passive = verb.passive || tokens.slice(verb.to, verb.to + 3).some(t => t.lower === 'by')
    if (passive) {
      const doers = byBehind(reading, verb.to)
      if (!doers) return []
      const start = subject && verb.from - subject.to <= SHOWN_TOKENS ? subject.from : verb.from
      return [
        {
          head,
          doers,
          shown: { from: verb.from, to: doers.range.to },
          about: [
            { from: start, to: doers.range.from },
            { from: doers.range.to, to: end },
          ],
        },
      ]
    }
    const doers =
      subject && verb.from - subject.to <= 3 ? doersIn(reading, { from: joinedFrom(reading, subject.from), to: subject.to }) : null
    if (!subject || !doers || isFound(tokens, head, verb.to)) return []
    return [
      { head, doers, shown: { from: subject.from, to: Math.min(end, verb.to + SHOWN_TOKENS) }, about: [{ from: verb.from, to: end }] },
    ]
  })
}

/** "believed to be by A's jets", "the planes were A's or B's". */
function fromBeing(reading: Reading): Deed[] {
  const { tokens, parse } = reading
  return parse.clauses.flatMap((clause): Deed[] => {
    const { verb, subject } = clause
    if (verb.verbs.at(-1) !== 'be' || verb.negated || !subject) return []
    const by = tokens[verb.to]?.lower === 'by'
    if (
      !INSTRUMENTS.has(tokens[subject.head]?.lemma ?? '') &&
      !tokens
        .slice(subject.from, subject.to)
        .some((t, k) => INSTRUMENTS.has(t.lemma) && /^(?:involved|used|that)$/.test(tokens[subject.from + k + 1]?.lower ?? ''))
    )
      return []
    const behind = by ? rangeBehindBy(reading, verb.to + 1) : rangeBehindBy(reading, verb.to)
    const countries = reading.mentions.some(m => m.from >= behind.from && m.to <= behind.to && m.type === 'country')
    const doers = by || countries ? doersIn(reading, behind, true) : null
    if (!doers) return []
    const scope = { from: subject.from, to: verb.from }
    return [
      {
        head: 'attack',
        doers,
        shown: { from: by ? verb.from : subject.from, to: behind.to },
        about: [scope, { from: behind.to, to: Math.min(tokens.length, behind.to + SHOWN_TOKENS) }],
      },
    ]
  })
}

/** "Protesters torch bank": in headlines a bare verb behind the doers is tagged as a noun. */
function fromHeadline(reading: Reading): Deed[] {
  const { tokens, sentence } = reading
  if (!sentence.headline) return []
  return tokens.flatMap((token, i): Deed[] => {
    const head = token.pos === 'NOUN' ? DEEDS_DONE.get(token.lemma) : undefined
    const before = tokens[i - 1]
    if (!head || !before || !DOERS.has(singular(before.lower))) return []
    const doers = doersIn(reading, { from: Math.max(0, i - 2), to: i })
    return doers ? [{ head, doers, shown: { from: doers.range.from, to: tokens.length }, about: [{ from: i, to: tokens.length }] }] : []
  })
}

/** The clause speaks of an attack: what is carried out may as well be a survey. */
function namesDeed(reading: Reading, range: Range): boolean {
  return reading.tokens.slice(range.from, range.to).some(t => DEED_NOUNS.has(CONCEPTS.get(t.lemma) ?? singular(t.lower)))
}

/** "a suspected Ruthenian air raid", "regime air strikes", "an attack by rebels". */
function fromNouns(reading: Reading): Deed[] {
  const { tokens, parse } = reading
  return parse.phrases.flatMap((phrase): Deed[] => {
    const head = tokens[phrase.head]
    if (!head || !DEED_NOUNS.has(CONCEPTS.get(head.lemma) ?? head.lemma)) return []
    const by = /^(?:by|from)$/.test(tokens[phrase.to]?.lower ?? '') ? doersIn(reading, rangeBehindBy(reading, phrase.to + 1)) : null
    const inside = { from: phrase.from, to: phrase.head }
    const doers = by ?? (phrase.head > phrase.from && namesOwner(reading, inside) ? doersIn(reading, inside, true) : null)
    if (!doers) return []
    const to = by ? doers.range.to : phrase.to
    const before = { from: Math.max(0, phrase.from - SCOPE_TOKENS / 2), to: phrase.from }
    const shown = { from: Math.max(0, phrase.from - 1), to: Math.min(tokens.length, to + SHOWN_TOKENS / 2) }
    return [{ head: 'attack', doers, shown, about: [before, { from: to, to: Math.min(tokens.length, to + SCOPE_TOKENS / 2) }] }]
  })
}

/** "the Orvel police station bombing", "Norway blast": where it was and what was hit, not whose it was. */
function namesTarget({ tokens, mentions }: Reading, { from, to }: Range): boolean {
  const inside = tokens.slice(from, to)
  const last = inside.at(-1)
  if (last?.pos === 'NOUN' && !DOERS.has(singular(last.lower)) && !INSTRUMENTS.has(last.lemma) && !OF_ATTACKS.has(last.lower)) return true
  const place = mentions.some(m => m.type === 'country' && m.to === to) && last?.pos === 'PROPN'
  return place && /^(?:blast|bombing|explosion|shooting)/.test(tokens[to]?.lower ?? '')
}
/** What an attack is made with, or of which kind it is. */
const OF_ATTACKS = new Set(
  'air bomb gas chemical suicide ground cross-border night revenge counter ambush sniper knife gun arson rocket missile mortar cluster barrel surprise hit-and-run'.split(
    ' ',
  ),
)

/** Before the deed's noun stands whose it is: a country, a body or a group, no mere name of a day or a town. */
function namesOwner(reading: Reading, range: Range): boolean {
  const inside = reading.mentions.filter(m => m.from < range.to && range.from < m.to)
  if (inside.some(m => m.to > range.to || (m.type !== 'country' && m.type !== 'organisation'))) return false
  if (namesTarget(reading, range)) return false
  return inside.length > 0 || reading.tokens.slice(range.from, range.to).some(t => DOERS.has(t.lemma))
}

/** Behind "set". */
const BURNING = new Set(['fire', 'ablaze', 'alight'])
const BLAMING = new Set(['blame', 'accuse', 'behind', 'responsible', 'responsibility'])

/** "blamed the army for the raid", "the raid was blamed on the army", "X claimed responsibility", "X was behind". */
function fromBlame(reading: Reading): Deed[] {
  const { tokens } = reading
  return tokens.flatMap((token, i): Deed[] => {
    if (!BLAMING.has(token.lemma)) return []
    const rest = tokens.slice(i + 1, i + 1 + DOER_TOKENS)
    const stop = rest.findIndex(t => /^[.;,]$/.test(t.text))
    const until = (word: string): number => rest.findIndex((t, k) => t.lower === word && (stop < 0 || k < stop))
    const whole = { from: i + 1, to: Math.min(tokens.length, i + 1 + SCOPE_TOKENS) }
    const deed = (doers: Doers | null, shown: Range, about: readonly Range[]): Deed[] =>
      doers ? [{ head: 'attack', blamed: true, doers, shown, about }] : []
    if (token.lemma === 'blame' && token.pos === 'VERB') {
      const [on, reason] = [until('on'), until('for')]
      if (reason > 0) {
        const doer = { from: i + 1, to: i + 1 + reason }
        return deed(doersIn(reading, doer), { from: i, to: Math.min(tokens.length, doer.to + SHOWN_TOKENS) }, [
          { from: doer.to, to: whole.to },
        ])
      }
      if (on >= 0) {
        const doer = rangeBehindBy(reading, i + 2 + on)
        return deed(doersIn(reading, doer), { from: i, to: doer.to }, [{ from: Math.max(0, i - SHOWN_TOKENS), to: i + 1 + on }])
      }
    }
    if (token.lemma === 'accuse' && token.pos === 'VERB' && until('of') > 0) {
      const doer = { from: i + 1, to: i + 1 + until('of') }
      return namesDeed(reading, whole)
        ? deed(doersIn(reading, doer), { from: i, to: Math.min(tokens.length, doer.to + SHOWN_TOKENS) }, [{ from: doer.to, to: whole.to }])
        : []
    }
    const behind =
      /^(?:behind|responsible)$/.test(token.lower) ||
      (token.lower === 'responsibility' && /^(?:claim|bear|take)$/.test(tokens[i - 1]?.lemma ?? tokens[i - 2]?.lemma ?? ''))
    if (behind && namesDeed(reading, whole)) {
      const clause = reading.parse.clauses.find(c => c.subject && c.verb.from <= i && i <= c.range.to + 2 && i - c.verb.to <= 2)
      const subject = clause?.subject
      if (!subject || clause.verb.negated || clause.verb.planned) return []
      return deed(doersIn(reading, subject), { from: subject.from, to: Math.min(tokens.length, i + SHOWN_TOKENS) }, [whole])
    }
    return []
  })
}

function draftOf(reading: Reading, { head, blamed, doers, shown, about }: Deed): Draft {
  const { tokens } = reading
  const terms = about.flatMap(range => [...conceptsOf(tokens.slice(range.from, range.to)), ...namesIn(reading, range)])
  const noun = reading.parse.phrases.find(p => about.some(r => p.from >= r.from && p.to <= r.to) && tokens[p.head]?.pos === 'NOUN')
  return {
    kind: 'attribution',
    aspect: 'agent',
    focus: doers.range,
    quote: shown,
    value: { type: 'set', members: doers.members, open: doers.open },
    head,
    action: blamed ? 'blame' : '',
    topic: noun ? `Who did it (${wordsOf(tokens, noun)})` : 'Who did it',
    scope: { from: 0, to: 0 },
    terms: terms.filter(term => !doers.members.includes(term)),
  }
}

export const AGENT_TRIGGERS: Triggers = {
  words: [DEEDS_DONE, CARRYING_OUT, INSTRUMENTS, BLAMING, BURNING],
  lemma: lemma => DEED_NOUNS.has(CONCEPTS.get(lemma) ?? lemma),
}

export function extractAgents(reading: Reading): Draft[] {
  return [...fromClauses(reading), ...fromBeing(reading), ...fromHeadline(reading), ...fromNouns(reading), ...fromBlame(reading)].map(
    deed => draftOf(reading, deed),
  )
}
