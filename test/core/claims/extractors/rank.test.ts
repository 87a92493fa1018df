/** How something ranks. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('other', [
  ['It was the coldest winter in decades.', { quote: 'coldest winter in decades', value: 'by:cold, decad, decade', head: 'winter' }],
  ['They began the largest recall since 2008.', { quote: 'largest recall since 2008', value: '2008, by:large, since', head: 'recal' }],
  [
    'They saw one of the biggest thefts in the world.',
    { quote: 'one of the biggest thefts in the world', value: 'by:large, one of, world' },
  ],
  [
    'It was possibly the biggest theft of the year.',
    { quote: 'was possibly the biggest theft of the year', value: 'by:large, possibly, year' },
  ],
  ['It was the first meeting in seven years.', { quote: 'first meeting in seven years', value: '2018, by:first' }],
  ['It was the fourth-fastest mile in history.', { quote: 'fourth-fastest mile in history', value: 'by:fast, ever, fourth, histori' }],
  ['She runs the fifth-largest bank in Corvina.', { quote: 'fifth-largest bank in Corvina', value: 'by:large, fifth, krvna' }],
  ['Not since 1979 has the vote been so close.', { quote: 'Not since 1979 has the vote', value: '1979, since' }],
  ['Nothing this strong has hit the county since 1982.', { quote: 'since 1982', value: '1982, since' }],
])

ignores('other', [
  'The sale should close in the first quarter of next year.',
  'Output fell in the first half of the year.',
  'It was her first day in office since the spring.',
  'The largest tree fell on the house.',
  'She is the youngest of four sisters.',
  'He came first.',
  'The first train leaves at noon.',
  'The best part of the day is over.',
  'The first boat in 2009 was red.',
  'Nobody has been there since Friday.',
])
