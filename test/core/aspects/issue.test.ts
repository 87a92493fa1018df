/** Questions that a story asks once. Invented sentences. */
import { compares } from './verdicts.ts'

compares('issue', [
  ['conflict', 'The mayor offered no apology.', 'The mayor apologised to the families.'],
  ['conflict', 'No group has claimed responsibility.', 'The Tarn Front claimed responsibility.'],
  ['conflict', 'The army had received no warning.', 'Officers in town say they had been warned.'],
  ['same', 'Ruth Weld conceded defeat.', 'Ruth Weld telephoned her rival to concede.'],
  ['not compared', 'Ruth Weld conceded defeat.', 'Ruth Weld apologised to the families.'],
])
