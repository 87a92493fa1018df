// @vitest-environment happy-dom
/** The section of what is stored, at work against a stand-in background and a stand-in worker. Invented outlets. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { fakeBrowser } from '@webext-core/fake-browser'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { StoredReport, StoredUsage } from '../../../src/messages.ts'
import { loadSettings, parseSettings } from '../../../src/settings.ts'
import { Stored } from '../../../src/ui/options/Stored.tsx'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

const RSS = 'https://orlo.example/rss'
const feed = { by: 'feed', name: RSS, title: 'Orlo Post' } as const
const page = { by: 'page', name: '', title: '' } as const
const report = (id: string, title: string, more: Partial<StoredReport> = {}): StoredReport => ({
  id,
  outlet: 'Orlo Post',
  title,
  published: '2031-03-02',
  url: `https://orlo.example/${id}`,
  thin: false,
  invented: false,
  origins: [{ ...feed, fetched: 1 }],
  changed: [],
  ...more,
})
const REPORTS = [
  report('1', 'Flood swamps Velm', { origins: [{ ...page, fetched: 1 }], changed: [Date.parse('2031-03-04T12:00:00Z')] }),
  report('2', 'Tram drivers walk out', { thin: true, invented: true }),
  report('3', 'Banker in the dock', { url: 'javascript:alert(1)', outlet: null, published: null }),
]
const USAGE: StoredUsage = {
  reports: 1203,
  bytes: 12_340_000,
  remembered: 1,
  disk: 20_000_000,
  origins: [
    { ...feed, reports: 1202 },
    { ...page, reports: 1 },
  ],
  outlets: [
    { outlet: 'Orlo Post', reports: 1202 },
    { outlet: null, reports: 1 },
  ],
  days: [{ day: '2031-03-02', dated: true, reports: 1203, bytes: 12_340_000 }],
}
const EMPTY: StoredUsage = { reports: 0, bytes: 0, remembered: 0, disk: null, origins: [], outlets: [], days: [] }

let usage: StoredUsage
let sent: { name: string; argument: unknown }[]
let next: string | null
let removed: number
let workers: StandInWorker[]
const changed = vi.fn()

/** Says what a test makes it say. */
class StandInWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null
  onerror: (() => void) | null = null
  readonly orders: unknown[] = []
  ended = false
  readonly address: string
  constructor(address: string) {
    this.address = address
    workers.push(this)
  }
  postMessage(order: unknown) {
    this.orders.push(order)
  }
  terminate() {
    this.ended = true
  }
  say(data: unknown) {
    this.onmessage?.({ data })
  }
}

beforeEach(() => {
  fakeBrowser.reset()
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `chrome-extension://x/${path}` })
  vi.stubGlobal('Worker', StandInWorker)
  usage = USAGE
  sent = []
  workers = []
  next = null
  removed = 0
  changed.mockReset()
  fakeBrowser.runtime.sendMessage = async (message: unknown) => {
    const { name, argument } = message as { name: string; argument: { after?: string | null } }
    sent.push({ name, argument })
    const answers: Readonly<Record<string, unknown>> = {
      storedUsage: usage,
      listStored: argument?.after ? { reports: [report('9', 'An older one')], next: null } : { reports: REPORTS, next },
      removeStored: { removed: 1 },
      removeStoredOrigin: { removed: 1202 },
      removeAllStored: null,
      tidyStored: { removed },
    }
    return { result: answers[name] }
  }
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

async function draw() {
  render(<Stored settings={parseSettings({})} onChange={changed} />)
  await screen.findByText(usage.reports === 0 ? 'Nothing is stored yet.' : '1,203 reports, 12.3 MB', { selector: '.total' })
}
const askedFor = (name: string) => sent.filter(one => one.name === name).map(({ argument }) => argument)
const list = async () => within(await screen.findByRole('list', { name: 'Stored reports' }))
const button = (name: string | RegExp) => screen.getByRole('button', { name })

