/** The same deed, other doers. Invented sentences. */
import { compares } from './verdicts.ts'

compares('agent', [
  ['conflict', 'Norwegian jets struck the market in Kolda.', 'Danish jets struck the market in Kolda.'],
  ['conflict', 'Hooded youths hurled bottles at the bank.', 'Farmers threw bottles at the bank.'],
  ['same', 'Demonstrators hurled bottles at the bank.', 'Protesters threw bottles at the bank.'],
  ['precision', 'Norwegian jets struck the market in Kolda.', 'The market was hit in a raid carried out by Norwegian or Danish planes.'],
  ['attribution', 'The mayor blamed the rebels for the raid on the market.', 'The raid on the market was carried out by settlers.'],
  ['conflict', 'A fisherman found her body in the quarry.', 'Her body was found in the quarry by two hikers.'],
  // The army may be the country's.
  ['apart', 'Norwegian jets struck the market in Kolda.', 'Army jets struck the market in Kolda.'],
  ['scope', 'Norway and Denmark brokered the truce at sea.', 'Norway, Iceland and Denmark brokered the truce at sea.'],
  ['not compared', 'Hooded youths hurled bottles at the bank.', 'Farmers threw eggs into the river.'],
  ['not compared', 'Rebels captured the harbour of Kolda.', 'Thieves stole the harbour bell.'],
])
