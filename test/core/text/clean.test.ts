import { describe, expect, it } from 'vitest'
import { findBlocks } from '../../../src/core/text/clean.ts'

const FIRST = 'A storm tore the roof off the old market hall in Orlo on Monday, the mayor said.'
const SECOND = 'Nobody was hurt, but the hall will stay closed for at least two weeks, she added.'
const TITLE = 'Storm tears roof off Orlo market hall'

function kept(text: string): string[] {
  return findBlocks(text).map(block => text.slice(block.start, block.end))
}
function headlines(text: string): string[] {
  return findBlocks(text)
    .filter(block => block.kind === 'headline')
    .map(block => text.slice(block.start, block.end))
}

/** Lines that are no part of an article, wherever they stand. */
const BOILERPLATE: readonly string[] = [
  'roofstormorlomarkethallmayorweatherlife',
  '#storm #orlo #weather',
  'orlopost logo',
  'Copy the current link',
  'Add to the memorial list',
  'Share this article',
  'Share on Facebook',
  'Facebook | Twitter | WhatsApp',
  'Advertisement',
  'Please let us know if you have trouble with commenting.',
  'Sign up for our free newsletter.',
  'Get the latest news delivered to your inbox every morning.',
  'This site uses cookies to make it better.',
  'By clicking “Accept” you agree to our privacy policy.',
  'Already a subscriber? Log in',
  'Download our app for more.',
  'Follow us on Telegram for the news of the day.',
  'Click here to see the full list.',
  'Continue reading below',
  'Read more: Ten things to know about roofs',
  'READ MORE | Ten things to know about roofs',
  'Watch: How the roof came down',
  'Tags: storm, Orlo, weather',
  'Filed under: Weather',
  'Photo: Jane Roe/Orlo Post',
  'People look at the hall after the storm. Jane Roe/Getty Images',
  'The hall before the storm (Photo by Jane Roe)',
  '© 2024 The Orlo Post',
  'The Orlo Post. All rights reserved.',
  'Source: Orlo Post',
  'Dpa',
  'bak',
  'Reuters/AFP',
  'With files from agencies',
  'Reporting by Jane Roe; Editing by John Doe',
  'By Jane Roe',
  'By Jane Roe and John Doe in Orlo',
  'Published: 17 Oct 2015 08:40 GMT+02:00',
  'Updated Fri 8 Oct 2021, 7: 12am AEST',
  '4 / 16 / 2015 @ 11: 20AM',
  'on July 9, 2016 at 6:31 am',
  'June 2, 2018 | 5: 10am',
  '4 min read',
  '128 comments',
  'This article was originally published in The Orlo Post.',
]

/** Lines that look a little like it and are the article's. */
const OWN: readonly string[] = [
  'Share prices of roof makers rose on Tuesday as orders came in from three towns.',
  'Comments by the mayor on Tuesday angered the traders of the market hall.',
  'Sign up sheets for roofers hung in the town hall on Wednesday, the mayor said, and 300 people had signed.',
  'Follow-up talks with the insurers begin on March 3, 2025 at 10 a.m.',
  '“I have been a reporter and an editor, and my articles never made the roof fly,” she said.',
  'The source: a broken beam, the inspectors wrote.',
  'Reuters reported that 12 people were in the hall.',
  'Photos from the scene showed beams lying on the stalls.',
  'By Monday evening all of the roads were open again.',
  'At 16:39 the first alarm was raised, and the fire brigade came at 16:52.',
  '16:39 – The first alarm is raised by a trader.',
  'The latest storm in the region killed two people in 2019.',
  'Read more carefully, the report says that the beam was old.',
  'Tags on the beams showed that they were set in 1954.',
  'It was over.',
  '“Get out!”',
  'Who pays?',
  'The budgets of three departments (among them two agencies) were cut last year.',
  'World news was made that day in Orlo.',
]

