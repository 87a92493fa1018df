/**
 * States that exclude each other: closed or open, suspended or resumed, missing or found.
 *
 * "Both bridges have reopened" → aspect `state`, action "open", head "bridg", value "open".
 */
import type { Range } from '../../text/phrases.ts'
import type { Draft } from '../frames.ts'
import { ACT, type Entry, SOME_OF, stateTurns } from '../lexicon/states.ts'
import type { ArticleReading, Reading } from '../reading.ts'
import { clauseAt, type Thing, thingOf } from '../stateThings.ts'
import { withArticle } from '../topicWords.ts'
import { standsAt } from '../turns.ts'

/** Behind the words of state a quote shows this many tokens. */
const SHOWN_TOKENS = 3

const NEGATIONS = /^(?:not|n't|never|nor|without)$/
const TO_COME = /^(?:will|would|shall|may|might|could|should|'ll|to)$/

/** The turns that stand at a place, the longest first: "suspended" is said of talks and of members, "ousted in" of members, "ousted" of heads. */
function entriesAt(reading: Reading, at: number): readonly { entry: Entry; words: Range }[] {
  const entries = stateTurns().get(reading.tokens[at]?.lower ?? '')
  if (!entries) return NONE
  return entries
    .filter(({ turn }) => standsAt(reading.tokens, at, turn))
    .sort((a, b) => b.turn.length - a.turn.length)
    .map(entry => ({ entry, words: { from: at, to: at + entry.turn.length } }))
}

/** "imposed a curfew": that it came into force, whatever has become of it. */
const isAct = ({ tokens }: Reading, { dimension }: Entry, words: Range): boolean =>
  dimension.name === 'force' && /^(?:imposed|imposes|declared|declares|announced|ordered|introduced)$/.test(tokens[words.from]?.lower ?? '')

const NONE: readonly { entry: Entry; words: Range }[] = []

/** States that only the passive tells: "was released", but "released a statement"; "was fired", but "fired from the roof". */
const PASSIVE = new Set([
  'captive free',
  'captive rescued',
  'office dismissed',
  'member out',
  'culprit taken',
  'culprit killed',
  'health hurt',
])
/** "Was found guilty", "was found to have". */
const NOT_FOUND = /^(?:guilty|to|that|not)$/
/** Dead are told of by the dozen; only of somebody named is it a state. */
const OF_SOMEBODY = new Set(['health dead', 'health hurt'])

/** Of a train, a ship, a plane there is one: "the driver was among the dead". */
const isOnly = ({ tokens }: Reading, { at }: Thing): boolean => !!at && ONLY.test(tokens[at.to - 1]?.lower ?? '')

const ONLY = /^(?:driver|pilot|captain|skipper|mayor|president|premier|minister|governor|ambassador|bishop|sheriff)$/

/** Who has resigned stays on "as a caretaker", "until a successor is found": both are true. */
const FOR_NOW = /^(?:caretaker|acting|interim|until|till|pending|temporarily|provisionally|meantime|meanwhile|successor|replacement)$/
const FOR_NOW_REACH = 8
/** "remain on its list", "stay on strike", "remains at home": no office. */
const NO_OFFICE =
  /^(?:lists?|ballot|roll|register|strike|leave|holiday|alert|guard|bail|parole|probation|home|hospital|custody|jail|prison)$/

/** States of which a group has many: so many are missing, so many others rescued. */
const OF_MANY = new Set(['health', 'found', 'captive', 'culprit'])
const SOME = /^(?:some|many|several|dozens|hundreds|thousands|scores|others?|more|few|most|half)$/
const WHOLE = /^(?:all|both|every|each|none|no)$/
const GROUP_REACH = 5

/** "47 people were unaccounted for", "six of the hostages": so many of them, where "all 12" and "the 12 climbers" are the whole. */
function isSomeOf({ tokens, parse }: Reading, { at }: Thing): boolean {
  if (!at) return false
  const start = parse.phrases.find(p => p.from <= at.from && at.to <= p.to)?.from ?? at.from
  const part = tokens[start - 1]?.lower === 'of' || tokens[start]?.lower === 'of'
  const before = tokens.slice(Math.max(0, part ? at.from - GROUP_REACH : Math.min(start, at.from)), at.from)
  if (before.some(t => WHOLE.test(t.lower)) || (!part && /^(?:the|its|their)$/.test(before[0]?.lower ?? ''))) return false
  return before.some(t => t.pos === 'NUM' || SOME.test(t.lower))
}

/** "Two hostages": some of them, and how many; "some hostages" are nobody's two. */
function someOf({ tokens, values }: Reading, { at }: Thing): string[] {
  const [start, end] = at ? [tokens[Math.max(0, at.from - GROUP_REACH)]?.start ?? 0, tokens[at.to - 1]?.end ?? 0] : [0, 0]
  const told = values.find(({ value, start: s, end: e }) => value.type === 'count' && value.said !== null && s >= start && e <= end)
  const said = told && 'said' in told.value ? told.value.said : null
  return said === null ? [SOME_OF] : [SOME_OF, `n:${said}`]
}

/** "the Deferred Action programme": a word of a name. */
const isName = ({ sentence, mentions }: Reading, { from }: Range): boolean =>
  from > 0 && !sentence.headline && mentions.some(m => m.from <= from && from < m.to)

/** "blocked the government from ending the programme", "an attempt to end it": nothing that was done. */
const isKept = ({ tokens }: Reading, { from }: Range): boolean => {
  const [before, word] = [tokens[from - 1]?.lower, tokens[from]?.lower ?? '']
  if (before === 'from' && word.endsWith('ing')) return true
  return before === 'to' && /^(?:attempt|bid|effort|plan|proposal|move|push|try|seek|want|hope)$/.test(tokens[from - 2]?.lemma ?? '')
}

function isMeant(reading: Reading, article: ArticleReading, { dimension, state }: Entry, words: Range, thing: Thing): boolean {
  const kind = `${dimension.name} ${state}`
  if (OF_SOMEBODY.has(kind) && isOnly(reading, thing)) return true
  const clause = clauseAt(reading, words.from)
  const verbal = clause && clause.verb.main >= words.from && clause.verb.main < words.to
  const first = reading.tokens[words.from]?.lower ?? ''
  if (isName(reading, words) || isKept(reading, words)) return false
  if (PASSIVE.has(kind) && verbal && /(?:ed|^shot|^caught|^hurt)$/.test(first) && !clause.verb.passive) return false
  // "Closes its gates at noon": the present tells what has happened in headlines only.
  if (
    /^(?:closes|shuts|reopens|resumes|lifts|halts|suspends|cancels|leaves)$/.test(first) &&
    state !== 'leaving' &&
    !reading.sentence.headline
  )
    return false
  // "She is survived by two sons": she is not the one who lives.
  if (kind === 'health alive' && reading.tokens[words.to]?.lower === 'by') return false
  if (OF_SOMEBODY.has(kind)) return article.persons.has(thing.key)
  if (kind === 'office staying' && reading.tokens.slice(words.to, words.to + 3).some(t => NO_OFFICE.test(t.lower))) return false
  if (kind === 'office staying' && reading.tokens.slice(words.from, words.to + FOR_NOW_REACH).some(t => FOR_NOW.test(t.lower))) return false
  if (kind === 'found missing' && (isBeginning(reading, words) || isNoticed(reading, words))) return false
  return dimension.name !== 'found' || !NOT_FOUND.test(reading.tokens[words.to]?.lower ?? '')
}

/** "went missing in August", "disappeared on May 3": how it began, whatever has been found since. */
function isBeginning({ tokens, values }: Reading, words: Range): boolean {
  const went = /^(?:went|gone|goes|going)$/.test(tokens[words.from - 1]?.lower ?? '')
  if (!went && !/^(?:disappeared|vanished)$/.test(tokens[words.from]?.lower ?? '')) return false
  const end = tokens[words.to + DATED_REACH]?.start ?? Number.POSITIVE_INFINITY
  const start = tokens[words.to]?.start ?? Number.POSITIVE_INFINITY
  return values.some(v => v.value.type === 'date' && v.start >= start && v.start < end)
}
const DATED_REACH = 5

/** "did not notice that he was missing", "was reported missing": how it came to light, whatever has been found since. */
const isNoticed = ({ tokens }: Reading, { from }: Range): boolean =>
  tokens.slice(Math.max(0, from - NOTICED_REACH), from).some(t => /^(?:notice|discover|reali[sz]e|report)$/.test(t.lemma))
const NOTICED_REACH = 6

function stateSaid(reading: Reading, state: string, words: Range, thing: Thing): string {
  const clause = clauseAt(reading, words.from)
  const from = clause && clause.verb.to >= words.from - 3 ? Math.min(clause.verb.from, words.from) : Math.max(0, words.from - 2)
  const before = reading.tokens.slice(from, words.from).map(t => t.lower)
  if (thing.at && reading.tokens.slice(Math.max(0, thing.at.from - 2), thing.at.from).some(t => t.lower === 'no')) return `not ${state}`
  const refused = OFFICE_LEFT.has(state) && stays(reading, words)
  if (refused) return 'staying'
  if (before.some(w => NEGATIONS.test(w)) || (before.includes('yet') && before.includes('to')))
    return state === 'leaving' && !before.some(w => DID.test(w)) ? 'staying' : `not ${state}`
  if (before.includes('no') && before.includes('longer')) return `not ${state}`
  const had = before.indexOf('to') > 0 && before[before.indexOf('to') - 1] === 'had'
  // "Quits next spring": the present, with a day to come.
  const first = reading.tokens[words.from]?.lower ?? ''
  const later = reading.tokens.slice(words.to, words.to + SHOWN_TOKENS).some(t => /^(?:next|until|tomorrow|end)$/.test(t.lower))
  if (state === 'resigned' && first.endsWith('s') && later) return 'leaving'
  // "Announced that he was stepping down": the day it was said is the day of it.
  if (state === 'leaving' && first.endsWith('ing') && before.includes('was') && !later) return 'resigned'
  // "Is leaving the White House" tells what "will leave" tells.
  if (state === 'out' && first.endsWith('ing') && before.some(w => /^(?:is|are|'s|’s|am)$/.test(w))) return `to ${state}`
  // "Is to remain closed", "will be closed until Friday" tell of what is closed.
  const goesOn = before.some(w => GOING_ON.test(w)) || (state !== 'leaving' && reading.tokens[words.to]?.lower === 'until')
  if (!before.some(w => TO_COME.test(w)) || had || goesOn || before.includes('due')) return state
  if (state === 'leaving' || state === 'resigned') return 'leaving'
  if (state === 'staying') return state
  // "Will go ahead" says what "go ahead" says.
  return state === 'ahead' ? state : `to ${state}`
}

/** Ways of leaving an office. */
const OFFICE_LEFT = new Set(['leaving', 'resigned'])
const GOING_ON = /^(?:remain|stay|keep|continue)$/
const DID = /^(?:did|has|have|had)$/
/** Before the verb of leaving so many tokens may say that it will not be. */
const REFUSAL_REACH = 4

/** "refused to step down", "ruled out resigning". */
function stays(reading: Reading, words: Range): boolean {
  const before = reading.tokens.slice(Math.max(0, words.from - REFUSAL_REACH), words.from)
  return before.some((t, i) => {
    const next = before[i + 1]?.lower ?? ''
    if (/^(?:refuse|decline)$/.test(t.lemma)) return next === 'to'
    return t.lemma === 'rule' && next === 'out' && !before.slice(0, i).some(b => NEGATIONS.test(b.lower))
  })
}

/** A report that tells of a death tells of the sickbed as history. */
const LAST = new Set(['health dead'])

const known = new WeakMap<ArticleReading, ReadonlyMap<Reading, readonly Draft[]>>()

export function extractStates(reading: Reading, article: ArticleReading): Draft[] {
  let all = known.get(article)
  if (!all) {
    all = new Map(article.sentences.map(sentence => [sentence, statesIn(sentence, article)]))
    known.set(article, all)
  }
  const kindOf = (draft: Draft) => `${draft.action} ${draft.value.type === 'term' ? draft.value.key : ''}`
  const own = all.get(reading) ?? []
  if (own.length === 0) return []
  const told = [...all.values()].flat()
  const last = told.filter(draft => LAST.has(kindOf(draft)))
  const held = told.filter(draft => kindOf(draft) === 'captive held')
  return own.filter(draft => {
    // Books, figures and patients are released as well: only who was held is free.
    if (kindOf(draft) === 'captive free' && article.persons.has(draft.head)) return held.some(h => h.head === draft.head)
    return LAST.has(kindOf(draft)) || !last.some(l => l.head === draft.head && l.action === draft.action)
  })
}

function statesIn(reading: Reading, article: ArticleReading): Draft[] {
  const drafts: Draft[] = []
  const { tokens } = reading
  for (let at = 0; at < tokens.length; at++) {
    const entries = entriesAt(reading, at)
    if (entries.length === 0) continue
    const found = entries.flatMap(({ entry, words }) => {
      const thing = thingOf(reading, article, words, entry.dimension)
      return thing && isMeant(reading, article, entry, words, thing) ? [{ entry, words, thing }] : []
    })[0]
    if (!found) continue
    const { entry, words, thing } = found
    const near = thing.at && thing.at.to <= words.from && words.from - thing.at.to <= SHOWN_TOKENS + 1
    const behind = thing.at && thing.at.from >= words.to ? thing.at.to : words.to
    const clause = clauseAt(reading, words.from)
    const verb = clause && words.from - clause.verb.from <= SHOWN_TOKENS ? Math.min(clause.verb.from, words.from) : words.from
    drafts.push({
      kind: 'status',
      aspect: 'state',
      focus: words,
      quote: {
        from: near && thing.at ? Math.min(thing.at.from, verb) : verb,
        to: Math.min(tokens.length, Math.max(behind, words.to + SHOWN_TOKENS)),
      },
      value: {
        type: 'term',
        key: stateSaid(reading, entry.state, words, thing),
        implies: isAct(reading, entry, words) ? [ACT] : [],
      },
      head: thing.key,
      action: entry.dimension.name,
      ...(OF_MANY.has(entry.dimension.name) && !article.persons.has(thing.key) && isSomeOf(reading, thing)
        ? { parts: someOf(reading, thing) }
        : {}),
      topic: `State of ${withArticle(thing.words)}`,
    })
    at = words.to - 1
  }
  return drafts
}
