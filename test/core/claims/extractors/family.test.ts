/** Children and marriages: told in words that name no count. Invented sentences. */
import { describe } from 'vitest'
import { finds, ignores } from '../harness.ts'
import { aspectFinds, aspectIgnores } from './aspects.ts'

describe('children', () => {
  aspectFinds('children', [
    ['She was a mother of 13 from Harrow.', 'mother of 13', '13'],
    ['The mum-of-two said she saw nothing.', 'mum-of-two', '2'],
    ['Dana Weld was walking one of her 12 children home.', 'her 12 children', '12'],
    ['He is survived by two daughters and a son.', 'by two daughters and a son', '3'],
    ['She leaves three children.', 'leaves three children', '3'],
  ])
  aspectIgnores('children', [
    'A gunman shot two children in the yard.',
    'The mother of the victim spoke.',
    'Eleven children were hurt.',
    'The school has 300 children.',
    'She was born one of nine children.',
  ])
})

describe('marriages', () => {
  aspectFinds('marriages', [
    ['Weld married twice.', 'married twice', '2'],
    ['She was married three times.', 'married three times', '3'],
    ['He married two more times in Oslo.', 'married two more times', 'at least 3'],
    ['There were three marriages.', 'three marriages', '3'],
    ['Her third husband, the painter Olav Brink, died in 1999.', 'third husband', 'at least 3'],
    ['Brink, said to have 11 wives, denied it.', '11 wives', '11'],
    ['Brink is charged with marrying 12 women.', 'marrying 12 women', '12'],
  ])
  aspectIgnores('marriages', [
    'She lived with her husband in Lisbon.',
    'Twice he was asked.',
    'The couple married in 1987.',
    'Two women were hurt.',
  ])
})

/** As a count they are found too, and nothing else is counted in the same words. */
finds('count', [['She was a mother of 13 from Harrow.', { quote: 'mother of 13', value: '13', head: 'children' }]])

ignores('count', [
  'She lived with her husband in Lisbon.',
  'Twice he was asked.',
  'The mother of the victim spoke.',
  'The couple wed in 1987.',
])
