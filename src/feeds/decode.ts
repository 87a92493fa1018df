/**
 * Bytes → text, by byte order mark, what the bytes themselves show, HTTP's charset and the document's own declaration.
 *
 * A feed that calls itself ISO-8859-1 and is UTF-8 is read as UTF-8: longer texts are valid UTF-8 by nothing but intent.
 */

/** Where a declaration stands if there is one. */
const DECLARATION_BYTES = 2048

const XML_DECLARATION = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']\s*([\w.:-]{2,40})/i
const META_CHARSET = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})/i
/** Valid as UTF-8 whatever they say, since they use bytes below 128 only. */
const SEVEN_BIT = /^(?:iso-2022|hz-gb|utf-7)/i

/** What Windows writes where Latin-1 has control characters, 128 to 159. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function latinText(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes)
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label)
  } catch {
    return null
  }
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** By mark, or by every other byte of the first sign being nothing. */
function wideLabel([first, second]: Uint8Array): string | null {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  return null
}

function declared(bytes: Uint8Array, contentType: string | null): string[] {
  const start = latinText(bytes.subarray(0, DECLARATION_BYTES))
  const found = [/charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(contentType ?? ''), XML_DECLARATION.exec(start), META_CHARSET.exec(start)]
  return found.flatMap(match => (match?.[1] === undefined ? [] : [match[1].toLowerCase()]))
}

/** Some engines leave Windows' quotes and dashes as control characters, and so do pages that were copied together. */
function withoutControls(text: string): string {
  return /[\u0080-\u009f]/.test(text) ? text.replace(/[\u0080-\u009f]/g, sign => WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign) : text
}

export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const wide = wideLabel(bytes)
  if (wide !== null) return decoderOf(wide)?.decode(bytes) ?? ''
  const labels = declared(bytes, contentType)
  const utf8 = SEVEN_BIT.test(labels[0] ?? '') ? null : asUtf8(bytes)
  if (utf8 !== null) return withoutControls(utf8)
  // It is no UTF-8, whatever it says; and UTF-16 would have shown itself.
  const other = labels.filter(label => !/^(?:utf-?8|utf-?16|us-ascii|ascii)/.test(label)).map(decoderOf)
  const decoder = other.find(one => one !== null)
  return withoutControls(decoder ? decoder.decode(bytes) : latinText(bytes))
}
