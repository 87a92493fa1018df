/**
 * Typed gates: may two claims be compared at all?
 *
 * "44 killed" / "32 injured" → shut: die against injure. "lasted two hours" / "lasted 100 minutes" → open, strength 1.
 */
import type { Claim, DateValue, Frame, Kind } from './model.ts'

export interface Gate {
  readonly open: boolean
  /** How sure the gate is that both speak of one thing, 0..1. */
  readonly strength: number
  /** Why it is shut, for `--explain`. */
  readonly why: string
}

const shut = (why: string): Gate => ({ open: false, strength: 0, why })
const opened = (strength: number): Gate => ({ open: true, strength, why: '' })

/** Words that every statement shares. */
const GENERAL = new Set(['say', 'confirm', 'announce', 'report', 'claim', 'spokesman', 'president', 'official', 'leader', 'minister'])
/** Kinds of talking that news uses for one another. */
const TALKING = new Set(['talk', 'meet', 'summit', 'call', 'speak'])

/** Events that news names by one another's words: the war is dated by the invasion that began it. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  TALKING,
  new Set(['invade', 'war', 'attack']),
  new Set(['explode', 'attack', 'bomb']),
  new Set(['crash', 'hit', 'attack', 'sink', 'run', 'ground', 'overturn', 'derail']),
  new Set(['rescue', 'search', 'work', 'operation', 'mission', 'evacuate']),
  new Set(['close', 'complet', 'finish', 'end', 'final']),
  new Set(['trial', 'hearing', 'court']),
]

const related = (a: string, b: string): boolean => FAMILIES.some(family => family.has(a) && family.has(b))

const meets = (a: readonly string[], b: readonly string[]): boolean => a.some(x => b.includes(x))
const subject = (frame: Frame): readonly string[] => [...frame.actors, ...frame.names]

function partsClash(a: Frame, b: Frame): boolean {
  return a.parts.length > 0 && b.parts.length > 0 && !meets(a.parts, b.parts)
}

function daysClash(a: DateValue | null, b: DateValue | null): boolean {
  return !!a && !!b && a.granularity === 'day' && b.granularity === 'day' && a.anchored && b.anchored && (a.to < b.from || b.to < a.from)
}

function countGate(a: Frame, b: Frame): Gate {
  if (a.head !== b.head) return shut(`counts of ${a.head} and of ${b.head}`)
  if (a.action !== b.action && a.action && b.action) return shut(`${a.action} against ${b.action}`)
  if (a.head === 'person' && a.action !== b.action) return shut('people to whom different things happen')
  if (partsClash(a, b)) return shut(`${a.parts.join()} against ${b.parts.join()}`)
  if (daysClash(a.when, b.when)) return shut('other days')
  return opened(a.action === b.action && a.action ? 1 : 0.6)
}

function amountGate(a: Frame, b: Frame): Gate {
  if (a.head && b.head) return a.head === b.head ? opened(a.action === b.action ? 1 : 0.7) : shut(`${a.head} against ${b.head}`)
  if (a.action && a.action === b.action) return opened(0.6)
  return shut('nothing says what they measure')
}

function eventGate(a: Frame, b: Frame): Gate {
  if (partsClash(a, b)) return shut('one is past, the other is planned')
  if (a.head === b.head) return opened(1)
  if (related(a.head, b.head)) return opened(0.7)
  if (b.terms.includes(a.head) && a.terms.includes(b.head)) return opened(0.6)
  return shut(`${a.head} against ${b.head}`)
}

/** A story has few moments that are told by the clock: one side naming the other's event is enough. */
function timeGate(a: Frame, b: Frame): Gate {
  const gate = eventGate(a, b)
  return gate.open || !(b.terms.includes(a.head) || a.terms.includes(b.head)) ? gate : opened(0.5)
}

function durationGate(a: Frame, b: Frame): Gate {
  if (a.action !== b.action) return shut('a length against a gap')
  if (a.head === b.head) return opened(1)
  return related(a.head, b.head) ? opened(0.9) : shut(`${a.head} against ${b.head}`)
}

function polarityGate(a: Frame, b: Frame): Gate {
  if (a.head !== b.head) return shut(`${a.head} against ${b.head}`)
  if (a.head === 'comment') {
    const by = (frame: Frame) => frame.terms.filter(t => t.startsWith('by:'))
    if (!meets(by(a), by(b))) return shut('other parties')
    const about = a.terms.filter(t => b.terms.includes(t) && t !== 'comment' && !t.startsWith('by:') && !GENERAL.has(t))
    return about.length > 0 ? opened(1) : shut('statements about other things')
  }
  if (a.head === 'confirm') {
    const by = (frame: Frame) => frame.terms.filter(t => t.startsWith('by:'))
    const about = a.terms.filter(t => b.terms.includes(t) && t !== 'confirm' && !t.startsWith('by:'))
    return meets(by(a), by(b)) && about.length >= 2 ? opened(1) : shut('other allegations')
  }
  return meets(a.actors, b.actors) ? opened(1) : shut('other subjects')
}

function statusGate(a: Frame, b: Frame): Gate {
  if (a.head !== b.head) return shut(`${a.head} against ${b.head}`)
  if (a.action !== b.action) return shut('other kinds of status')
  if (a.action === 'law') return opened(1)
  const shared = [...a.terms, ...a.names].filter(t => t !== a.head && (b.terms.includes(t) || b.names.includes(t)))
  return shared.length >= 2 ? opened(1) : shut('agreements on other things')
}

function participantsGate(a: Frame, b: Frame): Gate {
  if (a.head === 'list' || b.head === 'list') {
    if (a.head !== b.head || !meets(a.names, b.names)) return shut('other lists')
    return a.action === b.action || !a.action || !b.action
      ? opened(a.action && a.action === b.action ? 1 : 0.6)
      : shut(`${a.action} against ${b.action}`)
  }
  if (!TALKING.has(a.head) || !TALKING.has(b.head)) return shut('no meeting')
  return meets(subject(a), subject(b)) ? opened(a.head === b.head ? 1 : 0.7) : shut('other meetings')
}

function attributionGate(a: Frame, b: Frame): Gate {
  if (a.action !== b.action) return shut('a denial against a statement')
  const shared = [...a.terms, ...a.names].filter(t => b.terms.includes(t) || b.names.includes(t))
  return shared.length >= 3 ? opened(1) : shut('other statements')
}

const exact = (a: Frame, b: Frame): Gate =>
  a.head === b.head && a.action === b.action ? opened(1) : shut(`${a.head} ${a.action} against ${b.head} ${b.action}`)

function placeGate(a: Frame, b: Frame): Gate {
  if (a.head !== 'go' || b.head !== 'go') return exact(a, b)
  return a.action === b.action && a.action ? opened(1) : shut('other travellers')
}

const GATES: Partial<Record<Kind, (a: Frame, b: Frame) => Gate>> = {
  count: countGate,
  money: amountGate,
  percentage: amountGate,
  measure: amountGate,
  date: eventGate,
  time: timeGate,
  duration: durationGate,
  place: placeGate,
  role: exact,
  polarity: polarityGate,
  status: statusGate,
  participants: participantsGate,
  attribution: attributionGate,
}

export function gateOf(here: Claim, there: Claim): Gate {
  const gate = here.kind === there.kind ? GATES[here.kind] : undefined
  return gate ? gate(here.frame, there.frame) : shut('other kinds')
}
