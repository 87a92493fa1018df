/**
 * Typed gates: may two claims be compared at all?
 *
 * "44 killed" / "32 injured" → shut: die against injure. "lasted two hours" / "lasted 100 minutes" → open, strength 1.
 */

import { ASPECTS } from './aspects/index.ts'
import { conceptSet } from './claims/concepts.ts'
import { MEASURE_WORDS, NEAR_SUMS, SHARE_WORDS, SUM_WORDS } from './claims/lexicon/amounts.ts'
import { MARKS } from './claims/lexicon/countMarks.ts'
import { BEGINS_AS_ENDS, TALKING } from './claims/lexicon/families.ts'
import { FATES, NEAR_FATES, PRESENCE } from './claims/lexicon/fates.ts'
import { ANY_THING, NEAR_PARTS, NEAR_THINGS, NEVER_ALL } from './claims/lexicon/people.ts'
import { areWarDead, countsApart, pollsClash, treatsNobody } from './countsApart.ts'
import { doingsClash } from './doings.ts'
import { relatedEvents, relatedIn } from './families.ts'
import { type Gate, opened, shut } from './gate.ts'
import { clash, meets, sameKeys, subjectKeys } from './keys.ts'
import type { Claim, DateValue, Frame, Kind, Quantity } from './model.ts'
import { rememberedOf } from './remember.ts'

/** Words that every statement shares. */
const GENERAL = new Set([
  'say',
  'confirm',
  'announce',
  'report',
  'claim',
  'spokesman',
  'president',
  'official',
  'leader',
  'minister',
  'percent',
  'cent',
])
const nearFates = relatedIn(NEAR_FATES)
const nearParts = relatedIn(NEAR_PARTS)
const nearThings = relatedIn(NEAR_THINGS)

const isMark = (part: string): boolean => MARKS.some(mark => mark === part)

const isPeople = (part: string): boolean => part.startsWith('@')

/** "86 Eritreans" / "64 Ethiopians" */
const peoplesClash = (a: Frame, b: Frame): boolean => clash(a.parts.filter(isPeople), b.parts.filter(isPeople))

/** Kinds and marks, whatever their people. */
const kindsOf = (frame: Frame): readonly string[] => frame.parts.filter(part => !isPeople(part))

function partsClash(a: Frame, b: Frame): boolean {
  if (peoplesClash(a, b)) return true
  const [x, y] = [kindsOf(a), kindsOf(b)]
  if (x.length === 0 || y.length === 0) return false
  return !meets(x, y) || (x.some(isMark) && !sameKeys(x, y))
}

function daysClash(a: DateValue | null, b: DateValue | null): boolean {
  return !!a && !!b && a.granularity === 'day' && b.granularity === 'day' && a.anchored && b.anchored && (a.to < b.from || b.to < a.from)
}

/** Terms and names of a clause. */
const keysOf = rememberedOf((frame: Frame): ReadonlySet<string> => new Set([...frame.terms, ...frame.names]))

/** Terms and names that both clauses hold, the general ones left out. */
function sharedKeys(a: Frame, b: Frame): number {
  const other = keysOf(b)
  let shared = 0
  for (const key of keysOf(a)) if (other.has(key) && !GENERAL.has(key)) shared++
  return shared
}

/** Gates that only the likeness of the rest can justify stand this far open. */
const AJAR = 0.3
/** Another verb, or none, on either side. */
const OTHER_VERB = 0.4
const NO_VERB = 0.6

/** Fates told of one side only: the words around have to tell that both are one toll. */
const UNTOLD_FATE = 0.15

/** Fates that horses and houses have as well; buildings that are searched may be those out of which others are rescued. */
const BEFALLS_ANY: ReadonlySet<string> = new Set(['die', 'injure', 'missing'])

/** Things that happen to people and are counted apart: the dead are not the injured. 1 for the same, 0 for others. */
function fatesAlike(a: Frame, b: Frame): number {
  if (a.action === b.action) return a.action ? 1 : NO_VERB
  if (nearFates(a.action, b.action)) return OTHER_VERB
  const [known, other] = [a, b].map(f => FATES.has(f.action) && (f.head === 'person' || BEFALLS_ANY.has(f.action)))
  if (known && other) return 0
  const [told, untold] = known ? [a, b] : [b, a]
  // "Built to hold 870 inmates" / "held 1,500 people": so many may, so many do.
  if (told.action === 'capacity') return 0
  // Those who live in a town are not those who were led out of it.
  if (told.action === 'live' && untold.action !== '') return 0
  // "about 40 people waved flags" is a crowd without its word.
  if (known || other) return a.head === 'person' && (untold.action === '' || PRESENCE.has(told.action)) ? UNTOLD_FATE : 0
  return a.action && b.action ? OTHER_VERB : NO_VERB
}

