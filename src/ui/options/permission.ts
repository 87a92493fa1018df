/**
 * Asks the reader for leave to fetch from some sites, at the moment of need. Called straight from a click, or browsers refuse to ask.
 *
 * `await isGranted(['https://news.example/*'])` → whether the reader agreed, now or before
 */
import browser from 'webextension-polyfill'
import { patternsOf } from '../../addresses.ts'

export async function isGranted(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...origins] })
  } catch {
    return false
  }
}

/** What a browser has to be asked for before an address is fetched; null where it is no web address. */
export function originsOfAddress(address: string): readonly string[] | null {
  if (!URL.canParse(address)) return null
  const { protocol, hostname } = new URL(address)
  return (protocol === 'https:' || protocol === 'http:') && hostname !== '' ? patternsOf(hostname) : null
}
