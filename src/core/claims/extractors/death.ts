/**
 * What somebody died of, in any words: "died of", "died after", "the cause of death was", "was killed in".
 *
 * "Weld died after a fall" → aspect "ailment", head Weld's key, member "fall". Illnesses by name stand in things.ts.
 */
import type { Clause, Range } from '../../text/phrases.ts'
import { conceptOf, sortedSet } from '../concepts.ts'
import { indexesOf, stretch } from '../content.ts'
import { clauseAround, type Draft } from '../frames.ts'
import { wordsByFirst } from '../lexicon/tables.ts'
import { THINGS } from '../lexicon/things.ts'
import type { ArticleReading, Reading } from '../reading.ts'
import type { Triggers } from '../triggers.ts'
import { personOf } from '../whose.ts'

const CAUSE_TOKENS = 7
/** So much of who drowned is shown. */
const DROWNED_TOKENS = 4
const DYING = new Set(['die', 'succumb', 'perish'])
const LINKS = new Set(['of', 'from', 'after', 'following', 'in', 'during', 'to', 'by'])

/** What a death is put down to in one word: concept → cause. */
const WAYS: ReadonlyMap<string, string> = new Map(
  `fall fall
  tumble fall
  slip fall
  topple fall
  electrocute electrocut
  electrocut electrocut
  freeze freeze
  starve starv
  maul maul
  gore maul
  heatstroke heatstroke
  plunge fall
  crash crash
  accident crash
  drown drown
  shoot shoot
  gunshot shoot
  bullet shoot
  stab stab
  knife stab
  fire fire
  burn fire
  explode explode
  bomb explode
  suicide suicide
  hang hang
  strangle strangle
  smother strangle
  suffocate suffocat
  suffoc suffocat
  choke suffocat
  poison poison
  overdose overdose
  overdos overdose
  illness illness
  avalanche avalanche
  lightning lightning
  crush crush
  collapse crush
  stampede crush
  wound wound
  injure wound
  surgery surgery
  surgeri surgery
  operation surgery
  complication complication
  complic complication`
    .split('\n')
    .map(line => {
      const [word = '', way = ''] = line.trim().split(' ')
      return [word, way]
    }),
)

/** Of many dead, a bare "in the fire" is the event itself; only these tell what killed them. */
const OF_MANY = new Set(['drown', 'suffocat', 'crush', 'poison', 'shoot', 'stab'])

const ILLNESSES = THINGS.get('ailment')

function wayIn(reading: Reading, range: Range): string | null {
  for (const token of reading.tokens.slice(range.from, range.to)) {
    // Told by its own name elsewhere.
    if (ILLNESSES?.has(token.lemma) && token.lemma !== 'illness') return null
    const way = WAYS.get(conceptOf(token.lemma) ?? '') ?? WAYS.get(token.lemma)
    if (way) return way
  }
  return null
}

const CRASHES: ReadonlyMap<string, string> = wordsByFirst(`
  air plane airplane aeroplane aircraft jet helicopter chopper flight glider microlight
  road car bus coach lorry truck van motorcycle motorbike scooter traffic vehicle motorway highway bike bicycle taxi cab
  rail train tram railway
  water boat ferry boating speedboat yacht ship
`)

/** "a car crash", "a road accident", "a plane crash": of what it was. */
function crashOf({ tokens }: Reading, cause: Range): string | null {
  const kind = tokens.slice(cause.from, cause.to).flatMap(t => CRASHES.get(t.lower) ?? [])[0]
  return kind ? `${kind}_crash` : null
}

function draftOf(
  reading: Reading,
  article: ArticleReading,
  at: Range,
  cause: Range,
  way: string,
  clause: Clause | null,
  named?: string,
  kinds: readonly string[] = [],
): Draft[] {
  const head = named ?? personOf(reading, article, clause)
  const crash = way === 'crash' ? crashOf(reading, cause) : null
  if (!head && !OF_MANY.has(way)) return []
  const draft: Draft = {
    kind: 'cause',
    aspect: 'ailment',
    focus: { from: at.from, to: Math.min(cause.to, cause.from + 3) },
    quote: { from: at.from, to: cause.to },
    value: { type: 'set', members: sortedSet([crash ?? way, ...(crash ? ['<crash'] : []), ...kinds]), open: false },
    head,
    action: 'die',
    topic: 'Cause of death',
  }
  return [draft]
}

/** "All of the hikers drowned": the word itself says of what; the tagger often takes it for an adjective. */
function fromDrowned(reading: Reading, article: ArticleReading): Draft[] {
  const { tokens, parse } = reading
  return indexesOf(tokens, t => t.lower === 'drowned').flatMap((i): Draft[] => {
    const before = tokens[i - 1]?.pos ?? 'PUNCT'
    if (!/^(?:NOUN|PROPN|PRON|AUX|ADV)$/.test(before) || tokens[i + 1]?.pos === 'NOUN') return []
    if (tokens[i - 1]?.lemma === 'be' || tokens[i - 1]?.lower === 'not') return []
    const at = { from: Math.max(0, i - DROWNED_TOKENS), to: i + 1 }
    return draftOf(reading, article, at, { from: i, to: i + 1 }, 'drown', clauseAround(parse, { from: i, to: i + 1 }))
  })
}

/** So many tokens behind "died" or "dead" a link tells of what. */
const DIED_REACH = 9
const DEAD_REACH = 6

