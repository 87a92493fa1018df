/** Silence against words. Invented sentences. */
import { compares } from './verdicts.ts'

compares('comment', [
  // Silence on one matter is none on others.
  ['not compared', "Jonas Weld declined to comment on the man's past.", 'Jonas Weld said that the man had no licence.'],
  ['not compared', 'Norway declined to comment on smugglers.', 'The fjord was closed to ships, Norway said.'],
  ['not compared', 'It listed prices that Norway had not disclosed.', 'The fjord was closed to ships, Norway said.'],
  ['conflict', 'Norway declined to comment on the matter.', 'Norway announced that the fjord was closed to ships.'],
  ['same', 'Norway declined to comment on the sale of the ships.', 'There was no comment from Norway on the sale of the ships.'],
  ['conflict', 'Norway declined to comment on the sale of the ships.', 'Norway announced the sale of the ships.'],
  ['conflict', 'There was no comment from the police.', 'Two men were arrested at dawn, police said.'],
  ['same', 'Norway declined to comment on the sale of the ships.', 'Norway has not commented on the sale of the ships.'],
  ['apart', 'Norway announced the sale of the ships.', 'Norway confirmed the sale of the ships.'],
  ['not compared', 'Norway declined to comment on the sale of the ships.', 'Denmark announced the sale of the ships.'],
  ['not compared', 'Norway declined to comment on the sale of the ships.', 'Norway announced new rules for anglers in the fjords.'],
])
