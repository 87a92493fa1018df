import { beforeEach, expect, it, vi } from 'vitest'
import { answerTabState } from '../../src/background/popup.ts'
import { rememberTab } from '../../src/background/tabs.ts'
import { saveSettings } from '../../src/settings.ts'
import { comparedState, openTab, resetBrowser } from './fake.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))
beforeEach(resetBrowser)

const URL = 'https://gazette.example/a'

it('the popup is told what is known', async () => {
  const tabId = await openTab(URL)
  await rememberTab(tabId, URL, comparedState(2))
  expect(await answerTabState({ tabId })).toEqual(comparedState(2))
})

it('nothing is told of a page that was left', async () => {
  const tabId = await openTab('https://gazette.example/b')
  await rememberTab(tabId, URL, comparedState(2))
  expect(await answerTabState({ tabId })).toEqual({ status: 'none' })
})

it('a switched-off site is off on every page', async () => {
  await saveSettings({ sitesOff: ['gazette.example'] })
  expect(await answerTabState({ tabId: await openTab('https://gazette.example/') })).toEqual({ status: 'off' })
})

it.each([60_000, -60_000, -1e11])(
  'a reading that was cut short is not waited for forever, though the clock says %d ms more',
  async more => {
    const tabId = await openTab(URL)
    await rememberTab(tabId, URL, { status: 'reading', title: 'A bridge closes' })
    expect((await answerTabState({ tabId })).status).toBe('reading')
    const now = Date.now()
    vi.spyOn(Date, 'now').mockReturnValue(now + more)
    expect((await answerTabState({ tabId })).status).toBe('failed')
  },
)

it('a tab that is gone is nothing', async () => {
  expect(await answerTabState({ tabId: 4711 })).toEqual({ status: 'none' })
})
