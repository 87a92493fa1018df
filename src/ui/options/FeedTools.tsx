/** Reading the feeds at once, and lists of feeds as OPML, in and out. Example: “12 feeds read, 31 reports kept, 0 failures” */
import { useState } from 'preact/hooks'
import { send } from '../../messaging.ts'
import { reasonWords } from '../shared/reasons.ts'
import { saveFile } from '../shared/saveFile.ts'
import { FEEDS } from '../words.ts'
import { FileChoice } from './FileChoice.tsx'

/** A list of feeds is some kilobytes; more is no list of feeds. */
const MAX_OPML_BYTES = 5_000_000

interface FeedToolsProps {
  readonly chosen: number
  readonly onDone: () => void
}

async function importFile(file: File): Promise<string> {
  if (file.size > MAX_OPML_BYTES) return FEEDS.wentWrong
  const { added, known, refused, error } = await send('importOpml', { text: await file.text() })
  return error === null ? FEEDS.imported(added.length, known, refused) : reasonWords(error)
}

async function readNow(): Promise<string> {
  const { tried, failed, kept } = await send('readFeedsNow', null)
  return FEEDS.readDone(tried, kept, failed)
}

export function FeedTools({ chosen, onDone }: FeedToolsProps) {
  const [said, say] = useState('')
  const [busy, setBusy] = useState(false)
  const run = (work: Promise<string>) => {
    setBusy(true)
    work
      .then(say, () => say(FEEDS.wentWrong))
      .finally(() => {
        setBusy(false)
        onDone()
      })
  }
  return (
    <div class="tools">
      <button
        type="button"
        class="plain"
        disabled={busy || chosen === 0}
        onClick={() => {
          say(FEEDS.reading)
          run(readNow())
        }}
      >
        {FEEDS.readNow}
      </button>
      <button
        type="button"
        class="plain"
        onClick={() => {
          send('exportOpml', null).then(
            ({ text }) => saveFile('otherwise-feeds.opml', new Blob([text], { type: 'text/x-opml' })),
            () => say(FEEDS.wentWrong),
          )
        }}
      >
        {FEEDS.exportOpml}
      </button>
      <FileChoice label={FEEDS.importOpml} accept=".opml,.xml,text/x-opml" onChoose={file => run(importFile(file))} />
      <p class="soft" aria-live="polite">
        {said}
      </p>
    </div>
  )
}
