import { pairs } from './pairs.ts'

pairs('age', [
  // Somebody named before, of whom a sentence goes on to tell.
  ['Tarn have bought Jonas Weld. The 24-year-old signed until June.', 'Jonas Weld, 23, signed until June.', 'conflict'],
  ['Tarn have bought Jonas Weld. The midfielder, 24, signed until June.', 'Jonas Weld, 23, signed until June.', 'conflict'],
  ['Tarn United bought striker Jonas Weld. The 24-year-old signed.', 'Jonas Weld, 23, signed until June.', 'conflict'],
  ['Tarn have bought Jonas Weld. "He is good," said Piet Kole. The 24-year-old signed.', 'Piet Kole, 23, signed.', 'none'],
  ['Jonas Weld, 35, fled. The 29-year-old was last seen in Tarn.', 'Jonas Weld, 29, was led out.', 'conflict'],
  ['Jonas Weld wept. His brother, 31, was led out of the burning mill.', 'A brother, 33, was led out of the burning mill.', 'conflict'],
  ['Jonas Weld made his debut at the age of 17.', 'Jonas Weld, 24, signed until June.', 'shut'],
  ['Jonas Weld made his debut at the age of 17.', 'Jonas Weld made his debut at the age of 18.', 'conflict'],
  ['Dana Weld, 34, was led out.', 'The 34-year-old Dana Weld was led out.', 'same'],
  ['Dana Weld, 34, was led out.', 'Dana Weld, 36, was led out.', 'conflict'],
  ['Dana Weld died at the age of 91.', 'Dana Weld, 90, died on Monday.', 'conflict'],
  ['Dana Weld, aged 34, was led out.', 'Dana Weld, who is in her 30s, was led out.', 'precision'],
  ['Dana Weld, 34, was led out.', 'Jonas Weld, 36, was led out.', 'shut'],
  // A report that knows two Welds: the bare surname is whom it named last.
  ['Dana Weld, 46, fell.', 'Dana Weld fell. Jonas Weld was led out. Weld, 54, said nothing.', 'shut'],
  ['Jonas Weld, 53, was led out.', 'Dana Weld fell. Jonas Weld was led out. Weld, 54, said nothing.', 'conflict'],
  ['Dana Weld, 46, fell.', 'Weld, 54, said nothing. Dana Weld fell. Jonas Weld was led out.', 'none'],
  ['Dame Dana Weld died at the age of 91.', 'Dana Weld died at the age of 90.', 'conflict'],
  // Who is named as somebody's mother does not go by the surname alone.
  ['Dana Weld, 46, fell.', 'Jonas Weld fell. His mother, Dana Weld, wept. Weld, 24, was led out.', 'shut'],
  ['Dana Weld, 46, fell.', 'Jonas Weld fell. Weld, 24, was led out.', 'shut'],
  ['In 2005 Dana Weld, 91, told her story.', 'In 2006 Dana Weld, 92, told her story.', 'shut'],
  ['Dana Weld left the stage at the age of 35.', 'Dana Weld died at the age of 91.', 'shut'],
  ['Dana Weld, who was a wrestler until she was 19, won.', 'Dana Weld, 33, won.', 'shut'],
  [
    'A 20-year-old man confessed to the killing of a baker in Orvel.',
    'An 18-year-old man confessed to the killing of a baker in Orvel.',
    'conflict',
  ],
  ['A 20-year-old man sang.', 'An 18-year-old man confessed to the killing of a baker.', 'shut'],
])
