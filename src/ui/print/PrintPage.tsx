/** A tab's comparison as a page to print or to keep as PDF. Example: print.html?tab=7 → the article, its cards, the links written out */
import { useEffect, useState } from 'preact/hooks'
import type { TabState } from '../../messages.ts'
import { send } from '../../messaging.ts'
import { Card } from '../shared/Card.tsx'
import { writtenDate } from '../shared/time.ts'
import { type Compared, summaryOf } from '../sidebar/Differences.tsx'
import { EXPORT, UNNAMED } from '../words.ts'

function Sheet({ state }: { readonly state: Compared }) {
  const { comparison, demonstration } = state
  const { title, outlet, published } = comparison.article
  useEffect(() => {
    document.title = title ?? EXPORT.untitled
  }, [title])
  return (
    <>
      <h1>{title ?? EXPORT.untitled}</h1>
      <p class="soft">{EXPORT.articleOf(outlet ?? UNNAMED, writtenDate(published) ?? EXPORT.noDate)}</p>
      <h2>{summaryOf(state)}</h2>
      <p class="screen-only">
        <button type="button" class="plain main" onClick={() => print()}>
          {EXPORT.printNow}
        </button>
      </p>
      {comparison.differences.map(difference => (
        <Card key={difference.id} difference={difference} published={published} demonstration={demonstration} onLocate={null} />
      ))}
    </>
  )
}

/** What is known now: the page stays as it was opened, whatever the tab shows later. */
export function PrintPage({ tabId }: { readonly tabId: number }) {
  const [state, setState] = useState<TabState | null>(null)
  useEffect(() => {
    send('tabState', { tabId }).then(setState, () => setState({ status: 'none' }))
  }, [tabId])
  if (state === null) return null
  return state.status === 'compared' ? <Sheet state={state} /> : <p>{EXPORT.gone}</p>
}
