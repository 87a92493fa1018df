/**
 * Which site an address belongs to: what settings, popup and background mean by one.
 *
 * `https://news.example/a?b=1` → `news.example`; an address that is no web page → null.
 */

export function siteOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null
  const { protocol, hostname } = new URL(url)
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '' ? hostname : null
}
