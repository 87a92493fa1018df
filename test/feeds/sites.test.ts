import { describe, expect, it } from 'vitest'
import { isPrivateAddress, originsOf, originsOfSite, siteOfAddress, siteOfHost } from '../../src/feeds/sites.ts'

describe('siteOfHost', () => {
  it.each([
    ['feeds.orlo.example', 'orlo.example'],
    ['www.orlo.example.', 'orlo.example'],
    ['orlo.example', 'orlo.example'],
    ['feeds.orlo.co.uk', 'orlo.co.uk'],
    ['www.news.orlo.com.au', 'orlo.com.au'],
    ['orlo.co.uk', 'orlo.co.uk'],
    ['news.orlo.uk', 'orlo.uk'],
    ['orlo.substack.com', 'orlo.substack.com'],
    ['127.0.0.1', '127.0.0.1'],
    ['localhost', 'localhost'],
  ])('%s → %s', (host, site) => expect(siteOfHost(host)).toBe(site))
})

it('an address has a site where it is a web page’s', () => {
  expect(siteOfAddress('https://a.orlo.example/x')).toBe('orlo.example')
  expect(siteOfAddress('http://127.0.0.1:8080/x')).toBe('127.0.0.1:8080')
  expect(['ftp://orlo.example/', 'data:text/plain,x', 'orlo', null].map(siteOfAddress)).toEqual([null, null, null, null])
})

describe('private', () => {
  it.each([
    'http://localhost/feed',
    'http://localhost:3000/',
    'http://x.localhost/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://0.0.0.0/',
    'http://10.20.30.40/',
    'http://172.31.255.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://100.64.1.1/',
    'http://[::1]/',
    'http://[::]/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:192.168.0.1]/',
    'http://[64:ff9b::10.0.0.1]/',
    'http://printer/',
    'http://nas.local/',
    'http://metadata.google.internal/',
    'http://router.home.arpa./',
  ])('%s', address => expect(isPrivateAddress(address)).toBe(true))
})

describe('public', () => {
  it.each([
    'https://orlo.example/',
    'http://172.32.0.1/',
    'http://100.128.0.1/',
    'http://192.169.0.1/',
    'http://8.8.8.8/',
    'http://[2606:4700::1111]/',
    'http://[::ffff:8.8.8.8]/',
    'https://local.example/',
    'https://localhost.example/',
    'nonsense',
  ])('%s', address => expect(isPrivateAddress(address)).toBe(false))
})

it('match patterns name hosts without ports', () => {
  expect(originsOf('https://feeds.orlo.example:8443/x?y')).toEqual(['http://feeds.orlo.example/*', 'https://feeds.orlo.example/*'])
  expect(['orlo.example', '127.0.0.1:80', 'localhost'].map(site => originsOfSite(site)[1])).toEqual([
    'https://*.orlo.example/*',
    'https://127.0.0.1/*',
    'https://localhost/*',
  ])
})
