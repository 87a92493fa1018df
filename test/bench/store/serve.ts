/**
 * One engine in the bench extension: the service worker answers `ping` and `search`, the page builds and measures.
 *
 * In the page: `await bench.build(20_000)`, `await bench.ask('ping')` → { ms }, `await bench.ask('search', 3)` → { ms, found }
 */
import { keyTermsOf } from '../../../src/core/matching/keyTerms.ts'
import { type Asked, ask, textOf } from './generate.ts'

export interface Engine {
  readonly name: string
  /** Builds an index of `size` generated reports and lays it down. */
  build(size: number, progress: (done: number) => void): Promise<void>
  /** An article is about to be looked up: its terms are being made. */
  expect?(asked: Asked): Promise<void> | undefined
  /** Numbers of reports, likeliest first; opens what it needs when it is called first. */
  search(asked: Asked, most: number): Promise<readonly number[]>
  /** What only some engines can do. */
  readonly more?: Readonly<Record<string, (given: number) => Promise<unknown>>>
}

/** The two callbacks of the browsers' own interface that are used. */
interface Runtime {
  readonly onMessage: { addListener(listen: (message: Message, sender: unknown, answer: (result: unknown) => void) => boolean): void }
  sendMessage(message: Message, answer: (result: unknown) => void): void
}
interface Message {
  readonly what: 'ping' | 'search'
  readonly event: number
  readonly size: number
}
declare const chrome: { readonly runtime: Runtime }

const MOST = 10

async function answer(engine: Engine | null, { what, event, size }: Message): Promise<unknown> {
  if (what === 'ping' || engine === null) return { found: [] }
  const start = performance.now()
  const asked = ask(event, size)
  const made = performance.now()
  // The words of the query are invented; that an article has to be read for its terms is paid for all the same.
  const text = textOf(asked)
  await engine.expect?.(asked)
  keyTermsOf(text.slice(0, 40), text, [{ kind: 'body', start: 0, end: text.length }])
  const read = performance.now()
  const found = await engine.search(asked, MOST)
  return { found, right: asked.right, made: made - start, read: read - made, inside: performance.now() - read }
}

function asWorker(engine: Engine | null): void {
  chrome.runtime.onMessage.addListener((message, _, respond) => {
    answer(engine, message).then(respond, error => respond({ error: String(error?.stack ?? error) }))
    return true
  })
}

async function timed<T extends object>(work: () => Promise<T>): Promise<T & { ms: number }> {
  const start = performance.now()
  const result = await work()
  return { ...result, ms: performance.now() - start }
}

function asPage(engine: Engine | null): void {
  let longest = 0
  const watch = () => {
    const start = performance.now()
    setTimeout(() => {
      longest = Math.max(longest, performance.now() - start)
      watch()
    }, 0)
  }
  const bench = {
    build: (size: number) =>
      timed(async () => {
        longest = 0
        watch()
        await engine?.build(size, done => {
          document.title = `${engine.name}: ${done}`
        })
        return { longest }
      }),
    ask: (what: Message['what'], event = 0, size = 0) =>
      timed(
        async () => new Promise<object>(resolve => chrome.runtime.sendMessage({ what, event, size }, result => resolve(result as object))),
      ),
    more: (name: string, given: number) => timed(async () => ({ result: await engine?.more?.[name]?.(given) })),
    disk: async () => (await navigator.storage.estimate()).usage ?? 0,
  }
  Object.assign(globalThis, { bench })
  document.body.append('ready')
}

export function serve(engine: Engine | null): void {
  if (globalThis.location.pathname.endsWith('options.html')) asPage(engine)
  else asWorker(engine)
}
