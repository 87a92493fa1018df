import { describe, expect, it } from 'vitest'
import { readMetadata } from '../../src/page/metadata.ts'
import { judgeSuitability } from '../../src/page/unsuited.ts'
import { doms } from './pages.ts'

const SENTENCE = 'The mayor of the town said on Monday that the roof of the old hall was torn off by a storm and that it will be closed. '
const words = (count: number) => SENTENCE.repeat(Math.ceil(count / 25)).trim()
const FOREIGN = 'Das Dach der alten Halle wurde am Montag von einem Sturm abgedeckt, wie die Bürgermeisterin der Stadt mitteilte. '.repeat(
  6,
)
const ld = (more: string) => `<script type="application/ld+json">{"@type":"NewsArticle"${more}}</script>`

describe.each(Object.entries(doms))('judgeSuitability with %s', (_dom, parse) => {
  const judge = (html: string, body: string, lang = 'en') => {
    const document = parse(`<html lang="${lang}"><body>${html}</body></html>`)
    return judgeSuitability(document, readMetadata(document, null), body)
  }

  it.each<[string, string, string, string | null, boolean]>([
    ['a whole report', '', words(300), null, false],
    ['a short one', '', words(50), 'too-short', false],
    ['short and closed', ld(',"isAccessibleForFree":false'), words(50), 'paywall', false],
    ['closed, but all of it was sent', ld(',"isAccessibleForFree":false'), words(400), null, false],
    ['closed, breaks off', ld(',"isAccessibleForFree":false'), `${words(400)} and then the`, null, true],
    ['closed, some of it', ld(',"isAccessibleForFree":false'), words(150), null, true],
    ['a prompt', '<p>To continue reading, sign in.</p>', words(150), null, true],
    ['a prompt and little', '<div class="paywall">Subscribe to keep reading</div>', words(50), 'paywall', false],
    ['a box named so without such words', '<div class="subscribe">Our newsletter</div>', words(150), null, false],
    ['a hidden prompt', '<div hidden><p>Subscribe to continue reading</p></div>', words(150), null, false],
    [
      'words about paywalls in the report',
      '<p>The paper will let subscribers keep what they paid for, the owner said.</p>',
      words(150),
      null,
      false,
    ],
    ['the page counts far more words', ld(',"wordCount":900'), words(150), null, true],
    ['the page counts about as many', ld(',"wordCount":170'), words(150), null, false],
    ['another language', '', FOREIGN, 'language', false],
  ])('%s', (_what, html, body, unsuited, partial) => expect(judge(html, body)).toEqual({ unsuited, partial }))

  it('English text under a wrong declaration', () => expect(judge('', words(150), 'de').unsuited).toBeNull())
  it('a few words declared to be German', () => expect(judge('', 'Orlo: Feuer in Halle', 'de').unsuited).toBe('language'))

  const post = (time: string) => `<li class="post"><time>${time}</time><p>${SENTENCE}</p></li>`
  it.each<[string, string, string | null]>([
    ['many posts with times', `<main>${[1, 2, 3, 4, 5, 6].map(hour => post(`${hour}:00`)).join('')}</main>`, 'live-blog'],
    [
      'three under a title that says so',
      `<main><h1>Flood: live updates</h1>${[1, 2, 3].map(hour => post(`${hour}:00`)).join('')}</main>`,
      'live-blog',
    ],
    ['three without', `<main><h1>Flood hits town</h1>${[1, 2, 3].map(hour => post(`${hour}:00`)).join('')}</main>`, null],
    [
      'readers’ comments with times',
      `<main><div class="comments">${[1, 2, 3, 4, 5, 6].map(hour => post(`${hour}:00`)).join('')}</div></main>`,
      null,
    ],
    [
      'teasers with times',
      `<main>${[1, 2, 3, 4, 5, 6, 7].map(hour => `<section><h3><a href="/${hour}">Storm</a></h3><time>${hour}:00</time><p>${SENTENCE}</p></section>`).join('')}</main>`,
      null,
    ],
  ])('%s', (_what, html, unsuited) => expect(judge(html, words(300)).unsuited).toBe(unsuited))
})
