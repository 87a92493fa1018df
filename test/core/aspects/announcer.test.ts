/** Who made it known. Invented sentences. */
import { compares } from './verdicts.ts'

compares('announcer', [
  ['attribution', 'The death of Jonas Brandt was confirmed by his lawyer.', 'Jonas Brandt died. His daughter broke the news of his death.'],
  ['attribution', 'The family let it be known that Jonas Brandt had died.', 'Jonas Brandt died on Tuesday, his agent said.'],
  ['same', 'The death of Jonas Brandt was announced by his agent.', 'Jonas Brandt died on Tuesday, his agent said.'],
  ['not compared', 'The death of Jonas Brandt was announced by his agent.', 'Ida Vell died on Tuesday, her lawyer said.'],
])
