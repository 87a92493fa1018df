/** What a reader can do with one card, at its foot. Example: “Not a difference” ▸ Copy */
import browser from 'webextension-polyfill'
import { comparisonJson } from '../../core/comparisonJson.ts'
import type { Comparison, Difference } from '../../core/model.ts'
import { csvOf } from '../shared/export/csv.ts'
import { markdownOf } from '../shared/export/markdown.ts'
import { testCaseOf } from '../shared/export/testCase.ts'
import { EXPORT, TOOLS } from '../words.ts'
import { CopyMenu, type Form } from './CopyMenu.tsx'

/** `comparison` holds the differences that are copied. */
export function formsOf(comparison: Comparison, demonstration: readonly string[]): readonly Form[] {
  return [
    { name: EXPORT.markdown, text: () => markdownOf(comparison, demonstration) },
    { name: EXPORT.csv, text: () => csvOf(comparison) },
    { name: EXPORT.json, text: () => comparisonJson(comparison) },
  ]
}

export interface CardToolsProps {
  readonly difference: Difference
  readonly comparison: Comparison
  readonly demonstration: readonly string[]
  readonly onDismiss: (difference: Difference) => void
}

export function CardTools({ difference, comparison, demonstration, onDismiss }: CardToolsProps) {
  const forms: readonly Form[] = [
    ...formsOf({ ...comparison, differences: [difference] }, demonstration),
    {
      name: EXPORT.testCase,
      more: EXPORT.testCaseMore,
      text: () => testCaseOf(comparison.article, difference, browser.runtime.getManifest().version),
    },
  ]
  return (
    <div class="card-tools">
      <button type="button" class="plain quiet" title={TOOLS.dismissMore} onClick={() => onDismiss(difference)}>
        {TOOLS.dismiss}
      </button>
      <CopyMenu label={EXPORT.copy} of={difference.topic} forms={forms} />
    </div>
  )
}
