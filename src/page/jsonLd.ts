/**
 * A page's JSON-LD → its top-level things as plain objects, untrusted and bounded.
 *
 * `<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", …}]}</script>` → [{ '@type': 'NewsArticle', … }]
 * What a list page enumerates (itemListElement, hasPart) is not among them: those are other pages.
 */

export type Thing = Readonly<Record<string, unknown>>

/** Real pages have a handful of blocks of some KB; more costs time and tells nothing. */
const BLOCKS = 20
const BLOCK_LENGTH = 500_000
const THINGS = 200
/** Arrays in @graph in arrays: real pages stay below. */
const DEPTH = 6

const ARTICLE_TYPE = /^(?:\w*NewsArticle|Article|LiveBlogPosting|BlogPosting|Report|ReportageNewsArticle|SocialMediaPosting)$/

export function readJsonLd(document: Document): readonly Thing[] {
  const things: Thing[] = []
  for (const script of [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(0, BLOCKS)) {
    const source = (script.textContent ?? '').trim()
    if (source.length <= BLOCK_LENGTH) collect(parse(source), things, 0)
  }
  return things
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g, ''))
  } catch {
    return null
  }
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > DEPTH || things.length >= THINGS) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, things, depth + 1)
    return
  }
  if (!isThing(value)) return
  things.push(value)
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) collect(value[key], things, depth + 1)
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function typesOf(thing: Thing): readonly string[] {
  const types = thing['@type']
  return (Array.isArray(types) ? types : [types])
    .filter(type => typeof type === 'string')
    .map(type => type.replace(/^https?:\/\/schema\.org\//, ''))
}

/** The things that are articles; ownThing.ts tells which of them is the page's own. */
export function articleThings(things: readonly Thing[]): readonly Thing[] {
  return things.filter(thing => typesOf(thing).some(type => ARTICLE_TYPE.test(type)))
}
