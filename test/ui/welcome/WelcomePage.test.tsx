// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { fakeBrowser } from '@webext-core/fake-browser'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PackSummary } from '../../../src/messages.ts'
import { loadSettings, type Settings } from '../../../src/settings.ts'
import { WelcomePage } from '../../../src/ui/welcome/WelcomePage.tsx'
import { comparedWith, differenceWith } from '../sample.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

const PACKS: readonly PackSummary[] = [{ id: 'stories', name: 'Three stories', demonstration: true, reports: 12, on: true }]
const TEXT = '31 people were hurt in Arvenna. The mayor was away.'
const second = differenceWith({
  id: 'd2',
  topic: 'the mayor',
  here: { ...differenceWith().here, quote: 'mayor was away', start: 36, end: 50 },
})
const EXAMPLE = { text: TEXT, comparison: comparedWith([differenceWith(), second]).comparison, demonstration: ['quay-1'] }

let allowed: boolean
const request = vi.fn()
beforeEach(() => {
  fakeBrowser.reset()
  allowed = true
  request.mockReset().mockResolvedValue(true)
  const event = { addListener: () => {}, removeListener: () => {} }
  Object.assign(fakeBrowser.permissions, { contains: async () => allowed, request, onAdded: event, onRemoved: event })
  fakeBrowser.runtime.sendMessage = async (message: unknown) => ({
    result: (message as { name: string }).name === 'listPacks' ? PACKS : EXAMPLE,
  })
})
afterEach(cleanup)

async function draw() {
  render(<WelcomePage />)
  await screen.findByRole('checkbox', { name: 'Three stories' })
  await screen.findByRole('link', { name: /31 people were hurt/ })
}
const saved = (change: Partial<Settings>) => vi.waitFor(async () => expect(await loadSettings()).toMatchObject(change))

describe('a choice is a setting, saved at once', () => {
  const radios: readonly [string, string, Partial<Settings>][] = [
    ['Remember what I read', 'Yes, on this device', { remember: true }],
    ['When to compare', 'Only when I click', { automatic: false }],
  ]
  it.each(radios)('%s: %s', async (group, name, change) => {
    await draw()
    fireEvent.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name }))
    await saved(change)
    expect((await screen.findAllByRole('status')).map(({ textContent }) => textContent)).toContain('Saved')
  })
  it('a pack', async () => {
    await draw()
    fireEvent.click(screen.getByRole('checkbox', { name: 'Three stories' }))
    await saved({ packsOff: ['stories'] })
  })
  it('nothing is saved before something is chosen', async () => {
    await draw()
    expect(await fakeBrowser.storage.local.get(null)).toEqual({})
  })
})

describe('where the browser withholds sites', () => {
  it('it says so and asks at a click', async () => {
    allowed = false
    await draw()
    fireEvent.click(await screen.findByRole('button', { name: 'Allow on all sites' }))
    expect(request).toHaveBeenCalledWith({ origins: ['http://*/*', 'https://*/*'] })
  })
  it('a refusal is told', async () => {
    allowed = false
    request.mockResolvedValue(false)
    await draw()
    fireEvent.click(await screen.findByRole('button', { name: 'Allow on all sites' }))
    await screen.findByText(/Nothing was changed/)
  })
  it('otherwise nothing is asked', async () => {
    await draw()
    expect(screen.queryByRole('button', { name: 'Allow on all sites' })).toBeNull()
  })
})

describe('passage and card light each other up', () => {
  const current = (selector: string) => document.querySelector(`${selector}[aria-current]`)
  it.each([
    ['pointed at', (element: Element) => fireEvent.pointerOver(element)],
    ['focused', (element: Element) => fireEvent.focusIn(element)],
  ])('%s', async (_, reach) => {
    await draw()
    reach(screen.getByRole('link', { name: /mayor was away/ }))
    await vi.waitFor(() => expect(current('.card')?.textContent).toContain('the mayor'))
    reach(screen.getByRole('heading', { name: 'people hurt' }))
    await vi.waitFor(() => expect(current('.passage')?.textContent).toContain('31 people were hurt'))
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(2)
  })
  it('a click on a passage leads to its card, the card’s quote back to it', async () => {
    await draw()
    fireEvent.click(screen.getByRole('link', { name: /mayor was away/ }))
    expect(document.activeElement?.textContent).toBe('the mayor')
    fireEvent.click(document.querySelector('[data-difference=d1] .find') as Element)
    expect(document.activeElement?.textContent).toContain('31 people were hurt')
  })
})

it('an example that fails is said, and the choices stay', async () => {
  fakeBrowser.runtime.sendMessage = async (message: unknown) =>
    (message as { name: string }).name === 'listPacks' ? { result: PACKS } : { error: 'no' }
  render(<WelcomePage />)
  await screen.findByText('The example could not be compared.')
  await screen.findByRole('checkbox', { name: 'Three stories' })
})

it('“Done” closes the tab', async () => {
  const remove = vi.fn()
  Object.assign(fakeBrowser.tabs, { getCurrent: async () => ({ id: 4 }), remove })
  await draw()
  fireEvent.click(screen.getByRole('button', { name: 'Done' }))
  await vi.waitFor(() => expect(remove).toHaveBeenCalledWith(4))
})
