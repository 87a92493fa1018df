import { describe, expect, it } from 'vitest'
import { namesSearcher } from '../../../src/ui/options/nameSearch.ts'

const ITEMS = [
  { title: 'Harbour Gazette', country: 'Velmora' },
  { title: 'Tarn Wire', country: null },
  { title: 'Señal de Orlo', country: 'Arvenna' },
  { title: 'The Gazette of Tarn', country: 'Velmora' },
]
const find = namesSearcher(ITEMS, ({ title, country }) => [title, country])
const titles = (typed: string) => find(typed).map(({ title }) => title)

describe('a search over names', () => {
  it.each([
    ['Harbour Gazette', 'Harbour Gazette'],
    ['harbor gazete', 'Harbour Gazette'],
    ['gazette harbour', 'Harbour Gazette'],
    ['senal', 'Señal de Orlo'],
    ['arvena', 'Señal de Orlo'],
    ['tarm wire', 'Tarn Wire'],
  ])('“%s” leads to %s first', (typed, title) => expect(titles(typed)[0]).toBe(title))
  it.each(['', '   '])('“%s” asks for nothing: all stay, as they were', typed => expect(find(typed)).toEqual(ITEMS))
  it.each(['zzzz', 'harbour quokka'])('“%s” finds nothing', typed => expect(titles(typed)).toEqual([]))
  it('takes what was pasted by mistake', () => expect(titles('lorem ipsum '.repeat(500))).toEqual([]))
})
