/**
 * Whether the reader switched a site off.
 *
 * `isSiteOff('https://news.example/a?b=1', { sitesOff: ['news.example'] })` → true
 */
import type { Settings } from '../settings.ts'
import { siteOf } from '../sites.ts'

export function isSiteOff(url: string | undefined, { sitesOff }: Pick<Settings, 'sitesOff'>): boolean {
  const site = siteOf(url)
  return site !== null && sitesOff.includes(site)
}
