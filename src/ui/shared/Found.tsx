/** A text with what the reader searches for marked. Example: “Ada [Lindqvist]” while “lindkvist” stands in the search box */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { findWords } from './found.ts'

/** The words in the search box. */
export const SoughtWords = createContext<readonly string[]>([])

export function Found({ text }: { readonly text: string }) {
  const words = useContext(SoughtWords)
  if (words.length === 0) return <>{text}</>
  const spans = findWords(text, words)
  return (
    <>
      {spans.flatMap(({ start, end }, i) => [
        text.slice(spans[i - 1]?.end ?? 0, start),
        <mark key={start} class="found">
          {text.slice(start, end)}
        </mark>,
      ])}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  )
}
