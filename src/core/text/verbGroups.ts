/**
 * Verbs with their helpers: negated or not, planned or done.
 *
 * "has yet to comment" → ["comment"], negated; "plans to meet" → ["plan", "meet"], planned.
 */
import type { Range } from './phrases.ts'
import { isPossessive, type Token } from './tokens.ts'

export interface VerbGroup extends Range {
  /** Lemmas of the verbs in order: "agreed to swap" → ["agree", "swap"]. Auxiliaries are not among them. */
  readonly verbs: readonly string[]
  /** Index of the last verb, the one that carries the meaning. */
  readonly main: number
  readonly passive: boolean
  readonly negated: boolean
  /** A modal or a verb of wanting: said of the future or the possible. */
  readonly planned: boolean
  /** "to" + verb or a bare participle: leans on the verb before it. */
  readonly dependent: boolean
}

const MODALS = new Set(['will', 'would', 'may', 'might', 'could', 'should', 'shall', "'ll", '’ll', 'wo'])

const WANTING = new Set([
  'want',
  'plan',
  'intend',
  'hope',
  'expect',
  'aim',
  'propose',
  'offer',
  'vow',
  'seek',
  'consider',
  'prepare',
  'schedule',
  'promise',
  'threaten',
  'pledge',
  'set',
  'due',
  'ready',
  'willing',
])

const BRIDGES = new Set(['able', 'unable', 'set', 'due', 'ready', 'willing', 'unwilling', 'likely', 'expected'])

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no', 'cannot'])

const NEGATIVE_VERBS = new Set(['fail', 'refuse', 'decline', 'refrain', 'unable'])

/** One verb group from `from`, or null where none starts there. */
function verbGroupAt(tokens: readonly Token[], from: number, claimed: readonly boolean[]): VerbGroup | null {
  const verbs: string[] = []
  let i = from
  let main = -1
  let be = false
  let last = from
  for (; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || (claimed[i] && !(verbs.length + Number(be) > 0 && BRIDGES.has(token.lower)))) break
    if (token.pos === 'VERB') {
      if (verbs.length > 0 && token.lower.endsWith('ing') && tokens[i - 1]?.pos !== 'AUX') break
      if (verbs.length > 0 && tokens[i - 1]?.lower !== 'to' && tokens[i - 1]?.pos === 'VERB') break
      verbs.push(token.lemma)
      main = i
      last = i
    } else if (token.pos === 'AUX') {
      // "is expected to be completed": one plan, not an expectation and a deed.
      const leads = token.lower === 'be' && tokens[i - 1]?.lower === 'to' && WANTING.has(verbs.at(-1) ?? '')
      if (main >= 0 && !leads) break
      be ||= token.lemma === 'be'
      last = i
    } else if (BRIDGES.has(token.lower) && i > from) verbs.push(token.lower)
    else if (!(token.pos === 'PART' && !isPossessive(token)) && token.pos !== 'ADV') break
  }
  if (main < 0 && !tokens.slice(from, last + 1).some(t => t.pos === 'AUX')) return null
  const words = tokens.slice(from, last + 1)
  if (main < 0) main = last
  const participle = /(?:ed|en|wn|rn|ne|ht|lt|nt|ld|de|id|ut|et|un|ck|nd|ft|st|it|ot|pt|ung|rd|on|nk|ad|ug|um)$/.test(
    tokens[main]?.lower ?? '',
  )
  const first = words[0]
  const yetTo = words.some((w, k) => w.lower === 'yet' && words[k + 1]?.lower === 'to')
  return {
    from,
    to: last + 1,
    verbs: verbs.length ? verbs : [tokens[main]?.lemma ?? ''],
    main,
    // "is to open": an infinitive, whatever its ending.
    passive: be && tokens[main]?.pos === 'VERB' && participle && tokens[main - 1]?.lower !== 'to',
    negated: yetTo || words.some(w => NEGATIONS.has(w.lower)) || verbs.slice(0, -1).some(v => NEGATIVE_VERBS.has(v)),
    planned:
      words.some(
        (w, k) =>
          MODALS.has(w.lower) || (w.lemma === 'be' && words[k + 1]?.lower === 'to' && (words[k + 2]?.lower === 'be' || w.pos === 'AUX')),
      ) || verbs.slice(0, -1).some(v => WANTING.has(v)),
    dependent: first?.lower === 'to' || (first?.pos === 'VERB' && !be && first.lower.endsWith('ing')),
  }
}

export function findVerbGroups(tokens: readonly Token[], phrases: readonly Range[]): VerbGroup[] {
  const claimed = new Array<boolean>(tokens.length).fill(false)
  for (const { from, to } of phrases) claimed.fill(true, from, to)
  const groups: VerbGroup[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || claimed[i]) continue
    const opens = token.pos === 'VERB' || token.pos === 'AUX' || ((token.pos === 'PART' || token.pos === 'ADV') && !isPossessive(token))
    const group = opens ? verbGroupAt(tokens, i, claimed) : null
    if (!group) continue
    groups.push(group)
    i = group.to - 1
  }
  return groups
}