describe('how much is stored', () => {
  it('is said in reports and megabytes, by origin, outlet and day', async () => {
    await draw()
    const origins = within(screen.getByRole('list', { name: 'Where they came from' }))
    expect(origins.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'feed: Orlo Post · 1,202 reportsDelete',
      'remembered by you · 1 reportDelete',
    ])
    expect(document.body.textContent).toContain('1 remembered by you.')
    expect(document.body.textContent).toContain('unnamed outlet')
    expect(document.body.textContent).toContain('2 Mar 2031')
  })
  it('nothing: there is nothing to search, delete or export', async () => {
    usage = EMPTY
    await draw()
    expect(screen.queryByRole('searchbox')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Delete everything stored' })).toBeNull()
    expect(button('Export everything').hasAttribute('disabled')).toBe(true)
  })
  it('that it could not be read is said', async () => {
    fakeBrowser.runtime.sendMessage = async () => ({ error: 'no' })
    render(<Stored settings={parseSettings({})} onChange={changed} />)
    expect(await screen.findByText('What is stored could not be read')).toBeTruthy()
  })
  it('is asked again when the reader comes back', async () => {
    await draw()
    usage = EMPTY
    document.dispatchEvent(new Event('visibilitychange'))
    expect(await screen.findByText('Nothing is stored yet.')).toBeTruthy()
  })
})

describe('the list', () => {
  it('links titles, says outlet, date, by whom it came, and what is thin or has changed', async () => {
    await draw()
    const rows = (await (await list()).findAllByRole('listitem')).map(({ textContent }) => textContent)
    expect(rows).toEqual([
      'Flood swamps Velm (opens in a new tab)Orlo Post · 2 Mar 2031 · remembered by you · values changed 4 Mar 2031Delete',
      'Tram drivers walk out (opens in a new tab)Orlo Post · 2 Mar 2031 · feed: Orlo Postheadline and summary onlydemonstrationDelete',
      'Banker in the dockunnamed outlet · no date · feed: Orlo PostDelete',
    ])
    const links = (await list()).getAllByRole('link')
    expect(links.map(link => [link.getAttribute('href'), link.getAttribute('rel')])).toEqual([
      ['https://orlo.example/1', 'noreferrer noopener'],
      ['https://orlo.example/2', 'noreferrer noopener'],
    ])
  })
  it('is searched by words once typing stops, and narrowed to an outlet and an origin', async () => {
    await draw()
    const box = screen.getByRole('searchbox', { name: 'Search titles and outlets' })
    fireEvent.input(box, { target: { value: 'fl' } })
    fireEvent.input(box, { target: { value: 'flood' } })
    await vi.waitFor(() => expect(askedFor('listStored')).toContainEqual({ after: null, words: 'flood', outlet: null, origin: null }))
    expect(askedFor('listStored')).not.toContainEqual(expect.objectContaining({ words: 'fl' }))
    const choose = (name: string, index: number) => {
      const select = screen.getByRole('combobox', { name }) as HTMLSelectElement
      select.selectedIndex = index
      fireEvent.change(select)
    }
    choose('Outlet', 2)
    choose('Came from', 1)
    await vi.waitFor(() =>
      expect(askedFor('listStored').at(-1)).toEqual({ after: null, words: 'flood', outlet: '', origin: { by: 'feed', name: RSS } }),
    )
  })
  it('offers outlets and origins whose names are near, typing errors forgiven; taken, it lists theirs', async () => {
    await draw()
    const box = screen.getByRole('searchbox', { name: 'Search titles and outlets' }) as HTMLInputElement
    fireEvent.input(box, { target: { value: 'orlo pots' } })
    fireEvent.click(await screen.findByRole('button', { name: 'Orlo Post' }))
    await vi.waitFor(() => expect(askedFor('listStored').at(-1)).toEqual({ after: null, words: '', outlet: 'Orlo Post', origin: null }))
    expect([box.value, document.activeElement === box]).toEqual(['', true])
    expect((screen.getByRole('combobox', { name: 'Outlet' }) as HTMLSelectElement).value).toBe('Orlo Post')
    fireEvent.input(box, { target: { value: 'orlo pots' } })
    fireEvent.click(await screen.findByRole('button', { name: 'feed: Orlo Post' }))
    await vi.waitFor(() => expect(askedFor('listStored').at(-1)).toMatchObject({ origin: { by: 'feed', name: RSS } }))
    expect(screen.queryByRole('button', { name: 'feed: Orlo Post' })).toBeNull()
  })
  it('goes on when asked', async () => {
    next = '3'
    await draw()
    fireEvent.click(await screen.findByRole('button', { name: 'Show more' }))
    expect(await screen.findByText('An older one')).toBeTruthy()
    expect((await list()).getAllByRole('listitem')).toHaveLength(4)
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull()
  })
  it('says when nothing is like what is searched for', async () => {
    fakeBrowser.runtime.sendMessage = async (message: unknown) => ({
      result: (message as { name: string }).name === 'storedUsage' ? USAGE : { reports: [], next: null },
    })
    await draw()
    expect(await screen.findByText('No stored report is like that.')).toBeTruthy()
  })
})

