/**
 * A kept line → the spans of it that are the article's own words: stamps before, signatures behind and labels within are cut.
 *
 * "Wed 19 Apr 2017 Storm hits coast. A storm hit the coast. Why it matters: It was early. --Reuters"
 *   → "A storm hit the coast." and "It was early." (the headline is known and not repeated)
 */
import type { Span } from '../model.ts'
import { LABEL } from './lexicon/labels.ts'

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?'
const FULL_DATE = `(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|\\d{4}-\\d{2}-\\d{2})`
const WEEKDAY = '(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? )?'
/** A stamp that opens a paragraph: followed by a capital, never by a comma ("April 19, 2017, was…"). */
const STAMP = new RegExp(
  `^(?:(?:Posted|Published|Updated|Last updated|First published|Date of publication|Date)(?: on)?:? )?${WEEKDAY}${FULL_DATE}(?: (?:by|at) (?:\\p{Lu}[\\p{L}-]*|\\d[\\d:.]*(?:[ap]m)?))? (?=[\\p{Lu}\\d“"])`,
  'u',
)
/** Longer paragraphs are no paragraphs, and looking inside would take long. */
const PARAGRAPH_LENGTH = 20_000
/** How many characters at a paragraph's end may be an outlet's words about itself. */
const TAIL = 900
/** How far behind the stamp the headline may be repeated: an outlet's name stands between. */
const REPEAT_WITHIN = 40
/** An agency's signature or the head of a list of links, glued behind the last sentence. */
const SIGNATURE =
  /(?:[-–—]{1,2}\s?(?:with\s)?(?:Reuters|AFP|AP|dpa|UPI|EFE|ANSA|TASS|Xinhua|Bloomberg|PTI|ANI|IANS|CNN|agencies|Agencies)|\b(?:Sources?:? (?:\p{Lu}\p{L}+(?: and |,| ?& ?) ?)+(?:agencies|wires)|Read (?:Also|More)|Lire aussi|See Also))\s*\.?$/u

/** A caption glued between two sentences: no stop of its own, a picture credit in brackets at its end. */
const CAPTION =
  /(?<=^|[.!?…”"’)]\s{1,3})[^.!?]{10,400}\((?:file|archive|(?:file|archive)? ?(?:photo|picture|image)s?(?:(?: by|:|\/)[^()]{0,60})?|[^()]{0,40}\b(?:file photo|ap photo|afp photo|getty images)(?:\/[^()]{0,40})?)\)(?:\s?\([^()]{2,60}\))?\s*/giu
/** "The Acme Daily is the region's leading newspaper…": an outlet about itself, to the end of the text. */
const SELF_PRAISE =
  /(?<=[.!?…”"’)]\s{1,3})[^.!?]{3,90}\bis (?:an?|the)(?: \p{L}+['’]?s?){0,3} (?:premier|leading|largest|oldest|foremost|independent|trusted|award-winning|biggest|first)\b[^.!?]{0,80}\b(?:newspaper|daily|weekly|magazine|news (?:agency|site|website|outlet|portal|network|service)|broadcaster)\b[^“”"]{0,700}$/u

export function cutInside(text: string, line: Span, title: string | null): Span[] {
  const start = line.start + openingLength(text.slice(line.start, line.end), title)
  const end = start + ownLength(text.slice(start, line.end))
  const spans: Span[] = []
  let from = start
  const inside = end - start > PARAGRAPH_LENGTH ? [] : [LABEL, CAPTION]
  const cuts = inside.flatMap(pattern => [...text.slice(start, end).matchAll(pattern)]).sort((a, b) => a.index - b.index)
  for (const match of cuts) {
    spans.push({ start: from, end: start + match.index })
    from = Math.max(from, start + match.index + match[0].length)
  }
  spans.push({ start: from, end })
  return spans.flatMap(span => trimSpan(text, span))
}

/** How much of a paragraph lies before what is glued behind its last sentence. */
function ownLength(words: string): number {
  const tail = Math.max(0, words.length - TAIL)
  const match = SELF_PRAISE.exec(words.slice(tail)) ?? SIGNATURE.exec(words.slice(tail))
  return match ? tail + match.index : words.length
}

/** Length of the stamp and of the repeated headline at the start of a paragraph. */
function openingLength(words: string, title: string | null): number {
  const stamp = STAMP.exec(words)?.[0].length ?? 0
  if (title === null) return stamp
  const at = words.slice(stamp).toLowerCase().indexOf(title.toLowerCase())
  if (at < 0 || at > (stamp > 0 ? REPEAT_WITHIN : 0)) return stamp
  const repeated = stamp + at + title.length
  // "Storm hits coast" may open the sentence itself: cut only where a sentence follows.
  const follows = /^\s*(?:[.:–—-]\s*)?(?=[\p{Lu}\d“"])/u.exec(words.slice(repeated))
  return follows ? repeated + follows[0].length : stamp
}

function trimSpan(text: string, span: Span): Span[] {
  const raw = text.slice(span.start, span.end)
  const words = raw.trim()
  if (!/[\p{L}\p{N}]/u.test(words)) return []
  const start = span.start + raw.indexOf(words)
  return [{ start, end: start + words.length }]
}
