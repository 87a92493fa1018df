import { describe, expect, it } from 'vitest'
import { linkTo, linkToQuote } from '../../../src/ui/shared/links.ts'

describe('linkToQuote', () => {
  const cases: readonly [url: string, quote: string, link: string][] = [
    ['https://quay.example/a', '44 people', 'https://quay.example/a#:~:text=44%20people'],
    ['https://quay.example/a?x=1', '“44  people,”', 'https://quay.example/a?x=1#:~:text=44%20people'],
    ['https://quay.example/a#top', 'a 5-hour talk', 'https://quay.example/a#top:~:text=a%205%2Dhour%20talk'],
    ['https://quay.example/a#:~:text=old', '44', 'https://quay.example/a#:~:text=44'],
    ['https://quay.example/a#top:~:text=old', '44', 'https://quay.example/a#top:~:text=44'],
    ['https://quay.example/a#:~:text=one&text=two:~:text=three', '44', 'https://quay.example/a#:~:text=44'],
    ['https://quay.example/a#top:~:', '44', 'https://quay.example/a#top:~:text=44'],
    ['https://quay.example/a#', '44', 'https://quay.example/a#:~:text=44'],
    ['https://quay.example/a#/route#x', '44', 'https://quay.example/a#/route#x:~:text=44'],
    ['https://quay.example/a:~:b?q=:~:text=x', '44', 'https://quay.example/a:~:b?q=:~:text=x#:~:text=44'],
    ['https://quay.example/a#top:~:text=old', '…', 'https://quay.example/a#top'],
    ['http://quay.example/a', '…', 'http://quay.example/a'],
    ['https://quay.example/a', 'rise & fall, 5%', 'https://quay.example/a#:~:text=rise%20%26%20fall%2C%205%25'],
  ]
  it.each(cases)('%s and %s → %s', (url, quote, link) => {
    expect(linkToQuote(url, quote)).toBe(link)
  })
})

describe('no link', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'quay.example/a', '', ' ', null])('%s', url => {
    expect(linkTo(url)).toBeNull()
    expect(linkToQuote(url, '44 people')).toBeNull()
  })
})
