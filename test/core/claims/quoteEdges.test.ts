import { expect, test } from 'vitest'
import { tidyQuote } from '../../../src/core/claims/quoteEdges.ts'
import { parseSentence } from '../../../src/core/text/phrases.ts'
import { tagTokens } from '../../../src/core/text/tokens.ts'

/** A sentence with the quote between ⟦ ⟧ and the words that have to stay between { }. */
function tidied(marked: string): string {
  const text = marked.replace(/[⟦⟧{}]/g, '')
  const tokens = tagTokens({ text, start: 0 })
  const at = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[⟦⟧{}]/g, '').length
  const range = (open: string, close: string) => ({
    from: tokens.findIndex(token => token.end > at(open)),
    to: tokens.findLastIndex(token => token.start < at(close)) + 1,
  })
  const { from, to } = tidyQuote(parseSentence(tokens), range('⟦', '⟧'), range('{', '}'))
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end)
}

test.each([
  ['an amount is not cut', '⟦The club {offered} at least $⟧160 million for him.', 'The club offered at least $160 million'],
  ['nor where it begins', 'They left with €⟦2.6 {million in jewels}⟧ by car.', '€2.6 million in jewels'],
  ['a phrase is not cut before its noun', '⟦{A gas attack hit} the⟧ town at dawn.', 'A gas attack hit the town'],
  ['what comes behind a comma stays out', '⟦{Dana Weld is not leaving}, the⟧ club said.', 'Dana Weld is not leaving'],
  ['a bracket is closed', '⟦{Dana Weld} (34⟧) was led out.', 'Dana Weld (34)'],
  [
    'or left out where its end is far',
    '⟦The {old mill} (which had been sold⟧ twice to a firm of the island of Orra) is gone.',
    'The old mill',
  ],
  ['or begins behind it', 'Weld (⟦Lerno) {admitted the debt}⟧ on Monday.', 'admitted the debt'],
  ['a denial is not cut off', 'Weld was found not ⟦{guilty of fraud}⟧ on Monday.', 'not guilty of fraud'],
  ['nor a short one', "She wasn't ⟦{arrested on Monday}⟧ at all.", "wasn't arrested on Monday"],
  ['no word hangs', '⟦{The road was closed} because the⟧ gate was open.', 'The road was closed'],
  ['nor a mark that opens a quotation', '⟦{The council called it} "⟧a shame".', 'The council called it'],
  ['a short form keeps its word', 'They⟦’re {selling the mill}⟧ now.', 'They’re selling the mill'],
  ['a quotation keeps its marks', 'She said: ⟦{“We sell.”}⟧', '“We sell.”'],
])('%s: %s', (_, marked, expected) => {
  expect(tidied(marked)).toBe(expected)
})
