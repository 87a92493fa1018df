/** A quote with its differing words marked. Example: parts of “killing 44 people” → “killing <mark>44</mark> people” in quotation marks */
import { COMPARED_LANGUAGE } from '../message.ts'
import type { Part } from './emphasise.ts'
import { Found } from './Found.tsx'

/** The report's own outer quotation marks would stand double. */
function withoutOuterMarks(parts: readonly Part[]): readonly Part[] {
  const last = parts.length - 1
  return parts.map(({ text, marked }, i) => {
    let bare = i === 0 ? text.replace(/^[“"\s]+(?=[^”"]*$)/u, '') : text
    if (i === last) bare = bare.replace(/^([^“"]*)[”"\s]+$/u, '$1')
    return { text: bare, marked }
  })
}

export function QuoteView({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <q class="quote" lang={COMPARED_LANGUAGE}>
      {withoutOuterMarks(parts).map(({ text, marked }, i) => {
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