describe('findBlocks: boilerplate has no block', () => {
  it.each(BOILERPLATE)('between paragraphs: %s', line => {
    expect(kept(`${TITLE}\n${FIRST}\n${line}\n${SECOND}`)).toEqual([TITLE, FIRST, SECOND])
  })
  it.each(BOILERPLATE)('at the end: %s', line => {
    expect(kept(`${TITLE}\n\n${FIRST}\n\n${SECOND}\n\n${line}\n`)).toEqual([TITLE, FIRST, SECOND])
  })
})

describe('findBlocks: the article’s own lines stay', () => {
  it.each(OWN)('%s', line => {
    expect(kept(`${TITLE}\n${FIRST}\n${line}\n${SECOND}`)).toEqual([TITLE, FIRST, line, SECOND])
  })
})

describe('findBlocks: lists of other articles', () => {
  it.each(['Read also', 'Lire aussi', 'Similar News', 'World news', 'Latest News', 'More from Orlo', 'You may also like', 'Most read'])(
    '%s',
    head => {
      const list = '- 16:39 Cat saved from a well in Doe\n- 16:09 Suicide of a banker shakes the town\nTrain drivers strike again'
      expect(kept(`${TITLE}\n${FIRST}\n${SECOND}\n${head}\n${list}`)).toEqual([TITLE, FIRST, SECOND])
      expect(kept(`${TITLE}\n${FIRST}\n\n${head}\n${list}\n\n${SECOND}`)).toEqual([TITLE, FIRST, SECOND])
    },
  )
  it('headlines with clock times without a heading', () => {
    expect(kept(`${TITLE}\n${FIRST}\n${SECOND}\n16:39 Cat saved from a well\n15:10 Train drivers strike`)).toEqual([TITLE, FIRST, SECOND])
  })
  it('everything behind “Comments”', () => {
    const said = 'I was there and I can tell you that the roof was rotten for years, 40 people told me so.'
    expect(kept(`${TITLE}\n${FIRST}\n${SECOND}\nComments (12)\nRoofFan99\n${said}`)).toEqual([TITLE, FIRST, SECOND])
  })
  it('not what follows “Comments” at the top of the page', () => {
    expect(kept(`${TITLE}\nComments\n${FIRST}\n${SECOND}`)).toEqual([TITLE, FIRST, SECOND])
  })
})

describe('findBlocks: the writer’s biography', () => {
  it.each([
    'I have been writing about roofs for over 9 years, first as a reporter and then as an editor. My articles have run in many papers.',
    'Jane Roe is a reporter for The Orlo Post. She previously worked as a roofer.',
    'John Doe is a freelance journalist covering the weather. Follow him @johndoe',
  ])('%s', biography => {
    expect(kept(`${TITLE}\n${FIRST}\n${SECOND}\n${biography}`)).toEqual([TITLE, FIRST, SECOND])
  })
  it.each([
    'Jane Roe is a roofer. She has worked on the hall for 20 years and knows every beam of it.',
    'Mayor Jane Roe, a former journalist, was elected in 2019 and wants a new hall.',
  ])('but not: %s', paragraph => {
    expect(kept(`${TITLE}\n${FIRST}\n${SECOND}\n${paragraph}`)).toEqual([TITLE, FIRST, SECOND, paragraph])
  })
})

describe('findBlocks: cuts inside a line', () => {
  it.each<[string, string[]]>([
    [`${FIRST} Why it matters: The hall is old.`, [FIRST, 'The hall is old.']],
    [`${FIRST}What she's saying: The hall is old.Driving the news: It rains.`, [FIRST, 'The hall is old.', 'It rains.']],
    [`What Roe is saying: ${SECOND}`, [SECOND]],
    [`State of play: ${SECOND}`, [SECOND]],
    [`Wed 19 Apr 2017 ${TITLE}. ${FIRST}`, [FIRST]],
    [`Posted on April 19 2017 by The Orlo Post ${TITLE} ${FIRST}`, [FIRST]],
    [`06-06-2016 ${TITLE}. ${FIRST}`, [FIRST]],
    [`${FIRST} --Reuters`, [FIRST]],
    [`${FIRST}-AFP`, [FIRST]],
    [`${FIRST} Read Also`, [FIRST]],
    [`${FIRST} A man walks past the hall on Monday (File photo) ${SECOND}`, [FIRST, SECOND]],
    [`${FIRST} The Orlo Post is the region's leading daily newspaper. It was founded in 1950.`, [FIRST]],
  ])('%s', (line, parts) => {
    expect(kept(`${TITLE}\n${line}`)).toEqual([TITLE, ...parts])
  })
  it.each([
    'She told them why it matters: the hall is old.',
    'April 19, 2017, was the day on which the roof came down.',
    'Monday 3 March 2025 was a dark day for the town.',
    `${TITLE} again, the mayor said on Monday, and nobody was there.`,
    'LONDON (Reuters) - A storm tore the roof off the market hall on Monday.',
    'She read the report (a file of 40 pages) and called the mayor.',
    'He was described as the leading roofer of the country by The Orlo Post, a newspaper.',
  ])('leaves whole: %s', line => {
    expect(kept(`${TITLE}\n${FIRST}\n${line}`)).toEqual([TITLE, FIRST, line])
  })
})

