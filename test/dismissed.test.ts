import { fakeBrowser } from '@webext-core/fake-browser'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { pairKey } from '../src/core/dismissal.ts'
import { dismiss, dismissedPairs, loadDismissed, MOST_DISMISSED, parseDismissed, undoDismissed, watchDismissed } from '../src/dismissed.ts'
import { differenceWith, thereWith } from './ui/sample.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

beforeEach(() => fakeBrowser.reset())

const entry = { id: 'a', kind: 'count', topic: 'hurt', here: '31 hurt', there: ['44 hurt'], when: 1 } as const

describe('what is stored', () => {
  it.each<[string, unknown, readonly unknown[]]>([
    ['nothing', undefined, []],
    ['no list', { a: entry }, []],
    ['an entry', [entry], [entry]],
    ['an unknown kind', [{ ...entry, kind: 'mood' }, entry], [entry]],
    ['no other quote', [{ ...entry, there: [] }], []],
    ['an endless quote', [{ ...entry, here: 'a'.repeat(3000) }], []],
    ['too many', Array.from({ length: MOST_DISMISSED + 5 }, () => entry), Array.from({ length: MOST_DISMISSED }, () => entry)],
  ])('%s is read safely', (_, stored, entries) => {
    expect(parseDismissed(stored)).toEqual(entries)
  })
})

describe('dismissing', () => {
  const difference = differenceWith({ there: [thereWith(), thereWith({ quote: '44 people were hurt' }), thereWith({ quote: 'dozens' })] })
  it('keeps a card’s statements, each once, and gives back the pairs of the card', async () => {
    await dismiss(difference)
    const entries = await loadDismissed()
    expect(entries).toMatchObject([{ topic: 'people hurt', here: '31 people were hurt', there: ['44 people were hurt', 'dozens'] }])
    expect(dismissedPairs(entries)).toEqual(
      new Set(difference.there.map(({ quote }) => pairKey(difference.kind, difference.here.quote, quote))),
    )
  })
  it('puts the newest first and drops the oldest', async () => {
    await fakeBrowser.storage.local.set({ dismissed: Array.from({ length: MOST_DISMISSED }, (_, i) => ({ ...entry, id: `${i}` })) })
    const { id } = await dismiss(difference, 5)
    const ids = (await loadDismissed()).map(one => one.id)
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([MOST_DISMISSED, id, `${MOST_DISMISSED - 2}`])
  })
  it('is undone one by one', async () => {
    const [one, two] = [await dismiss(difference), await dismiss(difference)]
    expect(await undoDismissed([one.id])).toEqual([two])
  })
  it('is told to whoever watches, until it stops', async () => {
    const heard = vi.fn()
    const stop = watchDismissed(heard)
    await dismiss(difference)
    expect(heard).toHaveBeenCalledTimes(1)
    stop()
    await dismiss(difference)
    expect(heard).toHaveBeenCalledTimes(1)
  })
})
