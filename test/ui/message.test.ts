import { fakeBrowser } from '@webext-core/fake-browser'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Locale, useMessages } from '../i18n/fakeI18n.ts'

/** The module as it loads in a browser of that language. */
async function load(locale: Locale, uiLanguage: string) {
  useMessages(locale, uiLanguage)
  vi.resetModules()
  return import('../../src/ui/message.ts')
}
afterEach(() => {
  useMessages('en', 'en-GB')
  vi.resetModules()
})

describe('message', () => {
  it('fills in what is given, in the order of the language', async () => {
    const { message } = await load('de', 'de')
    expect(message('near_copy_of', 'Dawn')).toBe('fast gleicher Text wie Dawn')
    expect(message('feeds_of_region', 'Europa', 2, 1203)).toBe('Europa: 2 von 1.203 gewählt')
  })
  it('takes what is given as it is', async () => {
    const { message } = await load('en', 'en')
    expect(message('near_copy_of', '$1 $OUTLET$ $$ $&')).toBe('near copy of $1 $OUTLET$ $$ $&')
  })
  it('does not compile with a wrong key, with too much or too little', async () => {
    const { counted, message } = await load('en', 'en')
    // @ts-expect-error no such key
    expect(message('near_copy_off')).toBe('')
    // @ts-expect-error nothing given
    expect(message('near_copy_of')).toBe('near copy of ')
    // @ts-expect-error given what it does not take
    expect(message('outlet_unnamed', 'Dawn')).toBe('unnamed outlet')
    // @ts-expect-error has no form for one
    expect(counted('outlet_unnamed', 1)).toBe('')
    // @ts-expect-error nothing given beside the count
    expect(counted('stated_differently', 2)).toBe('2 claims are stated differently by ')
  })
  it('asks the browser once, and goes on when the browser no longer answers', async () => {
    const { message, counted } = await load('en', 'en')
    expect(message('near_copy_of', 'Dawn')).toBe('near copy of Dawn')
    fakeBrowser.i18n.getMessage = () => {
      throw new Error('Extension context invalidated.')
    }
    expect(message('near_copy_of', 'The Quay')).toBe('near copy of The Quay')
    expect(counted('voices', 2)).toBe('')
  })
})

describe('counted', () => {
  const cases: readonly [Locale, string, number, string][] = [
    ['en', 'en', 1, '1 report'],
    ['en', 'en', 0, '0 reports'],
    ['en', 'en', 1203, '1,203 reports'],
    ['de', 'de', 1203, '1.203 Berichte'],
    ['fr', 'fr', 0, '0 compte rendu'],
    ['fr', 'fr', 1_000_000, '1\u202f000\u202f000 comptes rendus'],
    ['es', 'es', 1_000_000, '1.000.000 noticias'],
    // English words stand beside English figures where there are no words of the browser's language.
    ['en', 'pl', 1203, '1,203 reports'],
  ]
  it.each(cases)('%s for %s: %d', async (locale, uiLanguage, count, words) => {
    expect((await load(locale, uiLanguage)).counted('reports', count)).toBe(words)
  })
})

describe('the language', () => {
  const cases: readonly [Locale, string, string][] = [
    ['en', 'en-GB', 'en-GB'],
    ['de', 'de-AT', 'de-AT'],
    ['es', 'es-419', 'es-419'],
    ['en', 'pl', 'en'],
    ['en', 'en_US', 'en'],
    ['en', '', 'en'],
  ]
  it.each(cases)('messages in %s, browser in %s: %s', async (locale, uiLanguage, language) => {
    expect((await load(locale, uiLanguage)).language()).toBe(language)
  })
})
