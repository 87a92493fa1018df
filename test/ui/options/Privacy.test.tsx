// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { fakeBrowser } from '@webext-core/fake-browser'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Privacy } from '../../../src/ui/options/Privacy.tsx'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

const RSS = 'https://orlo.example/rss'
let asked: string[]
beforeEach(() => {
  asked = []
  fakeBrowser.reset()
  fakeBrowser.runtime.sendMessage = async (message: unknown) => {
    const { name } = message as { name: string }
    asked.push(name)
    return { result: name === 'listRequests' ? [{ address: RSS, when: 1, status: 200, bytes: 12_400 }] : null }
  }
})
afterEach(cleanup)

describe('what was fetched', () => {
  it('is listed when it is looked at, and can be cleared', async () => {
    render(<Privacy />)
    expect(asked).toEqual([])
    const details = screen.getByText('What was fetched').closest('details') as HTMLDetailsElement
    details.open = true
    fireEvent(details, new Event('toggle'))
    expect(await screen.findByText(RSS)).toBeTruthy()
    expect(details.textContent).toContain('200 · 12 kB')
    fireEvent.click(screen.getByRole('button', { name: 'Clear this list', hidden: true }))
    expect(await screen.findByText('Nothing has been fetched.')).toBeTruthy()
    expect([...new Set(asked)]).toEqual(['listRequests', 'clearRequests'])
  })
})
