/**
 * HTML as feeds put it into titles and summaries → text. No DOM: a service worker has none.
 *
 * `<p>Tom &amp; Jerry&rsquo;s<br>boat</p><p>Second</p>` → "Tom & Jerry’s\nboat\n\nSecond"
 */
import { ENTITIES } from './htmlEntities.ts'

/** Longer names of characters are none. */
const REFERENCE = /&(?:#(\d{1,10})|#x([\da-f]{1,8})|([a-z][a-z\d]{1,9}));?/gi
/** What holds no text of the report's own; unclosed ones reach to the end. */
const UNREAD = /<(script|style|iframe|object|noscript|svg|form|button|template|figure|aside)\b[^<>]*>[\s\S]*?(?:<\/\1\b[^<>]*>|$)/gi
const PARAGRAPHS = /<\/?(?:p|div|section|article|blockquote|h[1-6]|ul|ol|li|table|tr|td|th|hr|pre|header|footer|dl|dt|dd)\b[^<>]*>/gi
const BREAKS = /<br\b[^<>]*>/gi
/** A tag opens with a letter: "profit < 3" holds none. */
const TAGS = /<\/?[a-z][^<>]*>|<!--[\s\S]*?(?:-->|$)|<![^<>]*>|<\?[^<>]*>/gi

/** Looked at from the end: such a line is no longer. */
const APPENDED_LENGTH = 500
/** Publishing programs' own lines at the end of a summary. */
const APPENDED =
  /(?:\s*(?:\[?(?:…|\.\.\.)\]?\s*)?(?:continue reading|read (?:more|the full (?:story|article)|full (?:story|article)|on)|click here to read more)\b[^\n.!?]{0,120}(?:…|\.\.\.|→|»|>)?|\n\s*the post [^\n]{1,300} (?:appeared first on|first appeared on) [^\n]{1,120})\s*$/i

function decodeReference(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return ENTITIES.get(name) ?? ENTITIES.get(name.toLowerCase()) ?? whole
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16)
  const isCharacter = code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : code === 9 || code === 10 || code === 13 ? ' ' : ''
}

export function decodeReferences(text: string): string {
  return text.includes('&') ? text.replace(REFERENCE, decodeReference) : text
}

function foldLine(line: string): string {
  return line
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** Paragraphs keep apart by an empty line, as in `Article.text`. */
export function textOf(html: string): string {
  // Line breaks of the source mean nothing, those of the markup do.
  const marked = html.replace(UNREAD, ' ').replace(/\s+/g, ' ').replace(PARAGRAPHS, '\n\n').replace(BREAKS, '\n').replace(TAGS, '')
  const lines = decodeReferences(marked).split('\n').map(foldLine).join('\n')
  return lines.replace(/\n{3,}/g, '\n\n').trim()
}

/** For plain text that a feed declares as such: its own line breaks count. */
export function foldText(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(foldLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** One line. Titles are often escaped twice. */
export function titleOf(html: string): string {
  return foldLine(decodeReferences(decodeReferences(html).replace(TAGS, '')))
}

export function withoutAppended(text: string): string {
  const head = text.slice(0, -APPENDED_LENGTH)
  return `${head}${text.slice(head.length).replace(APPENDED, '')}`.trim()
}
