/** Names as the reader's language sorts them. Example: `['Zeit', 'Ähre'].sort(compareNames)` → Ähre, Zeit */
import { once } from '../../once.ts'

const collator = once(() => new Intl.Collator())

export const compareNames = (a: string, b: string): number => collator().compare(a, b)
