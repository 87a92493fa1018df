/** Lists of keys, as frames hold them. Example: meets(['bridge', 'close'], ['close', 'road']) → true */

/** Whether the two share a key. */
export const meets = (a: readonly string[], b: readonly string[]): boolean => a.some(x => b.includes(x))
