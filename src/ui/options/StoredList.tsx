/** Stored reports: searched, of one outlet or origin, page by page, each to be deleted. Example: “Flood swamps Velm — Orlo Post · 2 Mar 2031 · feed: Orlo Post” */
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { StoredReport, StoredUsage } from '../../messages.ts'
import { send } from '../../messaging.ts'
import { COMPARED_LANGUAGE } from '../message.ts'
import { writeDay } from '../shared/format.ts'
import { linkTo } from '../shared/links.ts'
import { Demonstration } from '../shared/OutletList.tsx'
import { writtenDate } from '../shared/time.ts'
import { SIDEBAR, STORED, UNNAMED } from '../words.ts'
import { type Asked, StoredFilter } from './StoredFilter.tsx'
import { originWords } from './StoredSources.tsx'

const ALL: Asked = { words: '', outlet: null, origin: null }

interface RowProps {
  readonly report: StoredReport
  readonly onDelete: (id: string) => void
}

function Row({ report, onDelete }: RowProps) {
  const { id, outlet, title, published, url, thin, invented, origins, changed } = report
  const words = title ?? STORED.untitled
  const lang = title === null ? undefined : COMPARED_LANGUAGE
  const link = linkTo(url)
  const last = changed.at(-1)
  const facts = [
    outlet ?? UNNAMED,
    writtenDate(published) ?? SIDEBAR.dateUnknown,
    ...origins.map(originWords),
    ...(last === undefined ? [] : [STORED.changed(writeDay(last))]),
  ]
  return (
    <li>
      <div>
        {link === null ? (
          <span lang={lang}>{words}</span>
        ) : (
          <a href={link} target="_blank" rel="noreferrer noopener">
            <span lang={lang}>{words}</span>
            <span class="unseen">{SIDEBAR.newTab}</span>
          </a>
        )}
        <p class="soft">
          {facts.join(' · ')}
          {thin && <span class="thin">{STORED.thin}</span>}
          {invented && <Demonstration />}
        </p>
      </div>
      <button type="button" class="plain quiet" aria-label={STORED.deleteOne(words)} onClick={() => onDelete(id)}>
        {STORED.delete}
      </button>
    </li>
  )
}

interface StoredListProps {
  readonly usage: StoredUsage
  /** Another number: what is stored has changed. */
  readonly version: number
  readonly onDeleted: () => void
}

export function StoredList({ usage, version, onDeleted }: StoredListProps) {
  const heading = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const [asked, setAsked] = useState(ALL)
  const [reports, setReports] = useState<readonly StoredReport[] | null>(null)
  const [next, setNext] = useState<string | null>(null)
  const [failed, setFailed] = useState(false)
  /** Counts questions: an answer that was overtaken is dropped. */
  const question = useRef(0)
  const ask = async (after: string | null) => {
    const mine = ++question.current
    try {
      const page = await send('listStored', { ...asked, after })
      if (mine !== question.current) return
      setReports(before => (after === null ? page.reports : [...(before ?? []), ...page.reports]))
      setNext(page.next)
      setFailed(false)
    } catch {
      if (mine === question.current) setFailed(true)
    }
  }
  useEffect(() => void ask(null), [asked, version])
  const remove = (id: string) => {
    // The button goes with its row; without this the focus would go with it.
    title.current?.focus()
    send('removeStored', { ids: [id] }).then(
      () => {
        setReports(before => before?.filter(report => report.id !== id) ?? null)
        onDeleted()
      },
      () => setFailed(true),
    )
  }
  return (
    <>
      <h3 id={heading} ref={title} tabIndex={-1}>
        {STORED.list}
      </h3>
      <StoredFilter usage={usage} asked={asked} onAsk={change => setAsked(before => ({ ...before, ...change }))} />
      {failed && <p class="problem">{STORED.failed}</p>}
      <p class="soft" role="status">
        {reports?.length === 0 ? STORED.noHit : ''}
      </p>
      <ul class="sites reports" aria-labelledby={heading}>
        {reports?.map(report => (
          <Row key={report.id} report={report} onDelete={remove} />
        ))}
      </ul>
      {next !== null && (
        <button type="button" class="plain" onClick={() => void ask(next)}>
          {STORED.more}
        </button>
      )}
    </>
  )
}
