/**
 * Words that bound or blur a figure: "more than" → moreThan, "nearly" → about, from .85 of the figure up to it.
 */
import type { Bound } from '../../model.ts'
import { wordSet } from './wordSet.ts'

/** `low` and `high`: the ends as parts of the figure, where the words themselves name an end. */
export interface BoundWords {
  readonly bound: Bound
  readonly low?: number
  readonly high?: number
}

const more: BoundWords = { bound: 'moreThan' }
const least: BoundWords = { bound: 'atLeast' }
const less: BoundWords = { bound: 'lessThan' }
const most: BoundWords = { bound: 'atMost' }
const about: BoundWords = { bound: 'about' }
const exact: BoundWords = { bound: 'exact' }
/** "nearly 30": the figure itself is not reached, and little is missing. */
const nearly: BoundWords = { bound: 'about', low: 0.85, high: 1 }
const justMore: BoundWords = { bound: 'moreThan', high: 1.1 }
const justLess: BoundWords = { bound: 'lessThan', low: 0.9 }

export const BEFORE: readonly (readonly [string, BoundWords])[] = [
  ['more than', more],
  ['greater than', more],
  ['higher than', more],
  ['longer than', more],
  ['larger than', more],
  ['better than', more],
  ['well over', more],
  ['far more than', more],
  ['well above', more],
  ['upwards of', more],
  ['upward of', more],
  ['in excess of', more],
  ['over', more],
  ['above', more],
  ['exceeding', more],
  ['topping', more],
  ['just over', justMore],
  ['just above', justMore],
  ['a little over', justMore],
  ['a little more than', justMore],
  ['slightly over', justMore],
  ['slightly more than', justMore],
  ['just more than', justMore],
  ['at least', least],
  ['at least some', least],
  ['at the very least', least],
  ['no fewer than', least],
  ['no less than', least],
  ['not less than', least],
  ['not fewer than', least],
  ['a minimum of', least],
  ['minimum of', least],
  ['a minimum', least],
  ['fewer than', less],
  ['less than', less],
  ['lower than', less],
  ['smaller than', less],
  ['shorter than', less],
  ['under', less],
  ['below', less],
  ['well under', less],
  ['well below', less],
  ['just under', justLess],
  ['just below', justLess],
  ['just less than', justLess],
  ['just shy of', justLess],
  ['a little under', justLess],
  ['a little less than', justLess],
  ['slightly less than', justLess],
  ['slightly under', justLess],
  ['up to', most],
  ['as many as', most],
  ['as much as', most],
  ['as high as', most],
  ['as long as', most],
  ['at most', most],
  ['at the most', most],
  ['no more than', most],
  ['not more than', most],
  ['a maximum of', most],
  ['maximum of', most],
  ['not exceeding', most],
  ['about', about],
  ['around', about],
  ['roughly', about],
  ['approximately', about],
  ['approx', about],
  ['circa', about],
  ['some', about],
  ['an estimated', about],
  ['estimated', about],
  ['estimated at', about],
  ['in the region of', about],
  ['in the neighborhood of', about],
  ['in the neighbourhood of', about],
  ['on the order of', about],
  ['an average of', about],
  ['something like', about],
  ['somewhere around', about],
  ['close to', about],
  ['about some', about],
  ['perhaps', about],
  ['~', about],
  ['nearly', nearly],
  ['almost', nearly],
  ['approaching', nearly],
  ['nearing', nearly],
  ['close on', nearly],
  ['exactly', exact],
  ['precisely', exact],
  ['a total of', exact],
  ['total of', exact],
  ['a combined', exact],
  ['a record', exact],
  ['a full', exact],
  ['>', more],
  ['<', less],
]

/** After the figure or after its unit: "30 or more", "two hours or so", "500+". */
export const AFTER: readonly (readonly [string, BoundWords])[] = [
  ['or more', least],
  ['and more', least],
  ['or over', least],
  ['or above', least],
  ['or longer', least],
  ['or higher', least],
  ['and counting', least],
  ['at least', least],
  ['plus', least],
  ['+', least],
  ['or fewer', most],
  ['or less', most],
  ['or under', most],
  ['or lower', most],
  ['at most', most],
  ['or so', about],
  ['or thereabouts', about],
  ['-odd', about],
  ['- odd', about],
  ['- plus', least],
  ['or fewer than', most],
]

/** Behind these "from 30 to 40" is two figures and no range. */
export const CHANGES: ReadonlySet<string> =
  wordSet(`rose rise rising fell fall falling up down went cut grew dropped jumped climbed increased decreased reduced raised lowered
  declined slipped surged increase increases increasing decrease decreases drop drops raise raises raising lower lowers lowering cuts cutting
  hike hikes hiked hiking boost boosts boosted reduce reduces reducing grow grows growing change changes changed`)

/** Right before "up to 8%" they tell where it went. */
export const GOES_UP: ReadonlySet<string> = wordSet('go goes going went gone creep crept inch inched edge edged')
/** With what they move before "up to 8%", they tell where to. */
export const MOVES_UP: ReadonlySet<string> = wordSet(
  `put puts putting bring brings bringing brought push pushes pushing pushed take takes taking took taken move moves moving moved lift lifts
  lifting lifted drive drives driving drove driven send sends sending sent raise raises raising raised`,
)
