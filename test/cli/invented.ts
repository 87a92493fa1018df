/**
 * Invented reports in any number, for packs of many days.
 *
 * invented(7, '2031-03-04') → { title: 'Silo fire in Tarnwick kills 8', text: '…', outlet: 'Orlo Post', url: 'https://orlo.example/7', … }
 */
export interface Invented {
  readonly title: string
  readonly outlet: string
  readonly published: string
  readonly url: string
  readonly text: string
}

const TOWNS = ['Tarnwick', 'Kastriva', 'Orlo', 'Brennick', 'Soltau Bay']

export function invented(n: number, published: string, dead = n + 1): Invented {
  const town = TOWNS[n % TOWNS.length] ?? 'Orlo'
  const text = [
    `A fire in a grain silo at ${town} killed ${dead} people on Tuesday, Mayor Ilse Brandt said after report ${n}.`,
    `Harbour master Olav Renn told reporters that ${dead + 20} workers were inside when the fire began, and that it burned for ${(n % 9) + 2} hours.`,
    'The company that owns the silo, Brennick Grain, said that it would pay for the repair and would help the families.',
  ].join('\n\n')
  return { title: `Silo fire in ${town} kills ${dead}`, outlet: 'Orlo Post', published, url: `https://orlo.example/${n}`, text }
}

export function jsonl(reports: readonly object[]): string {
  return `${reports.map(report => JSON.stringify(report)).join('\n')}\n`
}

export function page({ title, outlet, published, url, text }: Invented): string {
  const paragraphs = text.split('\n\n').map(one => `<p>${one}</p>`)
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="canonical" href="${url}">
<meta property="og:type" content="article"><meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="${published}">
</head><body><article><h1>${title}</h1>${paragraphs.join('\n')}</article></body></html>`
}
