/** Silence against words. Invented sentences. */
import { compares } from './verdicts.ts'

compares('comment', [
  ['same', 'Norway declined to comment on the sale of the ships.', 'There was no comment from Norway on the sale of the ships.'],
  ['conflict', 'Norway declined to comment on the sale of the ships.', 'Norway announced the sale of the ships.'],
  ['conflict', 'There was no comment from the police.', 'Two men were arrested at dawn, police said.'],
  ['same', 'Norway declined to comment on the sale of the ships.', 'Norway has not commented on the sale of the ships.'],
  ['apart', 'Norway announced the sale of the ships.', 'Norway confirmed the sale of the ships.'],
  ['not compared', 'Norway declined to comment on the sale of the ships.', 'Denmark announced the sale of the ships.'],
  ['not compared', 'Norway declined to comment on the sale of the ships.', 'Norway announced new rules for anglers in the fjords.'],
])
