/**
 * States of one thing that exclude each other.
 *
 * "the bridge is closed" / "the bridge has reopened" → conflict; "talks delayed" / "talks suspended" → precision.
 */
import { ACT, SOME_OF } from '../claims/lexicon/states.ts'
import { relatedIn } from '../families.ts'
import { type Gate, opened, shut } from '../gate.ts'
import { timesClash } from '../gates/alike.ts'
import { clash, meets, sameKeys } from '../keys.ts'
import type { Claim, Frame } from '../model.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'

/** Another word for the thing, or a name against a description. */
const OTHER_WORD = 0.5
const OTHER_THING = 0.2

/** States of people: two ministers, two children may well be others. */
const PEOPLE = new Set(['health', 'found', 'captive', 'office', 'member', 'race', 'bail', 'marriage'])
const ANYBODY = 0.4

const FAMILIES: readonly ReadonlySet<string>[] = [
  'road street lane highwai motorwai rout junction carriagewai avenu',
  'airport runwai flight',
  'house person family household neighbour neighbor child woman tourist guest evacuate',
  'talk summit session round',
  'agree evacuate transfer ceasefire plan exchange',
  'hunt rescue oper mission',
  'alarm siren system sensor',
  'power electr city house custom household suppli',
  'door exit gate entrance',
  'internet access servic line phone telephon mobil broadband commun call',
  'hospital clinic ward depart room',
  'region city citi town neighbourhood neighborhood suburb',
  'profit earn revenu turnov result sell sale incom compani company firm group bank retail maker carmak carmaker airlin quarter',
].map(line => new Set(line.split(' ')))
const ofOneFamily = relatedIn(FAMILIES)

/** States that say much the same, or one of which is the vaguer. */
const NEAR = new Set(
  'delayed/suspended dismissed/parted fled/free free/rescued hurt/light hurt/serious critical/hurt parted/resigned resigned/retired leaving/retired stopped/suspended delayed/stopped critical/serious dismissed/forced forced/resigned forced/gone forced/leaving forced/retired gone/resigned dismissed/gone leaving/resigned contested/part part/whole cancelled/delayed cancelled/suspended gone/leaving expired/withdrawn expired/none none/withdrawn leaving/open open/staying delayed/on'.split(
    ' ',
  ),
)

/** Of one thing both can be told: a ship that ran aground sank, or lay there. */
const ONE_COURSE = new Set([
  'aground/sunk',
  'critical/hospital',
  'hospital/serious',
  'hospital/stable',
  'hospital/light',
  'home/light',
  'home/stable',
  'light/stable',
  'serious/stable',
  'alive/critical',
  'alive/hurt',
  'alive/light',
  'alive/serious',
  'alive/stable',
  'alive/hospital',
  'alive/home',
  'alive/unhurt',
  'home/unhurt',
  'hospital/hurt',
  'hurt/stable',
  'home/hurt',
  'fled/taken',
  'fled/killed',
  'fled/suicide',
  'died/fled',
  'died/killed',
  'died/suicide',
  'escaped/held',
])

/** "Exports rose in March" / "rents fell in April": of other figures, places or times; without anything in common besides they may well be. */
function ofOtherFigures(a: Frame, b: Frame): boolean {
  if (a.head !== b.head || clash(a.names, b.names) || timesClash(a.when, b.when)) return true
  return !meets(a.names, b.names) && !a.terms.some(t => t !== a.head && t !== a.action && b.terms.includes(t))
}

/** One is said of some of a group, and nothing says that they are as many as the others. */
const areOthers = ({ parts: a }: Frame, { parts: b }: Frame): boolean =>
  (a.includes(SOME_OF) || b.includes(SOME_OF)) && (a.length < 2 || !sameKeys(a, b))

