import { describe, expect, it } from 'vitest'
import { siteOf } from '../../../src/sites.ts'
import { parseSite } from '../../../src/ui/shared/sites.ts'

describe('parseSite finds', () => {
  const cases: readonly [string, string][] = [
    ['news.example.org', 'news.example.org'],
    ['  News.Example.org  ', 'news.example.org'],
    ['https://www.news.example/a?b=1#c', 'www.news.example'],
    ['news.example/path', 'news.example'],
    ['127.0.0.1:8080', '127.0.0.1'],
    ['localhost', 'localhost'],
    ['bücher.example', 'xn--bcher-kva.example'],
  ]
  it.each(cases)('%s → %s', (typed, site) => {
    expect(parseSite(typed)).toBe(site)
  })
})

describe('parseSite turns away', () => {
  it.each([
    '',
    '   ',
    'two words',
    'news',
    'ftp://news.example',
    'javascript:alert(1)',
    'about:blank',
    'a..b',
    'https://',
    'x'.repeat(3000),
    '*.example.org',
  ])('%s', typed => {
    expect(parseSite(typed)).toBeNull()
  })
})

describe('siteOf', () => {
  it('takes the host of web pages only', () => {
    expect(siteOf('https://news.example:8443/a')).toBe('news.example')
    for (const url of ['about:blank', 'chrome://extensions', 'file:///a', 'no address', undefined]) expect(siteOf(url)).toBeNull()
  })
})
