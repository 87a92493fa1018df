/** Hands a text to the browser as a file to be saved. `saveFile('otherwise-sites.txt', 'news.example\n', 'text/plain')` */

export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 0)
}
