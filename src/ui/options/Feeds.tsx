/** The feeds that reports come in from: those chosen, a list by region to choose from, one's own by address or as a list of feeds. */
import { useCallback, useEffect, useId, useMemo, useState } from 'preact/hooks'
import type { FeedView } from '../../messages.ts'
import { send } from '../../messaging.ts'
import { FEEDS } from '../words.ts'
import { AddressForm } from './AddressForm.tsx'
import { countryWords } from './countries.ts'
import { type FeedChange, FeedRow } from './FeedRow.tsx'
import { FeedTools } from './FeedTools.tsx'
import { namesSearcher, nameWords } from './nameSearch.ts'
import { SearchBox } from './SearchBox.tsx'
import { Subscriptions } from './Subscriptions.tsx'

type Listed = readonly FeedView[] | 'asked' | 'failed'

/** Fewer are seen at a glance: a search box would only be in the way. */
const SEARCHED_FROM = 8

/** What a feed is looked for by; a country in the reader's own language, too. */
const namesOf = ({ title, outlet, country }: FeedView) => [title, outlet, country, country === null ? null : countryWords(country)]

/** Curated feeds by region, in the order of the list; what is chosen stands above. */
function byRegion(feeds: readonly FeedView[]): ReadonlyMap<string, readonly FeedView[]> {
  const regions = new Map<string, FeedView[]>()
  for (const feed of feeds) if (feed.region !== null) regions.set(feed.region, [...(regions.get(feed.region) ?? []), feed])
  return regions
}

interface ListsProps {
  readonly feeds: readonly FeedView[]
  readonly onChange: (address: string, change: FeedChange) => void
  readonly onRemove: (address: string) => void
}

/** By title, outlet or country, typing errors forgiven; without words all of them, by region. */
function FeedLists({ feeds, onChange, onRemove }: ListsProps) {
  const [typed, setTyped] = useState('')
  const find = useMemo(() => namesSearcher(feeds, namesOf), [feeds])
  const found = find(typed)
  const searching = nameWords(typed).length > 0
  const shown = feeds.filter(({ chosen, curated }) => chosen || !curated)
  const rows = (list: readonly FeedView[]) => (
    <ul class="feeds">
      {list.map(feed => (
        <FeedRow key={feed.address} feed={feed} onChange={onChange} onRemove={onRemove} />
      ))}
    </ul>
  )
  return (
    <>
      {feeds.length >= SEARCHED_FROM && (
        <search class="filter">
          <SearchBox label={FEEDS.search} value={typed} onType={setTyped} />
        </search>
      )}
      <p class="soft" role="status">
        {searching ? FEEDS.found(found.length) : ''}
      </p>
      {searching && rows(found)}
      {!searching && (shown.length === 0 ? <p class="soft">{FEEDS.none}</p> : rows(shown))}
      {!searching &&
        [...byRegion(feeds)].map(([region, list]) => (
          <details key={region}>
            <summary>{FEEDS.ofRegion(region, list.filter(({ chosen }) => chosen).length, list.length)}</summary>
            {rows(list.filter(({ chosen }) => !chosen))}
          </details>
        ))}
    </>
  )
}

export function Feeds() {
  const heading = useId()
  const [feeds, setFeeds] = useState<Listed>('asked')
  const [found, setFound] = useState<readonly string[]>([])
  const list = useCallback(() => {
    send('listFeeds', null).then(setFeeds, () => setFeeds('failed'))
  }, [])
  useEffect(list, [list])
  const change = (address: string, changed: FeedChange) => {
    send('changeFeed', { address, ...changed }).then(list, list)
  }
  const remove = (address: string) => {
    send('removeFeed', { address }).then(list, list)
  }
  const add = async (address: string): Promise<string | null> => {
    const answer = await send('addFeed', { address })
    setFound(answer.found)
    if (answer.added !== null) await send('changeFeed', { address: answer.added.address, chosen: true })
    list()
    return answer.error
  }
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{FEEDS.title}</h2>
      <p class="soft">{FEEDS.intro}</p>
      {feeds === 'failed' && <p class="problem">{FEEDS.failed}</p>}
      {typeof feeds !== 'string' && <FeedLists feeds={feeds} onChange={change} onRemove={remove} />}
      <AddressForm label={FEEDS.add} button={FEEDS.addButton} onAdd={add} />
      {found.length > 0 && (
        <>
          <p class="soft">{FEEDS.foundInstead}</p>
          <ul class="feeds">
            {found.map(address => (
              <li key={address}>{address}</li>
            ))}
          </ul>
        </>
      )}
      <FeedTools onDone={list} chosen={typeof feeds === 'string' ? 0 : feeds.filter(({ chosen }) => chosen).length} />
      <Subscriptions />
    </section>
  )
}
