/**
 * Figures with their bounds, in words.
 *
 * moreThan 5000 → "more than 5,000" · 24 to 99, vague → "dozens" · 1,200,000 → "1.2 million"
 */
import type { Quantity } from '../model.ts'
import { FEW, SCALES as NUMBER_SCALES, VAGUE } from './lexicon/numbers.ts'

export const BOUNDS: Readonly<Record<Quantity['bound'], string>> = {
  exact: '',
  about: 'about ',
  atLeast: 'at least ',
  moreThan: 'more than ',
  atMost: 'at most ',
  lessThan: 'less than ',
  range: '',
  vague: '',
}

/** The figure with its bound, each end written by `write`. */
export function withBound(value: Quantity, write: (figure: number) => string): string {
  const vague = value.bound === 'vague' ? vagueWord(value) : null
  if (vague) return vague
  if (value.said !== null) return BOUNDS[value.bound] + write(value.said)
  if (value.min === null) return value.max === null ? 'some' : `at most ${write(value.max)}`
  return value.max === null ? `at least ${write(value.min)}` : `${write(value.min)} to ${write(value.max)}`
}

/** "several hundred". */
function fewScaled(min: number | null, max: number | null): string | null {
  for (const [scaleWord, scale] of NUMBER_SCALES) {
    const few = FEW.find(([, ends]) => ends[0] * scale === min && ends[1] * scale === max)
    if (few) return `${few[0]} ${scaleWord}`
  }
  return null
}

/** The word that a vague figure came from, where one is known: [24, 99] → "dozens". */
export function vagueWord({ min, max }: Quantity): string | null {
  for (const [word, [low, high]] of VAGUE) {
    if (low === min && high === max) return word
    for (const [scaleWord, [scaleLow]] of VAGUE) {
      const scale = scaleLow / 2
      if (scale >= 1000 && min === low * scale && max === (high + 1) * scale - 1) return `${word} of ${scaleWord}`
    }
  }
  const few = FEW.find(([, ends]) => ends[0] === min && ends[1] === max)?.[0]
  // "A series of", "a spate of": which word it was the ends don't tell.
  if (few?.endsWith(' of')) return min === max && min !== null ? String(min) : 'some'
  return few ?? fewScaled(min, max)
}

/** From here on figures are written with their scale: 1.2 million. */
const SCALES: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
]

export function number(figure: number): string {
  for (const [size, name] of SCALES) {
    const short = Number((figure / size).toPrecision(12))
    if (Math.abs(figure) >= size && Number.isInteger(short * 1000)) return `${short}${name}`
  }
  const [whole = '0', rest = ''] = Math.abs(figure).toFixed(DECIMALS).split('.')
  const decimals = rest.replace(/(?<!0)0+$/, '')
  return (figure < 0 ? '-' : '') + whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (decimals ? `.${decimals}` : '')
}

/** More places tell people nothing. */
const DECIMALS = 3
