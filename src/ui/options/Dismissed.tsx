/** What was called “not a difference”, newest first, undone one by one or all. Example: number · people hurt · “31 hurt” / “44 hurt” · Undo */
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { type Dismissed as Entry, loadDismissed, undoDismissed, watchDismissed } from '../../dismissed.ts'
import { COMPARED_LANGUAGE } from '../message.ts'
import { writeDay } from '../shared/format.ts'
import { DISMISSED, KIND_WORDS } from '../words.ts'

interface RowProps {
  readonly entry: Entry
  readonly onUndo: (entry: Entry) => void
}

function Row({ entry, onUndo }: RowProps) {
  const { kind, topic, here, there, when } = entry
  return (
    <li>
      <div>
        <p class="topic" lang={COMPARED_LANGUAGE}>
          {topic}
        </p>
        <p>
          <q lang={COMPARED_LANGUAGE}>{here}</q>
        </p>
        {there.map(quote => (
          <p key={quote}>
            <q lang={COMPARED_LANGUAGE}>{quote}</q>
          </p>
        ))}
        <p class="soft">{DISMISSED.since(KIND_WORDS[kind], writeDay(when))}</p>
      </div>
      <button type="button" class="plain" aria-label={DISMISSED.undoOne(topic)} onClick={() => onUndo(entry)}>
        {DISMISSED.undo}
      </button>
    </li>
  )
}

export function Dismissed() {
  const heading = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const [entries, setEntries] = useState<readonly Entry[] | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    loadDismissed().then(setEntries, () => setFailed(true))
    return watchDismissed(setEntries)
  }, [])
  const undo = (gone: readonly Entry[]) => {
    setFailed(false)
    undoDismissed(gone.map(({ id }) => id)).then(setEntries, () => setFailed(true))
    // The button goes with its row; without this the focus would go with it.
    title.current?.focus()
  }
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} ref={title} tabIndex={-1}>
        {DISMISSED.title}
      </h2>
      <p class="soft">{DISMISSED.intro}</p>
      {failed && <p role="alert">{DISMISSED.failed}</p>}
      {entries?.length === 0 && <p>{DISMISSED.none}</p>}
      {entries !== null && entries.length > 0 && (
        <>
          <ul class="dismissed">
            {entries.map(entry => (
              <Row key={entry.id} entry={entry} onUndo={one => undo([one])} />
            ))}
          </ul>
          {entries.length > 1 && (
            <button type="button" class="plain" onClick={() => undo(entries)}>
              {DISMISSED.undoAll(entries.length)}
            </button>
          )}
        </>
      )}
    </section>
  )
}
