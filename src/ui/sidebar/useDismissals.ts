/**
 * Hiding a card and bringing it back: at once in the list, then in the storage that every comparison is relieved by.
 *
 * `const { placed, hide, undo } = useDismissals(differences, dismissed)`; `hide(difference)` leaves a line in the card's place.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Difference } from '../../core/model.ts'
import { dismiss, isPrivate, undoDifference, undoDismissed, watchDismissed } from '../../dismissed.ts'
import { bringBack, bringBackUnkept, type Held, hold, keptAs, type Placed, placeHeld } from './held.ts'

export interface Dismissals {
  readonly placed: readonly Placed[]
  /** Hidden before this list was opened. */
  readonly before: readonly Difference[]
  /** It could not be kept: the card stands there again. */
  readonly failed: boolean
  /** The card that came back last: it takes the focus. */
  readonly returned: string | null
  readonly hide: (difference: Difference) => void
  readonly undo: (difference: Difference) => void
}

export function useDismissals(differences: readonly Difference[], dismissed: readonly Difference[]): Dismissals {
  const [held, setHeld] = useState<readonly Held[]>([])
  const [failed, setFailed] = useState(false)
  const [returned, setReturned] = useState<string | null>(null)
  /** The entry of each hidden card; a promise, since Undo may be quicker than the storage. */
  const entries = useRef(new Map<string, Promise<string>>())
  const placed = useMemo(() => placeHeld(differences, held), [differences, held])
  const before = dismissed.filter(({ id }) => !placed.some(({ difference }) => difference.id === id))
  useEffect(() => setReturned(null), [returned])
  useEffect(() => watchDismissed(all => setHeld(now => bringBackUnkept(now, new Set(all.map(({ id }) => id))))), [])

  const show = (difference: Difference) => {
    setHeld(now => bringBack(now, difference, placed.length))
    setReturned(difference.id)
  }
  const hide = (difference: Difference) => {
    const at = placed.findIndex(one => one.difference.id === difference.id)
    setFailed(false)
    setHeld(now => hold(now, difference, at))
    // Nothing of a private window is kept: there the card is hidden for as long as the page is open.
    if (isPrivate()) return
    const kept = dismiss(difference).then(({ id }) => id)
    entries.current.set(difference.id, kept)
    kept
      .then(entry => setHeld(now => keptAs(now, difference.id, entry)))
      .catch(() => {
        setFailed(true)
        show(difference)
      })
  }
  const undo = (difference: Difference) => {
    show(difference)
    const forget = async () => {
      const id = await entries.current.get(difference.id)
      await (id === undefined ? undoDifference(difference) : undoDismissed([id]))
    }
    forget().catch(() => setFailed(true))
  }
  return { placed, before, failed, returned, hide, undo }
}
