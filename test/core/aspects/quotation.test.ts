/** One statement quoted in two wordings. Invented sentences. */
import { pairs } from './pairs.ts'

pairs('quotation', [
  // One day, written twice.
  [
    '"Closing the harbour on Aug. 31 is not due to the storm," said Weld.',
    '"Let me be clear, closing the harbour on August the 31st is not due to the storm," said Weld.',
    'same',
  ],
  // An office and a country in common prove nothing.
  [
    '"The president of the United States calls the shots," said Weld.',
    '"When somebody is president of the United States, the authority is total," said Weld.',
    'shut',
  ],
  // Smoothed, cut, begun in the middle: one quotation.
  ['"It\'s never easy to close a harbour," said Weld.', '"Oh, it is never easy to close a harbour," said Weld.', 'same'],
  ['"We condemn and denounce the new harbour rules," said Weld.', '"We condemn the new rules for the harbour," said Weld.', 'same'],
  [
    '"We have sent a message to the crews tonight," said Weld.',
    '"We have sent the crews a message tonight, loud and clear," said Weld.',
    'same',
  ],
  // Each side has words of substance of its own.
  [
    '"The fishermen lost their boats and the storm was worse than the flood," said Weld.',
    '"The fishermen lost their boats and the storm was worse than any earthquake and fire," said Weld.',
    'same',
  ],
  [
    '"The fishermen lost their boats, their nets and the harbour in the storm," said Weld.',
    '"The fishermen lost their homes, their savings and the harbour in the storm," said Weld.',
    'conflict',
  ],
  [
    '"The harbour will open again on the first of May," said Weld.',
    '"The council has never asked the fishermen what they want," said Weld.',
    'shut',
  ],
])
