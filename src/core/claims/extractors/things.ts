/**
 * Weapons, vehicles, substances, illnesses and hurt parts of the body: which one a report names.
 *
 * "Two tank shells struck the yard" → aspect "weapon", members "shell" and "shell/tank".
 */
import type { NounPhrase } from '../../text/phrases.ts'
import { isGluedHyphen, type Token } from '../../text/tokens.ts'
import type { VerbGroup } from '../../text/verbGroups.ts'
import { conceptOf, sortedSet } from '../concepts.ts'
import { clauseAround, clauseOf, type Draft } from '../frames.ts'
import { OPINIONS } from '../lexicon/opinions.ts'
import { PLACE_NOUNS } from '../lexicon/places.ts'
import { DEEDS_WITH, THINGS, type ThingClass } from '../lexicon/things.ts'
import type { ArticleReading, Reading } from '../reading.ts'
import { classesAt, thingAt } from '../thingAt.ts'
import { personOf } from '../whose.ts'

const TOPICS: Readonly<Record<ThingClass, string>> = {
  weapon: 'What was used',
  vehicle: 'Which vehicle',
  substance: 'Which substance',
  ailment: 'Cause of death or harm',
  injury: 'Where the injury is',
  play: 'How it was done',
}

/** A part of the body is told of only where something is done to it. */
const HURTING = new Set(
  `injure shoot stab break fracture dislocate operate surgery surgeon bullet hit wound strike cut bruise burn bleed tear sprain pain
  amputate lose grip clutch gunshot knee punch hook jab blow beat shot kick bite scar damage rupture twist strain hurt graze sever`.split(
    /\s+/,
  ),
)

const HURT_BEFORE = 5

const hurts = (tokens: readonly Token[]): boolean => tokens.some(t => HURTING.has(t.lemma) || HURTING.has(conceptOf(t.lemma) ?? ''))

/** "a blow to the jaw": the word that tells of the hurt stands a few words before. */
function hurtBefore(tokens: readonly Token[], start: number): number {
  for (let i = start - 1; i >= Math.max(0, start - HURT_BEFORE); i--) if (hurts(tokens.slice(i, i + 1))) return i
  return start
}

const isMark = (token: Token): boolean => token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'PROPN' || token.pos === 'VERB'

/** Words that tell this thing from others of its sort: "tank", "left", "sawn-off". */
function marksOf(tokens: readonly Token[], from: number, to: number): string[] {
  return tokens.slice(from, to).flatMap(token => {
    // The tagger takes "left" for a verb as often as not.
    if (token.lower === 'left' || token.lower === 'right') return [token.lower]
    if (!isMark(token) || OPINIONS.has(token.lower) || token.pos === 'NUM') return []
    const concept = conceptOf(token.lemma)
    return concept ? [concept] : []
  })
}

function phraseAt(reading: Reading, at: number): NounPhrase | null {
  return reading.parse.phrases.find(p => p.from <= at && at < p.to) ?? null
}

const EXPLODING = new Set(['explode', 'bomb', 'detonate'])

const isMany = (token: Token | undefined): boolean => token !== undefined && token.lower !== token.lemma && token.lower.endsWith('s')

/** A coach is a bus, unless trains are spoken of. */
const isCarriage = ({ tokens }: Reading, at: number): boolean =>
  /^(?:coach|carriage|car|wagon)$/.test(tokens[at]?.lemma ?? '') && tokens.some(t => RAIL.test(t.lower))
const RAIL = /^(?:train|trains|rail|railway|railroad|derail|derailed|derails|derailment|locomotive|engine|express)$/

/** What is done with the thing, by the verb that governs it or the noun that it marks ("van bomb"); null where that says nothing. */
function deedWith(reading: Reading, aspect: ThingClass, verb: VerbGroup | undefined, phrase: NounPhrase | null, at: number): string | null {
  const deeds = DEEDS_WITH[aspect]
  if (!deeds) return verb ? (conceptOf(verb.verbs[verb.verbs.length - 1] ?? '') ?? '') : ''
  const inside = phrase ? reading.tokens.slice(at + 1, phrase.to).map(t => t.lemma) : []
  if (aspect === 'vehicle') {
    const explodes = reading.tokens.some(t => EXPLODING.has(conceptOf(t.lemma) ?? ''))
    // One of them bursts: the ambulances that come are others, and so are the carriages of a train.
    if (explodes && isMany(reading.tokens[at])) return null
    if (isCarriage(reading, at)) return null
    if (explodes) return 'explode'
    // A ferry that leaves is no getaway: somebody goes in it, or it hits something.
    const deed = deeds.get([...(verb?.verbs ?? [])].reverse().find(v => deeds.has(v)) ?? '')
    return deed && (deed === 'crash' || phrase?.preposition) ? deed : null
  }
  const lemmas = [...inside, ...(verb ? [...verb.verbs].reverse() : []), reading.tokens[at]?.lemma ?? '']
  for (const lemma of lemmas) {
    const deed = deeds.get(lemma)
    if (deed) return deed
  }
  return null
}

/** "the Tarnow mine blast", "a coal mine": dug, not laid. */
const isPit = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.pos === 'PROPN' ||
  tokens.some(t => /^(?:miners?|mining|coal|collier(?:y|ies)|pits?|shafts?|seams?|gold|copper|ore)$/.test(t.lower))

const isInBody = ({ mentions }: Reading, at: number): boolean => mentions.some(m => m.type === 'organisation' && m.from <= at && at < m.to)

