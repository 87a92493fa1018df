// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { SentenceView } from '../../../src/ui/shared/SentenceView.tsx'

afterEach(cleanup)

describe('the sentence around a quote', () => {
  it.each([
    ['the quote stands out', '31 hurt', 'On Sunday 31 hurt <b>.', 'On Sunday <b>31 hurt</b> &lt;b&gt;.'],
    ['as it is where the quote is not found', '31  hurt', 'On Sunday 31 hurt.', 'On Sunday 31 hurt.'],
  ])('%s', (_, quote, sentence, wanted) => {
    const { container } = render(<SentenceView quote={quote} sentence={sentence} />)
    expect(container.querySelector('q')?.innerHTML).toBe(wanted)
  })
  it.each([
    ['none is known', undefined],
    ['it is the quote', '31 hurt'],
  ])('is not offered where %s', (_, sentence) => {
    expect(render(<SentenceView quote="31 hurt" sentence={sentence} />).container.innerHTML).toBe('')
  })
})
