// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { fakeBrowser } from '@webext-core/fake-browser'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Difference } from '../../../src/core/model.ts'
import { dismiss as keep, loadDismissed, undoDismissed } from '../../../src/dismissed.ts'
import { loadSettings, type Settings, saveSettings } from '../../../src/settings.ts'
import { Differences, type DifferencesProps } from '../../../src/ui/sidebar/Differences.tsx'
import { comparedWith, differenceWith, thereWith } from '../sample.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

beforeEach(() => fakeBrowser.reset())
afterEach(cleanup)

const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, i) =>
  differenceWith({
    id,
    topic: `topic ${id}`,
    kind: i < 2 ? 'date' : 'count',
    relation: i < 3 ? 'conflict' : 'precision',
    here: { ...differenceWith().here, start: 60 - i },
    there: [thereWith({ outlet: i % 2 === 0 ? 'Dawn' : 'Vesper' })],
  }),
)

function draw(differences: readonly Difference[], change: Partial<DifferencesProps> = {}) {
  const props = { state: comparedWith(differences), wanted: null, located: new Set<string>(), onLocate: vi.fn(), ...change }
  const { rerender } = render(<Differences {...props} />)
  return (next: Partial<DifferencesProps>) => rerender(<Differences {...props} {...next} />)
}
const topics = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent?.at(-1))
const card = (topic: string) => within(screen.getByRole('article', { name: topic }))
const dismiss = (topic: string) => fireEvent.click(card(topic).getByRole('button', { name: 'Not a difference' }))
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

describe('“Not a difference” in a private window', () => {
  it('hides the card and keeps nothing', async () => {
    Object.assign(fakeBrowser.extension, { inIncognitoContext: true })
    try {
      draw(many)
      dismiss('topic b')
      expect(await screen.findByRole('button', { name: 'Undo' })).toBeTruthy()
      expect(await loadDismissed()).toEqual([])
    } finally {
      Object.assign(fakeBrowser.extension, { inIncognitoContext: false })
    }
  })
})

describe('“Not a difference”', () => {
  const three = many.slice(0, 3)
  it('leaves a line in the card’s place that takes the focus, and is kept', async () => {
    const again = draw(three)
    dismiss('topic b')
    await vi.waitFor(() => expect(topics()).toEqual(['a', 'c']))
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain('Hidden: topic b.Undo')
    expect(document.activeElement).toHaveProperty('textContent', 'Undo')
    await vi.waitFor(async () => expect(await loadDismissed()).toMatchObject([{ topic: 'topic b' }]))
    again({ state: comparedWith(three.filter(({ id }) => id !== 'b')) })
    expect(screen.getByText('Hidden: topic b.')).toBeTruthy()
    expect(document.activeElement).toHaveProperty('textContent', 'Undo')
  })
  it('is undone: the card is back at once with the focus, and nothing is kept', async () => {
    const again = draw(three)
    dismiss('topic b')
    await screen.findByText('Hidden: topic b.')
    again({ state: comparedWith(three.filter(({ id }) => id !== 'b')) })
    press('Undo')
    await vi.waitFor(() => expect(topics()).toEqual(['a', 'b', 'c']))
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('topic b'))
    await vi.waitFor(async () => expect(await loadDismissed()).toEqual([]))
  })
  it('undone in the options brings the card back', async () => {
    draw(three)
    dismiss('topic b')
    await vi.waitFor(async () => expect(await loadDismissed()).toHaveLength(1))
    await vi.waitFor(() => expect(topics()).toEqual(['a', 'c']))
    await new Promise(resolve => setTimeout(resolve))
    await undoDismissed((await loadDismissed()).map(({ id }) => id))
    await vi.waitFor(() => expect(topics()).toEqual(['a', 'b', 'c']))
  })
  it('of the only card leaves the line', async () => {
    const again = draw(many.slice(0, 1))
    dismiss('topic a')
    again({ state: comparedWith([]) })
    await screen.findByText('Hidden: topic a.')
  })
  it('that cannot be kept says so, and the card stays', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'))
    draw(three)
    dismiss('topic b')
    await screen.findByRole('alert')
    expect(topics()).toEqual(['a', 'b', 'c'])
  })
})

