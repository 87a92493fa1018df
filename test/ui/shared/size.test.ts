import { expect, it } from 'vitest'
import { sizeOf } from '../../../src/ui/shared/size.ts'

it.each([
  [0, '0 kB'],
  [1, '1 kB'],
  [900, '1 kB'],
  [12_400, '12 kB'],
  [999_400, '999 kB'],
  [999_600, '1 MB'],
  [1_240_000, '1.2 MB'],
  [12_340_000, '12.3 MB'],
  [234_500_000, '235 MB'],
  [1_500_000_000, '1.5 GB'],
])('%d bytes: %s', (bytes, words) => {
  expect(sizeOf(bytes)).toBe(words)
})
