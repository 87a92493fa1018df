import { describe, expect, it } from 'vitest'
import { isSiteOff } from '../../src/background/sites.ts'
import { siteOf } from '../../src/sites.ts'

describe('siteOf', () => {
  it.each([
    ['https://news.example/a?b=1#c', 'news.example'],
    ['http://127.0.0.1:4173/', '127.0.0.1'],
    ['HTTPS://News.Example/', 'news.example'],
    ['about:blank', null],
    ['moz-extension://x/popup.html', null],
    ['no address', null],
    [undefined, null],
  ])('%s → %s', (url, site) => {
    expect(siteOf(url)).toBe(site)
  })
})

describe('isSiteOff', () => {
  it.each([
    ['https://news.example/a', ['news.example'], true],
    ['https://sport.news.example/a', ['news.example'], false],
    ['https://news.example/a', [], false],
    ['about:blank', ['news.example'], false],
  ])('%s with %j off: %s', (url, sitesOff, off) => {
    expect(isSiteOff(url, { sitesOff })).toBe(off)
  })
})