/** "four burglars" and "three men" may be the same; "six women" and "two men" are not. */
function partsNear(a: Frame, b: Frame): boolean {
  return a.parts.some(x => b.parts.some(y => nearParts(x, y)))
}

/** Two kinds that may be the same people, to whom the same happens. */
const NEAR_PART = 0.4

/** A kind of people named on one side only: "five soldiers" and "six people" may be one toll. */
const LOOSE_PART = 0.6

/** "2,400 jobs are to go", "2,400 people, one in twelve": staff of which a clause does not say that they go. */
function jobsAlike(a: Frame, b: Frame): boolean {
  const [jobs, people] = a.head === 'job' ? [a, b] : [b, a]
  const staff = people.parts.length === 0 || people.parts.join() === 'worker'
  return jobs.head === 'job' && jobs.action === 'cut' && people.head === 'person' && people.action === '' && staff
}

/** "Eleven pieces are missing", "nine paintings are missing": a word for any thing may stand for the other's. */
function thingsAlike(a: Frame, b: Frame): boolean {
  if (nearThings(a.head, b.head)) return true
  if (a.head === 'person' || b.head === 'person' || !(ANY_THING.has(a.head) || ANY_THING.has(b.head))) return false
  return (a.action !== '' && a.action === b.action) || sharedKeys(a, b) >= 1
}

/** What players, sides and parties have each so many of: whose it is has to be the same. */
const OF_PLAYERS = conceptSet([
  'ball',
  'wicket',
  'over',
  'run',
  'point',
  'rebound',
  'assist',
  'goal',
  'game',
  'fight',
  'yard',
  'innings',
  'lap',
  'try',
  'seat',
])

/** "off 118 balls" / "84 balls": two players, unless one of them is named on both sides. */
function ofOtherPlayers(a: Frame, b: Frame): boolean {
  if (a.head !== b.head || !OF_PLAYERS.has(a.head)) return false
  return clash(subjectKeys(a), subjectKeys(b))
}

/** A story has seldom two wars: "80,000 died in the war from 1998 to 2000" is history, "70,000 died in the war" as well. */
const isOneWar = (mark: string, a: Frame, b: Frame): boolean => mark === 'elsewhere' && areWarDead(a, b)

function countGate(a: Frame, b: Frame): Gate {
  if (ofOtherPlayers(a, b)) return shut('of other players')
  const apart = countsApart(a, b)
  if (apart) return shut(apart)
  if (MARKS.some(mark => a.parts.includes(mark) !== b.parts.includes(mark) && !isOneWar(mark, a, b)))
    return shut('not all of it, or of another event')
  const clash = partsClash(a, b)
  if (clash && (peoplesClash(a, b) || !partsNear(a, b))) return shut(`${a.parts.join()} against ${b.parts.join()}`)
  if (daysClash(a.when, b.when)) return shut('other days')
  if (a.head !== b.head && [a, b].some(f => f.head === 'ticket') && [a, b].some(f => f.head === 'person' && PRESENCE.has(f.action)))
    return opened(UNTOLD_FATE)
  if (a.head !== b.head && (thingsAlike(a, b) || jobsAlike(a, b))) return opened(AJAR)
  if (a.head !== b.head)
    return a.head !== 'person' && b.head !== 'person' && sharedKeys(a, b) >= 2 ? opened(AJAR) : shut(`counts of ${a.head} and of ${b.head}`)
  const strength = fatesAlike(a, b)
  if (strength === 0) return shut('people to whom different things happen')
  const [x, y] = [kindsOf(a).length > 0, kindsOf(b).length > 0]
  if (x !== y && [...a.parts, ...b.parts].some(part => NEVER_ALL.has(part))) return shut('a part against the whole')
  const loose = x !== y || a.parts.some(isPeople) !== b.parts.some(isPeople)
  return opened(clash ? Math.min(strength === 1 ? NEAR_PART : AJAR, strength) : loose ? LOOSE_PART * strength : strength)
}

