/**
 * Length, area, mass, volume, speed, temperature, power, energy and the magnitude of earthquakes, in SI units.
 *
 * "six miles" → 9,656.064 m · "100 km/h" → 27.8 m/s · "a 4.6-magnitude quake" → magnitude 4.6
 */
import type { MeasureValue, Quantity } from '../model.ts'
import type { Amount } from './amount.ts'
import { CUBIC, HOURLY, NAUTICAL, SQUARE, UNITS, type Unit } from './lexicon/units.ts'
import { readNumeral } from './numeral.ts'
import { bounded, scaled } from './quantity.ts'
import type { FoundAt } from './scan.ts'
import { isHyphen, type Token } from './tokens.ts'
import { isPlural } from './words.ts'

const QUAKE: ReadonlySet<string> = new Set(['quake', 'earthquake', 'tremor', 'temblor', 'aftershock'])
/** The scale of earthquakes ends below this; "7 magnitude" and "magnitude 30" are other things. */
const MAGNITUDE_MOST = 10
const SHORT = 2

interface UnitAt {
  readonly unit: Unit
  readonly next: number
}

export function readMeasure(tokens: readonly Token[], amount: Amount): FoundAt<MeasureValue> | null {
  if (amount.sign) return null
  const at = amount.hyphen ? amount.next + 1 : amount.next
  const magnitude = readMagnitude(tokens, amount, at)
  if (magnitude) return magnitude
  const found = readUnit(tokens, amount, amount.numeral.vague && tokens[at]?.low === 'of' ? at + 1 : at)
  if (!found || (amount.numeral.article && !bindsArticle(tokens, amount, found))) return null
  const inches = readInches(tokens, found)
  const quantity = scaled(amount.quantity, found.unit.factor, found.unit.offset)
  if (inches && quantity.said !== null)
    return { value: make(bounded(quantity.said + inches.metres, amount.words), found.unit), next: inches.next }
  return { value: make(quantity, found.unit), next: found.next }
}

function make(quantity: Quantity, unit: Unit): MeasureValue {
  return { type: 'measure', ...quantity, dimension: unit.dimension, unit: unit.unit }
}

/** "a mile away", "half a mile", "more than a ton"; not "a foot" and "a pound" alone. */
function bindsArticle(tokens: readonly Token[], amount: Amount, found: UnitAt): boolean {
  if (amount.words !== null || amount.numeral.value !== 1) return true
  const behind = tokens[found.next]?.low ?? ''
  return (
    (found.unit.unit === 'mile' || found.unit.unit === 'kilometre') &&
    /^(?:away|from|off|long|wide|north|south|east|west|deep|high|outside)$/.test(behind)
  )
}

function readUnit(tokens: readonly Token[], amount: Amount, i: number): UnitAt | null {
  const token = tokens[i]
  if (!token) return null
  if (token.low === '°' || token.low === 'degree' || token.low === 'degrees') return readDegrees(tokens, i + 1)
  const nautical = token.low === 'nautical' && /^miles?$/.test(tokens[i + 1]?.low ?? '')
  if (nautical) return { unit: NAUTICAL, next: i + 2 }
  const metric = token.low === 'metric' && /^tons?$/.test(tokens[i + 1]?.low ?? '') ? UNITS.get('tonne') : undefined
  if (metric) return { unit: metric, next: i + 2 }
  const folded = token.low === 'sq' || token.low === 'square' ? SQUARE : token.low === 'cubic' || token.low === 'cu' ? CUBIC : null
  if (folded) {
    const at = isHyphen(tokens[i + 1]) || tokens[i + 1]?.low === '.' ? i + 2 : i + 1
    const unit = folded.get(UNITS.get(tokens[at]?.low ?? '')?.unit ?? '')
    return unit ? { unit, next: at + 1 } : null
  }
  const unit = UNITS.get(token.low)
  if (!unit || !fits(tokens, amount, i, token)) return null
  const hourly = readHourly(tokens, unit, i + 1)
  return hourly ?? { unit, next: i + 1 }
}

/** "eight barrel bombs", "12 foot soldiers": words for units that say of which sort a thing is. */
const OF_A_SORT: ReadonlyMap<string, RegExp> = new Map([
  ['barrel', /^bombs?$/],
  ['foot', /^(?:soldiers?|patrols?|bridges?|passengers?)$/],
  ['pound', /^(?:coins?|notes?|shops?)$/],
  ['yard', /^(?:box|area|sales?)$/],
])

/** Short units stand behind figures, in their own case, and "5m people" counts people. */
function fits(tokens: readonly Token[], amount: Amount, i: number, token: Token): boolean {
  if (token.low.length > SHORT) return !OF_A_SORT.get(token.low)?.test(tokens[i + 1]?.low ?? '')
  if (amount.numeral.spelled || amount.numeral.scale > 1) return false
  if (token.low === 'm') return !token.capital && isMetre(tokens, i, token)
  if (token.low === 'g' || token.low === 'l') return !token.capital
  if (token.low === 'mw' || token.low === 'gw' || token.low === 'kw') return true
  return !token.capital || token.low === 'km' || token.low === 'kg'
}

const METRE_BEHIND =
  /^(?:away|long|wide|high|tall|deep|from|above|below|north|south|east|west|race|sprint|hurdles|freestyle|final|relay|pool|run|and|by|below|up|down|off|behind|offshore|square|swell|waves|tower|mast|line)$/

