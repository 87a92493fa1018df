import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { OUTLETS, outletOfFeed, outletsSchema, REGIONS, sitesOfOutlet } from '../../src/feeds/outlets.ts'
import { isPrivateAddress, siteOfHost } from '../../src/feeds/sites.ts'

describe('the list', () => {
  it('has the form it should have, and about as many as were wanted', () => {
    expect(v.safeParse(outletsSchema, OUTLETS).success).toBe(true)
    expect(OUTLETS.length).toBeGreaterThanOrEqual(60)
    expect(OUTLETS.length).toBeLessThanOrEqual(80)
  })
  it.each(['name', 'feed', 'site'] as const)('names every %s once', key => {
    expect(new Set(OUTLETS.map(outlet => outlet[key])).size).toBe(OUTLETS.length)
  })
  it.each(REGIONS)('has outlets of %s', region => {
    expect(OUTLETS.filter(outlet => outlet.region === region).length).toBeGreaterThanOrEqual(region === 'International' ? 1 : 3)
  })
  it('no region outweighs the others, no country its region', () => {
    const most = (key: 'region' | 'country') => Math.max(...OUTLETS.map(one => OUTLETS.filter(other => other[key] === one[key]).length))
    expect(most('region') / OUTLETS.length).toBeLessThan(0.2)
    expect(most('country') / OUTLETS.length).toBeLessThan(0.1)
  })
  it.each(OUTLETS.map(outlet => [outlet.name, outlet] as const))(
    '%s: addresses are public and written as a browser writes them',
    (_name, { feed, site, alsoOn = [] }) => {
      expect([feed, site]).toEqual([new URL(feed).href, new URL(site).href])
      expect([feed, site].some(isPrivateAddress)).toBe(false)
      expect(alsoOn.map(siteOfHost)).toEqual(alsoOn)
    },
  )
})

it('an outlet is known by its feed, with the sites of its own', () => {
  const bbc = outletOfFeed('https://feeds.bbci.co.uk/news/world/rss.xml')
  expect(bbc?.name).toBe('BBC News')
  expect(bbc && sitesOfOutlet(bbc)).toEqual(['bbc.com', 'bbc.co.uk', 'bbci.co.uk'])
  expect(outletOfFeed('https://orlo.example/rss')).toBeNull()
})
