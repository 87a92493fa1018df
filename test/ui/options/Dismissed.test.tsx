// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { fakeBrowser } from '@webext-core/fake-browser'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { dismiss, loadDismissed } from '../../../src/dismissed.ts'
import { Dismissed } from '../../../src/ui/options/Dismissed.tsx'
import { differenceWith } from '../sample.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

beforeEach(() => fakeBrowser.reset())
afterEach(cleanup)

const rows = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent)

it('says that nothing is hidden', async () => {
  render(<Dismissed />)
  expect(await screen.findByText('Nothing is hidden.')).toBeTruthy()
})

it('lists what is hidden, newest first, and what is hidden meanwhile', async () => {
  await dismiss(differenceWith({ topic: 'hurt' }), Date.UTC(2025, 2, 4, 12))
  render(<Dismissed />)
  await vi.waitFor(() => expect(rows()).toEqual(['hurt31 people were hurt44 people were hurtnumber, hidden on 4 Mar 2025Undo']))
  await dismiss(differenceWith({ topic: 'length' }))
  await vi.waitFor(() => expect(rows()[0]).toMatch(/^length/))
})

it('is undone one by one and all, and the focus stays in the section', async () => {
  for (const topic of ['a', 'b', 'c']) await dismiss(differenceWith({ topic }))
  render(<Dismissed />)
  fireEvent.click(await screen.findByRole('button', { name: 'Undo: b' }))
  await vi.waitFor(async () => expect((await loadDismissed()).map(({ topic }) => topic)).toEqual(['c', 'a']))
  expect(document.activeElement?.textContent).toBe('Not a difference')
  fireEvent.click(await screen.findByRole('button', { name: 'Undo all 2' }))
  expect(await screen.findByText('Nothing is hidden.')).toBeTruthy()
})
