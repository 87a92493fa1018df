/**
 * The list of well-known outlets' public feeds that readers may choose from. Data in outlets.json; none is read until chosen.
 *
 * `outletOfFeed('https://www.rnz.co.nz/rss/pacific.xml')` → { name: 'RNZ Pacific', country: 'New Zealand', region: 'Oceania', … }
 */
import * as v from 'valibot'
import outlets from './outlets.json' with { type: 'json' }
import { siteOfAddress } from './sites.ts'

export const REGIONS = [
  'Africa',
  'Middle East',
  'Central Asia',
  'South Asia',
  'East Asia',
  'Southeast Asia',
  'Europe',
  'Eastern Europe',
  'North America',
  'Latin America and the Caribbean',
  'Oceania',
  'International',
] as const

const filled = v.pipe(v.string(), v.minLength(1), v.maxLength(100))
const address = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//))

export const outletsSchema = v.array(
  v.strictObject({
    name: filled,
    /** Where it is published. */
    country: filled,
    region: v.picklist(REGIONS),
    feed: address,
    site: address,
    /** Other sites of its own that its reports lie on. */
    alsoOn: v.optional(v.array(filled)),
  }),
)
export type Outlet = Readonly<v.InferOutput<typeof outletsSchema>[number]>

/** Checked by a test, not again in every reader's browser. */
export const OUTLETS = outlets as readonly Outlet[]

const byFeed = new Map(OUTLETS.map(outlet => [outlet.feed, outlet]))

export function outletOfFeed(feed: string): Outlet | null {
  return byFeed.get(feed) ?? null
}

/** Sites whose pages belong to the outlet itself: feeds are often served from another one. */
export function sitesOfOutlet({ feed, site, alsoOn = [] }: Outlet): readonly string[] {
  const own = [siteOfAddress(site), ...alsoOn, siteOfAddress(feed)]
  return [...new Set(own.filter(one => one !== null))]
}
