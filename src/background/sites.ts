/**
 * Which site an address belongs to, and whether the reader switched that site off.
 *
 * `https://news.example/a?b=1` → `news.example`; an address that is no web page → null.
 */
import type { Settings } from '../settings.ts'

export function siteOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null
  const { protocol, hostname } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? hostname : null
}

export function isSiteOff(url: string | undefined, { sitesOff }: Pick<Settings, 'sitesOff'>): boolean {
  const site = siteOf(url)
  return site !== null && sitesOff.includes(site)
}
