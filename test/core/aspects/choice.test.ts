/** Accepted or refused. Invented sentences. */
import { compares } from './verdicts.ts'

compares('choice', [
  ['conflict', 'The union refused the offer of the port.', 'The union accepted the offer of the port.'],
  ['conflict', 'The union turned down the offer of the port.', 'The union agreed to the offer of the port.'],
  ['same', 'The union refused the offer of the port.', 'The union rejected the offer of the port.'],
  ['conflict', 'The council allowed cars on the bridge.', 'The council banned cars from the bridge.'],
  ['conflict', "The union's pilots accepted the pay cut.", "The pilots' union rejected the pay cut."],
  ['conflict', 'The board was in favour of the merger.', 'The board opposed the merger.'],
  ['conflict', 'The court turned down an application to release him on bail.', 'The court granted him bail on Tuesday.'],
  ['conflict', 'The judge denied bail to Jonas Weld.', 'The judge granted bail to Jonas Weld.'],
  ['conflict', 'The commission gave its consent to the rescue.', 'The commission has rejected the rescue.'],
  ['conflict', 'Senators voted for the budget.', 'Senators rejected the budget.'],
  ['conflict', 'The appeals court upheld the verdict.', 'The appeals court overturned the verdict.'],
  ['conflict', 'The bishops welcomed the law.', 'The bishops condemned the law.'],
  ['conflict', 'Doctors were against the reform.', 'The doctors supported the reform.'],
  ['conflict', 'The president signed the fishing bill.', 'The president vetoed the fishing bill.'],
  ['conflict', 'The minister said no to the plan.', 'The minister approved the plan.'],
  ['not compared', 'The union accepted the pay cut.', 'The museum was against the reform.'],
  ['apart', 'The union may accept the offer of the port.', 'The union refused the offer of the port.'],
  ['not compared', 'The union refused the offer of the port.', 'The museum accepted a painting.'],
  ['not compared', 'The council banned cars from the bridge.', 'The council refused the cars.'],
])
