import { expect, it } from 'vitest'
import { claimsIn } from './harness.ts'

const claimOf = (kind: string, text: string) => {
  const found = claimsIn(text).find(claim => claim.kind === kind)
  return found ? `${found.frame.head} ${found.frame.action}` : 'none'
}

it.each([
  'A judge handed him four life sentences on Friday.',
  'The judge sentenced him to seven life sentences.',
  'He was given four life sentences.',
  'He received four life terms.',
  'The court imposed three life sentences on the driver.',
])('one deed, however it is put: %s', text => {
  expect(claimOf('count', text)).toBe('sentence sentence')
})

it.each([
  'The judge imposed a fine of $4,000.',
  'He was fined $5,000.',
  'The club was handed a fine of $9,000.',
  'The firm received a fine of $12 million.',
  'The firm paid a fine of $12 million.',
])('a sum to pay, however it is put: %s', text => {
  expect(claimOf('money', text)).toBe('fine pay')
})

it.each([
  ['He has appealed against four life sentences.', 'count', 'sentence appeal'],
  ['He is serving four life sentences.', 'count', 'sentence serv'],
  ['The firm has appealed against a fine of $12 million.', 'money', 'fine appeal'],
  ['Both sides agreed on four terms.', 'count', 'condition agree'],
])('another deed stays one: %s', (text, kind, expected) => {
  expect(claimOf(kind, text)).toBe(expected)
})
