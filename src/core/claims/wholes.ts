/**
 * What befell those of whom a number counts some, as the words before it or the sentence before tell.
 *
 * "killed 58 people, including 11 children" → die; "The quake killed 40 people. Eleven were children." → die
 */
import type { Token } from '../text/tokens.ts'
import type { Counted } from './counted.ts'
import { FATE_WORDS } from './lexicon/fates.ts'
import type { Reading } from './reading.ts'

/** How far back a part looks for the fate of the whole: "killed 58 people, including 11 children". */
const BACK = 20

/** The fate of the whole, for a part of it: "five of them", "including 11 children", "among the dead were two women". */
export function toldBefore(reading: Reading, counted: Counted): string | null {
  const { tokens } = reading
  const before = tokens.slice(Math.max(0, counted.range.from - 3), counted.range.from).map(t => t.lower)
  const part =
    counted.parts.some(p => p === 'some' || p === 'critical') ||
    tokens.slice(counted.range.from, counted.range.to).some(t => t.lower === 'of')
  const listed =
    before.some(w => /^(?:including|included|includes|include|them|whom)$/.test(w)) ||
    (before.at(-1) === 'were' && /^[Aa]mong/.test(tokens[0]?.text ?? ''))
  if (!part && !listed && !isNamedKind(tokens, counted)) return null
  for (let i = counted.range.from - 1; i >= Math.max(0, counted.range.from - BACK); i--) {
    const fate = FATE_WORDS.get(tokens[i]?.lower ?? '')
    if (fate) return fate
  }
  // "40 people, including six nurses, were killed"
  for (let i = counted.range.to; listed && i < Math.min(tokens.length, counted.range.to + BACK); i++) {
    const fate = FATE_WORDS.get(tokens[i]?.lower ?? '')
    if (fate) return fate
  }
  return listed ? null : fateOfWholeBefore(reading, counted)
}

/** "Eleven were children": who some of those are of whom was told before. */
const isNamedKind = (tokens: readonly Token[], { range: { from, to }, parts }: Counted): boolean =>
  parts.length > 0 && tokens.slice(from, to).some(t => /^(?:were|are)$/.test(t.lower))

/** Tokens before a number that opens its sentence: "At least", "About". */
const OPENING = 2
const WHOLE_TOLD = /^(?:them|whom|those|these|the|which)$/
const OF_WHOLES: ReadonlySet<string> = new Set([
  'die',
  'injure',
  'missing',
  'arrest',
  'rescue',
  'kidnap',
  'release',
  'convict',
  'charge',
  'trap',
])

/** "The quake killed 40 people. Eleven were children." Where the sentence before tells of two fates, nobody knows which. */
function fateOfWholeBefore({ tokens, previous }: Reading, { range }: Counted): string | null {
  if (!previous || range.from > OPENING) return null
  // "Hundreds of supporters" are all of them.
  if (tokens.slice(range.from, range.to).some((t, i, all) => t.lower === 'of' && !WHOLE_TOLD.test(all[i + 1]?.lower ?? ''))) return null
  const fates = new Set(previous.tokens.flatMap(t => FATE_WORDS.get(t.lower) ?? []))
  const [only] = fates
  return fates.size === 1 && only && OF_WHOLES.has(only) ? only : null
}
