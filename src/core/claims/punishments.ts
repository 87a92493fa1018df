/**
 * A punishment is told by its own verb or by one that only says that it is imposed: one deed, however it is put.
 *
 * "was handed four life sentences", "sentenced to seven life terms" → head "sentence", action "sentence"; "imposed a fine of $4,000", "was fined $5,000" → "pay".
 */
import { conceptSet } from './concepts.ts'

/** Of whoever punishes, and of whoever is punished; the fine that is imposed is the one to pay. */
const IMPOSING = conceptSet(
  'hand give receive get impose issue levy slap mete pass draw earn pay sentence condemn fine fin punish penalise penalize hit'.split(' '),
)
/** What is counted or summed → the verb that says it in one word, as a concept. */
const OWN_VERB: Readonly<Record<string, string>> = { sentence: 'sentence', fine: 'pay' }

const OF_PRISON = /^(?:life|prison|jail)$/

/** "life terms" are sentences, "terms" alone are conditions. */
export const isPrisonTerm = (modifier: string | undefined, noun: string): boolean => noun === 'term' && OF_PRISON.test(modifier ?? '')

/** In: concepts of what is counted or summed and of the verb. Out: the concept of the verb, the punishment's own where it is imposed. */
export function imposedAction(head: string, action: string): string {
  const own = OWN_VERB[head]
  return own !== undefined && (action === '' || IMPOSING.has(action)) ? own : action
}
