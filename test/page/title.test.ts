import { describe, expect, it } from 'vitest'
import { bounded } from '../../src/page/plainWords.ts'
import { withoutOutlet } from '../../src/page/title.ts'

describe('withoutOutlet', () => {
  it.each<[string, string | null, string]>([
    ['Storm hits the town of Orlo | Orlo Post', 'Orlo Post', 'Storm hits the town of Orlo'],
    ['Storm hits the town of Orlo | Somebody', null, 'Storm hits the town of Orlo'],
    ['Storm hits the town of Orlo :: Weather :: Orlo Post', 'Orlo Post', 'Storm hits the town of Orlo'],
    ['Storm hits the town of Orlo • Post', 'The Post', 'Storm hits the town of Orlo'],
    ['Orlo Post » Weather » Storm hits the town of Orlo', 'Orlo Post', 'Storm hits the town of Orlo'],
    ['Orlo Post - Storm hits the town of Orlo', 'Orlo Post', 'Storm hits the town of Orlo'],
    [
      'Storm hits the town of Orlo – 31 people die in one night | Orlo Post',
      'Orlo Post',
      'Storm hits the town of Orlo – 31 people die in one night',
    ],
    ['Storm hits the town of Orlo - a city in mourning', 'Orlo Post', 'Storm hits the town of Orlo - a city in mourning'],
    ['Orlo 3 - Vellmar 1', null, 'Orlo 3 - Vellmar 1'],
    ['Storm | Orlo Post', 'Orlo Post', 'Storm | Orlo Post'],
    ['Orlo Post', 'Orlo Post', 'Orlo Post'],
  ])('%s', (title, outlet, expected) => expect(withoutOutlet(title, outlet)).toBe(expected))
})

describe('bounded', () => {
  it.each<[unknown, string | null]>([
    [' Farmers &amp; fishers\n', 'Farmers & fishers'],
    ['Brisk&#8217;s &quot;harbour&quot; &#x2013; Orlo', 'Brisk’s "harbour" – Orlo'],
    ['AT&T &nothing; &#0; &#x110000;', 'AT&T &nothing; &#0; &#x110000;'],
    ['&nbsp;', null],
    [7, null],
  ])('%j', (value, expected) => expect(bounded(value, 100)).toBe(expected))
})
