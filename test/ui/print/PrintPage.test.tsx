// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { fakeBrowser } from '@webext-core/fake-browser'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { TabState } from '../../../src/messages.ts'
import { PrintPage } from '../../../src/ui/print/PrintPage.tsx'
import { fileName } from '../../../src/ui/shared/export/forms.ts'
import { comparedWith, differenceWith } from '../sample.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

let state: TabState
beforeEach(() => {
  fakeBrowser.reset()
  fakeBrowser.runtime.sendMessage = async () => ({ result: state })
})
afterEach(cleanup)

/** Saves as a reader would, and gives what the browser was handed. */
async function saved(name: string): Promise<{ readonly file: string; readonly text: string }> {
  const blobs: Blob[] = []
  const files: string[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    blobs.push(blob as Blob)
    return 'blob:x'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push(this.download)
  })
  fireEvent.click(await screen.findByRole('button', { name }))
  return { file: files[0] ?? '', text: (await blobs[0]?.text()) ?? '' }
}

it('shows the article and its cards, without anything to press but what prints and saves', async () => {
  state = comparedWith([differenceWith(), differenceWith({ id: 'd2', topic: 'length' })])
  render(<PrintPage tabId={7} only={null} />)
  await screen.findByRole('heading', { level: 1, name: 'Storm in Arvenna' })
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['people hurt', 'length'])
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Print', 'Markdown', 'CSV', 'JSON'])
  await vi.waitFor(() => expect(document.title).toBe('Storm in Arvenna'))
})

it('says that the tab has moved on', async () => {
  state = { status: 'none' }
  render(<PrintPage tabId={7} only={null} />)
  expect(await screen.findByText(/nothing to print/)).toBeTruthy()
})

it('shows only the differences that were asked for', async () => {
  state = comparedWith([differenceWith(), differenceWith({ id: 'd2', topic: 'length' })])
  render(<PrintPage tabId={7} only={['d2']} />)
  expect((await screen.findAllByRole('heading', { level: 3 })).map(({ textContent }) => textContent)).toEqual(['length'])
})

it('says that nothing is left of those asked for', async () => {
  state = comparedWith([differenceWith()])
  render(<PrintPage tabId={7} only={['gone']} />)
  expect(await screen.findByText(/nothing to print/)).toBeTruthy()
})

it.each([
  ['Save as Markdown', 'otherwise-storm-in-arvenna.md', '# Storm in Arvenna'],
  ['Save as CSV', 'otherwise-storm-in-arvenna.csv', 'topic,kind,relation'],
  ['Save as JSON', 'otherwise-storm-in-arvenna.json', '"article": {'],
])('all: %s', async (name, file, text) => {
  state = comparedWith([differenceWith(), differenceWith({ id: 'd2', topic: 'length' })])
  render(<PrintPage tabId={7} only={null} />)
  const given = await saved(name)
  expect(given.file).toBe(file)
  expect(given.text).toContain(text)
})

it('one: named after its topic, and as a test case, too', async () => {
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Otherwise', version: '0.1.0' })
  state = comparedWith([differenceWith(), differenceWith({ id: 'd2', topic: 'length' })])
  render(<PrintPage tabId={7} only={['d2']} />)
  const { file, text } = await saved('Save as Test case')
  expect(file).toBe('otherwise-length.test.json')
  expect(JSON.parse(text)).toMatchObject({ otherwise: '0.1.0', topic: 'length' })
})

it.each([
  ['Zug um Zug: “Nein!”', 'otherwise-zug-um-zug-nein.md'],
  ['../../etc/passwd', 'otherwise-etc-passwd.md'],
  ['Élection à Orlo', 'otherwise-élection-à-orlo.md'],
  [null, 'otherwise.md'],
  ['long '.repeat(40), `otherwise${'-long'.repeat(10)}.md`],
])('%j is saved as %s', (title, name) => expect(fileName(title, 'md')).toBe(name))
