/**
 * The figures of a clock, and "a.m." and "p.m." behind them.
 *
 * "3.45" → 3 h 45 · "2045" → 20 h 45, in a block · "9: 03am" → 9 h 03
 */
import type { Token } from './tokens.ts'

export interface Figures {
  readonly hours: number
  readonly minutes: number | null
  readonly next: number
  readonly mark: '.' | ':' | ''
  /** Four figures without a mark: "2045". */
  readonly block: boolean
}

export function readFigures(tokens: readonly Token[], i: number): Figures | null {
  const token = tokens[i]
  if (token?.kind !== 'number') return null
  // "630 a.m.": the colon got lost.
  if (/^\d{3}$/.test(token.low) && readHalf(tokens, i + 1)) return figures(token.low.slice(0, 1), token.low.slice(1), i + 1, '', true)
  if (/^\d{4}$/.test(token.low)) return figures(token.low.slice(0, 2), token.low.slice(2), i + 1, '', true)
  if (/^\d{1,2}\.\d\d$/.test(token.low)) {
    const [hours = '', minutes = ''] = token.low.split('.')
    return figures(hours, minutes, i + 1, '.', false)
  }
  if (!/^\d{1,2}$/.test(token.low)) return null
  const [mark, minutes] = [tokens[i + 1], tokens[i + 2]]
  // "9: 03am", as some pages print it, only with the half of the day behind.
  const loose = minutes?.glued === false && readHalf(tokens, i + 3) !== null
  if (mark?.low === ':' && mark.glued && minutes?.kind === 'number' && (minutes.glued || loose) && /^\d\d$/.test(minutes.low)) {
    const more = tokens[i + 3]
    if (more?.low === ':' && more.glued && tokens[i + 4]?.kind === 'number') return null
    return figures(token.low, minutes.low, i + 3, ':', false)
  }
  return Number(token.low) <= 24 ? { hours: Number(token.low), minutes: null, next: i + 1, mark: '', block: false } : null
}

function figures(hours: string, minutes: string, next: number, mark: '.' | ':' | '', block: boolean): Figures | null {
  const [h, m] = [Number(hours), Number(minutes)]
  return h <= 24 && m < 60 ? { hours: h % 24, minutes: m, next, mark, block } : null
}

/** "am", "a.m.", "p.m": the last point belongs to it unless the sentence ends there. */
export function readHalf(tokens: readonly Token[], i: number): { half: 'am' | 'pm'; next: number } | null {
  const low = tokens[i]?.low
  if (low === 'am' || low === 'pm') return { half: low, next: i + 1 }
  if ((low !== 'a' && low !== 'p') || tokens[i + 1]?.low !== '.' || tokens[i + 2]?.low !== 'm') return null
  const point = tokens[i + 3]?.low === '.' && tokens[i + 3]?.glued
  return { half: low === 'a' ? 'am' : 'pm', next: point ? i + 4 : i + 3 }
}