/** Of these kinds: that a profit rose here and fell there is a difference. */
const OF_DOINGS: ReadonlySet<Kind> = new Set(['count', 'date', 'money', 'duration'])

const SUMS: ReadonlySet<string> = new Set(SUM_WORDS.values())
const MEASURED: ReadonlySet<string> = new Set([...MEASURE_WORDS.values(), ...SHARE_WORDS.values(), 'magnitude', 'distance'])
/** Sums that are called differently, or not at all: only the rest can tell that they are one. */
const UNNAMED_SUM = 0.15

const nearSums = (a: string, b: string): boolean => NEAR_SUMS.some(([x, y]) => (x === a && y === b) || (x === b && y === a))

/** Sums of money: a story has few, so that one without a name may be any of them. */
function moneyGate(a: Frame, b: Frame): Gate {
  const sameAction = a.action !== '' && a.action === b.action
  if (a.head && a.head === b.head) return opened(sameAction ? 1 : 0.8)
  if (SUMS.has(a.head) && SUMS.has(b.head) && !nearSums(a.head, b.head))
    return sharedKeys(a, b) >= 3 ? opened(UNNAMED_SUM) : shut(`${a.head} against ${b.head}`)
  if (sameAction) return opened(a.head && b.head ? OTHER_VERB : NO_VERB)
  if (sharedKeys(a, b) >= 1 || nearSums(a.head, b.head)) return opened(AJAR)
  return a.head && b.head ? shut(`${a.head} against ${b.head}`) : opened(UNNAMED_SUM)
}

/** What of a business rises and falls, each for itself. */
const FIGURES_OF_BUSINESS = conceptSet([
  ...['profit', 'share', 'sale', 'revenue', 'turnover', 'price', 'stock', 'income', 'cost', 'loss', 'order', 'export', 'import'],
  ...['output', 'production', 'turnout', 'deposit', 'loan', 'dividend', 'wage', 'rent', 'earning', 'yield', 'index'],
])

/** "Profit fell 18%" / "shares fell 9%". */
function figuresClash(a: Frame, b: Frame): boolean {
  const figures = ({ actors }: Frame) => actors.filter(key => FIGURES_OF_BUSINESS.has(key))
  return clash(figures(a), figures(b))
}

function amountGate(a: Frame, b: Frame): Gate {
  if (pollsClash(a, b)) return shut('other polls')
  if (figuresClash(a, b)) return shut('figures of two things')
  if (daysClash(a.when, b.when)) return shut('other days')
  const sameAction = a.action !== '' && a.action === b.action
  if (a.head && a.head === b.head) return opened(sameAction || MEASURED.has(a.head) ? 1 : 0.7)
  if (MEASURED.has(a.head) && MEASURED.has(b.head)) return shut(`${a.head} against ${b.head}`)
  if (sameAction) return opened(a.head && b.head ? OTHER_VERB : NO_VERB)
  return sharedKeys(a, b) >= 1 ? opened(AJAR) : shut('nothing says what they measure')
}

/** One report tells of it before, the other after: seldom, and then the same event. */
const BEFORE_AND_AFTER = 0.4

/** How one begins is not how another ends. */
function phasesClash(a: Frame, b: Frame): boolean {
  const phase = (frame: Frame) => (frame.action === 'first' ? 'begin' : frame.action === 'last' ? 'end' : frame.action)
  return a.action !== '' && b.action !== '' && phase(a) !== phase(b)
}

/** "closed until Monday" / "will reopen on Wednesday". */
function endsAs(a: Frame, b: Frame): boolean {
  return a.action === 'end' && b.action === '' && BEGINS_AS_ENDS.some(([ended, begun]) => ended.has(a.head) && begun.has(b.head))
}

/** What several people of one story do, each on a day of their own. */
const OFFICES: ReadonlySet<string> = new Set(['resign', 'retir', 'sack', 'appoint'])

/** "Three ministers stepped down on Monday" / "Orlova resigned on Friday". */
const ofOthers = (a: Frame, b: Frame): boolean =>
  OFFICES.has(a.head) && OFFICES.has(b.head) && a.actors.length > 0 && b.actors.length > 0 && !meets(subjectKeys(a), subjectKeys(b))

