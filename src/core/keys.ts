/** Lists of keys, as frames hold them. Example: meets(['bridge', 'close'], ['close', 'road']) → true */

import type { Frame } from './model.ts'

/** Whether the two share a key. */
export const meets = (a: readonly string[], b: readonly string[]): boolean => a.some(x => b.includes(x))

/** Whether both name some, and none is the same. */
export const clash = (a: readonly string[], b: readonly string[]): boolean => a.length > 0 && b.length > 0 && !meets(a, b)

/** Whether the two, both in order, hold the same keys. */
export const sameKeys = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((key, i) => key === b[i])

/** Whom a clause is about: who does it, and every name in it. */
export const subjectKeys = ({ actors, names }: Pick<Frame, 'actors' | 'names'>): readonly string[] => [...actors, ...names]
