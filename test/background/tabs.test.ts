import { fakeBrowser } from '@webext-core/fake-browser'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { documentAddress, forgetTab, inTurn, knownTabOf, knownTabs, rememberTab, tabStateOf } from '../../src/background/tabs.ts'
import { resetBrowser } from './fake.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))
beforeEach(resetBrowser)

describe('what is known about a tab', () => {
  it('is nothing at first', async () => {
    expect(await tabStateOf(4)).toEqual({ status: 'none' })
  })

  it('is found again by its tab, without the address’s fragment', async () => {
    await rememberTab(4, 'https://gazette.example/a#end', { status: 'reading', title: 'A' })
    await rememberTab(5, 'https://gazette.example/b', { status: 'off' })
    expect((await knownTabOf(4))?.url).toBe('https://gazette.example/a')
    expect(await tabStateOf(4)).toEqual({ status: 'reading', title: 'A' })
    expect([...(await knownTabs()).keys()].sort()).toEqual([4, 5])
  })

  it('is gone once forgotten', async () => {
    await rememberTab(4, 'https://gazette.example/a', { status: 'off' })
    await forgetTab(4)
    expect(await knownTabOf(4)).toBeNull()
  })

  it.each([
    ['a word', 'nonsense'],
    ['half an entry', { url: 'x' }],
    ['an entry without a status', { url: 'x', since: 1, state: {} }],
  ])('ignores %s in the storage', async (_what, stored) => {
    await fakeBrowser.storage.session.set({ 'tab:4': stored })
    expect(await knownTabOf(4)).toBeNull()
    expect((await knownTabs()).size).toBe(0)
  })
})

describe('documentAddress', () => {
  it.each([
    ['https://a.example/x', 'https://a.example/x'],
    ['https://a.example/x?q=1#part', 'https://a.example/x?q=1'],
    ['https://a.example/x#', 'https://a.example/x'],
  ])('%s is %s', (url, address) => {
    expect(documentAddress(url)).toBe(address)
  })
})

describe('inTurn', () => {
  it('lets one tab’s work wait for the one before, even a failing one', async () => {
    const order: string[] = []
    let release = () => {}
    const first = inTurn(1, async () => {
      await new Promise<void>(resolve => {
        release = resolve
      })
      order.push('first')
      throw new Error('broken')
    })
    const second = inTurn(1, async () => order.push('second'))
    const other = inTurn(2, async () => order.push('other tab'))
    await other
    release()
    await expect(first).rejects.toThrow('broken')
    await second
    expect(order).toEqual(['other tab', 'first', 'second'])
  })
})