function eventGate(a: Frame, b: Frame): Gate {
  if (endsAs(a, b) || endsAs(b, a)) return opened(NO_VERB)
  if (phasesClash(a, b)) return shut(`${a.action} against ${b.action}`)
  if (partsClash(a, b)) return a.head === b.head && a.head ? opened(BEFORE_AND_AFTER) : shut('one is past, the other is planned')
  if (ofOthers(a, b)) return opened(AJAR)
  if (a.head && a.head === b.head) return opened(1)
  if (relatedEvents(a.head, b.head)) return opened(sameKeys(a.parts, b.parts) ? 0.7 : OTHER_VERB)
  if (b.terms.includes(a.head) && a.terms.includes(b.head)) return opened(0.6)
  if (a.action && a.action === b.action && meets(subjectKeys(a), subjectKeys(b))) return opened(AJAR)
  return b.terms.includes(a.head) || a.terms.includes(b.head) || sharedKeys(a, b) >= 2 ? opened(AJAR) : shut(`${a.head} against ${b.head}`)
}

/** Another doing, done by others, and neither clause names the other's: "clashed with police on Sunday" / "charged an officer on Thursday". */
function dateGate(a: Frame, b: Frame): Gate {
  const gate = eventGate(a, b)
  if (!gate.open) return gate
  const unrelated = a.head !== b.head && !relatedEvents(a.head, b.head) && !endsAs(a, b) && !endsAs(b, a)
  const others = clash(a.actors, b.actors)
  const unnamed = !b.terms.includes(a.head) && !a.terms.includes(b.head)
  return unrelated && others && unnamed ? shut('other doings of others') : gate
}

/** Nobody tells one length as four minutes and as 26 years: days at the most where the other says hours, years where months. */
const LENGTHS_APART = 200

function lengthsClash({ value: a }: Claim, { value: b }: Claim): boolean {
  if (a.type !== 'duration' || b.type !== 'duration') return false
  const length = (v: Quantity) => v.said ?? v.max ?? v.min ?? 0
  const [short, long] = [length(a), length(b)].sort((x, y) => x - y)
  return (long ?? 0) > (short ?? 0) * LENGTHS_APART
}

function durationGate(a: Frame, b: Frame): Gate {
  if (a.action !== b.action && [a, b].some(f => f.action === 'first' || f.action === 'after')) return shut('a length against a gap')
  // "has had it for two years" / "gave him six years": no noun or verb says of what.
  if (a.head === '' && b.head === '') return sharedKeys(a, b) >= 1 ? opened(AJAR) : shut('nothing says of what')
  if (a.head === b.head) return opened(a.action === b.action ? 1 : OTHER_VERB)
  if (relatedEvents(a.head, b.head)) return opened(a.action === b.action ? 0.9 : OTHER_VERB)
  return sharedKeys(a, b) >= 2 ? opened(AJAR) : shut(`${a.head} against ${b.head}`)
}

/** All that one side says the deed was done by and to stands on the other. */
function within(a: Frame, b: Frame): boolean {
  return a.actors.length > 0 && a.actors.every(actor => b.terms.includes(actor) || b.names.includes(actor))
}

/** Countries and bodies that a deed is said of. */
const doers = rememberedOf((frame: Frame): readonly string[] => frame.terms.filter(t => t.startsWith('of:')))
/** A clause of no more keys than this says nothing of what the deed was done to. */
const BARE = 3

/** "denied that it had been thrown by home fans" / "the man who threw it": a denial of who did it, unless the other names the same. */
const deniedOfOthers = (a: Frame, b: Frame): boolean =>
  a.parts.length > 0 && !meets(a.parts, b.terms) && !meets(a.parts, b.names) && !meets(a.parts, b.actors)

