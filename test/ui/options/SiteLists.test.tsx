// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { parseSettings } from '../../../src/settings.ts'
import { readSites, SiteLists } from '../../../src/ui/options/SiteLists.tsx'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))
afterEach(cleanup)

describe('readSites', () => {
  const cases: readonly [string, string, { sites: string[]; refused: number }][] = [
    ['nothing', '\n\n', { sites: [], refused: 0 }],
    ['names and addresses, each once', 'a.example\r\nhttps://B.example/x\na.example', { sites: ['a.example', 'b.example'], refused: 0 }],
    ['remarks', '# mine\na.example # the loud one', { sites: ['a.example'], refused: 0 }],
    ['what is no site is counted', 'two words\njavascript:alert(1)\na.example', { sites: ['a.example'], refused: 2 }],
  ]
  it.each(cases)('%s', (_, text, read) => expect(readSites(text)).toEqual(read))
})

describe('SiteLists', () => {
  const changed = vi.fn()
  const draw = (...sitesOff: string[]) => render(<SiteLists settings={parseSettings({ sitesOff })} onChange={changed} />)
  it('adds what is new and says so', async () => {
    draw('a.example')
    const input = screen.getByLabelText('Import a list of sites')
    Object.defineProperty(input, 'files', { value: [new File(['a.example\nb.example\nno site'], 'sites.txt')] })
    fireEvent.change(input)
    expect(await screen.findByText('1 site added, 1 line refused.')).toBeTruthy()
    expect(changed).toHaveBeenCalledWith({ sitesOff: ['a.example', 'b.example'] })
  })
  it('has nothing to export where no site is off', () => {
    draw()
    expect(screen.getByRole('button', { name: 'Export the list of sites' })).toHaveProperty('disabled', true)
  })
})
