/**
 * Which offence: two namings of what one person is charged with or convicted of.
 *
 * "convicted of third-degree arson" / "of arson" → precision; "charged with manslaughter" / "with endangering the public" → conflict.
 */
import { ALSO_OF } from '../claims/law.ts'
import { IN_PLAIN_WORDS } from '../claims/lexicon/crimes.ts'
import { opened, shut } from '../gate.ts'
import type { Claim } from '../model.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'
import { membersOf, overlap } from './sets.ts'

const OTHER_STAGE = 0.5
const NO_PERSON = 0.5

const bare = (members: readonly string[]): string[] => members.filter(m => !m.includes('/'))
const degrees = (members: readonly string[]): string[] => members.filter(m => m.includes('/'))

function judgeCharges(here: Claim, there: Claim): Verdict {
  const [a, b] = [membersOf(here), membersOf(there)]
  const [x, y] = [bare(a), bare(b)]
  const common = overlap(x, y)
  if (x.length === 0 || y.length === 0) return APART
  if (common === 0) {
    if ([here, there].some(({ frame }) => frame.parts.includes(ALSO_OF))) return APART
    // "Selling maps" may be what the law calls espionage.
    const plain = here.frame.parts.includes(IN_PLAIN_WORDS) !== there.frame.parts.includes(IN_PLAIN_WORDS)
    const single = !plain && x.length === 1 && y.length === 1 && here.frame.action === there.frame.action
    return { relation: single ? 'conflict' : 'scope', reason: 'another offence' }
  }
  if (x.length !== y.length || common < 1) return { relation: 'scope', reason: 'other offences are named' }
  const [p, q] = [degrees(a), degrees(b)]
  if (p.length === 0 && q.length === 0) return SAME
  if (p.length === 0 || q.length === 0) return { relation: 'precision', reason: 'one tells the degree' }
  return overlap(p, q) === 1 ? SAME : { relation: 'conflict', reason: 'another degree' }
}

export const CHARGE: Aspect = {
  name: 'charge',
  gate: (a, b) => {
    const [x, y] = [a.frame, b.frame]
    if (x.head && y.head && x.head !== y.head) return shut('other persons')
    // Cleared of one, convicted of another: both, mostly.
    if ((x.action === 'acquitted') !== (y.action === 'acquitted') && overlap(bare(membersOf(a)), bare(membersOf(b))) === 0)
      return shut('cleared of another offence')
    return opened((x.action === y.action ? 1 : OTHER_STAGE) * (x.head && y.head ? 1 : NO_PERSON))
  },
  judge: judgeCharges,
}
