import { describe, expect, it } from 'vitest'
import { guessLanguage, isForeign } from '../../../src/core/text/language.ts'
import { readPlainText } from '../../../src/core/text/plain.ts'

const BODY =
  'A storm tore the roof off the old market hall in Orlo on Monday, and it was the second one this year, the mayor of the town said.'
const GERMAN =
  'Ein Sturm hat am Montag das Dach der alten Markthalle in Orlo abgedeckt, wie die Bürgermeisterin der Stadt am Abend mitteilte.'
const FRENCH =
  'Une tempête a arraché lundi le toit de la vieille halle du marché à Orlo, a déclaré la maire de la ville dans un communiqué.'

describe('readPlainText', () => {
  it('takes the title from the headline and leaves the text as it is', () => {
    const text = `orlopost logo\n  Storm tears roof\u00a0off hall  \n${BODY}\n`
    expect(readPlainText(text, 'orlo')).toEqual({
      id: 'orlo',
      text,
      title: 'Storm tears roof off hall',
      outlet: null,
      published: null,
      url: null,
      language: 'en',
    })
  })
  it('has no title where the text starts with its first paragraph', () => {
    expect(readPlainText(BODY, 'x').title).toBeNull()
    expect(readPlainText('', 'x')).toMatchObject({ title: null, language: null, text: '' })
  })
})

describe('guessLanguage', () => {
  it('knows English', () => {
    expect(guessLanguage(BODY)).toBe('en')
    expect(isForeign(BODY)).toBe(false)
  })
  it.each([GERMAN, FRENCH])('does not take for English: %s', text => {
    expect(guessLanguage(text)).toBeNull()
    expect(isForeign(text)).toBe(true)
  })
  it('says nothing about a few words', () => {
    expect(guessLanguage('Storm hits Orlo')).toBeNull()
    expect(isForeign('Storm hits Orlo')).toBe(false)
  })
})
