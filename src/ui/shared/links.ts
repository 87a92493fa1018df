/**
 * An address and a quote from a pack → a link that leads to the quote, or null. Packs are untrusted: only http and https pass.
 *
 * `linkToQuote('https://quay.example/a', '44 people')` → `https://quay.example/a#:~:text=44%20people`
 */

export function linkTo(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}

/** Addresses that were copied from a search bring a text fragment of their own along; a second one would be part of its text. */
function withoutDirective(link: string): string {
  const [address = '', ...fragment] = link.split('#')
  const [place = ''] = fragment.join('#').split(':~:')
  return place === '' ? address : `${address}#${place}`
}

export function linkToQuote(url: string | null, quote: string): string | null {
  const stored = linkTo(url)
  if (stored === null) return null
  const link = withoutDirective(stored)
  const words = quote.replace(/\s+/gu, ' ').replace(/^[\s“”"'‘’…,.;:]+|(?<![\s“”"'‘’…,.;:])[\s“”"'‘’…,.;:]+$/gu, '')
  if (words === '') return link
  // A hyphen has a meaning of its own in a text fragment.
  const text = encodeURIComponent(words).replace(/-/g, '%2D')
  return `${link}${link.includes('#') ? '' : '#'}:~:text=${text}`
}
