/** The sentence around a quote, on demand, where it is known. Example: ▸ In its sentence → “On Sunday [31 people were hurt] in the old town.” */
import { COMPARED_LANGUAGE } from '../message.ts'
import { SENTENCE } from '../words.ts'

interface SentenceViewProps {
  readonly quote: string
  readonly sentence: string | undefined
}

export function SentenceView({ quote, sentence }: SentenceViewProps) {
  if (sentence === undefined || sentence.trim().length <= quote.trim().length) return null
  const at = sentence.indexOf(quote)
  return (
    <details class="sentence">
      <summary>{SENTENCE.show}</summary>
      <p>
        <q class="quote" lang={COMPARED_LANGUAGE}>
          {at < 0 ? sentence : sentence.slice(0, at)}
          {at >= 0 && <b>{quote}</b>}
          {at >= 0 && sentence.slice(at + quote.length)}
        </q>
      </p>
    </details>
  )
}
