// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createHost, HOST_NAME } from '../../src/content/host.ts'

const hosts = () => [...document.querySelectorAll(HOST_NAME)]
let made: ReturnType<typeof createHost> | null = null

beforeEach(() => {
  made = createHost('p { color: red }')
})
afterEach(() => made?.remove())

const host = () => {
  if (!made) throw new Error('no host')
  return made
}

describe('the host', () => {
  it('stands outside the body, closed', () => {
    expect(host().element.parentElement).toBe(document.documentElement)
    expect(host().element.shadowRoot).toBeNull()
    expect(host().root.querySelector('style')?.textContent).toContain('p { color: red }')
    expect(host().element.hasAttribute('style')).toBe(false)
  })
  it('takes the place of one that was left behind', () => {
    const second = createHost('')
    expect(hosts()).toEqual([second.element])
    second.remove()
  })
  it('comes back when the page throws it out, but not for ever', async () => {
    for (let i = 0; i < 5; i++) {
      host().element.remove()
      await vi.waitFor(() => expect(hosts()).toHaveLength(1))
    }
    host().element.remove()
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(hosts()).toHaveLength(0)
    // The reader wants it.
    host().attach()
    host().attach()
    expect(hosts()).toEqual([host().element])
  })
  it('stays away when it was removed on purpose', async () => {
    host().remove()
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(hosts()).toHaveLength(0)
  })
  it('keeps keys to itself', () => {
    const heard = vi.fn()
    document.addEventListener('keydown', heard)
    const input = document.createElement('input')
    host().container.append(input)
    const event = new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true })
    Object.defineProperty(event, 'isTrusted', { value: true })
    input.dispatchEvent(event)
    document.removeEventListener('keydown', heard)
    expect(heard).not.toHaveBeenCalled()
  })
  const made = (trusted: boolean) => {
    const event = new MouseEvent('click', { bubbles: true, composed: true })
    Object.defineProperty(event, 'isTrusted', { value: trusted })
    return event
  }
  it.each([
    [true, 1],
    [false, 0],
  ])('acts on clicks that are trusted: %s', (trusted, calls) => {
    const clicked = vi.fn()
    const button = document.createElement('button')
    button.addEventListener('click', clicked)
    host().container.append(button)
    button.dispatchEvent(made(trusted))
    expect(clicked).toHaveBeenCalledTimes(calls)
  })
})
