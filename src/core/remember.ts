/**
 * A function of one word that remembers its answers: words of prose come again and again, and are few.
 *
 * const stemOf = remembered(word => slowStem(word))
 */

/** Beyond this all answers are forgotten at once: prose never gets there, a text made to hurt may. */
const MOST_REMEMBERED = 20_000

export function remembered<T extends string | null>(answer: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>()
  return word => {
    const known = answers.get(word)
    if (known !== undefined) return known
    if (answers.size > MOST_REMEMBERED) answers.clear()
    const made = answer(word)
    answers.set(word, made)
    return made
  }
}
