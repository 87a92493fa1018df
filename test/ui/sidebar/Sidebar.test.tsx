// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Match } from '../../../src/core/model.ts'
import type { TabState } from '../../../src/messages.ts'
import { Sidebar, type SidebarProps } from '../../../src/ui/sidebar/Sidebar.tsx'
import { comparedWith, differenceWith, story, thereWith } from '../sample.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function actions() {
  return {
    open: vi.fn(),
    collapse: vi.fn(),
    close: vi.fn(),
    move: vi.fn(),
    switchOff: vi.fn(),
    retry: vi.fn(),
    locate: vi.fn(),
    goTo: vi.fn(),
    step: vi.fn(),
    choose: vi.fn(),
  }
}

function draw(state: TabState, change: Partial<SidebarProps> = {}) {
  const done = actions()
  const props: SidebarProps = {
    state,
    view: 'panel',
    side: 'right',
    located: new Set(['d1']),
    wanted: null,
    current: null,
    actions: done,
    ...change,
  }
  const { rerender } = render(<Sidebar {...props} />)
  return { done, again: (next: Partial<SidebarProps>) => rerender(<Sidebar {...props} {...next} />) }
}

const panel = () => screen.getByRole('complementary', { name: 'Otherwise' })
const summary = () => within(panel()).getByRole('heading', { level: 2 }).textContent
const three = ['a', 'b', 'c'].map((id, i) =>
  differenceWith({ id, topic: `topic ${id}`, there: [thereWith({ outlet: ['Dawn', 'Orlo Post', 'Vesper'][i] ?? null })] }),
)

describe('states', () => {
  it('compared, with differences', () => {
    draw(comparedWith(three))
    expect(summary()).toBe('3 claims are stated differently by 3 outlets')
    expect(screen.getAllByRole('article').map(card => within(card).getByRole('heading', { level: 3 }).textContent)).toEqual([
      'topic a',
      'topic b',
      'topic c',
    ])
    expect(panel().querySelector('.sources')?.textContent).toContain('Same story: Arvenna, Lindqvist')
  })
  it('reports found, nothing stated differently', () => {
    draw(comparedWith([]))
    expect(summary()).toBe('Nothing stated differently')
    expect(panel().textContent).toContain('Compared with 1 report of 1 outlet')
    expect(screen.queryByRole('searchbox')).toBeNull()
  })
  it('no other report of this story', () => {
    draw(comparedWith([], {}, []))
    expect(summary()).toBe('Nothing comparable found')
    expect(panel().textContent).toContain('None of the 17 reports in your corpus is about this story.')
  })
  it('no reports at all', () => {
    draw(comparedWith([], { searched: 0 }, []))
    expect(panel().textContent).toContain('There are no reports to compare with.')
  })
  it('only part of the article', () => {
    draw(comparedWith(three, { partial: true }))
    expect(panel().textContent).toContain('Only part of this article is on the page.')
  })
  it('reports that could not be read', () => {
    draw(comparedWith(three, { unread: 'The disk is gone.' }))
    expect(panel().textContent).toContain('could not be read, and are left out here. The disk is gone.')
  })
  const unsuited: readonly [Extract<TabState, { status: 'unsuited' }>['why'], RegExp][] = [
    ['too-short', /too little text/],
    ['paywall', /paywall/],
    ['live-blog', /live blog/],
    ['language', /not in English/],
  ]
  it.each(unsuited)('unsuited: %s', (why, words) => {
    draw({ status: 'unsuited', why, title: 'Storm' })
    expect(summary()).toBe('Not compared')
    expect(panel().textContent).toMatch(words)
  })
  it('failed, with another try', () => {
    const { done } = draw({ status: 'failed', title: null, message: 'the pack is broken' })
    expect(panel().textContent).toContain('the pack is broken')
    fireEvent.click(within(panel()).getByRole('button', { name: 'Try again' }))
    expect(done.retry).toHaveBeenCalledOnce()
  })
  it('reading, which shows only when it takes a while', () => {
    vi.useFakeTimers()
    draw({ status: 'reading', title: null })
    act(() => void vi.advanceTimersByTime(299))
    expect(panel().textContent).not.toContain('Reading')
    act(() => void vi.advanceTimersByTime(1))
    expect(summary()).toBe('Reading this article…')
  })
})

