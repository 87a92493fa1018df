/**
 * Whether somebody has spoken: silence in one report, words in the other.
 *
 * "Moscow has yet to comment on the talks" / "the Kremlin confirmed the talks" → open, conflict.
 */
import { COMMENT_WORDS, ON_A_MATTER } from '../claims/lexicon/silence.ts'
import { type Gate, opened, shut } from '../gate.ts'
import type { Claim, Frame } from '../model.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'

/** A refusal that names no more than this is one to speak of the whole matter. */
const VAGUE = 1
/** One shared word, and none: the sentences around must be alike. */
const ONE_WORD = 0.6
const UNSAID = 0.3

const by = (frame: Frame): readonly string[] => frame.terms.filter(t => t.startsWith('by:'))

/** What a comment or its refusal is about, the words of commenting and the party left out. */
function about(frame: Frame): readonly string[] {
  const parties = by(frame)
  return [...frame.terms, ...frame.names].filter(t => !t.startsWith('by:') && !COMMENT_WORDS.has(t) && !parties.includes(`by:${t}`))
}

const leadsSpeaking = ({ value, lead }: Claim): boolean => lead && value.type === 'term' && value.key === 'spoke'

function commentGate(here: Claim, there: Claim): Gate {
  const [a, b] = [here.frame, there.frame]
  if (!by(a).some(party => by(b).includes(party))) return shut('other parties')
  const [x, y] = [about(a), about(b)]
  const common = x.filter(t => y.includes(t)).length
  // Who is silent on one matter speaks of others: one word in common is not yet that matter.
  const matter = a.action === ON_A_MATTER || b.action === ON_A_MATTER
  if (common > (matter ? 1 : 0)) return opened(common > 1 ? 1 : ONE_WORD)
  if (matter) return shut('silence on one matter')
  // A refusal to speak of the whole matter is answered by words on the event itself, which stand first.
  const vague = x.length <= VAGUE || y.length <= VAGUE
  return vague && (leadsSpeaking(here) || leadsSpeaking(there)) ? opened(UNSAID) : shut('statements about other things')
}

function judgeComment({ value: a }: Claim, { value: b }: Claim): Verdict {
  if (a.type !== 'term' || b.type !== 'term') return APART
  // That both speak says nothing of what they say.
  if (a.key === b.key) return a.key === 'spoke' ? APART : SAME
  return { relation: 'conflict', reason: 'one says that nothing was said, the other quotes a statement' }
}

export const COMMENT: Aspect = { name: 'comment', gate: commentGate, judge: judgeComment }