/** "500 m", "500m away"; "1.5m flee" may be millions and is left out. */
function isMetre(tokens: readonly Token[], i: number, token: Token): boolean {
  const behind = tokens[i + 1]
  if (isPlural(behind?.low ?? '') || behind?.low === 'more') return METRE_BEHIND.test(behind?.low ?? '')
  if (!token.glued || (behind && METRE_BEHIND.test(behind.low))) return true
  return (!behind || behind.kind === 'mark') && !tokens[i - 1]?.low.includes('.')
}

function readDegrees(tokens: readonly Token[], i: number): UnitAt | null {
  const low = tokens[i]?.low ?? ''
  const unit = UNITS.get(low === 'c' || low === 'centigrade' ? 'celsius' : low === 'f' ? 'fahrenheit' : low)
  return unit?.dimension === 'temperature' ? { unit, next: i + 1 } : null
}

/** "miles per hour", "km/h", "kilometres an hour". */
function readHourly(tokens: readonly Token[], unit: Unit, i: number): UnitAt | null {
  const speed = HOURLY.get(unit.unit)
  const joint = tokens[i]?.low ?? ''
  const hour = /^(?:hour|h|hr)$/.test(tokens[i + 1]?.low ?? '')
  if (speed && hour && (joint === 'per' || joint === 'an' || joint === '/')) return { unit: speed, next: i + 2 }
  return null
}

/** "six feet two inches", "6ft 2in". */
function readInches(tokens: readonly Token[], found: UnitAt): { metres: number; next: number } | null {
  if (found.unit.unit !== 'foot') return null
  const hyphen = isHyphen(tokens[found.next])
  const numeral = readNumeral(tokens, hyphen ? found.next + 1 : found.next)
  // "six-foot-five".
  if (hyphen && numeral && !numeral.article && numeral.value < 12) return { metres: numeral.value * 0.0254, next: numeral.next }
  const unit = tokens[numeral?.next ?? 0]?.low
  if (!numeral || numeral.article || (unit !== 'inch' && unit !== 'inches' && unit !== 'in')) return null
  if (unit === 'in' && !tokens[numeral.next]?.glued) return null
  return { metres: numeral.value * 0.0254, next: numeral.next + 1 }
}

const MAGNITUDE: Unit = { dimension: 'magnitude', unit: 'magnitude', factor: 1 }

/** "4.6-magnitude", "4.6 magnitude", "a 4.6 earthquake". */
function readMagnitude(tokens: readonly Token[], amount: Amount, at: number): FoundAt<MeasureValue> | null {
  const word = tokens[at]?.low ?? ''
  const figure = amount.quantity.said
  if (figure === null || figure >= MAGNITUDE_MOST || amount.numeral.article) return null
  const quake = QUAKE.has(word) && tokens[amount.at]?.low.includes('.') === true
  if (word !== 'magnitude' && !quake)
    return isStrength(tokens, amount) ? { value: make(amount.quantity, MAGNITUDE), next: amount.next } : null
  return { value: make(amount.quantity, MAGNITUDE), next: word === 'magnitude' ? at + 1 : amount.next }
}

/** Words before the figure of a quake's strength, and how far before. */
const STRENGTH =
  /^(?:strength|intensity|revised|revising|upgraded|downgraded|lowered|raised|rated|measured|measuring|registered|registering|recorded|put|magnitude|richter|was)$/
const STRENGTH_REACH = 5
const BEFORE_STRENGTH = /^(?:to|at|of|a|an|was|measured|measuring|registered|registering|recorded|and|rated)$/

/** "revised the strength of the earthquake to 7.4", "an earthquake, a 4.9": a decimal figure in a sentence of a quake, with nothing behind. */
function isStrength(tokens: readonly Token[], amount: Amount): boolean {
  const figure = amount.quantity.said ?? 0
  const [before, behind] = [tokens[amount.from - 1], tokens[amount.next]]
  if (!/^\d\.\d$/.test(tokens[amount.at]?.low ?? '') || figure < SMALLEST_FELT || !BEFORE_STRENGTH.test(before?.low ?? '')) return false
  if (behind && behind.kind !== 'mark' && !/^(?:by|on|in|from|and|at|after|when|before|but|while|with)$/.test(behind.low)) return false
  if (!tokens.some(t => QUAKE.has(t.low))) return false
  const near = tokens.slice(Math.max(0, amount.from - STRENGTH_REACH), amount.from)
  const article = /^an?$/.test(before?.low ?? '') && (tokens[amount.from - 2]?.kind === 'mark' || tokens[amount.from - 2]?.low === 'was')
  return article || near.some(t => STRENGTH.test(t.low))
}

/** Weaker quakes make no news. */
const SMALLEST_FELT = 2

/** "magnitude 4.6", "a magnitude of 4.6", "magnitude-4.6"; the amount begins behind these words. */
export function isMagnitudeBefore(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at - 1]?.low
  const also = (low === 'and' || low === ',' || low === 'or') && tokens[at - 2]?.kind === 'number' && tokens[at - 3]?.low === 'magnitude'
  return (
    also || low === 'magnitude' || ((low === 'of' || low === '-' || low === 'at' || low === 'was') && tokens[at - 2]?.low === 'magnitude')
  )
}

export function magnitudeOf(amount: Amount): MeasureValue | null {
  const ends = amount.quantity.said ?? amount.quantity.max
  return ends !== null && ends < MAGNITUDE_MOST ? make(amount.quantity, MAGNITUDE) : null
}
