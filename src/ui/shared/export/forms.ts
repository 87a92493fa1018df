/**
 * The forms in which differences leave: to be copied in the sidebar, to be saved from the printable page.
 *
 * `formsOf(comparison, demonstration)` → Markdown, CSV, JSON; a single difference is a test case as well
 */
import browser from 'webextension-polyfill'
import { comparisonJson } from '../../../core/comparisonJson.ts'
import type { Comparison } from '../../../core/model.ts'
import { EXPORT } from '../../words.ts'
import { csvOf } from './csv.ts'
import { markdownOf } from './markdown.ts'
import { testCaseOf } from './testCase.ts'

export interface Form {
  readonly name: string
  readonly more?: string
  /** How the name of its file ends, and what it is. */
  readonly ending: string
  readonly type: string
  readonly text: () => string
}

const JSON_TYPE = 'application/json'

/** `comparison` holds the differences that are meant. */
export function formsOf(comparison: Comparison, demonstration: readonly string[]): readonly Form[] {
  return [
    { name: EXPORT.markdown, ending: 'md', type: 'text/markdown', text: () => markdownOf(comparison, demonstration) },
    { name: EXPORT.csv, ending: 'csv', type: 'text/csv', text: () => csvOf(comparison) },
    { name: EXPORT.json, ending: 'json', type: JSON_TYPE, text: () => comparisonJson(comparison) },
  ]
}

/** Of one difference. */
export function formsOfOne(comparison: Comparison, demonstration: readonly string[]): readonly Form[] {
  const [difference] = comparison.differences
  if (difference === undefined) return []
  const text = () => testCaseOf(comparison.article, difference, browser.runtime.getManifest().version)
  return [
    ...formsOf(comparison, demonstration),
    { name: EXPORT.testCase, more: EXPORT.testCaseMore, ending: 'test.json', type: JSON_TYPE, text },
  ]
}

const MOST_NAME = 60

/** “Storm in Arvenna”, md → otherwise-storm-in-arvenna.md; letters and digits only, whatever a page calls itself. */
export function fileName(title: string | null, ending: string): string {
  const words = (title ?? '').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const name = ['otherwise', ...words].join('-')
  return `${Array.from(name).slice(0, MOST_NAME).join('').replace(/-$/u, '')}.${ending}`
}
