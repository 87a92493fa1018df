/**
 * Runs on every web page, and does next to nothing: tells the background when the page looks like an article.
 *
 * Example: a report of five paragraphs → one message `pageSeen { article: true, url }`; a search page → no message at all.
 * Injected again (the site was switched on again), it only looks again.
 */
import { whyNotArticle } from '../page/probe.ts'
import { watchAddress } from './addressChange.ts'

interface Runtime {
  readonly id?: string
  readonly sendMessage: (message: unknown) => Promise<unknown>
}
interface Probe {
  readonly isAlive: () => boolean
  readonly look: () => void
}

/** Pages that build themselves after loading are looked at again, sooner and then later; others once. */
const LOOKS_MS = [0, 1500, 4000] as const
/** After a change of address the old page stands there until the new one has arrived; the last look no longer waits for that. */
const LOOKS_AFTER_CHANGE_MS = [250, 750, 1500, 3000] as const

/** The background is told this often, where it ends before it answers, and after this long. */
const ATTEMPTS = 3
const AGAIN_MS = 500

const KEY = Symbol.for('otherwise.probe')
const place = globalThis as { [KEY]?: Probe; browser?: { runtime: Runtime }; chrome?: { runtime: Runtime } }

/** What a reader knows a page by: changes when another article is shown. */
function headingOf(): string {
  return `${document.title}\n${document.querySelector('h1')?.textContent ?? ''}`
}

/** Chrome loads some pages before the reader asks for them: nobody may ever see them. */
function isPrepared(): boolean {
  return 'prerendering' in document && document.prerendering === true
}

/** Looks after each delay until `look` is content. Returns how to stop. */
function lookRepeatedly(delays: readonly number[], look: (last: boolean) => boolean): () => void {
  const stop = () => {
    for (const timer of timers) clearTimeout(timer)
  }
  const timers = delays.map((delay, i) =>
    setTimeout(() => {
      if (look(i === delays.length - 1)) stop()
    }, delay),
  )
  return stop
}

function startProbe(runtime: Runtime): Probe {
  let seen: { readonly heading: string; readonly article: boolean } | null = null
  let stopLooking = () => {}

  const isAlive = () => runtime.id !== undefined
  const tell = async (article: boolean, attempts = ATTEMPTS): Promise<void> => {
    const url = location.href
    // Unanswered: the background ended in the middle. While the extension is being updated nobody answers; the new one probes again.
    const answered = await runtime.sendMessage({ name: 'pageSeen', argument: { article, url } }).catch(() => null)
    const again = () => {
      if (isAlive() && location.href === url) void tell(article, attempts - 1)
    }
    if (!answered && attempts > 1) setTimeout(again, AGAIN_MS)
  }
  const judge = () => {
    const reason = whyNotArticle(document)
    seen = { heading: headingOf(), article: reason === null }
    if (reason === null) void tell(true)
    return reason
  }
  const look = () => {
    stopLooking()
    // Only a page with little text may be a shell that has yet to be filled.
    stopLooking = lookRepeatedly(LOOKS_MS, () => judge() !== 'little-text')
  }
  watchAddress(() => {
    stopLooking()
    if (!isAlive()) return
    if (seen?.article) void tell(false)
    const before = seen?.heading
    stopLooking = lookRepeatedly(LOOKS_AFTER_CHANGE_MS, last => (last || headingOf() !== before) && judge() === null)
  })
  // A page that the browser kept is shown again without running anything anew.
  addEventListener('pageshow', event => {
    if (event.persisted && isAlive()) look()
  })
  if (isPrepared()) document.addEventListener('prerenderingchange', look, { once: true })
  else look()
  return { isAlive, look }
}

const runtime = (place.browser ?? place.chrome)?.runtime
if (place[KEY]?.isAlive()) place[KEY].look()
else if (runtime) place[KEY] = startProbe(runtime)
