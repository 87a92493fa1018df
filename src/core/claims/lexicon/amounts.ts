/** What sums of money and measures are of, by the words around them: data only. */

import { wordsByKey } from './tables.ts'

/** Word → what a sum is: a price, a loss, a fine. */
export const SUM_WORDS: ReadonlyMap<string, string> = wordsByKey(`
  price: buy buys bought buying acquire acquires acquired acquiring acquisition takeover purchase purchased sell sells sold selling sale price bid bids valuation auction auctioned fetched
  contract: contract contracts offer offers offered offering extension guaranteed signing
  salary: salary salaries
  loot: steal stole stolen stealing haul booty loot heist robbery robbed theft thieves thief burglars burglary snatched jewels jewellery jewelry gems diamonds robbers raid smash-and-grab
  fine: fine fined fines penalty penalties damages settlement settled settle compensation compensate restitution forfeit
  aid: aid pledge pledged pledges donate donated donation relief assistance grant grants rescue loan loans lend lent lends bailout bail-out
  cost: cost costs costing bill damage damaged repair repairs repairing expense expenses rebuild rebuilding
  fraud: fraud embezzled embezzle embezzlement cheated cheat defraud defrauded pocketed pocket siphoned swindled laundered scheme missing
  income: earn earned earns earning earnings income wages paycheck
  tax: tax taxes
  charity: charity charitable charities
  profit: profit profits net
  loss: loss losses lost lose writedown write-off
  revenue: revenue revenues sales turnover takings
  debt: debt debts owed owes owing
  deficit: deficit deficits shortfall shortfalls
  budget: budget budgets
  spending: spending spend spent spends campaign invest invested investment
  insurance: insurance insured policy
  savings: save saves savings saving
  prize: prize purse winnings jackpot
  bail: bail bond
  ransom: ransom
`)

/** Sums that one report may call by the other's word. */
export const NEAR_SUMS: readonly (readonly [string, string])[] = [
  ['price', 'contract'],
  ['cost', 'loss'],
  ['cost', 'fine'],
  ['fraud', 'loss'],
  ['fraud', 'loot'],
  ['aid', 'cost'],
  ['loss', 'profit'],
  ['contract', 'income'],
  ['income', 'prize'],
  ['loot', 'price'],
  ['spending', 'cost'],
  ['spending', 'aid'],
  ['fraud', 'cost'],
  ['fraud', 'insurance'],
  ['aid', 'price'],
  ['price', 'cost'],
  ['contract', 'cost'],
  ['insurance', 'cost'],
  ['revenue', 'price'],
  ['budget', 'spending'],
  ['deficit', 'loss'],
]

/** Words for any undertaking that has a price. */
export const UNDERTAKING_WORDS = 'project plan scheme programme program package bill initiative venture development deal proposal'.split(
  ' ',
)

/** Word → what is measured. */
export const MEASURE_WORDS: ReadonlyMap<string, string> = wordsByKey(`
  depth: depth deep below beneath underground
  wind: wind winds gust gusts gusting sustained
  rain: rain rainfall downpour downpours
  snow: snow snowfall
  wave: wave waves swell swells tsunami surge wall
  aftershock: aftershock aftershocks
  height: tall height high
  width: wide width broad
  fire: burned burnt scorched blackened charred
`)

export const DIRECTIONS =
  /^(?:(?:north|south|east|west)(?:-?(?:north|south)?-?(?:east|west|eastern|western))?|(?:north|south)-(?:north|south)(?:east|west))(?:ern|wards?)?$/

/** Word → what a share is of, where no noun owns it. */
export const SHARE_WORDS: ReadonlyMap<string, string> = wordsByKey(`
  stake: stake stakes own owns owned owning hold holds held holding belong belongs belonging shareholding shareholder ownership
  turnout: turnout
  unemployment: unemployment jobless joblessness
  inflation: inflation
  premium: premium
  slope: slope slopes grade grades gradient gradients steep steeper incline inclines
  tariff: tariff tariffs duty duties levy levies
`)
