import { fakeBrowser } from '@webext-core/fake-browser'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { badgeText, showBadge } from '../../src/background/badge.ts'
import type { TabState } from '../../src/messages.ts'
import { comparedState, comparisonWith, resetBrowser } from './fake.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))
beforeEach(resetBrowser)

const story = { article: 'a', voice: 'a', outlet: 'B', title: null, published: null, url: null, score: 1, why: [] }
const knownStory: TabState = {
  status: 'compared',
  title: null,
  comparison: { ...comparisonWith(0), stories: [story] },
  partial: false,
  demonstration: [],
  searched: 5,
}

describe('badgeText', () => {
  it.each<[string, TabState, string]>([
    ['four differences', comparedState(4), '4'],
    ['a story that is not known', comparedState(0), ''],
    ['a known story without differences', knownStory, '•'],
    ['more than there is room for', comparedState(120), '99+'],
    ['a page that is being read', { status: 'reading', title: null }, ''],
    ['a site that is switched off', { status: 'off' }, ''],
    ['a page that is no article', { status: 'none' }, ''],
    ['a failure', { status: 'failed', title: null, message: 'x' }, ''],
  ])('%s', (_what, state, text) => {
    expect(badgeText(state)).toBe(text)
  })
})

describe('showBadge', () => {
  it('shows and clears the number of one tab only', async () => {
    await showBadge(3, comparedState(2))
    expect(await fakeBrowser.action.getBadgeText({ tabId: 3 })).toBe('2')
    expect(await fakeBrowser.action.getBadgeText({ tabId: 4 })).toBe('')
    await showBadge(3, { status: 'none' })
    expect(await fakeBrowser.action.getBadgeText({ tabId: 3 })).toBe('')
  })

  it('does not mind a tab that was closed meanwhile', async () => {
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(new Error('No tab with id: 3'))
    await expect(showBadge(3, comparedState(2))).resolves.toBeUndefined()
  })
})
