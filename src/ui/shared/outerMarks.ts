/**
 * A quote without the outer quotation marks that it brings along: beside ours they would stand double. Marks within it stay.
 *
 * `withoutOuterMarks('“31 people were hurt')` → “31 people were hurt”; `'He said "no"'` stays as it is
 */
export const withoutOpeningMark = (text: string): string => text.replace(/^[“"\s]+(?=[^”"]*$)/u, '')
export const withoutClosingMark = (text: string): string => text.replace(/^([^“"]*)(?<![”"\s])[”"\s]+$/u, '$1')
export const withoutOuterMarks = (text: string): string => withoutClosingMark(withoutOpeningMark(text))
