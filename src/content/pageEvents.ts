/**
 * What a reader does on the page itself, after the page had its turn: what it makes use of is left to it.
 *
 * Example: `watchPage({ key, click })` → called when the event has come up to the window; returns how to stop.
 */
interface PageEvents {
  readonly key: (event: KeyboardEvent) => void
  readonly click: (event: MouseEvent) => void
}

export function watchPage({ key, click }: PageEvents): () => void {
  const listening = new AbortController()
  const { signal } = listening
  addEventListener('keydown', key, { signal })
  addEventListener('click', click, { signal })
  return () => listening.abort()
}
