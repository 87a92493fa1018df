/** One feed: whether it is read, how that went, whether its pages are read too. Example: “Harbour Gazette — read 25 Nov 14:02, 31 reports so far” */
import { useState } from 'preact/hooks'
import type { FeedView } from '../../messages.ts'
import { writeMoment } from '../shared/format.ts'
import { reasonWords } from '../shared/reasons.ts'
import { FEEDS, OPTIONS } from '../words.ts'
import { countryWords } from './countries.ts'
import { isGranted } from './permission.ts'
import { Tick } from './ReadingOptions.tsx'

type Fetched = Pick<FeedView, 'lastTried' | 'lastSuccess' | 'lastError' | 'kept'>

/** How fetching went, in a line. */
export function fetchedLine({ lastTried, lastSuccess, lastError, kept }: Fetched): string {
  const read = lastSuccess === null ? FEEDS.never : FEEDS.read(writeMoment(lastSuccess), kept)
  return lastTried !== null && lastError !== null ? `${reasonWords(lastError)} · ${read}` : read
}

export interface FeedChange {
  readonly chosen?: boolean
  readonly readsPages?: boolean
}

interface FeedRowProps {
  readonly feed: FeedView
  readonly onChange: (address: string, change: FeedChange) => void
  readonly onRemove: (address: string) => void
}

export function FeedRow({ feed, onChange, onRemove }: FeedRowProps) {
  const [refused, setRefused] = useState(false)
  const turn = async (origins: readonly string[], change: FeedChange, on: boolean) => {
    const granted = !on || (await isGranted(origins))
    setRefused(!granted)
    if (granted) onChange(feed.address, change)
  }
  const place = feed.country === null ? feed.address : countryWords(feed.country)
  return (
    <li>
      <Tick
        label={feed.title}
        more={feed.chosen ? `${place} · ${fetchedLine(feed)}` : place}
        on={feed.chosen}
        onTurn={chosen => turn(feed.origins, { chosen }, chosen)}
      />
      {feed.chosen && feed.pageSites.length > 0 && (
        <div class="within">
          <Tick
            label={FEEDS.pages}
            more={FEEDS.pagesMore(feed.pageSites.join(', '))}
            on={feed.readsPages}
            onTurn={readsPages => turn(feed.pageOrigins, { readsPages }, readsPages)}
          />
        </div>
      )}
      {!feed.curated && (
        <button type="button" class="plain" aria-label={FEEDS.remove(feed.title)} onClick={() => onRemove(feed.address)}>
          {OPTIONS.remove}
        </button>
      )}
      {refused && (
        <p class="problem" role="alert">
          {FEEDS.refused}
        </p>
      )}
    </li>
  )
}
