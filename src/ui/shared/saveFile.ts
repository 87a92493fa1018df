/** Hands a file to the browser to be saved. `saveFile('otherwise-sites.txt', new Blob(['news.example\n'], { type: 'text/plain' }))` */

/** The browser has to begin reading first. */
const KEPT_MS = 60_000

export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}
