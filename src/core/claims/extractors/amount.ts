/**
 * Money, percentages and measures: what they are the price, the share or the size of.
 *
 * "a depth of 1.2 miles" → 1.9 km, head "depth"; "bought the maker for $334 million" → head "acquire".
 */
import type { Dimension, Kind, Value } from '../../model.ts'
import type { Range } from '../../text/phrases.ts'
import { type Distance, distanceAt, measuredOf, shareOf, sumOf } from '../amountOf.ts'
import { conceptOf } from '../concepts.ts'
import { roleTerms, WHOLE } from '../figureRoles.ts'
import { actionOf, clauseAround, clauseOf, type Draft } from '../frames.ts'
import { SUM_WORDS } from '../lexicon/amounts.ts'
import { LIGHT_VERBS } from '../lexicon/groups.ts'
import { marketTerms } from '../marketReadings.ts'
import { pollTerms } from '../polls.ts'
import { imposedAction } from '../punishments.ts'
import { contains, type Reading, tokensWithin } from '../reading.ts'
import { clauseWords } from '../topicWords.ts'

/** Verbs by which money changes hands: whoever gives it, it is one payment. */
const TRANSFERS = new Set(['give', 'receive', 'pay', 'get', 'award', 'offer', 'promise', 'grant', 'compensate', 'donate', 'hand'])

const AMOUNTS: Readonly<Record<string, { kind: Kind; topic: string }>> = {
  money: { kind: 'money', topic: 'Amount' },
  percentage: { kind: 'percentage', topic: 'Share' },
  measure: { kind: 'measure', topic: 'Measure' },
}

/** The noun that an amount belongs to: in its own phrase, behind "of", or before "of". */
function ownerOf(reading: Reading, at: Range): { head: string; words: string; range: Range } | null {
  const { tokens, parse } = reading
  const holding = parse.phrases.find(p => contains(p, at))
  const noun = (i: number) => (tokens[i]?.pos === 'NOUN' ? tokens[i] : undefined)
  const inside = holding && holding.head >= at.to ? noun(holding.head) : undefined
  if (holding && inside)
    return { head: conceptOf(inside.lemma) ?? inside.lemma, words: inside.text, range: { from: at.from, to: holding.to } }
  const start = holding ? holding.from : at.from
  const joined = /^(of|at|to|by|for)$/.exec(tokens[start - 1]?.lower ?? '')?.[0]
  const before = parse.phrases.find(p => p.to === start - 1)
  const word = before && noun(before.head)
  if ((joined === 'of' || joined === 'at') && before && word)
    return { head: conceptOf(word.lemma) ?? word.lemma, words: word.text, range: { from: before.from, to: at.to } }
  if (tokens[at.to]?.lower === 'of' || tokens[at.to]?.lower === 'in') {
    const after = parse.phrases.find(p => p.from === at.to + 1)
    const owned = after && noun(after.head)
    // "withdrew 2 billion in the past week": when, not what for.
    if (after && owned && SPAN.test(owned.lower)) return { head: '', words: '', range: { from: at.from, to: after.to } }
    if (after && owned) return { head: conceptOf(owned.lemma) ?? owned.lemma, words: owned.text, range: { from: at.from, to: after.to } }
  }
  return null
}

/** Marks the country whose goods, debts or exports a sum is of. */
const OF_COUNTRY = 'whose:'

/** "$60bn of American goods": whose they are. */
function ofCountry({ tokens, mentions }: Reading, range: Range | undefined): string[] {
  const country =
    range && mentions.find(m => m.type === 'country' && m.from >= range.from && m.to < range.to && tokens[m.to]?.pos === 'NOUN')
  return country ? [OF_COUNTRY + country.key] : []
}

/** "$60bn of American goods" / "$34 billion in Chinese goods" */
export const countriesIn = (terms: readonly string[]): readonly string[] => terms.filter(t => t.startsWith(OF_COUNTRY))

const SPAN =
  /^(?:day|night|week|fortnight|month|quarter|year|decade|hour|minute|morning|afternoon|evening|time|period|season|summer|winter|spring|autumn)s?$/

const OF_DIMENSIONS: Readonly<Record<Dimension, string>> = {
  length: 'Size',
  area: 'Area',
  mass: 'Weight',
  volume: 'Volume',
  speed: 'Speed',
  temperature: 'Temperature',
  magnitude: 'Magnitude',
  power: 'Power',
  energy: 'Energy',
}
/** Words that say themselves what is measured. */
const MEASURES =
  /^(?:size|area|weight|volume|speed|temperature|magnitude|power|energy|depth|height|length|distance|width|cost|price|value|share|turnout)$/
/** "9 percent dearer" is no share of anything. */
const COMPARED =
  /^(?:dearer|cheaper|higher|lower|bigger|smaller|larger|fewer|longer|shorter|stronger|weaker|faster|slower|older|younger|poorer|richer|warmer|colder)$/
/** Said of amounts, not of sizes. */
const POURED = /^(?:rain|rainfall|water|snow|snowfall)$/

/** A way, rather than how large something is. */
const OF_WAYS = /^(?:km|kilomet(?:re|er)s?|(?:nautical )?miles?)$/

function measureOf(amount: string, value: Value, action: string): string {
  if (value.type === 'percentage' && /^(?:de|in)crease$/.test(action)) return 'Rise or fall in percent'
  if (value.type !== 'measure') return amount
  return value.dimension === 'length' && OF_WAYS.test(value.unit) ? 'Distance' : OF_DIMENSIONS[value.dimension]
}

