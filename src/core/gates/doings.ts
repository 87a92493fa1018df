/**
 * Doings that undo each other: stores that close are not the stores that open.
 *
 * "closed 40 stores" / "opened 52 stores" → clash; not where either clause tells of both.
 */
import { conceptOf } from '../claims/concepts.ts'
import type { Frame } from '../model.ts'
import { rememberedOf } from '../remember.ts'

const OPPOSED = [
  'open close',
  'buy sell',
  'hire cut',
  'win lose',
  'enter leave',
  'arrive depart',
  'import export',
  'lend borrow',
  'gain lose',
]

type Opposites = readonly (readonly [string, string])[]
let opposites: Opposites | undefined

/** Both ways round, as concepts: not before the language model is there. */
function oppositeDoings(): Opposites {
  opposites ??= OPPOSED.flatMap(pair => {
    const [a = '', b = ''] = pair.split(' ').map(word => conceptOf(word) ?? word)
    return [[a, b] as const, [b, a] as const]
  })
  return opposites
}

/** Doings of a clause, each with an opposite of which the clause does not tell; few have any. */
const doingsOf = rememberedOf(
  ({ terms }: Pick<Frame, 'terms'>): Opposites =>
    oppositeDoings().filter(([own, opposite]) => terms.includes(own) && !terms.includes(opposite)),
)

/** One clause tells of a doing, the other of its opposite, and neither of both. */
export function doingsClash(a: Frame, b: Frame): boolean {
  return doingsOf(a).some(([own, opposite]) => b.terms.includes(opposite) && !b.terms.includes(own))
}