describe('findBlocks: broken lines', () => {
  it('a sentence over two lines is one block', () => {
    const text = `${FIRST}\nOrlo's Mayor\nJane Roe will meet the insurers. ${SECOND}`.replace("Orlo's Mayor", 'The President')
    expect(kept(text)).toEqual([FIRST, `The President\nJane Roe will meet the insurers. ${SECOND}`])
  })
  it('a comma or a lower-case letter tells that it goes on', () => {
    expect(kept(`${FIRST}\nThe hall,\nwhich is old, will stay closed.`)).toEqual([FIRST, 'The hall,\nwhich is old, will stay closed.'])
    expect(kept(`${FIRST}\nThe hall of the town\nwill stay closed.`)).toEqual([FIRST, 'The hall of the town\nwill stay closed.'])
  })
  it('text broken at a fixed width', () => {
    const text =
      'A storm tore the roof off the market hall in\nOrlo on Monday, and Jane Roe, the mayor of\nOrlo, said that the hall will stay closed.'
    expect(kept(text)).toEqual([text])
  })
  it('a crosshead is not glued to the paragraph below', () => {
    expect(kept(`${FIRST}\nTraders fear for their jobs\n${SECOND}`)).toEqual([FIRST, 'Traders fear for their jobs', SECOND])
  })
  it('never over an empty line', () => {
    expect(kept(`${FIRST}\nThe old hall of\n\nthe town will stay closed.`)).toHaveLength(3)
  })
})

describe('findBlocks: headlines', () => {
  it.each<[string, string[]]>([
    [`${TITLE}\n${FIRST}`, [TITLE]],
    [`Weather\n${TITLE}\nCopy the current link\n${FIRST}`, [TITLE]],
    [`orlopost logo\n${TITLE}\n\n${FIRST}\nTraders fear for their jobs\n${SECOND}`, [TITLE, 'Traders fear for their jobs']],
    [`Who pays for the roof of Orlo?\n${FIRST}`, ['Who pays for the roof of Orlo?']],
    [`${FIRST}\n${SECOND}`, []],
    [`${TITLE}\nTwo people who came for the fish had left a minute before, a trader told the paper on Tuesday\n${FIRST}`, [TITLE]],
  ])('%s', (text, expected) => {
    expect(headlines(text)).toEqual(expected)
  })
})

describe('findBlocks: any input', () => {
  it.each(['', ' \n\t\n ', '\u200b', '.', '…\n—\n***', 'word', `${'a'.repeat(5000)}\n${FIRST}`, `${FIRST}\r\n\r\n${SECOND}\r\n`])(
    'blocks are in order, apart and without white space at their ends: %j',
    text => {
      let last = 0
      for (const block of findBlocks(text)) {
        expect(block.start).toBeGreaterThanOrEqual(last)
        expect(block.end).toBeGreaterThan(block.start)
        const words = text.slice(block.start, block.end)
        expect(words).toBe(words.trim())
        last = block.end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    },
  )
  it('keeps both paragraphs of a text with Windows line ends', () => {
    expect(kept(`${FIRST}\r\n\r\n${SECOND}\r\n`)).toEqual([FIRST, SECOND])
  })
})
