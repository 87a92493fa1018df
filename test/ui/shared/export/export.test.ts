import { describe, expect, it } from 'vitest'
import { comparisonJson } from '../../../../src/core/comparisonJson.ts'
import { csvOf } from '../../../../src/ui/shared/export/csv.ts'
import { markdownOf } from '../../../../src/ui/shared/export/markdown.ts'
import { testCaseOf } from '../../../../src/ui/shared/export/testCase.ts'
import { comparedWith, differenceWith, thereWith } from '../../sample.ts'

const vesper = thereWith({ article: 'vesper-1', outlet: 'Vesper', quote: '31 hurt', url: null, published: null })
const difference = differenceWith({ same: [vesper] })
const { comparison } = comparedWith([difference])

describe('Markdown', () => {
  it('has quotes, outlets, dates and links', () => {
    expect(markdownOf(comparison, ['vesper-1'])).toBe(
      [
        '# Storm in Arvenna',
        '',
        '[The Morning Post](https://morning.example/storm), 2 Mar 2025, 20:00',
        '',
        '## people hurt (number, differs)',
        '',
        '- This article: “31 people were hurt”',
        '- [The Quay](https://quay.example/arvenna), 3 Mar 2025, 09:00: “44 people were hurt” (differs). 31 and 44 cannot both hold',
        '- Vesper (demonstration), no date: “31 hurt” (says the same as this article)',
        '',
      ].join('\n'),
    )
  })
  it.each([
    ['quote', '*44*\n# <b>hurt</b>', '“\\*44\\* \\# \\<b\\>hurt\\</b\\>”'],
    ['quote', '[44](javascript:x)', '“\\[44\\](javascript:x)”'],
    ['quote', '“44 people”', '“44 people”'],
    ['outlet', 'The_Quay|x', '[The\\_Quay\\|x](https://quay.example/arvenna)'],
    ['url', 'https://quay.example/a_(b)', '[The Quay](https://quay.example/a_%28b%29)'],
    ['url', 'javascript:alert(1)', '- The Quay, 3 Mar'],
  ])('keeps what a page says as text: %s %j', (field, value, written) => {
    expect(markdownOf(comparedWith([differenceWith({ there: [thereWith({ [field]: value })] })]).comparison, [])).toContain(written)
  })
})

describe('CSV', () => {
  const cellOf = (quote: string) => csvOf(comparedWith([differenceWith({ there: [thereWith({ quote, outlet: 'Q' })] })]).comparison)
  it('has a row a report', () => {
    expect(csvOf(comparison).split('\r\n')).toEqual([
      'topic,kind,relation,here,quote,outlet,title,published,url,reason,confidence,article_outlet,article_title,article_published,article_url',
      'people hurt,count,conflict,31 people were hurt,44 people were hurt,The Quay,Arvenna counts its losses,2025-03-03T09:00:00Z,https://quay.example/arvenna,31 and 44 cannot both hold,0.8,The Morning Post,Storm in Arvenna,2025-03-02T20:00:00Z,https://morning.example/storm',
      'people hurt,count,same,31 people were hurt,31 hurt,Vesper,Arvenna counts its losses,,,,,The Morning Post,Storm in Arvenna,2025-03-02T20:00:00Z,https://morning.example/storm',
      '',
    ])
  })
  it.each([
    ['5,000 men', ',"5,000 men",Q,'],
    ['the “44”', ',the “44”,Q,'],
    ['the "44"', ',"the ""44""",Q,'],
    ['two\nlines', ',"two\nlines",Q,'],
    ['=1+1', ",'=1+1,Q,"],
    ['+44', ",'+44,Q,"],
    ['-5 degrees', ",'-5 degrees,Q,"],
    ['@here', ",'@here,Q,"],
    [' =cmd()', ",' =cmd(),Q,"],
    ['\t=cmd()', ",'\t=cmd(),Q,"],
    ['=HYPERLINK("x","y")', `,"'=HYPERLINK(""x"",""y"")",Q,`],
    ['44-50', ',44-50,Q,'],
  ])('%j is a cell and no formula', (quote, written) => {
    expect(cellOf(quote)).toContain(written)
  })
})

describe('JSON', () => {
  it('is the comparison, whole', () => {
    expect(JSON.parse(comparisonJson(comparison))).toEqual(comparison)
  })
  it('of a test case has both sides as they were read, and the version', () => {
    const read = differenceWith({ here: { ...difference.here, sentence: 'On Sunday 31 people were hurt.' }, same: [vesper] })
    expect(JSON.parse(testCaseOf(comparison.article, read, '0.1.0'))).toMatchObject({
      otherwise: '0.1.0',
      kind: 'count',
      relation: 'conflict',
      article: { outlet: 'The Morning Post', published: '2025-03-02T20:00:00Z' },
      here: { quote: '31 people were hurt', sentence: 'On Sunday 31 people were hurt.', value: { said: 31 } },
      there: [
        {
          quote: '44 people were hurt',
          outlet: 'The Quay',
          relation: 'conflict',
          url: 'https://quay.example/arvenna',
          value: { said: 44 },
        },
      ],
      same: [{ quote: '31 hurt', outlet: 'Vesper' }],
    })
  })
})