/** "the flu vaccine", "a cancer charity": nobody fell ill of it, unlike "coronavirus deaths". */
const isOfAilment = (tokens: readonly Token[], at: number): boolean =>
  (isGluedHyphen(tokens, at + 1) && !/^related$/.test(tokens[at + 2]?.lower ?? '')) ||
  (tokens[at + 1]?.pos === 'NOUN' &&
    !/^(?:death|fatality|victim|case|infection|attack|outbreak|toll|patient|sufferer|failure|arrest|condition|complication|symptom|disease|illness|virus|scare|epidemic|pandemic)$/.test(
      tokens[at + 1]?.lemma ?? '',
    ))

function draftAt(reading: Reading, article: ArticleReading, aspect: ThingClass, i: number): Draft[] {
  const table = THINGS.get(aspect)
  const { tokens, parse } = reading
  const token = tokens[i]
  if (!table || !token) return []
  // "a coach", "the bus route": a vehicle, unless the next word makes another name of it.
  const thing = thingAt(tokens, i, table)
  if (!thing || (token.pos === 'VERB' && thing.from === i)) return []
  if (aspect === 'vehicle' && tokens[i + 1]?.pos === 'NOUN' && PLACE_NOUNS.has(tokens[i + 1]?.lemma ?? '')) return []
  // "the Tarn Cancer Center" is a house.
  if (aspect === 'ailment' && !reading.sentence.headline && [token, tokens[i + 1]].every(t => t?.pos === 'PROPN' && t.text !== t.lower))
    return []
  if (aspect === 'ailment' && isOfAilment(tokens, i)) return []
  // "the National Rifle Association" is no rifle.
  if (aspect === 'weapon' && !reading.sentence.headline && isInBody(reading, i)) return []
  const next = thingAt(tokens, i + 1, table)
  // "petrol" of "petrol bomb", "artillery" of "artillery shells": told with the next word.
  if (next && (next.from === i || next.key === thing.key)) return []
  const phrase = phraseAt(reading, i)
  const start = Math.min(
    phrase?.from ?? thing.from,
    /^(?:left|right)$/.test(tokens[thing.from - 1]?.lower ?? '') ? thing.from - 1 : thing.from,
  )
  const marks = marksOf(tokens, start, thing.from).map(mark => `${thing.key}/${mark}`)
  const clause = (phrase && clauseOf(parse, phrase)?.clause) ?? clauseAround(parse, { from: i, to: i + 1 })
  const verb = clause?.verb
  const focus = { from: start, to: i + 1 }
  // A gun is held, fired or found: whatever is done with it, it is the gun of the story.
  const kinds = [thing.key, ...thing.kinds]
  const told = deedWith(reading, aspect, verb, phrase, i)
  // But what a showcase is broken with is a tool.
  const arm = aspect === 'weapon' && (kinds.includes('gun') || (kinds.includes('blade') && told !== BREAK))
  const deed = arm ? 'arm' : told
  if (deed === null || GENERAL.has(thing.key) || (deed === 'hold' && thing.kinds.length > 0 && FIRED.has(thing.key))) return []
  if (aspect === 'play' && !isPlay(tokens, i, verb)) return []
  if (aspect === 'injury' && !hurts(tokens.slice(Math.max(0, (clause?.range.from ?? i) - 1), (clause?.range.to ?? i) + 3))) return []
  if (thing.key === 'suicide' && (tokens[i + 1]?.pos === 'NOUN' || token.lower !== token.text)) return []
  if (thing.key === 'mine' && isPit(tokens, i)) return []
  if (tokens[i]?.lower === 'arms' && tokens[i + 1]?.pos === 'NOUN') return []
  const shown = aspect === 'injury' ? hurtBefore(tokens, start) : start
  const near = verb && verb.to <= start && start - verb.to <= 3 ? verb.from : shown
  const behind = verb && verb.from >= i + 1 && verb.from - i <= 3 ? verb.to : i + 1
  return [
    {
      kind: aspect === 'ailment' ? 'cause' : 'other',
      aspect,
      focus,
      quote: { from: near, to: behind },
      value: {
        type: 'set',
        members: sortedSet([
          thing.key,
          ...thing.kinds.map(kind => `<${kind}`),
          ...(aspect === 'vehicle' || aspect === 'substance' ? [] : marks),
        ]),
        open: false,
      },
      head: aspect === 'ailment' || aspect === 'injury' || aspect === 'play' ? personOf(reading, article, clause) : aspect,
      action: deed,
      topic: TOPICS[aspect],
    },
  ]
}

/** What is done with tools: key of that row of `DEEDS_WITH`. */
const BREAK = 'break'

/** What is done with a goal, a card, a punch. */
const PLAYING = new Set(
  `score net convert win lose beat show book send dismiss drop floor knock stop land throw catch connect finish decide earn award see
  equalise equalize fall retain defend double level concede`.split(/\s+/),
)

/** "lefts" are punches, "the left" is a party: a bare side needs its plural or a punch before it. */
function isPlay(tokens: readonly Token[], at: number, verb: VerbGroup | undefined): boolean {
  if (/^(?:left|right)$/.test(tokens[at]?.lower ?? '')) return false
  return !!verb && verb.verbs.some(v => PLAYING.has(v))
}

/** Not held in a hand. */
const FIRED = new Set(['shell', 'mortar', 'rocket', 'missile', 'torpedo', 'drone', 'air_strike', 'bomb'])

/** Too general to be one of two things. */
const GENERAL = new Set(['weapon', 'vehicle', 'drug', 'toxin', 'gas', 'poison_gas', 'illness', 'aircraft', 'explosive'])

export function extractThings(reading: Reading, article: ArticleReading): Draft[] {
  const drafts: Draft[] = []
  reading.tokens.forEach((token, i) => {
    for (const aspect of classesAt(token)) drafts.push(...draftAt(reading, article, aspect, i))
  })
  return drafts
}
