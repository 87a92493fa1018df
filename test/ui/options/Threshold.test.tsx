// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { fakeBrowser } from '@webext-core/fake-browser'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { parseSettings } from '../../../src/settings.ts'
import { Threshold } from '../../../src/ui/options/Threshold.tsx'
import { comparedWith, differenceWith } from '../sample.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

const two = [differenceWith(), differenceWith({ id: 'd2', topic: 'length of the march' })]
const SHOWN = { high: two.slice(0, 1), normal: two, low: two } as const
const asked: string[] = []

beforeEach(() => {
  fakeBrowser.reset()
  asked.length = 0
  fakeBrowser.runtime.sendMessage = async (message: unknown) => {
    const { level } = (message as { argument: { level: keyof typeof SHOWN } }).argument
    asked.push(level)
    return { result: { text: '', comparison: comparedWith(SHOWN[level]).comparison, demonstration: [] } }
  }
})
afterEach(cleanup)

const draw = (level: keyof typeof SHOWN, onChange = vi.fn()) => <Threshold settings={parseSettings({ level })} onChange={onChange} />
const slider = () => screen.getByRole('slider', { name: 'How much to show' })

it('says what of the example is shown, and names it', async () => {
  render(draw('normal'))
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('In an invented example, 2 differences are shown:'))
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'differs: people hurt',
    'differs: length of the march',
  ])
})

it.each([
  ['0', { level: 'high' }, 'normal'],
  ['2', { level: 'low' }, 'normal'],
  ['1', { level: 'normal' }, 'high'],
] as const)('moved to stop %s it is %j', (stop, change, from) => {
  const onChange = vi.fn()
  render(draw(from, onChange))
  fireEvent.input(slider(), { target: { value: stop } })
  expect(onChange).toHaveBeenCalledWith(change)
})

it('says its stop in words', () => {
  render(draw('low'))
  expect(slider().getAttribute('aria-valuetext')).toBe('More: weaker ones, too')
})

it('asks once when the moving is over', async () => {
  const { rerender } = render(draw('normal'))
  rerender(draw('low'))
  rerender(draw('high'))
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('In an invented example, 1 difference is shown:'))
  expect(asked).toEqual(['high'])
})

it('says nothing where the example cannot be had', async () => {
  fakeBrowser.runtime.sendMessage = async () => {
    asked.push('failed')
    return { error: 'no' }
  }
  render(draw('normal'))
  await vi.waitFor(() => expect(asked).toEqual(['failed']))
  expect(screen.getByRole('status').textContent).toBe('')
})
