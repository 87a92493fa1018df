/** Who bears a role. Invented persons; full names are claims of this kind too and stand in their own table. */
import { describe, expect, it } from 'vitest'
import { describeValue } from '../../../../src/core/values/index.ts'
import { claimsIn, finds, ignores } from '../harness.ts'

finds('name', [
  ['It was sold in May, his nephew Drew Marsh said.', { quote: 'nephew Drew Marsh', value: 'drew mrs', head: 'nephew', action: 'his' }],
  ['Ivo Brask and his brother Anton were held.', { quote: 'brother Anton', value: 'antn', head: 'brother' }],
  [
    'The paper sent reporters Ben Lark and Ida Dorn.',
    { quote: 'reporters Ben Lark and Ida Dorn', value: 'ben lrk, ida drn', head: 'journalist' },
  ],
  ['She hired agent Edna Orwell.', { quote: 'agent Edna Orwell', value: 'edna orvl', head: 'agent' }],
])

ignores('name', [
  'His nephew said so.',
  'The agent left.',
  'Brask and Anton were held.',
  'Reporters were sent.',
  'She is the son of a miller.',
])

const bearers = (text: string): readonly string[] =>
  claimsIn(text)
    .filter(claim => claim.frame.aspect === 'bearer')
    .map(claim => `${claim.frame.head}${claim.frame.action ? ` of ${claim.frame.action}` : ''}: ${describeValue(claim.value)}`)

describe('bearers', () => {
  it.each([
    ['It was sold in May, his nephew Drew Marsh said.', ['nephew of his: drew mrs']],
    ["Dana Weld died. Drew Marsh, Weld's nephew, said so.", ['nephew of vld: drew mrs']],
    ['Ivo Brask and his brother Anton were held.', ['brother of his: antn']],
    ['She hired agent Edna Orwell.', ['agent: edna orvl']],
    ['The paper sent reporters Ben Lark and Ida Dorn.', ['journalist: ben lrk, ida drn']],
    ['The suspect, identified as Pavel Rezov, fled.', ['suspect: pavel rsv']],
    ['The mayor, Ioana Rus, spoke.', ['mayor: ioana rus']],
    ['Harbour Board chairman Ann Lund resigned.', ['board+harbor chairman: ann lnd']],
  ])('%s', (text, expected) => expect(bearers(text)).toEqual(expected))

  it.each([
    'Drew Marsh said so.',
    'Spokesman Oleg Barin declined to comment.',
    'Senator Clara Voss met the families.',
    'President Clara Voss met the families.',
    'Ann Lund, the son of a miller, died.',
    'His nephew said so.',
    'Staff writers Ben Lark and Ida Dorn reported this.',
    'Striker Ivo Rain scored.',
  ])('none in: %s', text => expect(bearers(text)).toEqual([]))
})
