// @vitest-environment happy-dom
/** The interface in other languages: words, figures and dates of that language, and what is English said to be so. */
import { cleanup, render } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Locale, useMessages } from '../i18n/fakeI18n.ts'
import { comparedWith, differenceWith, story, thereWith } from './sample.ts'

afterEach(() => {
  cleanup()
  useMessages('en', 'en-GB')
  vi.resetModules()
})

async function drawSidebar(locale: Locale, uiLanguage: string) {
  useMessages(locale, uiLanguage)
  vi.resetModules()
  const { Sidebar } = await import('../../src/ui/sidebar/Sidebar.tsx')
  const nothing = vi.fn()
  const actions = { open: nothing, collapse: nothing, close: nothing, move: nothing, switchOff: nothing, retry: nothing, locate: nothing }
  const state = comparedWith(
    [differenceWith(), differenceWith({ id: 'd2', there: [thereWith({ outlet: 'Dawn', article: 'dawn' })] })],
    {},
    [story, { ...story, article: 'dawn', outlet: 'Dawn' }],
  )
  render(
    <Sidebar state={state} view="panel" side="right" located={new Set(['d1'])} wanted={null} current={null} actions={actions as never} />,
  )
  return document.querySelector('.frame')
}

const text = (root: Element | null, selector: string) => root?.querySelector(selector)?.textContent

describe('the sidebar', () => {
  const cases: readonly [Locale, string, string, string, string][] = [
    ['de', 'de-DE', '2 Angaben lauten anders in 2 Medien', '3. März 2025, 09:00 · 13 Std. später', '13 Std. später als dieser Artikel'],
    [
      'fr',
      'fr',
      '2 affirmations sont énoncées différemment par 2 médias',
      '3 mars 2025, 09:00 · 13 h plus tard',
      '13 h plus tard que cet article',
    ],
    [
      'es',
      'es-ES',
      '2 afirmaciones figuran de otra manera en 2 medios',
      '3 mar 2025, 09:00 · 13 h después',
      '13 h después de este artículo',
    ],
  ]
  it.each(cases)('%s', async (locale, uiLanguage, summary, when, spoken) => {
    const frame = await drawSidebar(locale, uiLanguage)
    expect(frame?.getAttribute('lang')).toBe(uiLanguage)
    expect(text(frame, 'h2.summary')).toBe(summary)
    expect(text(frame, '.when')).toContain(when)
    expect(text(frame, '.when .unseen')).toBe(spoken)
  })
  it('says of quotes, topics and reasons that they are English', async () => {
    const frame = await drawSidebar('de', 'de')
    const english = (words: string) => [...(frame?.querySelectorAll('[lang=en]') ?? [])].some(one => one.textContent === words)
    for (const words of [
      '31 people were hurt',
      '44 people were hurt',
      'people hurt',
      '31 and 44 cannot both hold',
      story.title ?? '',
      'Arvenna, Lindqvist',
    ])
      expect([words, english(words)]).toEqual([words, true])
    expect(english('Anderswo')).toBe(false)
  })
})

describe('figures', () => {
  it('sizes and lists', async () => {
    useMessages('de', 'de')
    vi.resetModules()
    const [{ sizeOf }, { writeList }, { countryWords }] = await Promise.all([
      import('../../src/ui/shared/size.ts'),
      import('../../src/ui/shared/format.ts'),
      import('../../src/ui/options/countries.ts'),
    ])
    expect([sizeOf(12_340_000), writeList(['Dawn', 'Orlo Post', 'Vesper']), countryWords('South Korea'), countryWords('Velmora')]).toEqual([
      '12,3 MB',
      'Dawn, Orlo Post und Vesper',
      'Südkorea',
      'Velmora',
    ])
  })
})
