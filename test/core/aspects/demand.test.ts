/** The same demand from others. Invented sentences. */
import { compares } from './verdicts.ts'

compares('demand', [
  [
    'attribution',
    'Norway called for an independent inquiry into the blast.',
    'Denmark demanded an independent investigation into the blast.',
  ],
  ['same', 'Norway called for an independent inquiry into the blast.', 'Norway demanded an independent inquiry into the blast.'],
  ['attribution', 'There were calls for the prime minister to resign.', 'Ruth Amsel urged the prime minister to step down.'],
  ['not compared', 'Norway called for an independent inquiry into the blast.', 'Denmark demanded lower taxes on bread.'],
  ['not compared', 'The union demanded higher wages for pilots.', 'Ruth Amsel urged the prime minister to step down.'],
])
