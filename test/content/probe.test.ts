// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const KEY = Symbol.for('otherwise.probe')
const sent = vi.fn()
let runtime: { id?: string; sendMessage: typeof sent }
const place = globalThis as unknown as { [key: symbol]: unknown; chrome?: unknown }

const PARAGRAPH =
  '<p>The storm that reached Arvenna on Sunday evening tore the roofs off nine houses, the mayor told reporters on the quay.</p>'

function show(heading: string, paragraphs: number) {
  document.title = heading
  document.head.insertAdjacentHTML('beforeend', '<meta property="article:published_time" content="2025-03-02">')
  document.body.innerHTML = `<article><h1>${heading}</h1>${PARAGRAPH.repeat(paragraphs)}</article>`
}

async function inject() {
  vi.resetModules()
  await import('../../src/content/probe.ts')
}

/** As single-page sites do; this document has no Navigation API, so the change of title gives it away. */
async function goTo(path: string) {
  history.pushState(null, '', path)
  document.title = `${document.title} `
  await Promise.resolve()
  await vi.advanceTimersByTimeAsync(0)
}

const told = () => sent.mock.calls.map(([message]) => [message.name, message.argument.article, new URL(message.argument.url).pathname])

beforeEach(() => {
  vi.useFakeTimers()
  ;(window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL('https://news.example/a')
  document.head.innerHTML = '<title></title>'
  sent.mockReset().mockResolvedValue({ result: { reading: true } })
  // One a test: the probe of an earlier one must not come alive again.
  runtime = { id: 'otherwise', sendMessage: sent }
  place.chrome = { runtime }
  delete place[KEY]
})
afterEach(() => {
  // What an earlier test left listening must not speak up in the next.
  runtime.id = undefined
  vi.useRealTimers()
})

describe('the probe', () => {
  it('tells of an article, once', async () => {
    show('Storm in Arvenna', 6)
    await inject()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(told()).toEqual([['pageSeen', true, '/a']])
  })
  it('tells again when the browser shows a page that it kept, not when it shows a new one', async () => {
    show('Storm in Arvenna', 6)
    await inject()
    await vi.advanceTimersByTimeAsync(10_000)
    for (const persisted of [false, true]) {
      dispatchEvent(Object.assign(new Event('pageshow'), { persisted }))
      await vi.advanceTimersByTimeAsync(10_000)
    }
    expect(told()).toHaveLength(2)
  })
  it('waits until a page that was loaded ahead is shown', async () => {
    show('Storm in Arvenna', 6)
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true })
    await inject()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(told()).toEqual([])
    document.dispatchEvent(new Event('prerenderingchange'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(told()).toEqual([['pageSeen', true, '/a']])
    Reflect.deleteProperty(document, 'prerendering')
  })
  it('says nothing of other pages', async () => {
    document.body.innerHTML = '<form><input name="q"></form><p>Nothing here.</p>'
    await inject()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(told()).toEqual([])
  })
  it('waits for a page that builds itself', async () => {
    document.body.innerHTML = '<div id="app"></div>'
    await inject()
    await vi.advanceTimersByTimeAsync(1000)
    show('Storm in Arvenna', 6)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(told()).toEqual([['pageSeen', true, '/a']])
  })
  it('injected twice, looks again and listens once', async () => {
    show('Storm in Arvenna', 6)
    await inject()
    await vi.advanceTimersByTimeAsync(10_000)
    await inject()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(told()).toHaveLength(2)
    await goTo('/b')
    expect(told()).toHaveLength(3)
  })
  it('tells a background that ended before it answered again, and gives up in the end', async () => {
    sent.mockRejectedValue(new Error('no receiver'))
    show('Storm in Arvenna', 6)
    await inject()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(told()).toEqual(Array.from({ length: 3 }, () => ['pageSeen', true, '/a']))
  })
  it('tells again once only where the second time is answered', async () => {
    sent.mockResolvedValueOnce(undefined)
    show('Storm in Arvenna', 6)
    await inject()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(told()).toHaveLength(2)
  })
  it('says nothing again of a page that was left', async () => {
    sent.mockResolvedValueOnce(undefined)
    show('Storm in Arvenna', 6)
    await inject()
    await vi.advanceTimersByTimeAsync(0)
    history.replaceState(null, '', '/elsewhere')
    await vi.advanceTimersByTimeAsync(700)
    expect(told()).toEqual([['pageSeen', true, '/a']])
  })
})

describe('on a single-page site, the probe', () => {
  beforeEach(async () => {
    show('Storm in Arvenna', 6)
    await inject()
    await vi.advanceTimersByTimeAsync(10_000)
    sent.mockClear()
  })
  it('takes the old article back and tells of the next one', async () => {
    await goTo('/b')
    expect(told()).toEqual([['pageSeen', false, '/b']])
    show('Flood in Orlo', 6)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(told()).toEqual([
      ['pageSeen', false, '/b'],
      ['pageSeen', true, '/b'],
    ])
  })
  it('is silent on the next page when that is no article', async () => {
    await goTo('/about')
    document.title = 'About us'
    document.body.innerHTML = '<p>About us.</p>'
    await vi.advanceTimersByTimeAsync(10_000)
    expect(told()).toEqual([['pageSeen', false, '/about']])
  })
  it('takes no notice of another place on the same page', async () => {
    await goTo('/a#comments')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(told()).toEqual([])
  })
  it('is silent once its extension is gone', async () => {
    runtime.id = undefined
    await goTo('/b')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(told()).toEqual([])
  })
})
