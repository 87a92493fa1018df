// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { fakeBrowser } from '@webext-core/fake-browser'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PackSummary } from '../../../src/messages.ts'
import { loadSettings, type Settings, saveSettings } from '../../../src/settings.ts'
import { OptionsPage } from '../../../src/ui/options/OptionsPage.tsx'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

const PACKS: readonly PackSummary[] = [
  { id: 'arvenna', name: 'Arvenna, March', demonstration: false, reports: 5, on: true },
  { id: 'stories', name: 'Three stories', demonstration: true, reports: 12, on: true },
]

beforeEach(() => {
  fakeBrowser.reset()
  history.replaceState(null, '', '/')
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Otherwise', version: '0.1.0' })
  fakeBrowser.commands = {
    getAll: async () => [{ name: 'toggle-sidebar', shortcut: 'Alt+Shift+O' }],
  } as unknown as typeof fakeBrowser.commands
  fakeBrowser.runtime.sendMessage = async () => ({ result: PACKS })
})
afterEach(cleanup)

const openTab = async (name: string) => fireEvent.click(await screen.findByRole('tab', { name }))
async function draw(tab = 'Corpus') {
  render(<OptionsPage />)
  await openTab(tab)
  if (tab === 'Corpus') await screen.findByRole('checkbox', { name: 'Three stories' })
}

const sites = () => within(screen.getByRole('region', { name: 'Sites switched off' }))

async function expectSaved(change: Partial<Settings>) {
  await vi.waitFor(async () => expect(await loadSettings()).toMatchObject(change))
  await vi.waitFor(() => expect(within(screen.getByRole('banner')).getByRole('status').textContent).toBe('Saved'))
}

describe('saves at once', () => {
  const ticks: readonly [string, Partial<Settings>][] = [
    ['Mark passages in the article', { highlights: false }],
    ['Open the sidebar by itself', { opensItself: false }],
    ['Step with J and K', { stepKeys: false }],
    ['Three stories', { packsOff: ['stories'] }],
  ]
  it.each(ticks)('%s', async (name, change) => {
    await draw('packsOff' in change ? 'Corpus' : 'Reading')
    fireEvent.click(screen.getByRole('checkbox', { name }))
    await expectSaved(change)
  })
  it('colours and text size', async () => {
    await draw('Reading')
    fireEvent.click(screen.getByRole('radio', { name: 'Dark' }))
    await expectSaved({ theme: 'dark' })
    fireEvent.click(screen.getByRole('radio', { name: 'Large' }))
    await expectSaved({ textSize: 'large' })
  })
  it('each change has its own “Saved”, in its own time', async () => {
    await draw('Reading')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
    try {
      fireEvent.click(screen.getByRole('radio', { name: 'Dark' }))
      await expectSaved({ theme: 'dark' })
      const status = within(screen.getByRole('banner')).getByRole('status')
      const first = status.firstChild
      vi.advanceTimersByTime(2000)
      fireEvent.click(screen.getByRole('radio', { name: 'Large' }))
      // Who listens to the page is told what is added to it, not what stays.
      await vi.waitFor(() => expect(status.firstChild).not.toBe(first))
      vi.advanceTimersByTime(2000)
      await vi.waitFor(() => expect(status.textContent).toBe('Saved'))
      vi.advanceTimersByTime(1000)
      await vi.waitFor(() => expect(status.textContent).toBe(''))
    } finally {
      vi.useRealTimers()
    }
  })
  it('the side', async () => {
    await draw('Reading')
    fireEvent.click(screen.getByRole('radio', { name: 'Left' }))
    await expectSaved({ side: 'left' })
  })
  it('where differences are listed', async () => {
    await draw('Reading')
    const group = within(screen.getByRole('group', { name: 'Where to list differences' }))
    expect(group.getByRole('radio', { name: 'In the page' })).toHaveProperty('checked', true)
    fireEvent.click(group.getByRole('radio', { name: 'In the browser’s side panel' }))
    await expectSaved({ placement: 'panel' })
  })
  it('a pack that is switched on again', async () => {
    await saveSettings({ packsOff: ['arvenna', 'stories'] })
    await draw()
    fireEvent.click(screen.getByRole('checkbox', { name: 'Arvenna, March' }))
    await expectSaved({ packsOff: ['stories'] })
  })
})

