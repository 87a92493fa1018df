// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { copyText } from '../../../src/ui/shared/copyText.ts'

let board: string | null
let button: HTMLButtonElement
const listening = { current: new AbortController() }

/** What browsers do at the command: tell the page, and take what the last one said. */
function command(name: string): boolean {
  if (name !== 'copy') return false
  let given: string | null = null
  const event = new Event('copy', { bubbles: true, cancelable: true })
  Object.defineProperty(event, 'clipboardData', { value: { setData: (_: string, text: string) => (given = text) } })
  document.body.dispatchEvent(event)
  if (event.defaultPrevented) board = given
  return true
}
const execCommand = vi.fn(command)

beforeEach(() => {
  board = null
  listening.current = new AbortController()
  button = document.body.appendChild(document.createElement('button'))
  execCommand.mockReset().mockImplementation(command)
  Object.assign(document, { execCommand })
  vi.stubGlobal('navigator', { clipboard: undefined })
})
afterEach(() => {
  listening.current.abort()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})
const onPage = (hear: (event: ClipboardEvent) => void) =>
  addEventListener('copy', hear, { capture: true, signal: listening.current.signal })

describe('with a clipboard of the page', () => {
  it('uses that', async () => {
    const writeText = vi.fn(async () => undefined)
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    expect(await copyText('44 people', button)).toBe(true)
    expect(writeText).toHaveBeenCalledWith('44 people')
    expect(execCommand).not.toHaveBeenCalled()
  })
  it('refused, tries the older command', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: async () => Promise.reject(new Error('no')) } })
    expect(await copyText('44 people', button)).toBe(true)
    expect(board).toBe('44 people')
  })
})

describe('without one', () => {
  it('copies by the older command, and leaves nothing behind', async () => {
    expect(await copyText('44 people', button)).toBe(true)
    expect(board).toBe('44 people')
    expect(document.body.children).toHaveLength(1)
    board = null
    command('copy')
    expect(board).toBeNull()
  })
  it('has the last word, whatever the page says', async () => {
    onPage(event => {
      event.clipboardData?.setData('text/plain', 'Read more here')
      event.preventDefault()
    })
    expect(await copyText('44 people', button)).toBe(true)
    expect(board).toBe('44 people')
  })
  it('lets nobody hear of it who had not listened first on the window', async () => {
    const late = vi.fn()
    document.addEventListener('copy', late, { capture: true, signal: listening.current.signal })
    await copyText('44 people', button)
    expect(late).not.toHaveBeenCalled()
  })
  it('says that it did not work where the page lets nobody hear of it', async () => {
    onPage(event => {
      event.stopImmediatePropagation()
      event.preventDefault()
    })
    expect(await copyText('44 people', button)).toBe(false)
    expect(document.querySelector('textarea')).toBeNull()
    expect(document.activeElement).toBe(button)
  })
  it('says that it did not work where the browser refuses', async () => {
    execCommand.mockReturnValue(false)
    expect(await copyText('44 people', button)).toBe(false)
    execCommand.mockImplementation(() => {
      throw new Error('no')
    })
    expect(await copyText('44 people', button)).toBe(false)
  })
})