function polarityGate(a: Frame, b: Frame): Gate {
  if (a.head === 'confirm') {
    const by = (frame: Frame) => frame.terms.filter(t => t.startsWith('by:'))
    const about = a.terms.filter(t => b.terms.includes(t) && t !== 'confirm' && !t.startsWith('by:'))
    return meets(by(a), by(b)) && about.length >= 2 ? opened(1) : shut('other allegations')
  }
  if (deniedOfOthers(a, b) || deniedOfOthers(b, a)) return shut('denied is who did it')
  if (doers(a).length > 0 !== doers(b).length > 0 && a.actors.length > 0 && b.actors.length > 0) return shut('done by others')
  // The verb itself is shared by all that pass: what is done to whom has to be, too.
  const other = keysOf(b)
  const things = [...keysOf(a)].filter(t => other.has(t) && !GENERAL.has(t) && t !== a.head && !a.actors.includes(t))
  const bare = [a, b].some(frame => frame.terms.length + frame.names.length <= BARE + frame.actors.length)
  if (meets(a.actors, b.actors)) return things.length > 0 ? opened(1) : bare ? opened(NO_VERB) : shut('done to others')
  if (things.length < 2 && !within(a, b) && !within(b, a)) return shut('other subjects')
  return a.actors.length === 0 || b.actors.length === 0 || within(a, b) || within(b, a) ? opened(AJAR) : shut('done by others')
}

function statusGate(a: Frame, b: Frame): Gate {
  const shared = [...a.terms, ...a.names].filter(t => t !== a.head && (b.terms.includes(t) || b.names.includes(t)))
  if (shared.length >= 2) return opened(1)
  // A story has seldom two agreements, but talks that fail in one thing reach another.
  if (a.action !== b.action) return shut('agreements on other things')
  return opened(shared.length === 1 ? OTHER_VERB : AJAR)
}

function participantsGate(a: Frame, b: Frame): Gate {
  if (!TALKING.has(a.head) || !TALKING.has(b.head)) return shut('no meeting')
  return meets(subjectKeys(a), subjectKeys(b)) ? opened(a.head === b.head ? 1 : 0.7) : shut('other meetings')
}

/** Two sayings share at least this many keys, and this share of the shorter one's. */
const SAID_KEYS = 2
const SAID_SHARE = 0.2

/** "would close 160 stores" / "would open 60": the same content is credited to others only where its figures are the same. */
const YEAR_FIGURE = /^n:(?:19|20)\d\d$/

function figuresDiffer(a: Frame, b: Frame): boolean {
  // Who told a toll is asked for although the tolls differ.
  if ([a, b].some(({ terms }) => terms.some(t => FATES.has(t)))) return false
  const figures = ({ terms }: Frame) => terms.filter(t => t.startsWith('n:') && !YEAR_FIGURE.test(t))
  return clash(figures(a), figures(b))
}

/** The more of the shorter saying the longer one holds, the surer it is the same saying. */
function attributionGate(a: Frame, b: Frame): Gate {
  if (a.action !== b.action) return shut('a denial against a statement')
  if (figuresDiffer(a, b)) return shut('statements with other figures')
  const shared = sharedKeys(a, b)
  const share = shared / Math.max(1, Math.min(keysOf(a).size, keysOf(b).size))
  return shared >= SAID_KEYS && share >= SAID_SHARE ? opened(Math.min(1, share + (shared - SAID_KEYS) * 0.1)) : shut('other statements')
}

const exact = (a: Frame, b: Frame): Gate =>
  a.head === b.head && a.action === b.action ? opened(1) : shut(`${a.head} ${a.action} against ${b.head} ${b.action}`)

/** One side says only where, the other what goes there. */
const UNTOLD_TRAVELLER = 0.5

function placeGate(a: Frame, b: Frame): Gate {
  if (a.head !== 'go' || b.head !== 'go') return exact(a, b)
  if (a.action === b.action && a.action) return opened(1)
  return (a.action || b.action) && !(a.action && b.action) ? opened(UNTOLD_TRAVELLER) : shut('other travellers')
}

const GATES: Partial<Record<Kind, (a: Frame, b: Frame) => Gate>> = {
  count: countGate,
  money: moneyGate,
  percentage: amountGate,
  measure: amountGate,
  date: dateGate,
  time: eventGate,
  duration: durationGate,
  place: placeGate,
  role: exact,
  polarity: polarityGate,
  status: statusGate,
  participants: participantsGate,
  attribution: attributionGate,
}

/** Of these there is another each year: figures, and what was used. */
const YEARLY: ReadonlySet<string> = new Set(['count', 'money', 'percentage', 'measure', 'weapon', 'vehicle', 'substance'])

