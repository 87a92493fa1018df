/**
 * Files dropped anywhere on the page. In: what to do with them. Out: whether some are held over the page now.
 *
 * Without it the browser would leave the page for a file that is dropped beside the box.
 */
import { useEffect, useRef, useState } from 'preact/hooks'

/** Dragging over is told several times a second; without it for this long, the files are gone again. */
const GONE_MS = 300

const filesIn = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

export function useDroppedFiles(onDrop: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false)
  const latest = useRef(onDrop)
  latest.current = onDrop
  useEffect(() => {
    let gone: ReturnType<typeof setTimeout> | undefined
    const hover = (event: DragEvent) => {
      if (!filesIn(event)) return
      event.preventDefault()
      setOver(true)
      clearTimeout(gone)
      gone = setTimeout(() => setOver(false), GONE_MS)
    }
    const drop = (event: DragEvent) => {
      if (!filesIn(event)) return
      event.preventDefault()
      clearTimeout(gone)
      setOver(false)
      latest.current([...(event.dataTransfer?.files ?? [])])
    }
    document.addEventListener('dragover', hover)
    document.addEventListener('drop', drop)
    return () => {
      clearTimeout(gone)
      document.removeEventListener('dragover', hover)
      document.removeEventListener('drop', drop)
    }
  }, [])
  return over
}