/** "Speed of the winds", "Depth", "Amount of the fine"; "How much Nordhav pays" where nothing is named. */
function topicOf(measure: string, value: Value, owner: string | undefined, told: string | null): string {
  const thing = owner?.toLowerCase()
  if (thing && COMPARED.test(thing)) return `How much ${thing}`
  if (thing && MEASURES.test(thing)) return `${thing.charAt(0).toUpperCase()}${thing.slice(1)}`
  if (thing && POURED.test(thing)) return `Amount of ${thing}`
  if (thing) return `${measure} of the ${thing}`
  return told && value.type !== 'measure' ? `How much ${told}` : measure
}

/** "magnitude 6.1", not "6.1". */
function withMagnitude({ tokens }: Reading, range: Range): Range {
  const steps = [1, 2].find(d => tokens[range.from - d]?.lower === 'magnitude')
  return steps ? { from: range.from - steps, to: range.to } : range
}

/** Words from three before a figure to three behind it, those behind another quake left out. */
function near({ tokens }: Reading, at: Range): readonly string[] {
  const behind = tokens.slice(at.to, at.to + 3).map(t => t.lower)
  const quake = behind.findIndex(word => /quake$|^tremor$|^temblor$/.test(word))
  return [...tokens.slice(Math.max(0, at.from - 5), at.to).map(t => t.lower), ...(quake < 0 ? behind : behind.slice(0, quake))]
}

/** "the $8 billion project", "a $2 million fine": the word of a sum within the phrase, else the thing; null where nothing follows. */
function wholeOf({ tokens, parse }: Reading, at: Range): string | null {
  const holding = parse.phrases.find(p => contains(p, at))
  const head = holding && holding.head >= at.to ? tokens[holding.head] : undefined
  if (!holding || !head || head.pos !== 'NOUN' || head.lower !== head.lemma || WORTH.test(head.lower)) return null
  const told = tokens
    .slice(at.to, holding.to)
    .map(t => SUM_WORDS.get(t.lower))
    .find(word => word !== undefined)
  return told ?? conceptOf(head.lemma) ?? head.lemma
}
const WORTH = /^(?:worth|apiece|total|mark|range|level|limit|cap|minimum|maximum)$/

/** What the words around say the amount is: "fine", "depth"; an earthquake's magnitude needs none. */
function subjectOf(reading: Reading, at: Range, value: Value, owner: string | undefined): string | null {
  if (value.type === 'percentage') return shareOf(reading, at, owner)
  if (value.type === 'money') return sumOf(reading, at)
  if (value.type !== 'measure') return null
  // "A 4.6-magnitude quake was followed by aftershocks": its own noun first.
  if (value.dimension === 'magnitude') return near(reading, at).some(t => /^aftershocks?$/.test(t)) ? 'aftershock' : 'magnitude'
  const measured = measuredOf(reading, at)
  return measured === 'aftershock' ? null : measured
}

/** "How much" needs a verb that tells of it. */
function toldBy(reading: Reading, at: Range, main: number): string | null {
  const verb = reading.tokens[main]
  return verb && !LIGHT_VERBS.has(verb.lemma) ? clauseWords(reading, at, verb.lower) : null
}

function distanceDraft({ place, words, direction, range }: Distance, at: Range, value: Value): Draft {
  return {
    kind: 'measure',
    aspect: 'distance',
    focus: at,
    quote: range,
    value,
    head: place,
    action: '',
    parts: direction ? [direction] : [],
    topic: `Distance from ${words}`,
  }
}

export function extractAmounts(reading: Reading): Draft[] {
  const drafts: Draft[] = []
  for (const found of reading.values) {
    const amount = AMOUNTS[found.value.type]
    const at = amount && tokensWithin(reading.tokens, found.start, found.end)
    if (!amount || !at) continue
    const distance = found.value.type === 'measure' && found.value.dimension === 'length' ? distanceAt(reading, at) : null
    if (distance) {
      drafts.push(distanceDraft(distance, at, found.value))
      continue
    }
    const owner = ownerOf(reading, at)
    const whole = found.value.type === 'money' ? wholeOf(reading, at) : null
    const subject = whole ?? subjectOf(reading, at, found.value, owner?.head)
    const phrase = reading.parse.phrases.find(p => p.from < at.to && at.from < p.to)
    const clause = (phrase && clauseOf(reading.parse, phrase)?.clause) ?? clauseAround(reading.parse, at)
    const verb = clause?.verb
    const action = TRANSFERS.has(verb?.verbs[verb.verbs.length - 1] ?? '') ? 'pay' : actionOf(clause)
    const close = verb && at.from - verb.to >= 0 && at.from - verb.to <= 3 ? { from: verb.main, to: at.to } : at
    // What a firm earns or owes is no price on a market.
    const market = subject === null || subject === 'loss' ? marketTerms(reading, at) : []
    const extra = [
      ...(whole === null ? [] : [WHOLE]),
      ...roleTerms(reading.tokens, at),
      ...ofCountry(reading, owner?.range),
      ...market,
      ...(found.value.type === 'percentage' ? pollTerms(reading) : []),
    ]
    const head = subject ?? owner?.head ?? ''
    drafts.push({
      kind: amount.kind,
      focus: at,
      ...(extra.length > 0 ? { terms: extra } : {}),
      quote: withMagnitude(reading, owner?.range ?? close),
      value: found.value,
      head,
      action: imposedAction(head, LIGHT_VERBS.has(action) ? '' : action),
      topic: topicOf(
        measureOf(amount.topic, found.value, action),
        found.value,
        owner?.words || subject || undefined,
        verb ? toldBy(reading, at, verb.main) : null,
      ),
    })
  }
  return drafts
}