describe('deleting', () => {
  it('one: it goes at once, the others stay, and so does the focus', async () => {
    await draw()
    fireEvent.click(await screen.findByRole('button', { name: 'Delete “Tram drivers walk out”' }))
    await vi.waitFor(async () => expect((await list()).getAllByRole('listitem')).toHaveLength(2))
    expect(askedFor('removeStored')).toEqual([{ ids: ['2'] }])
    expect(document.activeElement?.textContent).toBe('Stored reports')
  })
  it('what came from somewhere: asks first', async () => {
    await draw()
    fireEvent.click(button('Delete what came from: feed: Orlo Post'))
    const question = screen.getByRole('alertdialog')
    expect(question.textContent).toContain('Delete 1,202 reports (feed: Orlo Post)?')
    expect(document.activeElement?.textContent).toBe('Keep them')
    expect(askedFor('removeStoredOrigin')).toEqual([])
    fireEvent.click(within(question).getByRole('button', { name: 'Delete' }))
    await vi.waitFor(() => expect(askedFor('removeStoredOrigin')).toEqual([{ by: 'feed', name: RSS }]))
    expect(await screen.findByText('1,202 reports deleted.')).toBeTruthy()
  })
  it('everything: asks first, and Escape keeps it', async () => {
    await draw()
    fireEvent.click(button('Delete everything stored'))
    fireEvent.keyDown(screen.getByRole('alertdialog'), { key: 'Escape' })
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Delete everything stored'))
    expect(askedFor('removeAllStored')).toEqual([])
    fireEvent.click(button('Delete everything stored'))
    usage = EMPTY
    fireEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Delete' }))
    expect(await screen.findByText('Nothing is stored yet.')).toBeTruthy()
    expect(askedFor('removeAllStored')).toEqual([null])
  })
})

describe('how long and how much', () => {
  const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } })
  it('is saved and done when applied, not while typing', async () => {
    removed = 31
    await draw()
    type('Days to keep a report', '7')
    type('Megabytes to keep at most', '50')
    expect(askedFor('tidyStored')).toEqual([])
    fireEvent.click(button('Apply'))
    expect(await screen.findByText('Saved. 31 reports went.')).toBeTruthy()
    expect(await loadSettings()).toMatchObject({ keepDays: 7, keepMegabytes: 50 })
  })
  it.each(['0', '', '7.5', '-3', '4000', 'ten'])('“%s” days are refused', async value => {
    await draw()
    type('Days to keep a report', value)
    expect(screen.getByText('A whole number from 1 to 3,650 is wanted.')).toBeTruthy()
    fireEvent.click(button('Apply'))
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(askedFor('tidyStored')).toEqual([])
    expect(await loadSettings()).toMatchObject({ keepDays: 30 })
  })
  it('remembering what is read is a choice', async () => {
    await draw()
    const tick = screen.getByRole('checkbox', { name: 'Remember what I read' }) as HTMLInputElement
    expect(tick.checked).toBe(false)
    fireEvent.click(tick)
    expect(changed).toHaveBeenCalledWith({ remember: true })
  })
})

const pack = (name: string) => new File(['{}'], name)
function drop(files: readonly File[], types = ['Files']): Event {
  const event = new Event('drop', { bubbles: true, cancelable: true })
  Object.assign(event, { dataTransfer: { types, files } })
  document.body.dispatchEvent(event)
  return event
}
const opened = { is: 'opened', name: 'Spring', demonstration: false, added: 120, updated: 0, known: 3 }

