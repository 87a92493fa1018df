/**
 * A page → its canonical address.
 *
 * `<link rel="canonical" href="/a/storm.html">` on https://orlo.example/ → "https://orlo.example/a/storm.html"
 */
import { cleanAddress } from '../addresses.ts'

/** The page's own word for where it lives; the address it was loaded from where that is missing or broken. */
export function canonicalAddress(document: Document, url: string | null): string | null {
  const loaded = cleanAddress(url, null)
  const named = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url" i]')?.getAttribute('content'),
  ]
  const base = cleanAddress(document.querySelector('base[href]')?.getAttribute('href') ?? null, url) ?? url
  for (const candidate of named) {
    const address = cleanAddress(candidate ?? null, base)
    // A canonical address that names the front page is a template's mistake, unless this is the front page.
    if (address !== null && (loaded === null || new URL(address).pathname !== '/' || new URL(loaded).pathname === '/')) return address
  }
  return loaded
}