/** The first of `reach` tokens that links to a way of dying: "after" in "dead at 86 after a fall"; -1 for none. */
function linkBehind(reading: Reading, from: number, reach: number, links: ReadonlySet<string>): number {
  const { tokens } = reading
  return tokens.findIndex(
    (t, i) => i >= from && i < from + reach && links.has(t.lower) && wayIn(reading, stretch(tokens, i + 1, CAUSE_TOKENS)) !== null,
  )
}

/** "Weld dead at 86 after fall", "was found dead after a fire": the adjective, and what it is put down to. */
function fromDead(reading: Reading, article: ArticleReading): Draft[] {
  const { tokens, parse } = reading
  return indexesOf(tokens, t => t.lower === 'dead').flatMap((i): Draft[] => {
    const link = linkBehind(reading, i + 1, DEAD_REACH, AFTER)
    if (link < 0) return []
    const cause = stretch(tokens, link + 1, CAUSE_TOKENS)
    const way = wayIn(reading, cause)
    const named = reading.mentions.filter(m => m.to <= i && article.persons.has(m.key)).pop()
    const clause = clauseAround(parse, { from: i, to: i + 1 })
    return way ? draftOf(reading, article, { from: i, to: link + 1 }, cause, way, clause, named?.key) : []
  })
}
const AFTER = new Set(['of', 'from', 'after', 'following', 'by'])

/** "was stabbed to death", "froze to death", "was shot dead": the verb is the way. */
function fromOutcome(reading: Reading, article: ArticleReading): Draft[] {
  const { tokens } = reading
  return reading.parse.clauses.flatMap((clause): Draft[] => {
    const { verb, subject } = clause
    const behind = tokens.slice(verb.main + 1, verb.main + 3).map(t => t.lower)
    const fatal = behind[0] === 'dead' || (behind[0] === 'to' && behind[1] === 'death')
    if (!fatal || !subject || verb.negated || verb.planned) return []
    // Whoever shoots somebody dead is not dead: the subject is, in the passive and of what befalls it.
    const lemma = tokens[verb.main]?.lemma ?? ''
    const done = verb.passive || tokens.slice(Math.max(verb.from, verb.main - 2), verb.main).some(t => t.lemma === 'be')
    if (!done && !BEFALLS.has(lemma)) return []
    const way = wayIn(reading, { from: verb.main, to: verb.main + 1 })
    const to = verb.main + (behind[0] === 'dead' ? 2 : 3)
    return way ? draftOf(reading, article, { from: verb.from, to }, { from: verb.from, to }, way, clause) : []
  })
}
const BEFALLS = new Set(['freeze', 'starve', 'burn', 'choke', 'fall', 'plunge', 'tumble', 'bleed'])

/** "Her heart gave out", "his heart stopped": a failing heart by what it does. */
function fromHeart(reading: Reading, article: ArticleReading): Draft[] {
  const { tokens, parse } = reading
  return parse.clauses.flatMap((clause): Draft[] => {
    const { verb, subject } = clause
    const lemma = tokens[verb.main]?.lemma ?? ''
    if (!subject || tokens[subject.head]?.lower !== 'heart' || verb.negated || verb.planned) return []
    const out = lemma === 'give' && tokens.slice(verb.to, verb.to + 2).some(t => t.lower === 'out' || t.lower === 'up')
    if (!out && lemma !== 'fail' && lemma !== 'stop') return []
    const at = { from: subject.from, to: verb.main + (out ? 2 : 1) }
    return draftOf(reading, article, at, at, 'heart_failure', clause, undefined, ['<heart_trouble'])
  })
}

export const DEATH_TRIGGERS: Triggers = { words: [DYING, new Set(['kill', 'death', 'drowned', 'dead', 'heart'])] }

export function extractDeaths(reading: Reading, article: ArticleReading): Draft[] {
  return [
    ...fromDying(reading, article),
    ...fromDrowned(reading, article),
    ...fromDead(reading, article),
    ...fromOutcome(reading, article),
    ...fromHeart(reading, article),
  ]
}

function fromDying(reading: Reading, article: ArticleReading): Draft[] {
  const { tokens, parse } = reading
  return parse.clauses.flatMap((clause): Draft[] => {
    const { verb, subject } = clause
    const main = tokens[verb.main]?.lemma ?? ''
    if (!subject || verb.negated || verb.planned) return []
    const cause = tokens.slice(subject.from, verb.from).some((t, i, all) => t.lemma === 'cause' && all[i + 2]?.lemma === 'death')
    const be = cause ? tokens.findIndex((t, i) => i >= verb.from && i < verb.to && t.lemma === 'be') : -1
    if (be >= 0) {
      const range = stretch(tokens, be + 1, CAUSE_TOKENS)
      const way = wayIn(reading, range)
      return way ? draftOf(reading, article, { from: subject.from, to: verb.to }, range, way, clause) : []
    }
    if (!DYING.has(main) && !(main === 'kill' && verb.passive && personOf(reading, article, clause))) return []
    // "died on Tuesday, aged 70, after a fall": the link may stand a little behind.
    const link = linkBehind(reading, verb.to, DIED_REACH, LINKS)
    if (link < 0) return []
    const range = stretch(tokens, link + 1, CAUSE_TOKENS)
    const way = wayIn(reading, range)
    return way ? draftOf(reading, article, { from: verb.from, to: link + 1 }, range, way, clause) : []
  })
}
