/**
 * Sends and receives the messages of messages.ts: the only file that touches runtime messaging.
 *
 * On the wire a message is `{ name, argument }`; the answer is `{ result }`, or `{ error }` with one line of text that
 * the sender gets as a thrown Error. What neither comes from this extension nor has the right shape is turned away.
 * Example: `handle({ tabState: ({ tabId }) => readState(tabId) })` there, `await send('tabState', { tabId: 3 })` here.
 */
import * as v from 'valibot'
import browser, { type Runtime } from 'webextension-polyfill'
import { argumentSchemas, resultSchemas } from './messageSchemas.ts'
import type { Argument, BackgroundMessages, MessageName, OffscreenMessages, PageMessages, PanelMessages, Result } from './messages.ts'
import { retry } from './retry.ts'
import { plainWords } from './ui/troubles.ts'

export type Sender = Runtime.MessageSender
export type Handler<N extends MessageName> = (argument: Argument<N>, sender: Sender) => Result<N> | Promise<Result<N>>
export type Handlers = { readonly [N in MessageName]?: Handler<N> }
type Answer = { readonly result: unknown } | { readonly error: string }

/** Asked by the extension's own pages only: a script in a web page has no business with them. */
const FROM_OWN_PAGES: ReadonlySet<MessageName> = new Set<MessageName>([
  'tabState',
  'readTab',
  'listPacks',
  'listFeeds',
  'addFeed',
  'changeFeed',
  'removeFeed',
  'importOpml',
  'exportOpml',
  'readFeedsNow',
  'compareExample',
  'listSubscriptions',
  'subscribePack',
  'removeSubscription',
  'storedUsage',
  'listStored',
  'removeStored',
  'removeStoredOrigin',
  'removeAllStored',
  'tidyStored',
  'listRequests',
  'clearRequests',
  'pageMemory',
  'rememberPage',
  'panelHere',
  'locateDifference',
  'chooseDifference',
  'stepDifference',
  'compareAgain',
])
/** Asked by the background only: it has no tab, and no page in a tab has its address. */
const FROM_BACKGROUND: ReadonlySet<MessageName> = new Set<MessageName>(['readPage'])
/** Sent by scripts in a tab's top document only. */
const FROM_TABS: ReadonlySet<MessageName> = new Set<MessageName>(['pageSeen', 'analyse', 'bringSidebar', 'passagesChanged'])

const messageSchema = v.object({ name: v.string(), argument: v.unknown() })
const answerSchema = v.union([v.object({ error: v.string() }), v.object({ result: v.unknown() })])

/** Asks the background. Throws an Error with one line where it can't answer. */
export async function send<N extends keyof BackgroundMessages>(name: N, argument: Argument<N>): Promise<Result<N>> {
  return readAnswer(name, await deliver({ name, argument }))
}

/** What both browsers say of a message that nobody took: the background is just ending. It starts anew for the next one. */
const UNDELIVERED = /Receiving end does not exist/

const deliver = (message: unknown): Promise<unknown> =>
  retry(() => browser.runtime.sendMessage(message), {
    attempts: 4,
    pauseMs: 150,
    mayPass: error => error instanceof Error && UNDELIVERED.test(error.message),
  })

/** Asks the reader script in a tab. Throws where the tab has none. */
export async function sendToTab<N extends keyof PageMessages>(tabId: number, name: N, argument: Argument<N>): Promise<Result<N>> {
  return readAnswer(name, await browser.tabs.sendMessage(tabId, { name, argument }, { frameId: 0 }))
}

/** Tells the browser's side panel. Throws where none is open. */
export async function sendToPanel<N extends keyof PanelMessages>(name: N, argument: Argument<N>): Promise<Result<N>> {
  return readAnswer(name, await browser.runtime.sendMessage({ name, argument }))
}

/** Asks Chrome's offscreen document. Throws where there is none. */
export async function sendToOffscreen<N extends keyof OffscreenMessages>(name: N, argument: Argument<N>): Promise<Result<N>> {
  return readAnswer(name, await browser.runtime.sendMessage({ name, argument }))
}

/** Answers the named messages from now on; returns how to stop. */
export function handle(handlers: Handlers): () => void {
  // Not async: only a listener that answers may return a promise, or it would take the answer from another one.
  const listener = (raw: unknown, sender: Sender): Promise<Answer> | undefined => {
    const message = v.safeParse(messageSchema, raw)
    if (!message.success || !isHandled(handlers, message.output.name)) return undefined
    if (!mayAsk(message.output.name, sender)) return undefined
    return answer(handlers, message.output.name, message.output.argument, sender)
  }
  // The polyfill's type knows only listeners that always answer.
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener)
  return () => browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListener)
}

function isHandled(handlers: Handlers, name: string): name is MessageName {
  return Object.hasOwn(argumentSchemas, name) && Object.hasOwn(handlers, name)
}

function mayAsk(name: MessageName, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false
  if (FROM_OWN_PAGES.has(name)) return sender.url?.startsWith(browser.runtime.getURL('')) ?? false
  if (FROM_BACKGROUND.has(name)) return sender.tab === undefined && (sender.url?.startsWith(browser.runtime.getURL('')) ?? true)
  if (FROM_TABS.has(name)) return sender.tab?.id !== undefined && (sender.frameId ?? 0) === 0
  return true
}

async function answer<N extends MessageName>(handlers: Handlers, name: N, raw: unknown, sender: Sender): Promise<Answer> {
  const handler: Handler<N> | undefined = handlers[name]
  const argument = v.safeParse(argumentSchemas[name], raw ?? null)
  if (!handler) return { error: `nobody answers “${name}”` }
  if (!argument.success) return { error: `“${name}” was sent with a wrong argument: ${argument.issues[0].message}` }
  try {
    return { result: await handler(argument.output, sender) }
  } catch (error) {
    return { error: plainWords(error) }
  }
}

function readAnswer<N extends MessageName>(name: N, raw: unknown): Result<N> {
  const received = v.safeParse(answerSchema, raw)
  if (!received.success) throw new Error(`no answer to “${name}”`)
  if ('error' in received.output) throw new Error(received.output.error)
  const result = v.safeParse(resultSchemas[name], received.output.result ?? null)
  if (!result.success) throw new Error(`“${name}” was answered in a wrong shape: ${result.issues[0].message}`)
  return result.output
}
