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
  fakeBrowser.runtime.sendMessage = async () => ({ result: PACKS })
})
afterEach(cleanup)

async function draw() {
  render(<OptionsPage />)
  await screen.findByRole('checkbox', { name: 'Three stories' })
}

const sites = () => within(screen.getByRole('region', { name: 'Sites switched off' }))

async function expectSaved(change: Partial<Settings>) {
  await vi.waitFor(async () => expect(await loadSettings()).toMatchObject(change))
  await vi.waitFor(() => expect(within(screen.getByRole('banner')).getByRole('status').textContent).toBe('Saved'))
}

describe('saves at once', () => {
  const ticks: readonly [string, Partial<Settings>][] = [
    ['Mark passages in the article', { highlights: false }],
    ['Show weaker differences too', { weaker: true }],
    ['Open the sidebar by itself', { opensItself: false }],
    ['Step with J and K', { stepKeys: false }],
    ['Three stories', { packsOff: ['stories'] }],
  ]
  it.each(ticks)('%s', async (name, change) => {
    await draw()
    fireEvent.click(screen.getByRole('checkbox', { name }))
    await expectSaved(change)
  })
  it('the side', async () => {
    await draw()
    fireEvent.click(screen.getByRole('radio', { name: 'Left' }))
    await expectSaved({ side: 'left' })
  })
  it('where differences are listed', async () => {
    await draw()
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
    expect(await screen.findByText('The packs could not be listed')).toBeTruthy()
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
    await draw()
    expect(document.body.textContent).toContain('No site is switched off.')
    add('https://News.example/storm')
    await expectSaved({ sitesOff: ['news.example'] })
    expect(box()).toHaveProperty('value', '')
  })
  it('are removed', async () => {
    await saveSettings({ sitesOff: ['b.example', 'a.example'] })
    await draw()
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
    await draw()
    add(typed)
    await vi.waitFor(() => expect(sites().getByRole('alert').textContent).toMatch(words))
    expect((await loadSettings()).sitesOff).toEqual(['a.example'])
  })
})

it('shows what was changed elsewhere', async () => {
  await draw()
  await saveSettings({ highlights: false })
  await vi.waitFor(() => expect(screen.getByRole('checkbox', { name: 'Mark passages in the article' })).toHaveProperty('checked', false))
})