describe('packs', () => {
  it('are listed with their size, demonstrations as such', async () => {
    await draw()
    expect(document.body.textContent).toContain('5 reports')
    expect(document.body.textContent).toContain('12 reports · demonstration')
  })
  it('that cannot be listed don’t take the rest along', async () => {
    fakeBrowser.runtime.sendMessage = async () => ({ error: 'no' })
    render(<OptionsPage />)
    await openTab('Corpus')
    expect(await screen.findByText('The packs could not be listed')).toBeTruthy()
    await openTab('Reading')
    expect(screen.getByRole('checkbox', { name: 'Mark passages in the article' })).toBeTruthy()
  })
})

describe('sites', () => {
  const box = () => screen.getByRole('textbox', { name: 'Switch off a site' })
  const add = (typed: string) => {
    fireEvent.input(box(), { target: { value: typed } })
    fireEvent.click(screen.getByRole('button', { name: 'Add' }))
  }
  it('are added by name or address', async () => {
    await draw('Sites')
    expect(document.body.textContent).toContain('No site is switched off.')
    add('https://News.example/storm')
    await expectSaved({ sitesOff: ['news.example'] })
    expect(box()).toHaveProperty('value', '')
  })
  it('are removed', async () => {
    await saveSettings({ sitesOff: ['b.example', 'a.example'] })
    await draw('Sites')
    fireEvent.click(screen.getByRole('button', { name: 'Remove b.example' }))
    await expectSaved({ sitesOff: ['a.example'] })
    expect(document.activeElement?.textContent).toBe('Sites switched off')
  })
  const refused: readonly [string, RegExp][] = [
    ['two words', /not a site/],
    ['', /not a site/],
    ['javascript:alert(1)', /not a site/],
    ['a.example', /already switched off/],
  ]
  it.each(refused)('are refused: “%s”', async (typed, words) => {
    await saveSettings({ sitesOff: ['a.example'] })
    await draw('Sites')
    add(typed)
    await vi.waitFor(() => expect(sites().getByRole('alert').textContent).toMatch(words))
    expect((await loadSettings()).sitesOff).toEqual(['a.example'])
  })
})

it('shows what was changed elsewhere', async () => {
  await draw('Reading')
  await saveSettings({ highlights: false })
  await vi.waitFor(() => expect(screen.getByRole('checkbox', { name: 'Mark passages in the article' })).toHaveProperty('checked', false))
})

describe('the tabs', () => {
  const names = () => screen.getAllByRole('tab').map(({ textContent }) => textContent)
  const open = () => screen.getByRole('tab', { selected: true }).textContent
  it('are one stop, with arrow keys among them', async () => {
    await draw('Reading')
    expect(names()).toEqual(['Reading', 'Sites', 'Corpus', 'Dismissed', 'Privacy', 'Keyboard', 'About'])
    expect(screen.getAllByRole('tab').map(tab => tab.tabIndex)).toEqual([0, -1, -1, -1, -1, -1, -1])
    const press = (key: string) => fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key })
    press('ArrowRight')
    expect([open(), document.activeElement?.textContent, location.hash]).toEqual(['Sites', 'Sites', '#sites'])
    press('ArrowLeft')
    press('ArrowLeft')
    expect(open()).toBe('About')
    press('Home')
    expect(open()).toBe('Reading')
    expect(screen.getAllByRole('tabpanel')).toHaveLength(1)
  })
  it('open at the one that the address names', async () => {
    history.replaceState(null, '', '/#keys')
    render(<OptionsPage />)
    await screen.findByText('Alt+Shift+O')
    expect(open()).toBe('Keyboard')
  })
  it('an address that names none opens the first', async () => {
    history.replaceState(null, '', '/#elsewhere')
    render(<OptionsPage />)
    await screen.findAllByRole('tab')
    expect(open()).toBe('Reading')
  })
  it('say how good it is, and of what it is made', async () => {
    await draw('About')
    expect(screen.getByRole('tabpanel').textContent).toMatch(/On \d+ real stories.*preact \d/)
  })
})
