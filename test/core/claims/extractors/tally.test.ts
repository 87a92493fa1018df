/** Records, scores and votes. Invented sentences. */
import { describe } from 'vitest'
import { finds, ignores } from '../harness.ts'
import { aspectFinds, aspectIgnores } from './aspects.ts'

describe('records', () => {
  aspectFinds('record', [
    ['Viktor Brandt (52-3, 46 KOs) knocked out Danny Cole.', 'Viktor Brandt (52-3, 46 KOs)', '52 wins, 3 losses, 46 knockouts'],
    ["Viktor Brandt, 53-3, 47 KO's, retained his title.", "Viktor Brandt, 53-3, 47 KO's", '53 wins, 3 losses, 47 knockouts'],
    ['Weld left the ring at 31-4 with 22 KOs.', '31-4 with 22 KOs', '31 wins, 4 losses, 22 knockouts'],
  ])
  aspectIgnores('record', ['Brandt won 3-1.', 'Call 555-0134 at once.', 'He was born on 12-11-2020.', 'The record stood for 52 years.'])
})

describe('scores', () => {
  aspectFinds('score', [
    ['Rudar beat Velinac 2-1 in the final.', 'beat Velinac 2-1', '2, 1'],
    ['Rudar lost 1:2 to Velinac.', 'lost 1:2', '1, 2'],
    ['The team won 3-1 on Saturday.', 'won 3-1', '3, 1'],
    ['Weld won 4-6, 7-6 (7-5), 6-3 in the final.', 'won 4-6, 7-6 (7-5), 6-3', '4-6, 7-6, 6-3'],
  ])
  aspectIgnores('score', [
    'She won 6-3 in the third set.',
    'Brandt won praise for 3-44, three wickets in ten overs.',
    'They led 2-1 at half-time.',
    'The train left at 10:15.',
    'He is 24-7 on duty.',
    'Tax rose to $3-4 million.',
    'He won on 3-1-2021.',
  ])
})

describe('votes', () => {
  aspectFinds('vote', [
    ['The House voted 54 to 43.', 'voted 54 to 43', '54, 43'],
    ['He survived a censure motion by 119 to 107.', '119 to 107', '119, 107'],
    ['It passed by 53 votes to 44.', '53 votes to 44', '53, 44'],
    ['The council sat until late, with six in favor and five against the new pier.', 'six in favor and five against', '6, 5'],
    ['He was found guilty by a majority of ten to two.', 'ten to two', '10, 2'],
    ['The court ruled 5-4 that the law stands.', '5-4', '5, 4'],
  ])
  aspectIgnores('vote', [
    'The price rose from 54 to 43.',
    'They sat from ten to two.',
    'A majority voted.',
    'Two of the three were against it.',
  ])
})

finds('count', [
  ['Rudar beat Velinac 2-1 in the final.', { quote: 'beat Velinac 2-1', value: '2, 1', head: 'score' }],
  ['The House voted 54 to 43.', { quote: 'voted 54 to 43', value: '54, 43', head: 'vote' }],
])
ignores('count', ['The train left at 10:15.', 'Call 555-0134 at once.', 'He was born on 12-11-2020.', 'Tax rose to $3-4 million.'])
