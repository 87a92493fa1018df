/**
 * Numbers that name a thing: telephone numbers, flights, routes, articles, bills, categories.
 *
 * "Article 41 of the bill" → aspect "identifier", head "article", value "41"; "call 0300 700 5555" → head "phone", value "03007005555".
 */
import { conceptOf } from '../concepts.ts'
import { indexesOf } from '../content.ts'
import type { Draft } from '../frames.ts'
import type { Reading } from '../reading.ts'
import type { Triggers } from '../triggers.ts'

/** Words whose number is a name, and the key under which they meet. */
const LABELS: ReadonlyMap<string, string> = new Map(
  `flight article section clause chapter paragraph amendment resolution route highway motorway interstate junction exit gate platform
  category grade level phase room apartment flat channel proposition measure bill regulation case docket lot serial unit district ward
  precinct station terminal stage group type model seed runway pier gallery cell unit bus line`
    .split(/\s+/)
    .map(label => [label, label]),
)
const SPELLED = new Map('one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, String(i + 1)]))

/** Phone numbers are written in blocks of figures. */
const PHONE = /(?:\+|\b0|\b1[- ])[\d][\d ()./-]{6,18}\d\b/g
const CALLING = /\b(?:call|phone|telephone|contact|ring|hotline|helpline|dial|text|number|tel)\b/i

const term = (key: string) => ({ type: 'term' as const, key, implies: [] })

function fromPhones(reading: Reading): Draft[] {
  const { text, start } = reading.sentence
  // Few sentences hold figures at all, and fewer a word of calling.
  if (!/\d{3}/.test(text) || !CALLING.test(text)) return []
  return [...text.matchAll(PHONE)].flatMap((match): Draft[] => {
    const [from, to] = [start + match.index, start + match.index + match[0].length]
    const first = reading.tokens.findIndex(t => t.end > from)
    const last = reading.tokens.findLastIndex(t => t.start < to)
    if (first < 0 || last < first) return []
    const range = { from: first, to: last + 1 }
    const owner = reading.mentions.filter(m => m.to <= first).pop()
    return [
      {
        kind: 'other',
        aspect: 'identifier',
        focus: range,
        quote: { from: Math.max(0, owner && first - owner.from < 8 ? owner.from : first - 3), to: range.to },
        value: term(match[0].replace(/\D/g, '')),
        head: 'phone',
        action: owner?.key ?? '',
        topic: owner ? `Telephone number of ${owner.words}` : 'Telephone number',
      },
    ]
  })
}

/** "Article 41", "flight BA 117", "a category four storm". */
function fromLabels(reading: Reading): Draft[] {
  const { tokens } = reading
  return indexesOf(tokens, t => LABELS.has(t.lower)).flatMap((i): Draft[] => {
    const token = tokens[i]
    const label = LABELS.get(token?.lower ?? '')
    const next = tokens[i + 1]
    if (!token || !label || !next) return []
    const code = /^[A-Z]{1,3}$/.test(next.text) && /^\d+$/.test(tokens[i + 2]?.text ?? '') ? 2 : 1
    const written = tokens
      .slice(i + 1, i + 1 + code)
      .map(t => t.text)
      .join('')
    const number = SPELLED.get(written.toLowerCase()) ?? written.toUpperCase()
    if (!/^[A-Z]{0,3}\d{1,5}[A-Z]?$/.test(number)) return []
    const after = tokens[i + 1 + code]
    // "line 40 people up", "group 3 metres": a count that only stands behind the word.
    if (
      after &&
      (/^(?:per|percent|%|million|billion|metre|meter|mile|people|year|month|day|hour|minute)/.test(after.lower) || after.text === ':')
    )
      return []
    return [
      {
        kind: 'other',
        aspect: 'identifier',
        focus: { from: i, to: i + 1 + code },
        quote: { from: Math.max(0, i - 1), to: Math.min(tokens.length, i + 2 + code) },
        value: term(number),
        head: label,
        action: '',
        topic: `Number of the ${token.lower}`,
        terms: [conceptOf(after?.lemma ?? '') ?? ''],
      },
    ]
  })
}

export const IDENTIFIER_TRIGGERS: Triggers = { words: [LABELS], pattern: /\d/ }

export function extractIdentifiers(reading: Reading): Draft[] {
  return [...fromPhones(reading), ...fromLabels(reading)]
}
