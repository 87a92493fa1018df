// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { Found, SoughtWords } from '../../../src/ui/shared/Found.tsx'
import { findWords } from '../../../src/ui/shared/found.ts'

afterEach(cleanup)

describe('a search marks', () => {
  it.each<[query: string, text: string, marked: readonly string[]]>([
    ['lindqvist', 'mayor Ada Lindqvist', ['Lindqvist']],
    ['lindkvist', 'mayor Ada Lindqvist', ['Lindqvist']],
    ['lindk', 'mayor Ada Lindqvist', ['Lindqvist']],
    ['lind', 'mayor Ada Lindqvist', ['Lind']],
    ['zurcher', 'Zürcher Bote', ['Zürcher']],
    ['zu\u0308rcher', 'Zürcher Bote', ['Zürcher']],
    ['zurcher', 'Zu\u0308rcher Bote', ['Zu\u0308rcher']],
    ['5,000', 'about 5,000 men', ['5,000']],
    ['“31', '31 of 131 were hurt', ['31']],
    ['hurt people', '31 people were hurt', ['people', 'hurt']],
    ['peop people', '31 people', ['people']],
    ['a', 'Ada had a cat', ['a']],
    ['in', 'in the mainland inn', ['in', 'in']],
    ['kangaroo', '31 people were hurt', []],
    ['', '31 people were hurt', []],
    ['(*+', '31 (*+ people', []],
  ])('“%s” in “%s”: %j', (query, text, marked) => {
    expect(findWords(text, query.split(' ')).map(({ start, end }) => text.slice(start, end))).toEqual(marked)
  })
})

it('the text stays what it is', () => {
  const { container } = render(
    <SoughtWords.Provider value={['people', 'hurt']}>
      <Found text="31 people were hurt." />
    </SoughtWords.Provider>,
  )
  expect(container.innerHTML).toBe('31 <mark class="found">people</mark> were <mark class="found">hurt</mark>.')
})
