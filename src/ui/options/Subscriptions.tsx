/** Packs at an address that are kept fresh. Example: “Newsroom pack — read 25 Nov 14:02, 120 reports so far” */
import { useCallback, useEffect, useId, useState } from 'preact/hooks'
import type { SubscriptionView } from '../../messages.ts'
import { send } from '../../messaging.ts'
import { FEEDS, OPTIONS } from '../words.ts'
import { AddressForm } from './AddressForm.tsx'
import { fetchedLine } from './FeedRow.tsx'

export function Subscriptions() {
  const heading = useId()
  const [packs, setPacks] = useState<readonly SubscriptionView[]>([])
  const list = useCallback(() => {
    send('listSubscriptions', null).then(setPacks, () => undefined)
  }, [])
  useEffect(list, [list])
  const add = async (address: string): Promise<string | null> => {
    const { error } = await send('subscribePack', { address })
    list()
    return error
  }
  return (
    <>
      <h3 id={heading}>{FEEDS.subscriptions}</h3>
      <p class="soft">{FEEDS.subscriptionsMore}</p>
      <ul class="sites" aria-labelledby={heading}>
        {packs.map(pack => (
          <li key={pack.address}>
            <span>
              {pack.name}
              <span class="soft"> · {fetchedLine(pack)}</span>
            </span>
            <button
              type="button"
              class="plain"
              aria-label={FEEDS.remove(pack.name)}
              onClick={() => {
                send('removeSubscription', { address: pack.address }).then(list, list)
              }}
            >
              {OPTIONS.remove}
            </button>
          </li>
        ))}
      </ul>
      <AddressForm label={FEEDS.subscribe} button={FEEDS.subscribeButton} onAdd={add} />
    </>
  )
}
