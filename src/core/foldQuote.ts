/**
 * A quote → the words that make it a statement of its own: what only differs in these is said alike.
 *
 * foldQuote('“More  than 5,000”,') → 'more than 5,000'
 */

/** Case, quotation marks, spaces and closing punctuation don't make another statement. */
export function foldQuote(quote: string): string {
  return quote
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”„«»"‘’‚'`]/gu, '')
    .replace(/[‐‑–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.,;:!?…-]+|(?<![\s.,;:!?…-])[\s.,;:!?…-]+$/gu, '')
}
