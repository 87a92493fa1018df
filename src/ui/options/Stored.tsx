/** What is kept on this device: how much, for how long, from where, a list to delete from, pack files in and out, what was fetched. */
import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks'
import type { OriginName, StoredUsage } from '../../messages.ts'
import { send } from '../../messaging.ts'
import { sizeOf } from '../shared/size.ts'
import { plainWords } from '../troubles.ts'
import { STORED } from '../words.ts'
import { Confirm } from './Confirm.tsx'
import { PackFiles } from './PackFiles.tsx'
import { type SectionProps, Tick } from './ReadingOptions.tsx'
import { StoredLimits } from './StoredLimits.tsx'
import { StoredList } from './StoredList.tsx'
import { StoredSources } from './StoredSources.tsx'

interface Known {
  readonly usage: StoredUsage
  /** Grows when what is stored has changed. */
  readonly version: number
}

const isSame = (a: StoredUsage, b: StoredUsage) => a.reports === b.reports && a.bytes === b.bytes && a.remembered === b.remembered

/** After a disk was full, Chromium needs some seconds until it can read again. */
const ASK_AGAIN_MS = 3000

/** What is stored now, asked again when something was done here, and when the reader comes back to the page; or why it cannot be told yet. */
function useUsage(): readonly [Known | null, why: string | null, ask: (listed?: boolean) => void] {
  const [known, setKnown] = useState<Known | null>(null)
  const [why, setWhy] = useState<string | null>(null)
  /** `listed`: the list shows the change already. */
  const ask = useCallback((listed = false) => {
    send('storedUsage', null).then(
      usage => {
        setWhy(null)
        setKnown(before => ({ usage, version: (before?.version ?? 0) + (listed || (before && isSame(before.usage, usage)) ? 0 : 1) }))
      },
      (error: unknown) => {
        setWhy(plainWords(error))
        setKnown(null)
      },
    )
  }, [])
  useEffect(() => {
    if (why === null) return undefined
    const asking = setInterval(ask, ASK_AGAIN_MS)
    return () => clearInterval(asking)
  }, [why, ask])
  useEffect(() => {
    ask()
    const again = () => {
      if (!document.hidden) ask()
    }
    document.addEventListener('visibilitychange', again)
    return () => document.removeEventListener('visibilitychange', again)
  }, [ask])
  return [known, why, ask]
}

export function Stored({ settings, onChange }: SectionProps) {
  const heading = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const [known, why, ask] = useUsage()
  const [said, say] = useState('')
  const after = (work: Promise<string>) => {
    // The button may go with what is deleted; without this the focus would go with it.
    title.current?.focus()
    work.then(say, (error: unknown) => say(plainWords(error))).then(() => ask())
  }
  const removeOrigin = (origin: OriginName) => after(send('removeStoredOrigin', origin).then(({ removed }) => STORED.deleted(removed)))
  const removeAll = (reports: number) => after(send('removeAllStored', null).then(() => STORED.deleted(reports)))
  const usage = known?.usage
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} ref={title} tabIndex={-1}>
        {STORED.title}
      </h2>
      <p class="soft">{STORED.intro}</p>
      {why !== null && (
        <>
          <p class="problem">{STORED.failed}</p>
          <p class="soft">{why}</p>
        </>
      )}
      {usage && (
        <>
          <p class="total">{usage.reports === 0 ? STORED.empty : STORED.total(usage.reports, sizeOf(usage.bytes))}</p>
          {usage.reports > 0 && <p class="soft">{STORED.totalMore(usage.remembered, usage.disk === null ? null : sizeOf(usage.disk))}</p>}
        </>
      )}
      <p class="outcome" role="status">
        {said}
      </p>
      <Tick label={STORED.remember} more={STORED.rememberMore} on={settings.remember} onTurn={remember => onChange({ remember })} />
      <StoredLimits settings={settings} onDone={() => ask()} />
      <PackFiles reports={usage?.reports ?? 0} onDone={() => ask()} />
      {known && known.usage.reports > 0 && (
        <>
          <StoredSources usage={known.usage} onRemove={removeOrigin} />
          <div class="tools">
            <Confirm
              label={STORED.deleteAll}
              question={STORED.deleteAllAsk(known.usage.reports)}
              onYes={() => removeAll(known.usage.reports)}
            />
          </div>
          <StoredList usage={known.usage} version={known.version} onDeleted={() => ask(true)} />
        </>
      )}
    </section>
  )
}
