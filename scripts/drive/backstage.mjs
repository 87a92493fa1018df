/**
 * A page of the extension from which calls of its interface are made: opened when it is needed first, and anew once it was closed.
 *
 * Example: `const backstage = keepBackstage(() => extensionPage('options.html'))`, then `(await backstage()).evaluate(…)`
 */
export function keepBackstage(open) {
  let opening = null
  return async () => {
    if (opening !== null && (await opening).isClosed()) opening = null
    opening ??= open()
    return opening
  }
}
