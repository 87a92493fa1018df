/**
 * Functions that remember their answers. Of one word, or its hash: words of prose come again and again, and are few. Of one object, for as
 * long as it lives: a claim meets those of every report. Or of the objects that one comparison meets, for as long as that lasts: cheaper,
 * since nothing has to be watched.
 *
 * const stemOf = remembered(word => slowStem(word)) · const spotOf = rememberedOf((claim: Claim) => readSpot(claim))
 */

/** Beyond this all answers are forgotten at once: prose never gets there, a text made to hurt may. */
const MOST_REMEMBERED = 20_000

export function remembered<T extends NonNullable<unknown> | null, K extends string | number = string>(
  answer: (word: K) => T,
): (word: K) => T {
  const answers = new Map<K, T>()
  return word => {
    const known = answers.get(word)
    if (known !== undefined) return known
    if (answers.size > MOST_REMEMBERED) answers.clear()
    const made = answer(word)
    answers.set(word, made)
    return made
  }
}

export function rememberedOf<K extends object, T>(answer: (key: K) => T): (key: K) => T {
  const answers = new WeakMap<K, { readonly made: T }>()
  return key => {
    const known = answers.get(key)
    if (known) return known.made
    const made = answer(key)
    answers.set(key, { made })
    return made
  }
}

/** To be kept no longer than its keys live: it holds on to them. */
export function rememberedMeanwhile<K extends object, T extends NonNullable<unknown>>(answer: (key: K) => T): (key: K) => T {
  const answers = new Map<K, T>()
  return key => {
    const known = answers.get(key)
    if (known !== undefined) return known
    const made = answer(key)
    answers.set(key, made)
    return made
  }
}
