/** Pack files in and out. Example: dropping spring.json.gz says “Adding: 40 %”, then “spring.json.gz: 120 reports added, 3 known already.” */
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { send } from '../../messaging.ts'
import type { Opened, Progress } from '../../transfer/protocol.ts'
import { reasonWords } from '../shared/reasons.ts'
import { saveFile } from '../shared/saveFile.ts'
import { STORED } from '../words.ts'
import { startTransfer, type Transfer } from './packFile.ts'
import { Tick } from './ReadingOptions.tsx'
import { useDroppedFiles } from './useDroppedFiles.ts'

interface PackFilesProps {
  /** How many reports there are to export. */
  readonly reports: number
  /** What is stored may have changed. */
  readonly onDone: () => void
}

/** What came of a file, in a line. */
interface Outcome {
  readonly line: string
  readonly failed?: boolean
}

/** Opens a file, or exports. */
type Work = () => Promise<Outcome>

const WENT_WRONG: Outcome = { line: STORED.wentWrong, failed: true }

async function tellOpened(name: string, opened: Opened): Promise<Outcome> {
  const { removed } = await send('tidyStored', null).catch(() => ({ removed: 0 }))
  const more = [opened.demonstration ? STORED.openedMadeUp : '', removed > 0 ? STORED.wentAgain(removed) : '']
  return { line: [STORED.opened(name, opened), ...more].filter(Boolean).join(' ') }
}

/** "otherwise-2026-11-25.json.gz"; the second file of one export is "otherwise-2026-11-25-2.json.gz". */
function download(files: readonly Blob[], day: string): void {
  for (const [i, file] of files.entries()) {
    saveFile(`otherwise-${day}${i === 0 ? '' : `-${i + 1}`}.json.gz`, file)
  }
}

const percentOf = ({ done, all }: Progress): number => (all === 0 ? 100 : Math.floor((done / all) * 100))

export function PackFiles({ reports, onDone }: PackFilesProps) {
  const [heading, box, openMore, exportMore] = [useId(), useId(), useId(), useId()]
  const [sentences, setSentences] = useState(false)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [busy, setBusy] = useState(false)
  const [said, say] = useState<readonly Outcome[]>([])
  const working = useRef<Transfer | null>(null)
  const waiting = useRef<Work[]>([])
  const running = useRef(false)
  const [left, setLeft] = useState(0)
  useEffect(
    () => () => {
      waiting.current = []
      working.current?.stop()
    },
    [],
  )

  const run = async (order: Parameters<typeof startTransfer>[0]) => {
    setProgress(null)
    const transfer = startTransfer(order, setProgress)
    working.current = transfer
    return transfer.news
  }
  const openOne = async (file: File): Promise<Outcome> => {
    const news = await run({ do: 'open', file })
    if (news === null) return { line: STORED.stopped(file.name) }
    if (news.is === 'failed') return { line: STORED.notOpened(file.name, reasonWords(news.error)), failed: true }
    return news.is === 'opened' ? tellOpened(file.name, news) : WENT_WRONG
  }
  const exportAll = async (): Promise<Outcome> => {
    const day = new Date().toISOString().slice(0, 10)
    const news = await run({ do: 'export', name: `Export of ${day}`, sentences })
    if (news === null) return { line: '' }
    if (news.is !== 'exported') return WENT_WRONG
    download(news.files, day)
    const left = news.left > 0 ? ` ${STORED.exportedLeft(news.left)}` : ''
    return { line: STORED.exported(news.reports, news.files.length) + left }
  }
  /** One after the other, behind those that wait already; each says what came of it. */
  const inTurn = async (works: readonly Work[]) => {
    waiting.current.push(...works)
    setLeft(waiting.current.length)
    // Not `busy`: two drops may come before it is drawn.
    if (running.current || works.length === 0) return
    running.current = true
    setBusy(true)
    say([])
    for (let work = waiting.current.shift(); work !== undefined; work = waiting.current.shift()) {
      setLeft(waiting.current.length)
      const outcome = await work().catch(() => WENT_WRONG)
      say(before => [...before, outcome].filter(({ line }) => line !== ''))
      onDone()
    }
    running.current = false
    setProgress(null)
    setBusy(false)
  }
  const open = (files: readonly File[]) => void inTurn(files.map(file => () => openOne(file)))
  const over = useDroppedFiles(open)
  return (
    <>
      <h3 id={heading}>{STORED.packs}</h3>
      <div class={over ? 'drop over' : 'drop'}>
        <label for={box}>{over ? STORED.drop : STORED.open}</label>
        <input
          id={box}
          type="file"
          multiple
          accept=".json,.gz,application/json,application/gzip"
          aria-describedby={openMore}
          onChange={event => {
            open([...(event.currentTarget.files ?? [])])
            event.currentTarget.value = ''
          }}
        />
        <p class="soft" id={openMore}>
          {STORED.openMore}
        </p>
      </div>
      {busy && (
        <div class="working">
          <progress aria-labelledby={heading} max={100} value={progress === null ? undefined : percentOf(progress)} />
          <span class="soft">{progress === null ? STORED.starting : STORED.progress(progress.stage, percentOf(progress))}</span>
          {left > 0 && <span class="soft">{STORED.waiting(left)}</span>}
          <button type="button" class="plain" onClick={() => working.current?.stop()}>
            {STORED.stop}
          </button>
        </div>
      )}
      <div class="outcome" role="status">
        {said.map(({ line, failed }) => (
          <p key={line} class={failed ? 'problem' : ''}>
            {line}
          </p>
        ))}
      </div>
      <div class="tools">
        <button
          type="button"
          class="plain"
          aria-describedby={exportMore}
          disabled={busy || reports === 0}
          onClick={() => void inTurn([exportAll])}
        >
          {STORED.export}
        </button>
        <p class="soft" id={exportMore}>
          {STORED.exportMore}
        </p>
      </div>
      <Tick label={STORED.sentences} more={STORED.sentencesMore} on={sentences} onTurn={setSentences} />
    </>
  )
}
