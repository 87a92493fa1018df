/** Death, life or years. Invented sentences. */
import { pairs } from './pairs.ts'

pairs('penalty', [
  ['Dana Weld was sentenced to life in prison.', 'Dana Weld was jailed for 20 years.', 'conflict'],
  ['Dana Weld was sentenced to death.', 'Dana Weld was given a life sentence.', 'conflict'],
  ['Dana Weld faces up to 20 years in prison.', 'Dana Weld faces life in prison.', 'conflict'],
  ['Dana Weld got life for the murder.', 'Dana Weld was sentenced to life imprisonment.', 'same'],
  ['Dana Weld was jailed for 18 years.', 'Dana Weld was jailed for 20 years.', 'same'],
  ['Dana Weld was sentenced to life in prison.', 'Dana Weld faces the death penalty.', 'shut'],
  ['Dana Weld was sentenced to life in prison.', 'Ivo Brandt was sentenced to 20 years in prison.', 'shut'],
])
