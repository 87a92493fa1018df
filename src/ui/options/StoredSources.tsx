/** What is stored, by where it came from, by outlet and by day. Example: “feed: Orlo Post — 31 reports [Delete]” */
import { useId } from 'preact/hooks'
import type { OriginName, StoredUsage } from '../../messages.ts'
import { sizeOf } from '../shared/size.ts'
import { writtenDate } from '../shared/time.ts'
import { STORED, UNNAMED } from '../words.ts'
import { Confirm } from './Confirm.tsx'
import { DayBars } from './DayBars.tsx'

export function originWords({ by, title }: Pick<OriginName, 'by'> & { readonly title: string }): string {
  return by === 'page' ? STORED.page : STORED[by](title)
}

interface StoredSourcesProps {
  readonly usage: StoredUsage
  readonly onRemove: (origin: OriginName) => void
}

export function StoredSources({ usage, onRemove }: StoredSourcesProps) {
  const heading = useId()
  return (
    <>
      <h3 id={heading} tabIndex={-1}>
        {STORED.from}
      </h3>
      <ul class="sites" aria-labelledby={heading}>
        {usage.origins.map(({ by, name, title, reports }) => {
          const words = originWords({ by, title })
          return (
            <li key={`${by} ${name}`}>
              <span>
                {words} <span class="soft">· {STORED.reports(reports)}</span>
              </span>
              <Confirm
                label={STORED.delete}
                name={STORED.deleteFrom(words)}
                question={STORED.deleteFromAsk(words, reports)}
                onYes={() => onRemove({ by, name })}
              />
            </li>
          )
        })}
      </ul>
      <details>
        <summary>{STORED.byOutlet}</summary>
        <ul class="counts">
          {usage.outlets.map(({ outlet, reports }) => (
            <li key={outlet}>
              <span>{outlet ?? UNNAMED}</span>
              <span class="soft">{STORED.reports(reports)}</span>
            </li>
          ))}
        </ul>
      </details>
      <DayBars days={usage.days} />
      <details>
        <summary>{STORED.byDay}</summary>
        <ul class="counts">
          {usage.days.map(({ day, dated, reports, bytes }) => (
            <li key={`${day} ${dated}`}>
              <span>
                {writtenDate(day)}
                {!dated && <span class="soft"> ({STORED.undated})</span>}
              </span>
              <span class="soft">
                {STORED.reports(reports)}, {sizeOf(bytes)}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
