/**
 * What a page says of itself in attributes and JSON-LD → plain words of a bounded length, or null.
 *
 * " Farmers &amp; fishers\n" → "Farmers & fishers". Untrusted: anything but a string is nothing.
 */
export function bounded(value: unknown, length: number): string | null {
  if (typeof value !== 'string') return null
  const words = withoutEntities(value.slice(0, length * 4))
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
  return words === '' ? null : words.slice(0, length)
}

const ENTITIES: ReadonlyMap<string, string> = new Map(
  'amp & lt < gt > quot " apos \' lsquo ‘ rsquo ’ ldquo “ rdquo ” ndash – mdash — hellip … nbsp \u00a0'
    .split(' ')
    .flatMap((name, at, all) => (at % 2 === 0 ? [[name, all[at + 1] ?? ''] as const] : [])),
)

/** JSON-LD is no HTML, but many templates escape it as such; metas are sometimes escaped twice. */
function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,6}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? whole
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
