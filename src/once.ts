/**
 * What is made when it is first needed, once. The first formatter of Intl takes a page some thirty milliseconds: scripts that write no
 * number make none.
 *
 * `const plural = once(() => new Intl.PluralRules('en'))`; `plural().select(1)` → “one”
 */
export function once<T extends object | string>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
