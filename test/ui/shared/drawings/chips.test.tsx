// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import type { Agreement, Difference, TermValue, There } from '../../../../src/core/model.ts'
import { Card } from '../../../../src/ui/shared/Card.tsx'
import { chipsOf } from '../../../../src/ui/shared/drawings/chips.ts'
import { differenceWith, thereWith } from '../../sample.ts'

afterEach(cleanup)

const term = (key: string): TermValue => ({ type: 'term', key, implies: [] })
const stating = (outlet: string, quote: string, key: string): There => thereWith({ article: outlet, outlet, quote, value: term(key) })
const agreeing = (outlet: string): Agreement => ({
  article: outlet,
  voice: outlet,
  outlet,
  title: null,
  published: null,
  url: 'https://bell.example/orlov',
  quote: 'mate Orlov',
})
const roleOf = (there: readonly There[], same: readonly Agreement[] = [], quote = 'mate Ivo Orlov'): Difference =>
  differenceWith({ kind: 'role', topic: 'Office of Ivo Orlov', here: { quote, start: 0, end: 14, value: term('mate') }, there, same })

const captain = stating('The Quay', '“Captain Orlov', 'captain')
const captainToo = stating('Dawn', 'Orlov, the captain', 'captain')
const pilot = stating('Vantage Wire', 'the pilot, Ivo Orlov', 'pilot')

describe('outlets that take sides are rows of chips', () => {
  it.each<[string, Difference, readonly (readonly string[])[]]>([
    [
      'where one says the same as the article',
      roleOf([captain], [agreeing('Bell')]),
      [
        ['mate Ivo Orlov', 'Bell'],
        ['Captain Orlov', 'The Quay'],
      ],
    ],
    [
      'where there are two other values, one of them stated twice',
      roleOf([captain, captainToo, pilot]),
      [['mate Ivo Orlov'], ['Captain Orlov', 'The Quay', 'Dawn'], ['the pilot, Ivo Orlov', 'Vantage Wire']],
    ],
    [
      'with the words that differ, where a quote is long',
      roleOf(
        [stating('The Quay', 'captain of the ferry that sank on Sunday, Ivo Orlov', 'captain')],
        [agreeing('Bell')],
        'mate of the ferry that sank on Sunday, Ivo Orlov',
      ),
      [
        ['mate', 'Bell'],
        ['captain', 'The Quay'],
      ],
    ],
  ])('%s', (_, difference, rows) => {
    expect(chipsOf(difference)?.map(({ words, chips }) => [words, ...chips.map(({ name }) => name)])).toEqual(rows)
  })
})

describe('the quotes are left to say it', () => {
  it.each<[string, Difference]>([
    ['where one outlet stands on each side', roleOf([captain])],
    ['where all others state one thing', roleOf([captain, captainToo])],
    ['where each states something else', roleOf([captain, pilot])],
    ['where two values read alike', roleOf([stating('The Quay', 'Mate Ivo Orlov', 'captain')], [agreeing('Bell')])],
    [
      'where the values are whole sentences',
      roleOf([stating('The Quay', 'so they asked us all to come and see, which nobody did', 'x')], [agreeing('Bell')]),
    ],
  ])('%s', (_, difference) => {
    expect(chipsOf(difference)).toBeNull()
  })
})

it('marks the article itself, links what no quote below links, and says it once', () => {
  render(<Card difference={roleOf([captain], [agreeing('Bell')])} published={null} demonstration={[]} onLocate={null} />)
  const row = screen.getByText('mate Ivo Orlov', { selector: '.stated' }).closest('li') as HTMLElement
  expect(within(row).getByText('This article').querySelector('svg path')).not.toBeNull()
  expect(within(row).getByRole('link', { name: /Bell/ }).getAttribute('href')).toContain('https://bell.example/orlov')
  expect(document.querySelector('.same')).toBeNull()
})
