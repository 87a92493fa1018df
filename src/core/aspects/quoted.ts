/**
 * The same words in quotation marks in both reports, said by different people.
 *
 * "what aides called \"ghost lines\"" / "\"we call these ghost lines,\" Weld said" → open, attribution.
 */
import { HUMAN } from '../claims/lexicon/speech.ts'
import { opened, shut } from '../gate.ts'
import type { Claim } from '../model.ts'
import type { Verdict } from '../verdict.ts'
import { judgeVoices } from '../voices.ts'
import type { Aspect } from './index.ts'

/** So much of the shorter quotation must stand in the longer one. */
const HELD = 0.7
/** A single word proves little, and nothing where the other quotation is long. */
const SINGLE = 0.4
const PAIR = 0.7
const SHORT = 4
/** "There were no tents, nobody came" holds one word of substance, and is no name for anything: a single word has at most so many small ones about it. */
const AROUND_SINGLE = 3

/** So many words in common, small ones among them, and such a share of the shorter quotation: one sentence, heard twice. */
const SENTENCE = 4
const SENTENCE_SHARE = 0.75

const marked = (claim: Claim, marks: RegExp): readonly string[] => claim.frame.terms.filter(t => marks.test(t))

/** "Our members had no choice" / "our people had no choice". */
function isOneSentence(here: Claim, there: Claim): boolean {
  const [short = [], long = []] = [marked(here, /^[wq]:/), marked(there, /^[wq]:/)].sort((x, y) => x.length - y.length)
  const shared = short.filter(word => long.includes(word)).length
  const matter = marked(here, /^w:/).some(word => there.frame.terms.includes(word))
  return matter && shared >= SENTENCE && shared >= SENTENCE_SHARE * short.length
}

/** "a firefighter" / "the brigade's commander, Jonas Weld": one report names him. */
function oneUnnamed(here: Claim, there: Claim): Verdict | null {
  const [a, b] = [here.speaker, there.speaker]
  if (!a || !b || a.named === b.named) return null
  const [unnamed, person] = a.named ? [b, a] : [a, b]
  if (person.key.startsWith('@') || !HUMAN.has(unnamed.key)) return null
  return /^(?:an?|one|another) /i.test(unnamed.words)
    ? { relation: 'attribution', reason: `${a.words} here, ${b.words} there: one names the speaker` }
    : null
}

const wordsOf = (claim: Claim): readonly string[] => marked(claim, /^w:/)

export const QUOTED: Aspect = {
  name: 'quoted',
  gate: (here, there) => {
    if (isOneSentence(here, there)) return opened(1)
    const [short = [], long = []] = [wordsOf(here), wordsOf(there)].sort((x, y) => x.length - y.length)
    const held = short.filter(word => long.includes(word)).length / Math.max(1, short.length)
    if (held < HELD || (short.length === 1 && long.length > SHORT)) return shut('other words')
    if (short.length === 1 && [here, there].some(claim => wordsOf(claim).length === 1 && marked(claim, /^q:/).length > AROUND_SINGLE))
      return shut('one word of a sentence')
    return opened(held * (short.length === 1 ? SINGLE : short.length === 2 ? PAIR : 1))
  },
  judge: (here, there) => {
    const verdict = judgeVoices(here, there)
    return verdict.relation === 'apart' ? (oneUnnamed(here, there) ?? verdict) : verdict
  },
}
