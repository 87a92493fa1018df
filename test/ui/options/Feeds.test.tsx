// @vitest-environment happy-dom
/** The section of feeds at work against a stand-in background. Invented outlets. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { fakeBrowser } from '@webext-core/fake-browser'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FeedView } from '../../../src/messages.ts'
import { Feeds } from '../../../src/ui/options/Feeds.tsx'
import { originsOfAddress } from '../../../src/ui/options/permission.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

const feed = (title: string, more: Partial<FeedView>): FeedView => ({
  address: `https://${title.toLowerCase().replace(' ', '-')}.example/rss`,
  title,
  outlet: title,
  curated: true,
  country: 'Velmora',
  region: 'Europe',
  chosen: false,
  readsPages: false,
  pageSites: [`${title.toLowerCase().replace(' ', '-')}.example`],
  pageOrigins: ['http://*.gazette.example/*', 'https://*.gazette.example/*'],
  otherSites: [],
  lastTried: null,
  lastSuccess: null,
  lastError: null,
  failures: 0,
  movedTo: null,
  nextAt: null,
  kept: 0,
  origins: ['http://gazette.example/*', 'https://gazette.example/*'],
  ...more,
})
const FEEDS = [
  feed('Harbour Gazette', {}),
  feed('Tarn Wire', { chosen: true, lastTried: 1, lastSuccess: 1, kept: 31 }),
  feed('My Paper', { curated: false, country: null, region: null, lastTried: 2, lastError: 'The site did not answer', chosen: true }),
]

let listed: readonly FeedView[] = FEEDS
let sent: { name: string; argument: unknown }[] = []
let granted = true
let asked: unknown[] = []

beforeEach(() => {
  fakeBrowser.reset()
  listed = FEEDS
  sent = []
  asked = []
  granted = true
  const answers: Readonly<Record<string, unknown>> = {
    listSubscriptions: [],
    changeFeed: FEEDS[0],
    removeFeed: null,
    addFeed: { added: null, error: 'No feed is there', found: ['https://gazette.example/other.xml'] },
    subscribePack: { added: null, error: 'No pack is there' },
    readFeedsNow: { tried: 2, failed: 1, kept: 5 },
  }
  fakeBrowser.runtime.sendMessage = async (message: unknown) => {
    const { name, argument } = message as { name: string; argument: unknown }
    sent.push({ name, argument })
    return { result: name === 'listFeeds' ? listed : answers[name] }
  }
  Object.assign(fakeBrowser.permissions, {
    request: async (wanted: unknown) => {
      asked.push(wanted)
      return granted
    },
  })
})
afterEach(cleanup)

async function draw() {
  render(<Feeds />)
  await screen.findByRole('checkbox', { name: 'Tarn Wire' })
}

it('shows what is chosen with its state, the rest by region', async () => {
  await draw()
  expect(document.body.textContent).toContain('31 reports so far')
  expect(document.body.textContent).toContain('The site did not answer')
  expect(screen.getByText('Europe: 1 of 2 chosen')).toBeTruthy()
})

it('asks the browser for leave before a feed is chosen', async () => {
  await draw()
  fireEvent.click(screen.getByRole('checkbox', { name: 'Harbour Gazette', hidden: true }))
  await vi.waitFor(() => expect(sent).toContainEqual({ name: 'changeFeed', argument: { address: FEEDS[0]?.address, chosen: true } }))
  expect(asked).toEqual([{ origins: ['http://gazette.example/*', 'https://gazette.example/*'] }])
})

it('leaves a feed off where the reader does not agree, and says so', async () => {
  granted = false
  await draw()
  fireEvent.click(screen.getByRole('checkbox', { name: 'Harbour Gazette', hidden: true }))
  expect(await screen.findByText(/not given leave/)).toBeTruthy()
  expect(sent.some(({ name }) => name === 'changeFeed')).toBe(false)
})

it('names what is wrong with an address, and the feeds that a page names instead', async () => {
  await draw()
  const box = screen.getByLabelText('Add a feed by its address')
  fireEvent.click(screen.getByRole('button', { name: 'Add feed' }))
  expect(await screen.findByText(/no web address/)).toBeTruthy()
  fireEvent.input(box, { target: { value: 'gazette.example/news' } })
  fireEvent.click(screen.getByRole('button', { name: 'Add feed' }))
  expect(await screen.findByText('No feed is there')).toBeTruthy()
  expect(screen.getByText('https://gazette.example/other.xml')).toBeTruthy()
  expect(sent).toContainEqual({ name: 'addFeed', argument: { address: 'https://gazette.example/news' } })
})

it('reads now, and says what came of it', async () => {
  await draw()
  fireEvent.click(screen.getByRole('button', { name: 'Read now' }))
  expect(await screen.findByText('2 feeds read, 5 reports kept, 1 failure')).toBeTruthy()
})

it('removes a feed of one’s own', async () => {
  await draw()
  fireEvent.click(screen.getByRole('button', { name: 'Remove My Paper' }))
  await vi.waitFor(() => expect(sent).toContainEqual({ name: 'removeFeed', argument: { address: FEEDS[2]?.address } }))
})

it('asks for the host of an address, and for no other scheme', () => {
  expect(originsOfAddress('https://gazette.example:8080/rss?x=1')).toEqual(['http://gazette.example/*', 'https://gazette.example/*'])
  expect(originsOfAddress('file:///etc/passwd')).toBeNull()
  expect(originsOfAddress('no address')).toBeNull()
})

describe('a long list', () => {
  const LONG = [
    ...FEEDS,
    ...['Orlo Post', 'Dawn', 'Vesper', 'Evening Lamp', 'Saltmarsh Echo'].map(title => feed(title, { country: 'Japan' })),
  ]
  const draw = async () => {
    listed = LONG
    render(<Feeds />)
    return screen.findByRole('searchbox', { name: 'Search feeds by outlet or country' })
  }
  const shown = () => screen.getAllByRole('checkbox').map(one => one.parentElement?.querySelector('label')?.textContent)

  it('is searched with typing errors forgiven, chosen ones and others alike', async () => {
    const box = await draw()
    fireEvent.input(box, { target: { value: 'salt marsh' } })
    expect(shown()).toEqual(['Saltmarsh Echo'])
    fireEvent.input(box, { target: { value: 'tarn wier' } })
    expect(shown()[0]).toBe('Tarn Wire')
  })
  it('by country', async () => {
    fireEvent.input(await draw(), { target: { value: 'japn' } })
    expect(shown()).toHaveLength(5)
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('5 feeds')
  })
  it('says when nothing is called so', async () => {
    fireEvent.input(await draw(), { target: { value: 'quokka' } })
    screen.getByText('No feed is called anything like that.')
  })
  it('a short one has no box', async () => {
    render(<Feeds />)
    await screen.findByText('My Paper')
    expect(screen.queryByRole('searchbox')).toBeNull()
  })
})
