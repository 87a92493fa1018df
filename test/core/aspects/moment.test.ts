import { pairs } from './pairs.ts'

pairs('moment', [
  ['Jonas Weld scored in the 113th minute.', 'Jonas Weld scored with his head in the 116th minute.', 'conflict'],
  // Another goal of his.
  ['Jonas Weld scored in the 31st minute.', 'Jonas Weld scored with his head in the 78th minute.', 'apart'],
  ['Jonas Weld scored in the 67th minute.', 'Jonas Weld scored midway through the second half.', 'precision'],
  ['Jonas Weld scored in the 67th minute.', 'Jonas Weld scored in the 67th minute.', 'same'],
  ['The referee stopped the fight at the 2:15 mark.', 'The referee stopped the fight early in the seventh.', 'conflict'],
  ['Jonas Weld scored in the 67th minute.', 'Dana Moor was sent off in the 80th minute.', 'shut'],
  ['Jonas Weld scored in the 67th minute.', 'The referee stopped the fight early in the seventh.', 'shut'],
])
