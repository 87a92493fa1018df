/**
 * The tab that the side panel stands beside: the active one of its window, kept fresh.
 *
 * Example: the reader goes from an article to a search page → first the article's comparison, then `{ status: 'none' }`.
 */
import { useEffect, useState } from 'preact/hooks'
import browser, { type Tabs } from 'webextension-polyfill'
import { type PopupTab, readTab } from '../popup/tab.ts'
import { plainWords } from '../troubles.ts'

export interface Followed {
  /** Null while it is asked for. */
  readonly tab: PopupTab | null
  readonly problem: string | null
}

/** Titles, icons and sounds of tabs change all the time; only these say that another page is shown. */
const isAnotherPage = ({ url, status }: Tabs.OnUpdatedChangeInfoType) => url !== undefined || status !== undefined

export function useFollowedTab(): Followed {
  const [followed, setFollowed] = useState<Followed>({ tab: null, problem: null })
  useEffect(() => {
    let asked = 0
    const look = () => {
      const mine = ++asked
      readTab().then(
        // An answer that was overtaken is of a tab that was left.
        tab => mine === asked && setFollowed({ tab, problem: null }),
        error => mine === asked && setFollowed({ tab: null, problem: plainWords(error) }),
      )
    }
    const updated = (_tabId: number, change: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab) => {
      if (tab.active && isAnotherPage(change)) look()
    }
    look()
    browser.tabs.onActivated.addListener(look)
    browser.tabs.onUpdated.addListener(updated)
    // States of tabs are kept in session storage, sites switched off in local storage.
    browser.storage.onChanged.addListener(look)
    return () => {
      asked++
      browser.tabs.onActivated.removeListener(look)
      browser.tabs.onUpdated.removeListener(updated)
      browser.storage.onChanged.removeListener(look)
    }
  }, [])
  return followed
}