describe('what the reader can do', () => {
  const buttons: readonly [string, keyof ReturnType<typeof actions>, readonly unknown[]][] = [
    ['Move to the left', 'move', ['left']],
    ['Collapse', 'collapse', []],
    ['Close for this page', 'close', []],
    ['Switch off on this site', 'switchOff', []],
    ['Next difference in the article (J)', 'step', [1]],
    ['Previous difference in the article (K)', 'step', [-1]],
  ]
  it.each(buttons)('%s', (name, action, given) => {
    const { done } = draw(comparedWith(three))
    fireEvent.click(screen.getByRole('button', { name }))
    expect(done[action]).toHaveBeenCalledOnce()
    expect(done[action].mock.calls[0]?.slice(0, given.length)).toEqual(given)
  })
  it('has nothing to step through where no passage is on the page', () => {
    draw(comparedWith(three), { located: new Set() })
    expect(screen.queryByRole('button', { name: /Next difference/ })).toBeNull()
  })
  it('moves back from the left', () => {
    const { done } = draw(comparedWith(three), { side: 'left' })
    fireEvent.click(screen.getByRole('button', { name: 'Move to the right' }))
    expect(done.move).toHaveBeenCalledWith('right')
  })
  it('searches, forgiving a typing error', async () => {
    draw(comparedWith(three))
    const box = screen.getByRole('searchbox', { name: 'Search the differences' })
    fireEvent.input(box, { target: { value: 'vespar' } })
    expect((await screen.findAllByRole('article')).map(card => card.dataset.difference)).toEqual(['c'])
    fireEvent.input(box, { target: { value: 'kangaroo' } })
    expect(await screen.findByText('No difference matches the search.')).toBeTruthy()
    expect(screen.queryByRole('article')).toBeNull()
  })
  it('finds passages that are on the page, and only those', () => {
    draw(comparedWith(three), { located: new Set(['b']) })
    const finders = screen
      .getAllByRole('article')
      .map(card => within(card).queryAllByRole('button', { name: /Show in the article/ }).length)
    expect(finders).toEqual([0, 1, 0])
  })
})

describe('the tab at the edge', () => {
  it('has the count and a name', () => {
    const { done } = draw(comparedWith(three), { view: 'tab' })
    const tab = screen.getByRole('button', { name: 'Open Otherwise: 3 claims stated differently' })
    expect(tab.textContent).toBe('3')
    fireEvent.click(tab)
    expect(done.open).toHaveBeenCalledOnce()
    expect(screen.queryByRole('complementary')).toBeNull()
  })
  it('has no count where there is none', () => {
    draw(comparedWith([], {}, []), { view: 'tab' })
    expect(screen.getByRole('button', { name: 'Open Otherwise' }).textContent).toBe('')
  })
})

describe('for screen readers', () => {
  it('says the count once, even while collapsed', async () => {
    const { again } = draw({ status: 'reading', title: null }, { view: 'tab' })
    const region = document.querySelector('.frame > [role=status]')
    expect(region?.textContent).toBe('')
    again({ state: comparedWith(three), view: 'tab' })
    await vi.waitFor(() => expect(region?.textContent).toBe('3 claims are stated differently by 3 outlets'))
    again({ state: comparedWith(three), view: 'panel' })
    expect(document.querySelector('.frame > [role=status]')).toBe(region)
  })
  it('says nothing again when the same comes of another comparison', async () => {
    const { again } = draw(comparedWith(three))
    const region = document.querySelector('.frame > [role=status]')
    await vi.waitFor(() => expect(region?.textContent).toContain('3 claims'))
    const changed = vi.fn()
    const watching = new MutationObserver(changed)
    watching.observe(region ?? document, { childList: true, characterData: true, subtree: true })
    again({ state: comparedWith(three.map(one => ({ ...one }))) })
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(changed).not.toHaveBeenCalled()
    again({ state: comparedWith(three.slice(0, 2)) })
    await vi.waitFor(() => expect(changed).toHaveBeenCalled())
    watching.disconnect()
  })
})

