import { pairs } from './pairs.ts'

pairs('work', [
  ['She is seen in the 2009 film, The Glass Orchard.', 'A film called "The Glass Orchard" was released in 2010.', 'conflict'],
  ['She is seen in the 2009 film, The Glass Orchard.', 'Best known is The Glass Orchard (2009), a comedy.', 'same'],
  ['She is seen in the 2009 film, The Glass Orchard.', 'A film called "The Glass Orchard" was released in May 2009.', 'precision'],
  ['She is seen in the 2009 film, The Glass Orchard.', 'A film called "Slow Water" was released in 2010.', 'shut'],
])
