/**
 * Which weapon, vehicle, substance, illness or part of the body: two things of one class.
 *
 * "tank shells" / "artillery shells" → conflict; "a rifle" / "a gun" → precision; "a knife" / "a dagger" → same.
 */
import { conceptOf } from '../claims/concepts.ts'
import { DEEDS_WITH, THINGS } from '../claims/lexicon/things.ts'
import { type Gate, opened, shut } from '../gate.ts'
import type { Claim, Frame } from '../model.ts'
import { APART, SAME, type Verdict } from '../verdict.ts'
import type { Aspect } from './index.ts'

/** Classes of which a report names many: only what the same was done with is compared. */
const MANY = new Set(['weapon', 'vehicle', 'substance'])

const shared = (a: readonly string[], b: readonly string[]): number => a.filter(x => b.includes(x)).length

function partsOf(claim: Claim): { key: string; kinds: string[]; marks: string[] } | null {
  if (claim.value.type !== 'set') return null
  const { members } = claim.value
  const key = members.find(m => !m.startsWith('<') && !m.includes('/'))
  if (!key) return null
  const marks = members.flatMap(m => (m.includes('/') ? [m.slice(m.indexOf('/') + 1)] : []))
  return { key, kinds: members.flatMap(m => (m.startsWith('<') ? [m.slice(1)] : [])), marks }
}

/** What befalls somebody, told or not. */
const SUFFERED = /^(?:diagnos|die|suffer)/

const FLYING = new Set(['drone', 'air_strike'])
const FALLING = new Set(['missile', 'rocket', 'bomb'])

function judgeThings(here: Claim, there: Claim): Verdict {
  const a = partsOf(here)
  const b = partsOf(there)
  if (!a || !b) return APART
  const reason = 'named differently'
  const kind = a.kinds.includes(b.key) || b.kinds.includes(a.key)
  // "the car", "the SUV": a report names a vehicle by its sort and by its kind.
  if (kind && here.frame.aspect === 'vehicle') return SAME
  if (kind) return { relation: 'precision', reason: 'one is a kind of the other' }
  const [x, y] = [here.frame, there.frame]
  // "A drone strike" / "two missiles": what flies lets fall what hits.
  if (FLYING.has(a.key) ? FALLING.has(b.key) : FALLING.has(a.key) && FLYING.has(b.key)) return APART
  if (a.key !== b.key && x.aspect === 'ailment' && [a.key, b.key].includes('complication'))
    return { relation: 'precision', reason: 'one names the illness' }
  if (a.key !== b.key && x.aspect === 'ailment' && (x.action === 'die' || y.action === 'die') && x.head === y.head)
    return { relation: 'conflict', reason }
  if (a.key !== b.key) return { relation: shared(a.kinds, b.kinds) > 0 ? 'conflict' : 'scope', reason }
  const common = shared(a.marks, b.marks)
  if (a.marks.length === common && b.marks.length === common) return SAME
  // Whoever is brief leaves out which knee, and how it was hurt.
  if (a.marks.length === common || b.marks.length === common)
    // "the novel coronavirus" / "the coronavirus": of nobody whose illness it would be.
    return MANY.has(x.aspect) ||
      x.aspect === 'injury' ||
      (x.aspect === 'ailment' && !(x.head && y.head) && !(x.action === y.action && SUFFERED.test(x.action)))
      ? SAME
      : { relation: 'precision', reason: 'one says of which kind' }
  return common > 0 ? APART : { relation: 'conflict', reason }
}

/** Another verb governs: the things may be other things. */
const OTHER_VERB = 0.5

let ofWeapons: ReadonlySet<string> | undefined

/** Weapons and what is done with them: that both clauses hold such words shows nothing. Not before the language model is there. */
function isOfWeapons(concept: string): boolean {
  const words = () => [...(DEEDS_WITH.weapon?.keys() ?? []), ...(THINGS.get('weapon')?.keys() ?? []), 'weapon', 'person', 'air']
  ofWeapons ??= new Set(words().map(word => conceptOf(word) ?? word))
  return ofWeapons.has(concept)
}

const SHARED_BESIDES = 2

/** A war report names many weapons: two are of one deed where who, whom or where is shared too. */
function sharePlace(a: Frame, b: Frame): boolean {
  const other = new Set([...b.terms, ...b.names])
  const shared = [...new Set([...a.terms, ...a.names])].filter(t => other.has(t) && !isOfWeapons(t) && !t.startsWith('@'))
  return shared.length >= SHARED_BESIDES
}

function thingsGate(a: Claim, b: Claim): Gate {
  const [x, y] = [a.frame, b.frame]
  if (x.head && y.head && x.head !== y.head) return shut('of other persons')
  const sort = partsOf(a)?.key === partsOf(b)?.key
  if (x.aspect === 'weapon' && x.action !== 'arm' && !sort && !sharePlace(x, y)) return shut('nothing else is shared')
  if (x.action && x.action === y.action) return opened(1)
  // Nobody's knee and nobody's head are two injuries, unless one is the other told with more words.
  const [p, q] = [partsOf(a), partsOf(b)]
  if (x.aspect === 'injury' && !(x.head && y.head) && p?.key !== q?.key) return shut('nobody is named')
  return MANY.has(x.aspect) ? shut(`${x.action} against ${y.action}`) : opened(OTHER_VERB)
}

export const THING_ASPECTS: readonly Aspect[] = ['weapon', 'vehicle', 'substance', 'ailment', 'injury', 'play'].map(name => ({
  name,
  gate: thingsGate,
  judge: judgeThings,
}))