describe('where the reader is', () => {
  const currentOnes = () => [...document.querySelectorAll<HTMLElement>('[aria-current=true]')].map(card => card.dataset.difference)
  it('is told by the card, and by no other', () => {
    const { again } = draw(comparedWith(three), { current: 'b' })
    expect(currentOnes()).toEqual(['b'])
    again({ current: 'c' })
    expect(currentOnes()).toEqual(['c'])
  })
  it('is the card that gets the focus or is clicked, wherever on it', async () => {
    const { done } = draw(comparedWith(three), { located: new Set(['b']) })
    fireEvent.focusIn(screen.getAllByRole('link')[0] ?? document.body)
    await vi.waitFor(() => expect(done.choose).toHaveBeenLastCalledWith('a'))
    fireEvent.click(screen.getByRole('heading', { name: 'topic c' }))
    await vi.waitFor(() => expect(done.choose).toHaveBeenLastCalledWith('c'))
  })
  it('is not elsewhere in the sidebar', async () => {
    const { done } = draw(comparedWith(three))
    fireEvent.focusIn(screen.getByRole('searchbox'))
    await Promise.resolve()
    expect(done.choose).not.toHaveBeenCalled()
  })
  it('also once the tab was opened', async () => {
    const { done, again } = draw(comparedWith(three), { view: 'tab' })
    again({ view: 'panel' })
    await vi.waitFor(() => {
      fireEvent.click(screen.getByRole('heading', { name: 'topic c' }))
      expect(done.choose).toHaveBeenCalledWith('c')
    })
  })
  it('asked for quietly, the card comes into view and the focus stays', async () => {
    const seen = vi.spyOn(Element.prototype, 'scrollIntoView')
    const { again } = draw(comparedWith(three))
    again({ wanted: { id: 'c', asked: 1, quietly: true } })
    await vi.waitFor(() => expect(seen).toHaveBeenCalledWith({ block: 'nearest' }))
    expect((seen.mock.contexts[0] as HTMLElement).dataset.difference).toBe('c')
    expect(document.activeElement).toBe(document.body)
    seen.mockRestore()
  })
})

describe('the focus', () => {
  it('stays where it is when the sidebar opens by itself', () => {
    draw(comparedWith(three))
    expect(document.activeElement).toBe(document.body)
  })
  it('goes to the head when the reader opened it', async () => {
    draw(comparedWith(three), { wanted: { id: null, asked: 1 } })
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })))
  })
  it('goes to the difference that was asked for, also while another search is on', async () => {
    const { again } = draw(comparedWith(three))
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'vesper' } })
    await vi.waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1))
    again({ state: comparedWith(three), wanted: { id: 'a', asked: 1 } })
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('topic a'))
  })
})

describe('reports that only come near', () => {
  const near = { ...story, article: 'quay-2', title: 'Another storm, another port', why: ['shared: Arvenna'] }
  const withRelated = (stories: readonly Match[]) => {
    const state = comparedWith([], {}, stories)
    return { ...state, comparison: { ...state.comparison, related: [near] } }
  }
  const details = () => panel().querySelector<HTMLDetailsElement>('.related')
  it('are named, and unfolded where nothing was compared', () => {
    draw(withRelated([]))
    expect(details()?.textContent).toContain('Related, not compared: 1 report')
    expect(details()?.textContent).toContain('Another storm, another port')
    expect(details()?.open).toBe(true)
  })
  it('are folded beside reports that were compared, and left out where there are none', () => {
    draw(withRelated([story]))
    expect(details()?.open).toBe(false)
    cleanup()
    draw(comparedWith([]))
    expect(details()).toBeNull()
  })
})