function gate(a: Claim, b: Claim): Gate {
  if (a.frame.action !== b.frame.action) return shut('other kinds of state')
  if (a.frame.action === 'marriage' && isOtherYear(a.frame, b.frame)) return shut('in another year')
  if (a.frame.action === 'trend' && ofOtherFigures(a.frame, b.frame)) return shut('of other figures, places or times')
  // "47 people were missing" / "112 people had been rescued": others. "Two hostages were freed" / "two hostages escaped": the same.
  if (areOthers(a.frame, b.frame)) return shut('so many of them')
  if (a.frame.head === b.frame.head) return opened(PEOPLE.has(a.frame.action) && !a.frame.names.includes(a.frame.head) ? ANYBODY : 1)
  const [x, y] = [a.frame, b.frame]
  if (ofOneFamily(x.head, y.head)) return opened(OTHER_WORD)
  const named = x.names.includes(y.head) || y.names.includes(x.head) || x.names.some(n => y.names.includes(n))
  if (named) return opened(OTHER_WORD)
  // "The hospital", "the house", "its emergency room": what else is said must tell.
  const shared = x.terms.filter(t => t !== x.action && y.terms.includes(t))
  return shared.length >= (x.action === 'going' ? 1 : 2) ? opened(OTHER_THING) : shut(`${x.head} against ${y.head}`)
}

/** What can only be the one or the other: what does not work is broken. */
const EITHER: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['device', ['works', 'broken']],
  ['lines', ['on', 'off']],
  ['power', ['on', 'off']],
  ['force', ['on', 'off']],
  ['truce', ['holds', 'broken']],
  ['bail', ['free', 'held']],
])
const isEither = (key: string, [one, other]: readonly [string, string]): boolean => [one, other, `not ${one}`, `not ${other}`].includes(key)
const plain = (key: string, [one, other]: readonly [string, string]): string =>
  key === `not ${one}` ? other : key === `not ${other}` ? one : key

const isAct = ({ value }: Claim): boolean => value.type === 'term' && value.key === 'on' && value.implies.includes(ACT)

/** Both clauses name the same day. */
function isOneDay({ frame: { when: a } }: Claim, { frame: { when: b } }: Claim): boolean {
  return a?.granularity === 'day' && b?.granularity === 'day' && a.from === b.from
}

/** "was divorced in 1970" / "in 1980 she married": one marriage and the next. */
function isOtherYear({ when: a }: Frame, { when: b }: Frame): boolean {
  return !!a?.anchored && !!b?.anchored && (a.to.slice(0, 4) < b.from.slice(0, 4) || b.to.slice(0, 4) < a.from.slice(0, 4))
}

function judge(here: Claim, there: Claim): Verdict {
  const [a, b] = [here.value, there.value].map(v => (v.type === 'term' ? v.key : ''))
  if (!a || !b) return APART
  if (a === b) return SAME
  const reason = `${a} here, ${b} there`
  // "Ordered a curfew" / "the curfew will be imposed": an order may come long before.
  if ((isAct(here) && b === 'to on') || (isAct(there) && a === 'to on')) return APART
  // "Imposed a curfew" / "the curfew was lifted on Friday": first the one, then the other.
  if (isAct(here) ? b === 'off' : isAct(there) && a === 'off') return APART
  const either = EITHER.get(here.frame.action)
  if (either && isEither(a, either) && isEither(b, either))
    return plain(a, either) === plain(b, either) ? SAME : { relation: 'conflict', reason }
  const bare = (key: string) => key.replace(/^(?:not|to) /, '')
  const same = bare(a) === bare(b)
  const marks = [a, b].map(key => key.slice(0, Math.max(0, key.length - bare(key).length)))
  if (marks[0] !== marks[1]) {
    // "Will reopen" is said of what is closed: only "has reopened" says otherwise.
    // "Would be closed on Wednesday" / "is closed on Wednesday": what was to come came.
    if (same && marks.includes('to ') && isOneDay(here, there)) return SAME
    if (same) return { relation: 'conflict', reason }
    return [a, b].includes('ahead') ? { relation: 'precision', reason } : APART
  }
  const pair = [bare(a), bare(b)].sort().join('/')
  if (pair === 'ahead/on') return SAME
  if (ONE_COURSE.has(pair)) return APART
  if (marks[0] === 'not ') return APART
  return { relation: NEAR.has(pair) ? 'precision' : 'conflict', reason }
}

export const STATE: Aspect = { name: 'state', gate, judge }
