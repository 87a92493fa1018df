/**
 * A tab's comparison, or some of its differences, as a page to print, to keep as PDF or to save as a file.
 *
 * Example: print.html?tab=7 → the article, its cards, the links written out; print.html?tab=7&only=0a1b → one card
 */
import { useEffect, useState } from 'preact/hooks'
import type { TabState } from '../../messages.ts'
import { send } from '../../messaging.ts'
import { Card } from '../shared/Card.tsx'
import { type Form, fileName, formsOf, formsOfOne } from '../shared/export/forms.ts'
import { linkTo } from '../shared/links.ts'
import { saveFile } from '../shared/saveFile.ts'
import { writtenDate } from '../shared/time.ts'
import { type Compared, summaryOf } from '../sidebar/Differences.tsx'
import { EXPORT, UNNAMED } from '../words.ts'

function Tools({ state }: { readonly state: Compared }) {
  const { comparison, demonstration } = state
  const { article, differences } = comparison
  const isOne = differences.length === 1
  const forms = isOne ? formsOfOne(comparison, demonstration) : formsOf(comparison, demonstration)
  const save = ({ ending, type, text }: Form) => {
    const title = (isOne && differences[0]?.topic) || article.title
    saveFile(fileName(title, ending), new Blob([text()], { type: `${type};charset=utf-8` }))
  }
  return (
    <div class="screen-only">
      <button type="button" class="plain main" onClick={() => print()}>
        {EXPORT.printNow}
      </button>
      <span class="soft">{EXPORT.save}</span>
      {forms.map(form => (
        <button
          key={form.name}
          type="button"
          class="plain"
          title={form.more}
          aria-label={EXPORT.saveAs(form.name)}
          onClick={() => save(form)}
        >
          {form.name}
        </button>
      ))}
    </div>
  )
}

function Sheet({ state }: { readonly state: Compared }) {
  const { comparison, demonstration } = state
  const { title, outlet, published, url } = comparison.article
  const link = linkTo(url)
  useEffect(() => {
    document.title = title ?? EXPORT.untitled
  }, [title])
  return (
    <>
      <h1>{title ?? EXPORT.untitled}</h1>
      <p class="soft">{EXPORT.articleOf(outlet ?? UNNAMED, writtenDate(published) ?? EXPORT.noDate)}</p>
      {link !== null && (
        <p class="soft address">
          <a href={link} rel="noopener noreferrer">
            {link}
          </a>
        </p>
      )}
      <h2>{summaryOf(state)}</h2>
      <Tools state={state} />
      {comparison.differences.map(difference => (
        <Card key={difference.id} difference={difference} published={published} demonstration={demonstration} onLocate={null} />
      ))}
    </>
  )
}

/** Null where none of those asked for is left. */
function narrowed(state: TabState, only: readonly string[] | null): Compared | null {
  if (state.status !== 'compared') return null
  if (only === null) return state
  const differences = state.comparison.differences.filter(({ id }) => only.includes(id))
  return differences.length === 0 ? null : { ...state, comparison: { ...state.comparison, differences } }
}

interface PrintPageProps {
  readonly tabId: number
  /** Ids of differences; null: all. */
  readonly only: readonly string[] | null
}

/** What is known now: the page stays as it was opened, whatever the tab shows later. */
export function PrintPage({ tabId, only }: PrintPageProps) {
  const [state, setState] = useState<TabState | null>(null)
  useEffect(() => {
    send('tabState', { tabId }).then(setState, () => setState({ status: 'none' }))
  }, [tabId])
  if (state === null) return null
  const shown = narrowed(state, only)
  return shown === null ? <p>{EXPORT.gone}</p> : <Sheet state={shown} />
}
