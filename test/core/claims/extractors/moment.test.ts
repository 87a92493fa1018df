/** Minutes of a match and moments of a round. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('time', [
  ['The goal fell in the 113th minute.', { quote: 'fell in the 113th minute', value: '1 h 52 min to 1 h 53 min', action: 'match' }],
  ['The goal fell in the 89th minute.', { quote: 'fell in the 89th minute', value: '1 h 28 min to 1 h 29 min', action: 'match' }],
  ['Moor scored in the 63rd minute.', { quote: 'scored in the 63rd minute', value: '1 h 2 min to 1 h 3 min', head: 'score' }],
  [
    'The captain struck again midway through the second half.',
    { quote: 'struck again midway through the second half', value: '57 min 15 s to 1 h 21 min 45 s' },
  ],
  ['Moor scored shortly before half-time.', { quote: 'scored shortly before half-time', value: '37 min to 49 min' }],
  ['The referee stopped the fight at the 2:15 mark.', { quote: 'the fight at the 2:15 mark', value: '2 min 15 s', action: 'round' }],
  [
    'The referee stopped it early in the seventh.',
    { quote: 'stopped it early in the seventh', value: '0 s to 1 min 1 s', action: 'round' },
  ],
])

ignores('time/moment', [
  'Sales rose in the second half of 2026.',
  'It was the 63rd meeting.',
  'They live in the 9th district.',
  'He came at 2:15 p.m.',
  'They met early in the week.',
  'Late in the seventh century it burned.',
  'They won 2:15 in the end.',
])
