/** Which difference the reader is at, for whatever shows one. Example: a card asks `useContext(CurrentDifference)` and says `aria-current`. */
import { createContext } from 'preact'

/** The difference's id; null: none. */
export const CurrentDifference = createContext<string | null>(null)