/** Both clauses name their year, and no year is named by both: the gas used in 2015, the gas used in 2016. */
function yearsClash(a: DateValue | null, b: DateValue | null): boolean {
  if (!a?.anchored || !b?.anchored) return false
  const year = (day: string) => day.slice(0, 4)
  return year(a.to) < year(b.from) || year(b.to) < year(a.from)
}

/** "last year" / "from 2007 through 2014": one year of many. */
function spansClash(a: DateValue | null, b: DateValue | null): boolean {
  if (!a?.anchored || !b?.anchored) return false
  const years = (d: DateValue) => Number(d.to.slice(0, 4)) - Number(d.from.slice(0, 4))
  return (years(a) === 0) !== (years(b) === 0) && [a, b].every(d => d.granularity === 'year' || d.granularity === 'period')
}

/** What is told of one occasion: in an earlier year it was another, though other words may be of the whole time since. */
function isOfOccasion({ aspect, action }: Frame): boolean {
  return ['location', 'movement', 'extent'].includes(aspect) || (aspect === 'state' && ['office', 'going'].includes(action))
}

/** "The minister resigned in 2020" / "the minister stays", "in 1999 a quake struck Tarn": what is told of a year by itself was another time. */
function isEarlierTerm({ frame: a }: Claim, { frame: b }: Claim): boolean {
  if (!isOfOccasion(a)) return false
  const past = (d: DateValue | null) => d?.anchored === true && d.granularity === 'year'
  return past(a.when) !== past(b.when) && (!a.when || !b.when || yearsClash(a.when, b.when))
}

/** What is done over and over: a year of it is one of many. */
const REPEATED = conceptSet(['earn', 'pay', 'spend', 'donate', 'give', 'report', 'win', 'lose'])
const SPANS: ReadonlySet<string> = new Set(['year', 'period', 'decade', 'quarter', 'month'])

/** "earned it in 2014" / "earned that from 2011 to 2014": two spans of what goes on. */
function spansOfOneHabit({ value: a, frame }: Claim, { value: b, frame: other }: Claim): boolean {
  if (a.type !== 'date' || b.type !== 'date' || !REPEATED.has(frame.head)) return false
  if (!SPANS.has(a.granularity) || !SPANS.has(b.granularity)) return false
  // "since 2007" is a span as well.
  return a.granularity === 'period' || b.granularity === 'period' || frame.action !== other.action
}

/** Plain kinds in which claims of different heads never answer each other. */
const OF_ONE_HEAD: ReadonlySet<Kind> = new Set(['role', 'polarity', 'status'])

const isOfOneHead = ({ kind, frame: { aspect } }: Claim): boolean =>
  aspect ? ASPECTS.get(aspect)?.ofOneHead === true : OF_ONE_HEAD.has(kind)

/** What a claim answers: claims of different questions never meet, and need not be held against each other. */
export const questionOf = (claim: Claim): string => `${claim.kind} ${claim.frame.aspect} ${isOfOneHead(claim) ? claim.frame.head : ''}`

export function gateOf(here: Claim, there: Claim): Gate {
  if (here.kind !== there.kind) return shut('other kinds')
  const yearly = YEARLY.has(here.frame.aspect || here.kind)
  if (yearly && (yearsClash(here.frame.when, there.frame.when) || spansClash(here.frame.when, there.frame.when))) return shut('other years')
  const { aspect } = here.frame
  if (isEarlierTerm(here, there)) return shut('one is of an earlier year')
  if (aspect !== there.frame.aspect) return shut(`${aspect || 'plain'} against ${there.frame.aspect || 'plain'}`)
  if (here.frame.head !== there.frame.head && isOfOneHead(here)) return shut(`${here.frame.head} against ${there.frame.head}`)
  if (aspect) return ASPECTS.get(aspect)?.gate(here, there) ?? shut(`nothing is known of ${aspect}`)
  if (OF_DOINGS.has(here.kind) && doingsClash(here.frame, there.frame)) return shut('one undoes the other')
  if (lengthsClash(here, there)) return shut('lengths of other orders')
  if (spansOfOneHabit(here, there)) return shut('two spans of what goes on')
  if (treatsNobody(here, there) || treatsNobody(there, here)) return opened(OTHER_VERB)
  const gate = GATES[here.kind]
  return gate ? gate(here.frame, there.frame) : shut(`nothing is known of ${here.kind}`)
}
