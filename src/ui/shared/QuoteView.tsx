/** A quote with its differing words marked. Example: parts of “killing 44 people” → “killing <mark>44</mark> people” in quotation marks */
import { COMPARED_LANGUAGE } from '../message.ts'
import type { Part } from './emphasise.ts'
import { Found } from './Found.tsx'
import { withoutClosingMark, withoutOpeningMark } from './outerMarks.ts'

function withoutMarksAround(parts: readonly Part[]): readonly Part[] {
  const last = parts.length - 1
  return parts.map(({ text, marked }, i) => {
    const bare = i === 0 ? withoutOpeningMark(text) : text
    return { text: i === last ? withoutClosingMark(bare) : bare, marked }
  })
}

export function QuoteView({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <q class="quote" lang={COMPARED_LANGUAGE}>
      {withoutMarksAround(parts).map(({ text, marked }, i) => {
        return marked ? (
          <mark key={i}>
            <Found text={text} />
          </mark>
        ) : (
          <span key={i}>
            <Found text={text} />
          </span>
        )
      })}
    </q>
  )
}
