/** Accepted or refused. Invented sentences. */
import { compares } from './verdicts.ts'

compares('choice', [
  ['conflict', 'The union refused the offer of the port.', 'The union accepted the offer of the port.'],
  ['conflict', 'The union turned down the offer of the port.', 'The union agreed to the offer of the port.'],
  ['same', 'The union refused the offer of the port.', 'The union rejected the offer of the port.'],
  ['conflict', 'The council allowed cars on the bridge.', 'The council banned cars from the bridge.'],
  ['apart', 'The union may accept the offer of the port.', 'The union refused the offer of the port.'],
  ['not compared', 'The union refused the offer of the port.', 'The museum accepted a painting.'],
  ['not compared', 'The council banned cars from the bridge.', 'The council refused the cars.'],
])
