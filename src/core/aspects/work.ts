/**
 * When a work came out: the same title, two dates.
 *
 * "the 2009 film The Glass Orchard" / "The Glass Orchard (2010)" → conflict; "2009" / "May 2009" → precision.
 */
import { opened, shut } from '../gate.ts'
import { compareValues } from '../values/index.ts'
import type { Aspect } from './index.ts'

export const WORK: Aspect = {
  name: 'work',
  gate: (a, b) => (a.frame.head === b.frame.head ? opened(1) : shut('other works')),
  judge: (here, there) => compareValues(here.value, there.value),
}
