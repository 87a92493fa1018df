/**
 * Addresses → one address for one article, wherever it was found: in a page, in a feed, typed.
 *
 * "https://amp.orlo.example/a/storm.amp.html?utm_source=x#top" → "https://orlo.example/a/storm.html"
 */

/** Longer addresses are noise or an attack. */
const ADDRESS_LENGTH = 2000

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|mc_[ce]id|_ga|_gl|ref|ref_src|ref_url|referrer|cmpid|cmp|cid|ncid|icid|ito|taid|smid|smtyp|partner|via|source|src|share|spm|mkt_tok|hss_channel|guccounter|guce_\w+|at_\w+|wt_\w+|xtor|rss|feed|ocid|sh|__twitter_impression|amp|outputtype|output_type|s_cid|traffic_source|linkid|campaign_id|pk_\w+|piwik_\w+)$/i

/** An http(s) address without tracking, fragment and AMP wrapping, or null. */
export function cleanAddress(address: string | null, base: string | null): string | null {
  if (address === null || address.trim() === '' || address.length > ADDRESS_LENGTH) return null
  if (!URL.canParse(address.trim(), base ?? undefined)) return null
  const url = new URL(address.trim(), base ?? undefined)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  url.hash = ''
  url.username = ''
  url.password = ''
  const names: string[] = []
  // Not `keys()`: in Firefox a content script sees the page's URL class, whose iterators it cannot walk.
  url.searchParams.forEach((_value, name) => {
    names.push(name)
  })
  for (const name of names) if (TRACKING.test(name)) url.searchParams.delete(name)
  url.hostname = url.hostname.replace(/^amp\.(?=[^.]+\.)/, '')
  url.pathname = url.pathname
    .replace(/\.amp(\.html?)?$/i, '$1')
    .replace(/\/amp(?:\.html?)?\/?$/i, '')
    .replace(/^\/amp(?=\/)/i, '')
  return url.href
}

export function hostName(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  return new URL(url).hostname.replace(/^(?:www|amp|m|mobile|edition)\.(?=[^.]+\.)/, '') || null
}

/**
 * The match patterns that a browser is asked for: ["http://orlo.example/*", "https://orlo.example/*"]. One for both, "*://…", is held
 * against each of the manifest's by itself, found in neither and refused.
 */
export const patternsOf = (host: string): readonly string[] => [`http://${host}/*`, `https://${host}/*`]

/** The pattern that an address itself falls under. */
export function patternOf(address: string): string {
  const { protocol, hostname } = new URL(address)
  return `${protocol}//${hostname}/*`
}
