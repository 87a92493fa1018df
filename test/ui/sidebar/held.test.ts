import { describe, expect, it } from 'vitest'
import { bringBack, bringBackUnkept, type Held, hold, keptAs, placeHeld } from '../../../src/ui/sidebar/held.ts'
import { differenceWith } from '../sample.ts'

const [a, b, c] = ['a', 'b', 'c'].map(id => differenceWith({ id })) as [Held['difference'], Held['difference'], Held['difference']]
const drawn = (differences: readonly Held['difference'][], held: readonly Held[]) =>
  placeHeld(differences, held).map(({ difference, hidden }) => (hidden ? `(${difference.id})` : difference.id))
const hidden = (difference: Held['difference'], at: number): Held => ({ difference, at, back: false })
const back = (difference: Held['difference'], at: number): Held => ({ difference, at, back: true })

describe('what was hidden keeps its place', () => {
  it.each<[string, readonly Held['difference'][], readonly Held[], readonly string[]]>([
    ['nothing is held', [a, b, c], [], ['a', 'b', 'c']],
    ['before the comparison comes back', [a, b, c], [hidden(b, 1)], ['a', '(b)', 'c']],
    ['once it has come back', [a, c], [hidden(b, 1)], ['a', '(b)', 'c']],
    ['first and last', [b], [hidden(c, 2), hidden(a, 0)], ['(a)', 'b', '(c)']],
    ['all of them', [], [hidden(a, 0), hidden(b, 1)], ['(a)', '(b)']],
    ['brought back, before the comparison has it', [a, c], [back(b, 1)], ['a', 'b', 'c']],
    ['brought back, once the comparison has it', [a, b, c], [back(b, 1)], ['a', 'b', 'c']],
    ['the list got shorter meanwhile', [], [hidden(c, 2)], ['(c)']],
  ])('%s', (_, differences, held, wanted) => {
    expect(drawn(differences, held)).toEqual(wanted)
  })
  it('undone elsewhere: only what was kept and is kept no more comes back', () => {
    const held = keptAs(keptAs([hidden(a, 0), hidden(b, 1), hidden(c, 2)], 'a', '1'), 'b', '2')
    expect(bringBackUnkept(held, new Set(['1'])).map(({ back }) => back)).toEqual([false, true, false])
  })
  it('hidden, brought back and hidden again', () => {
    expect(hold(bringBack(hold([], b, 1), b, 3), b, 2)).toEqual([hidden(b, 2)])
  })
  it('hidden before and brought back: a card at the end, until the comparison has it', () => {
    const held = bringBack([], c, 2)
    expect(drawn([a, b], held)).toEqual(['a', 'b', 'c'])
    expect(drawn([c, a, b], held)).toEqual(['c', 'a', 'b'])
  })
})
