/** Who set it going. Invented sentences. */
import { compares } from './verdicts.ts'

compares('initiator', [
  ['conflict', 'The president, Jonas Weld, declared a state of emergency.', 'Prime Minister Ruth Amsel declared a state of emergency.'],
  ['conflict', 'The opposition tabled the motion.', 'The prime minister, Ruth Amsel, called the vote.'],
  ['same', 'The mayor, Ruth Amsel, imposed a curfew.', 'A curfew was imposed by Ruth Amsel.'],
  ['conflict', 'The Red Heron Brigade claimed responsibility for the attack.', 'The Free Coast Army said it carried out the attack.'],
  ['same', 'The Red Heron group claimed the attack.', 'The attack was claimed by the Red Heron.'],
  ['apart', 'Militants claimed responsibility for the attack.', 'The Red Heron Brigade claimed responsibility.'],
  ['not compared', 'The mayor imposed a curfew.', 'The mayor ordered an inquiry.'],
])
