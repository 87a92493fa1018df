import { pairs } from './pairs.ts'

pairs('term', [
  ['Dana Weld was sentenced to 18 years in prison.', 'Dana Weld was jailed for 20 years.', 'conflict'],
  ['Dana Weld was sentenced to 18 years in prison.', 'Dana Weld gets 18 years', 'same'],
  ['She was sentenced to hundreds more years.', 'She was given a further sentence of 310 years.', 'precision'],
  ['Dana Weld, who must serve at least 24 years, wept.', 'Dana Weld was jailed for life with a minimum term of 24 years.', 'same'],
  ['Dana Weld, who must serve at least 26 years, wept.', 'Dana Weld was jailed for life with a minimum term of 24 years.', 'conflict'],
  ['Dana Weld was sentenced to 18 years in prison.', 'Prosecutors had asked for 30 years.', 'shut'],
  ['Dana Weld was sentenced to 18 years in prison.', 'The runner was banned for four years.', 'shut'],
  ['She was sentenced to 18 years in prison.', 'She received an additional sentence of 20 years.', 'shut'],
])
