// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact'
import { fakeBrowser } from '@webext-core/fake-browser'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { TabState } from '../../../src/messages.ts'
import { PrintPage } from '../../../src/ui/print/PrintPage.tsx'
import { comparedWith, differenceWith } from '../sample.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

let state: TabState
beforeEach(() => {
  fakeBrowser.reset()
  fakeBrowser.runtime.sendMessage = async () => ({ result: state })
})
afterEach(cleanup)

it('shows the article and its cards, without anything to press but Print', async () => {
  state = comparedWith([differenceWith(), differenceWith({ id: 'd2', topic: 'length' })])
  render(<PrintPage tabId={7} />)
  await screen.findByRole('heading', { level: 1, name: 'Storm in Arvenna' })
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['people hurt', 'length'])
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Print'])
  await vi.waitFor(() => expect(document.title).toBe('Storm in Arvenna'))
})

it('says that the tab has moved on', async () => {
  state = { status: 'none' }
  render(<PrintPage tabId={7} />)
  expect(await screen.findByText(/nothing to print/)).toBeTruthy()
})
