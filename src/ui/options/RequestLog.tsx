/** What was fetched, when, how many bytes. Example: “https://orlo.example/rss — 25 Nov 2026, 14:02 · 200 · 12 kB” */
import { useState } from 'preact/hooks'
import type { RequestView } from '../../messages.ts'
import { send } from '../../messaging.ts'
import { writeMoment } from '../shared/format.ts'
import { sizeOf } from '../shared/size.ts'
import { STORED } from '../words.ts'

/** At first, and each time more is wanted. */
const AT_ONCE = 50

export function RequestLog() {
  const [requests, setRequests] = useState<readonly RequestView[] | null>(null)
  const [most, setMost] = useState(AT_ONCE)
  const [failed, setFailed] = useState(false)
  const list = (wanted: number) => {
    setMost(wanted)
    send('listRequests', { most: wanted }).then(setRequests, () => setFailed(true))
  }
  const clear = () => {
    send('clearRequests', null).then(
      () => setRequests([]),
      () => setFailed(true),
    )
  }
  return (
    <details
      onToggle={event => {
        if (event.currentTarget.open) list(AT_ONCE)
      }}
    >
      <summary>{STORED.requests}</summary>
      <p class="soft">{STORED.requestsMore}</p>
      {failed && <p class="problem">{STORED.failed}</p>}
      {requests?.length === 0 && <p>{STORED.noRequests}</p>}
      <ul class="requests">
        {requests?.map(({ address, when, status, bytes }, i) => (
          <li key={`${when} ${address} ${requests.length - i}`}>
            {address}
            <p class="soft">
              {writeMoment(when)} · {status ?? STORED.noAnswer} · {sizeOf(bytes)}
            </p>
          </li>
        ))}
      </ul>
      <div class="tools">
        {requests !== null && requests.length >= most && (
          <button type="button" class="plain" onClick={() => list(most + AT_ONCE)}>
            {STORED.more}
          </button>
        )}
        {requests !== null && requests.length > 0 && (
          <button type="button" class="plain" onClick={clear}>
            {STORED.clearRequests}
          </button>
        )}
      </div>
    </details>
  )
}
