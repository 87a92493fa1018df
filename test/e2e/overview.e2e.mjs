/** The overview over the cards and the drawn values, as a reader uses them. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { until } from '../../scripts/drive/index.mjs'
import { setStage } from './stage.mjs'

const stage = setStage()
let page
let differences

beforeEach(async () => {
  const opened = await stage.open('/article/kastriva-ferry')
  page = opened.page
  differences = opened.state.comparison.differences
  await stage.seen(page, '.card')
})
afterEach(async () => {
  await page.close()
})

const look = work => stage.inSidebar(page, work)
const focusOf = root => {
  const cells = [...root.querySelectorAll('.cell')]
  return { cell: cells.indexOf(root.activeElement), text: root.activeElement?.textContent ?? '' }
}

it('shows topics and outlets as a table, and never scrolls the sidebar sideways', async () => {
  const seen = await look(root => ({
    topics: [...root.querySelectorAll('.overview tbody th')].map(({ textContent }) => textContent),
    outlets: root.querySelectorAll('.overview thead tr:last-child th').length - 1,
    cells: root.querySelectorAll('.cell').length,
    sideways: root.querySelector('.scroll').scrollWidth - root.querySelector('.scroll').clientWidth,
  }))
  expect(seen.topics).toEqual(differences.slice(0, 8).map(({ topic }) => topic))
  expect(seen.outlets).toBeGreaterThan(1)
  expect(seen.cells).toBe(seen.topics.length * seen.outlets)
  expect(seen.sideways).toBe(0)
})

it('goes through the cells by arrow keys, and to the card by Enter', async () => {
  const outlets = await look(root => root.querySelectorAll('.overview thead tr:last-child th').length - 1)
  await look(root => root.querySelector('.cell[tabindex="0"]').focus())
  for (const key of ['ArrowRight', 'ArrowDown']) await page.keyboard.press(key)
  await until('the second cell of the second row has the focus', async () => (await look(focusOf)).cell === outlets + 1)
  const name = await look(root => root.activeElement.getAttribute('aria-label'))
  const quote = name.slice(name.indexOf('“'))
  expect(await look(root => root.querySelector('.pointed').textContent)).toContain(quote)
  await page.keyboard.press('Enter')
  await until('the card’s heading has the focus', async () => (await look(focusOf)).text === differences[1].topic)
  const top = await look(
    root => root.activeElement.closest('.card').getBoundingClientRect().top - root.querySelector('.scroll').getBoundingClientRect().top,
  )
  expect(Math.abs(top)).toBeLessThan(60)
})

it('draws values with a text alternative that quotes them', async () => {
  const names = await look(root => [...root.querySelectorAll('.card svg[role="img"]')].map(image => image.getAttribute('aria-label')))
  expect(names.length).toBeGreaterThan(1)
  const { here, there } = differences.find(({ topic }) => topic === 'People killed')
  const drawn = names.find(name => name.includes(here.quote))
  for (const { outlet, quote } of there) expect(drawn).toContain(`${outlet} “${quote}”`)
})