describe('pack files', () => {
  it('dropped on the page: opened by a worker, with progress and a sum', async () => {
    await draw()
    const file = pack('spring.json.gz')
    expect(drop([file]).defaultPrevented).toBe(true)
    await vi.waitFor(() => expect(workers).toHaveLength(1))
    expect(workers[0]?.address).toBe('chrome-extension://x/transfer.js')
    expect(workers[0]?.orders).toEqual([{ do: 'open', file }])
    workers[0]?.say({ is: 'progress', stage: 'adding', done: 500, all: 2000 })
    expect(await screen.findByText('Adding: 25 %')).toBeTruthy()
    workers[0]?.say(opened)
    expect(await screen.findByText('spring.json.gz: 120 reports added, 3 known already.')).toBeTruthy()
    expect(workers[0]?.ended).toBe(true)
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect(askedFor('storedUsage').length).toBeGreaterThan(1)
  })
  it('chosen, several: one after the other', async () => {
    removed = 4
    await draw()
    fireEvent.change(screen.getByLabelText('Open a pack file'), { target: { files: [pack('a.json'), pack('b.json')] } })
    await vi.waitFor(() => expect(workers).toHaveLength(1))
    workers[0]?.say({ is: 'failed', error: 'it is broken, or cut off' })
    await vi.waitFor(() => expect(workers).toHaveLength(2))
    workers[1]?.say({ ...opened, demonstration: true, added: 1, known: 0 })
    expect(await screen.findByText('a.json was not opened: it is broken, or cut off.')).toBeTruthy()
    expect(
      await screen.findByText(
        'b.json: 1 report added. They were made up to show what the extension does. 4 reports, the oldest, had to go so that your limits hold.',
      ),
    ).toBeTruthy()
  })
  it('dropped while another is opened: it waits for its turn', async () => {
    await draw()
    drop([pack('a.json')])
    drop([pack('b.json')])
    await vi.waitFor(() => expect(workers).toHaveLength(1))
    drop([pack('c.json')])
    expect(await screen.findByText('2 more files wait.')).toBeTruthy()
    expect(workers).toHaveLength(1)
    workers[0]?.say(opened)
    await vi.waitFor(() => expect(workers).toHaveLength(2))
    expect(workers[1]?.orders).toMatchObject([{ do: 'open', file: { name: 'b.json' } }])
    expect(await screen.findByText('1 more file waits.')).toBeTruthy()
    workers[1]?.say(opened)
    await vi.waitFor(() => expect(workers).toHaveLength(3))
    expect(screen.queryByText(/more file/)).toBeNull()
    workers[2]?.say(opened)
    expect(await screen.findByText('c.json: 120 reports added, 3 known already.')).toBeTruthy()
    expect(screen.getByText('a.json: 120 reports added, 3 known already.')).toBeTruthy()
  })
  it('can be stopped', async () => {
    await draw()
    drop([pack('large.json.gz')])
    fireEvent.click(await screen.findByRole('button', { name: 'Stop' }))
    expect(await screen.findByText(/large.json.gz: stopped/)).toBeTruthy()
    expect(workers[0]?.ended).toBe(true)
  })
  it('a worker that cannot run or speaks in riddles is no end of the page', async () => {
    await draw()
    drop([pack('a.json')])
    await vi.waitFor(() => expect(workers).toHaveLength(1))
    workers[0]?.say({ is: 'splendid' })
    expect(await screen.findByText('That did not work. Try again.')).toBeTruthy()
  })
  it('what else is dropped is left alone', async () => {
    await draw()
    expect(drop([], ['text/plain']).defaultPrevented).toBe(false)
    expect(workers).toEqual([])
  })
  it('everything is exported, in as many files as it takes', async () => {
    const names: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download)
    })
    URL.createObjectURL = () => 'blob:x'
    await draw()
    fireEvent.click(screen.getByRole('checkbox', { name: 'With whole sentences' }))
    fireEvent.click(button('Export everything'))
    await vi.waitFor(() => expect(workers).toHaveLength(1))
    expect(workers[0]?.orders).toMatchObject([{ do: 'export', sentences: true }])
    workers[0]?.say({ is: 'exported', files: [new Blob(['a']), new Blob(['b'])], reports: 1203, left: 0 })
    expect(await screen.findByText('1,203 reports exported in 2 files.')).toBeTruthy()
    expect(names[0]).toMatch(/^otherwise-\d{4}-\d\d-\d\d\.json\.gz$/)
    expect(names[1]).toMatch(/-2\.json\.gz$/)
  })
})