describe('what was hidden before', () => {
  const [a, b] = many as [Difference, Difference]
  const summary = () => screen.getByRole('heading', { level: 2 }).textContent
  it.each<[string, readonly Difference[], readonly Difference[], string, string | null]>([
    ['all of it', [], [a, b], '2 differences hidden by you', 'Nothing else is stated differently.'],
    ['some of it', [a], [b], '1 claim is stated differently by 1 outlet', '1 difference hidden by you'],
    ['nothing', [], [], 'Nothing stated differently', null],
  ])('is counted: %s', (_, differences, dismissed, words, more) => {
    draw(differences, { state: comparedWith(differences, { dismissed }) })
    expect(summary()).toBe(words)
    if (more !== null) expect(screen.getByText(more)).toBeTruthy()
    expect(screen.queryAllByRole('button', { name: 'Undo', hidden: true })).toHaveLength(dismissed.length)
  })
  it('is shown again, as a card with the focus, and not kept', async () => {
    await keep(b)
    draw([a], { state: comparedWith([a], { dismissed: [b] }) })
    fireEvent.click(screen.getByRole('button', { name: 'Undo', hidden: true }))
    await vi.waitFor(() => expect(topics()).toEqual(['a', 'b']))
    expect(document.activeElement?.textContent).toBe('topic b')
    await vi.waitFor(async () => expect(await loadDismissed()).toEqual([]))
    expect(summary()).toBe('2 claims are stated differently by 2 outlets')
  })
  it('here, of all cards, is said at once', async () => {
    draw([a])
    dismiss('topic a')
    await vi.waitFor(() => expect(summary()).toBe('1 difference hidden by you'))
  })
})

it('a search that nothing matches can be taken back', async () => {
  draw(many)
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'xyzzyx' } })
  await screen.findByText('No difference matches the search.')
  press('Show all')
  await vi.waitFor(() => expect(topics()).toHaveLength(many.length))
})

describe('filters and order', () => {
  const saved = async (change: Partial<Settings>) => vi.waitFor(async () => expect(await loadSettings()).toMatchObject(change))
  it('are not in the way of few cards, and then leave nothing out', async () => {
    await saveSettings({ filter: { relations: ['precision'], kind: null, outlet: null } })
    draw([...many.slice(0, 1), ...many.slice(4)])
    await new Promise(resolve => setTimeout(resolve))
    expect(topics()).toEqual(['a', 'e', 'f'])
    expect(screen.queryByText('Filter and sort')).toBeNull()
  })
  it('list the relations whose chips are pressed, say how many, and are remembered', async () => {
    draw(many)
    press('3 differ')
    await vi.waitFor(() => expect(topics()).toEqual(['a', 'b', 'c']))
    expect(screen.getByRole('button', { name: '3 differ', pressed: true })).toBeTruthy()
    expect(screen.getByText('3 of 6 shown')).toBeTruthy()
    await saved({ filter: { relations: ['conflict'], kind: null, outlet: null } })
    press('Show all')
    await vi.waitFor(() => expect(topics()).toHaveLength(6))
  })
  it.each([
    ['What about', 'date', ['a', 'b']],
    ['Stated by', 'Vesper', ['b', 'd', 'f']],
    ['Order', 'article', ['f', 'e', 'd', 'c', 'b', 'a']],
  ])('%s: %s', async (label, value, wanted) => {
    draw(many)
    fireEvent.change(screen.getByLabelText(label), { target: { value } })
    await vi.waitFor(() => expect(topics()).toEqual(wanted))
  })
  it('remembered ones are told, also where they leave nothing', async () => {
    await saveSettings({ filter: { relations: ['precision'], kind: 'date', outlet: null } })
    draw(many)
    await screen.findByText('0 of 6 shown')
    press('Show all')
    await vi.waitFor(() => expect(topics()).toHaveLength(6))
  })
  it('give way to a difference that is asked for', async () => {
    await saveSettings({ filter: { relations: ['precision'], kind: null, outlet: null } })
    const again = draw(many)
    await vi.waitFor(() => expect(topics()).toEqual(['d', 'e', 'f']))
    again({ wanted: { id: 'a', asked: 1 } })
    await vi.waitFor(() => expect(topics()).toHaveLength(6))
  })
})
