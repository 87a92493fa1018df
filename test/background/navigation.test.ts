import { fakeBrowser } from '@webext-core/fake-browser'
import { beforeEach, expect, it, vi } from 'vitest'
import { followNavigation, forgetClosedTab } from '../../src/background/navigation.ts'
import { rememberTab, tabStateOf } from '../../src/background/tabs.ts'
import { comparedState, resetBrowser } from './fake.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))
beforeEach(async () => {
  resetBrowser()
  await rememberTab(9, 'https://gazette.example/a', comparedState(2))
  await fakeBrowser.action.setBadgeText({ tabId: 9, text: '2' })
})

it('another address takes state and badge away', async () => {
  await followNavigation(9, { url: 'https://gazette.example/b' })
  expect(await tabStateOf(9)).toEqual({ status: 'none' })
  expect(await fakeBrowser.action.getBadgeText({ tabId: 9 })).toBe('')
})

it.each([
  ['a jump within the page', { url: 'https://gazette.example/a#comments' }],
  ['an address that was noted already', { url: 'https://gazette.example/a' }],
  ['a new title', { title: 'A bridge closes (2)' }],
  ['the end of loading', { status: 'complete' }],
])('%s changes nothing', async (_what, change) => {
  await followNavigation(9, change)
  expect((await tabStateOf(9)).status).toBe('compared')
  expect(await fakeBrowser.action.getBadgeText({ tabId: 9 })).toBe('2')
})

it('a closed tab is forgotten', async () => {
  await forgetClosedTab(9)
  expect(await tabStateOf(9)).toEqual({ status: 'none' })
})
