/** A gate's answer, and the two ways to give it: `opened(0.7)`, `shut('other days')`. */

export interface Gate {
  readonly open: boolean
  /** How sure the gate is that both speak of one thing, 0..1. */
  readonly strength: number
  /** Why it is shut, for `--explain`. */
  readonly why: string
}

export const shut = (why: string): Gate => ({ open: false, strength: 0, why })
export const opened = (strength: number): Gate => ({ open: true, strength, why: '' })
